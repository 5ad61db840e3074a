// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/tally_view_model.h"

#include "ui/shell/session.h"

#include <QDateTime>
#include <QLocale>

namespace wp::ui::screens {

using document::Way;

namespace {

/// More hands than any room has; a key that is stuck stops here.
constexpr std::size_t mostHands = 9'999;

} // namespace

TallyViewModel::TallyViewModel(shell::Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &shell::Session::opened, this, &TallyViewModel::end);
}

void TallyViewModel::begin(const QString& question)
{
    m_now = {question.toStdString(), {}, {}, Way::same, {}};
    m_hands.clear();
    m_state = State::counting;
    Q_EMIT changed();
}

void TallyViewModel::add(Way way)
{
    if (m_state == State::counting && m_hands.size() < mostHands) {
        ++m_now.counts[static_cast<std::size_t>(way)];
        m_hands.push_back(way);
        Q_EMIT changed();
    }
}

void TallyViewModel::takeBack()
{
    if (m_state == State::counting && !m_hands.empty()) {
        --m_now.counts[static_cast<std::size_t>(m_hands.back())];
        m_hands.pop_back();
        Q_EMIT changed();
    }
}

void TallyViewModel::reveal(Way came, const std::string& scenario)
{
    if (m_state != State::counting) {
        return;
    }
    m_state = State::revealed;
    m_now.came = came;
    m_now.scenario = scenario;
    m_now.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    if (total() > 0 && m_session.isOpen()) {
        m_session.perform(document::predicting(m_session.model(), m_now), [right = m_now.right(), all = total()] {
            const QLocale locale;
            return tr("Keep the room’s predictions: %1 of %2 right").arg(locale.toString(right), locale.toString(all));
        });
    }
    Q_EMIT changed();
}

void TallyViewModel::end()
{
    if (m_state != State::resting) {
        m_state = State::resting;
        m_now = {};
        m_hands.clear();
        Q_EMIT changed();
    }
}

QString TallyViewModel::sentence() const
{
    const QLocale locale;
    if (m_state == State::revealed && total() > 0) {
        return tr("It went: %1. Right: %2 of %3.")
            .arg(word(m_now.came), locale.toString(m_now.right()), locale.toString(total()));
    }
    if (m_state == State::revealed) {
        return tr("It went: %1. Nobody predicted.").arg(word(m_now.came));
    }
    return total() > 0 ? tr("Hands counted: %1").arg(locale.toString(total())) : tr("Up, the same or down? Hands up.");
}

QString TallyViewModel::word(Way way)
{
    switch (way) {
    case Way::up: return tr("up");
    case Way::same: return tr("the same");
    case Way::down: break;
    }
    return tr("down");
}

} // namespace wp::ui::screens

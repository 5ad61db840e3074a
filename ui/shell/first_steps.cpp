// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_steps.h"

#include "core/document/snapshots.h"

#include <QEvent>
#include <QWidget>

namespace wp::ui::shell {

FirstSteps::FirstSteps(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        m_done = {};
        if (m_lines && m_lines->isVisible() && m_session.isOpen()) {
            m_done[seeLines] = true;
        }
        Q_EMIT changed();
    });
    connect(&session, &Session::figureWanted, this, [this] { take(openNumber); });
    connect(&session, &Session::happened, this, [this](const document::JournalRecord& record) {
        const auto* did = std::get_if<document::Did>(&record.what);
        if (did && did->gesture) { // levers alone are moved by gestures
            take(moveLever);
        } else if (did && !document::snapshotsOf(m_session.model()).empty()) {
            take(keep);
        }
    });
}

void FirstSteps::watchLines(QWidget& page)
{
    m_lines = &page;
    page.installEventFilter(this);
}

bool FirstSteps::isLeverAwaited() const
{
    return m_session.isOpen() && !m_done[moveLever] && m_session.document().path().empty();
}

void FirstSteps::take(Step step)
{
    if (!m_done[step]) {
        m_done[step] = true;
        Q_EMIT changed();
    }
}

bool FirstSteps::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_session.isOpen()) {
        take(seeLines);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wp::ui::shell

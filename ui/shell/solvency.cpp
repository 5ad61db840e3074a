// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/solvency.h"

#include "core/place/council.h"
#include "core/projection/project.h"

namespace wp::ui::shell {

using scenario::Role;

namespace {

constexpr int gatherMs = 150;

} // namespace

Solvency::Solvency(Session& session, QObject* parent) : QObject(parent), m_session(session), m_background(gatherMs)
{
    connect(&session, &Session::changed, this, &Solvency::ask);
    connect(&session, &Session::opened, this, [this] {
        m_answer.reset();
        m_asked.reset();
        ask();
    });
    connect(&m_background, &task::Background::finished, this, &Solvency::changed);
}

std::optional<Solvency::Question> Solvency::question() const
{
    if (!m_session.isOpen()) {
        return {};
    }
    const auto council = place::councilIn(m_session.model().place);
    const auto* without = m_session.projected(Role::doNothing);
    const auto* with = m_session.projected(Role::wholePlace);
    if (!council || !without || !with) {
        return {};
    }
    return Question{m_session.model().place, without->flat, with->flat, *council};
}

void Solvency::ask()
{
    auto wanted = question();
    if (!wanted) {
        m_background.cancel();
        m_answer.reset();
        m_asked.reset();
        return;
    }
    if (m_asked && *m_asked == *wanted) {
        return;
    }
    m_asked = std::make_shared<const Question>(std::move(*wanted));
    m_background.request([this, asked = m_asked](std::stop_token stop) -> task::Background::Deliver {
        CutsNeeded found{asked->organisation, {}, {}};
        found.without = projection::cutsNeeded(asked->place, asked->without, asked->organisation);
        if (stop.stop_requested()) {
            return {};
        }
        found.with = projection::cutsNeeded(asked->place, asked->with, asked->organisation);
        return [this, found] { m_answer = found; };
    });
    Q_EMIT changed();
}

} // namespace wp::ui::shell

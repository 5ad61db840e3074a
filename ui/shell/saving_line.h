// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QStringList>

namespace wp::ui::shell {

/// Which of the lines that save or cost something against doing nothing a screen shows, as a picker offers them: the
/// whole place, and the cuts.
class SavingLine {
public:
    explicit SavingLine(const Session& session) : m_session(session) {}

    /// The whole place, or the cuts where there are only those.
    void reset();
    /// The names of both with the scenarios that stand for them now.
    QStringList names() const;
    int chosen() const;
    void choose(int index);

    scenario::Role role() const { return m_role; }
    scenario::Role other() const;
    /// Null when the place has no scenario of that role.
    const task::Projected* projected() const { return m_session.projected(m_role); }

private:
    const Session& m_session;
    scenario::Role m_role = scenario::Role::wholePlace;
};

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saving_line.h"

#include "ui/shell/three_lines.h"

namespace wp::ui::shell {

using scenario::Role;

void SavingLine::reset()
{
    m_role = m_session.projected(Role::wholePlace) || !m_session.projected(Role::cuts) ? Role::wholePlace : Role::cuts;
}

QStringList SavingLine::names() const { return {lineName(m_session, Role::wholePlace), lineName(m_session, Role::cuts)}; }

int SavingLine::chosen() const { return m_role == Role::cuts ? 1 : 0; }

void SavingLine::choose(int index) { m_role = index == 1 ? Role::cuts : Role::wholePlace; }

Role SavingLine::other() const { return m_role == Role::cuts ? Role::wholePlace : Role::cuts; }

} // namespace wp::ui::shell

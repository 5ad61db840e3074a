// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/edit_command.h"

#include <utility>

namespace wp::ui::undo {

EditCommand::EditCommand(Apply apply, document::Step step, Wording wording, bool isUndone)
    : m_apply(std::move(apply)), m_step(std::move(step)), m_wording(std::move(wording)), m_isUndone(isUndone)
{
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (!next || !document::fold(m_step, next->m_step)) {
        return false;
    }
    m_wording = next->m_wording;
    return true;
}

void EditCommand::undo()
{
    if (std::exchange(m_isUndone, false)) {
        return;
    }
    if (auto edit = m_apply(m_step.inverse)) {
        m_step.edit = std::move(edit).value();
    }
}

void EditCommand::redo()
{
    if (std::exchange(m_isFresh, false)) {
        return;
    }
    if (auto inverse = m_apply(m_step.edit)) {
        m_step.inverse = std::move(inverse).value();
    }
}

} // namespace wp::ui::undo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/edit_command.h"

#include <utility>
#include <vector>

namespace wp::ui::undo {

using document::Edit;
using document::SetField;
using document::Several;

namespace {

std::vector<Edit> flattened(const Edit& edit)
{
    const auto* several = std::get_if<Several>(&edit);
    return several ? several->edits : std::vector<Edit>{edit};
}

/// Whether `next` only sets again what `edit` set last: then it takes that one's place.
bool setsTheSame(const Edit& edit, const Edit& next)
{
    const auto* a = std::get_if<SetField>(&edit);
    const auto* b = std::get_if<SetField>(&next);
    return a && b && a->path == b->path;
}

Edit joined(std::vector<Edit> edits)
{
    return edits.size() == 1 ? std::move(edits.front()) : Edit(Several{std::move(edits)});
}

} // namespace

EditCommand::EditCommand(Apply apply, Edit edit, Edit inverse, Wording wording, std::optional<int> gesture)
    : m_apply(std::move(apply)), m_edit(std::move(edit)), m_inverse(std::move(inverse)), m_wording(std::move(wording)),
      m_gesture(gesture)
{
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (!next || next->m_gesture != m_gesture) {
        return false;
    }
    std::vector<Edit> edits = flattened(m_edit);
    if (setsTheSame(edits.back(), next->m_edit)) {
        edits.back() = next->m_edit;
    } else {
        edits.push_back(next->m_edit);
        m_inverse = Several{{next->m_inverse, m_inverse}};
    }
    m_edit = joined(std::move(edits));
    m_wording = next->m_wording;
    return true;
}

void EditCommand::undo()
{
    if (auto edit = m_apply(m_inverse)) {
        m_edit = std::move(edit).value();
    }
}

void EditCommand::redo()
{
    if (std::exchange(m_isFresh, false)) {
        return;
    }
    if (auto inverse = m_apply(m_edit)) {
        m_inverse = std::move(inverse).value();
    }
}

} // namespace wp::ui::undo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

#include <utility>

namespace wp::document {

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

bool fold(Step& step, const Step& next)
{
    if (!step.gesture || step.gesture != next.gesture) {
        return false;
    }
    std::vector<Edit> edits = flattened(step.edit);
    if (setsTheSame(edits.back(), next.edit)) {
        edits.back() = next.edit;
    } else {
        edits.push_back(next.edit);
        step.inverse = Several{{next.inverse, step.inverse}};
    }
    step.edit = joined(std::move(edits));
    step.words = next.words;
    step.at = next.at;
    return true;
}

bool History::perform(Step step)
{
    base::Result<Edit> inverse = document::apply(m_model, step.edit);
    if (!inverse) {
        return false;
    }
    step.inverse = std::move(inverse).value();
    m_steps.resize(m_index);
    if (m_steps.empty() || !fold(m_steps.back(), step)) {
        m_steps.push_back(std::move(step));
    }
    m_index = m_steps.size();
    return true;
}

bool History::undo()
{
    if (m_index == 0) {
        return false;
    }
    Step& step = m_steps[m_index - 1];
    base::Result<Edit> again = document::apply(m_model, step.inverse);
    if (again) {
        step.edit = std::move(again).value();
        --m_index;
    }
    return again.isOk();
}

bool History::redo()
{
    if (m_index == m_steps.size()) {
        return false;
    }
    Step& step = m_steps[m_index];
    base::Result<Edit> inverse = document::apply(m_model, step.edit);
    if (inverse) {
        step.inverse = std::move(inverse).value();
        ++m_index;
    }
    return inverse.isOk();
}

void History::endGesture()
{
    if (!m_steps.empty()) {
        m_steps.back().gesture.reset();
    }
}

} // namespace wp::document

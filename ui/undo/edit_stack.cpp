// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/edit_stack.h"

#include "core/document/personal_data.h"

#include <QDateTime>

#include <utility>

namespace wp::ui::undo {

EditStack::EditStack(Apply apply, QObject* parent) : QUndoStack(parent), m_apply(std::move(apply)) {}

base::Problems EditStack::perform(const document::Edit& edit, Wording wording, std::optional<int> gesture)
{
    if (base::Problems problems = document::personalDataIn(edit); !problems.empty()) {
        return problems;
    }
    auto inverse = m_apply(edit);
    if (!inverse) {
        return inverse.problems();
    }
    push(new EditCommand(m_apply, {edit, std::move(inverse).value(), {}, gesture, QDateTime::currentMSecsSinceEpoch()},
                         std::move(wording)));
    return {};
}

void EditStack::restore(const document::History& history)
{
    clear();
    std::size_t count = 0;
    for (document::Step step : history.steps()) {
        step.gesture.reset();
        const QString words = QString::fromStdString(step.words);
        push(new EditCommand(m_apply, std::move(step), [words] { return words; }, count++ >= history.index()));
    }
    setIndex(static_cast<int>(history.index()));
}

std::vector<EditStack::Past> EditStack::past() const
{
    std::vector<Past> steps;
    for (int i = 0; i < index(); ++i) {
        if (const auto* edit = dynamic_cast<const EditCommand*>(command(i))) {
            steps.push_back({&edit->step(), edit->sentence()});
        }
    }
    return steps;
}

QString EditStack::sentenceAt(int step) const
{
    const auto* edit = step < 0 ? nullptr : dynamic_cast<const EditCommand*>(command(step));
    return edit ? edit->sentence() : QString();
}

} // namespace wp::ui::undo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wp::document {

/// One step of undo: an edit that has been done, its inverse, and the words for it. Edits of one gesture (a drag, a
/// run of keys) fold into one step: the first inverse stays, the last value stands.
struct Step {
    Edit edit;
    Edit inverse;
    std::string words;
    std::optional<int> gesture;
    /// Milliseconds since 1970 of the last of its edits, to show.
    std::int64_t at = 0;
    bool operator==(const Step&) const = default;
};

/// Folds `next` into the step before it; false when they are two.
bool fold(Step& step, const Step& next);

/// A model, the steps that led to it, and those that were taken back and can be done again.
class History {
public:
    explicit History(Model model) : m_model(std::move(model)) {}

    const Model& model() const { return m_model; }
    const std::vector<Step>& steps() const { return m_steps; }
    /// How many of the steps stand; those after it were taken back.
    std::size_t index() const { return m_index; }

    /// Each does as the window's undo does, or leaves all as it was: false.
    bool perform(Step step);
    bool undo();
    bool redo();

    /// No later edit folds into the last step.
    void endGesture();

private:
    Model m_model;
    std::vector<Step> m_steps;
    std::size_t m_index = 0;
};

} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undo/edit_command.h"

#include <QUndoStack>

#include <optional>
#include <vector>

namespace wp::ui::undo {

/// The steps that can be taken back. perform() does an edit at once and keeps it as a step, or leaves all as
/// it was and says why. Edits of one gesture number are one step.
class EditStack : public QUndoStack {
    Q_OBJECT

public:
    EditStack(Apply apply, QObject* parent);

    base::Problems perform(const document::Edit& edit, Wording wording, std::optional<int> gesture = {});

    /// The steps of a history whose model is the document's: what stood and what had been taken back.
    void restore(const document::History& history);

    /// What undo and redo would take back or do again, as a sentence; empty when there is nothing.
    QString undoSentence() const { return sentenceAt(index() - 1); }
    QString redoSentence() const { return sentenceAt(index()); }

    /// A step that stands, to be looked back on.
    struct Past {
        const document::Step* step = nullptr;
        QString sentence;
    };
    /// Oldest first; good until the next edit.
    std::vector<Past> past() const;

    /// A number that no gesture had before.
    int newGesture() { return ++m_lastGesture; }

private:
    QString sentenceAt(int step) const;

    Apply m_apply;
    int m_lastGesture = 0;
};

} // namespace wp::ui::undo

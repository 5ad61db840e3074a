// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace wp::ui::undo {

/// Says what an edit does as a sentence for the menu, in the language of the moment.
using Wording = std::function<QString()>;

/// Applies an edit to the document and gives its inverse.
using Apply = std::function<base::Result<document::Edit>(const document::Edit&)>;

/// One step of undo: an edit that has been done, and its inverse. Steps of one gesture (a drag, a run of
/// keys) fold into one: the first inverse stays, the last value stands.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Apply apply, document::Edit edit, document::Edit inverse, Wording wording, std::optional<int> gesture);

    QString sentence() const { return m_wording(); }
    int id() const override { return m_gesture ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    Apply m_apply;
    document::Edit m_edit;
    document::Edit m_inverse;
    Wording m_wording;
    std::optional<int> m_gesture;
    bool m_isFresh = true;
};

} // namespace wp::ui::undo

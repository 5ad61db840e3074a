// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/history.h"

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace wp::ui::undo {

/// Says what an edit does as a sentence for the menu, in the language of the moment.
using Wording = std::function<QString()>;

/// Applies an edit to the document and gives its inverse.
using Apply = std::function<base::Result<document::Edit>(const document::Edit&)>;

/// One step of undo that has been done; or, when it comes back after a crash, one that had been taken back.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Apply apply, document::Step step, Wording wording, bool isUndone = false);

    QString sentence() const { return m_wording(); }
    const document::Step& step() const { return m_step; }
    int id() const override { return m_step.gesture ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    Apply m_apply;
    document::Step m_step;
    Wording m_wording;
    bool m_isFresh = true;
    bool m_isUndone;
};

} // namespace wp::ui::undo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/workshop_notes.h"
#include "core/projection/figure_id.h"
#include "ui/shell/large_dialog.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::shell {

class Session;

/// What a note stands on when it is written beside a figure: its line, its measure, its year or its scenario; the year
/// that is looked at where it has none of these, or where there is no figure.
document::NoteSubject noteSubject(const Session& session, const std::optional<projection::FigureId>& figure);

/// What was noted on a thing before, newest first, and room for a further note: one step of undo. Who wrote the last one
/// is offered as who writes this.
class NoteDialog : public LargeDialog {
    Q_OBJECT

public:
    NoteDialog(Session& session, document::NoteSubject subject, QWidget* parent);

    QPlainTextEdit* text() const { return m_text; }
    QLineEdit* who() const { return m_who; }
    QCheckBox* decision() const { return m_decision; }
    QPushButton* keeping() const { return m_keep; }
    QString refusal() const;

private:
    void showEarlier();
    void build();
    void keep();
    void refuse(const QString& sentence, QWidget& field);

    Session& m_session;
    document::NoteSubject m_subject;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_who = nullptr;
    QCheckBox* m_decision = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshots.h"
#include "ui/shell/large_dialog.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace wp::ui::shell {
class Session;
}

namespace wp::ui::screens {

/// The document's snapshots in the order in which they are shown: named, given a note, moved and taken away. Each change
/// is one step of undo, made when its field is left.
class SnapshotsDialog : public shell::LargeDialog {
    Q_OBJECT

public:
    SnapshotsDialog(shell::Session& session, QWidget* parent);

    QListWidget* list() const { return m_list; }
    QLineEdit* name() const { return m_name; }
    QPlainTextEdit* note() const { return m_note; }

    void done(int result) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString helpPage() const override { return QStringLiteral("present"); }

private:
    void build();
    void fill();
    void showChosen();
    void take();
    void move(int step);
    void remove();

    shell::Session& m_session;
    std::vector<document::Snapshot> m_snapshots;
    int m_chosen = -1;
    QLabel* m_none = nullptr;
    QWidget* m_work = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace wp::ui::screens

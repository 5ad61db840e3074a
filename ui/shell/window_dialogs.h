// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace wp::ui::shell {

/// The dialogs of the real program, over the window they are given.
class WindowDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)

public:
    void setParent(QWidget* parent) { m_parent = parent; }

    QString askOpen(FileKind kind) override;
    QString askSave(FileKind kind, const QString& suggestion) override;
    SaveAnswer askToSave(const QString& name) override;
    std::optional<ImportChoice> askImport(const QStringList& authorities) override;
    bool askToOpenDamaged(const QString& name, const base::Problems& why, const document::Notes& missing) override;
    bool askToReplace(const QString& name) override;
    RecoveryAnswer askToRecover(const RecoveryOffer& offer) override;
    void showNotes(const QString& heading, const document::Notes& notes) override;
    void showProblems(const QString& heading, const base::Problems& problems) override;
    void showText(const QString& heading, const QString& html) override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/large_dialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// Asks for another name. Enter in the field takes it; a name that will not do is said, and the dialog stays.
class RenameDialog : public LargeDialog {
    Q_OBJECT

public:
    /// Takes the name, or says in words why not.
    using Take = std::function<QString(const QString& name)>;

    RenameDialog(const QString& heading, const QString& name, Take take, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    QLabel* refusal() const { return m_refusal; }

private:
    void take();

    Take m_take;
    QLineEdit* m_field = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rename_dialog.h"

#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wp::ui::shell {

namespace {

constexpr QSize wanted(480, 200);

} // namespace

RenameDialog::RenameDialog(const QString& heading, const QString& name, Take take, QWidget* parent)
    : LargeDialog(heading, wanted, parent), m_take(std::move(take))
{
    m_field = new QLineEdit(name, this);
    m_field->setAccessibleName(tr("Name"));
    m_field->selectAll();
    m_refusal = widgets::wrappedLabel({}, format::Type::body, false, this);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    column()->addWidget(m_field);
    column()->addWidget(m_refusal);
    column()->addStretch();
    auto* rename = pushButton(tr("Rename"), this, true);
    auto* cancel = pushButton(tr("Cancel"), this);
    foot()->addStretch();
    foot()->addWidget(rename);
    foot()->addWidget(cancel);
    addFoot();
    connect(m_field, &QLineEdit::returnPressed, this, &RenameDialog::take);
    connect(rename, &QPushButton::clicked, this, &RenameDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RenameDialog::take()
{
    const QString refused = m_take(m_field->text());
    if (refused.isEmpty()) {
        accept();
        return;
    }
    m_refusal->setText(refused);
    m_refusal->show();
    m_field->setFocus();
}

} // namespace wp::ui::shell

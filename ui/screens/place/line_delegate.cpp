// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/line_delegate.h"

#include "ui/format/theme.h"
#include "ui/screens/place/place_view_model.h"

#include <QComboBox>
#include <QLineEdit>

namespace wp::ui::screens {

namespace {

/// A field over a cell is named as the cell is; Linux names a box by its value, so that it is described as well.
template <class Field>
Field* named(Field* field, const QModelIndex& index)
{
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    field->setAccessibleName(QStringLiteral("%1, %2").arg(index.siblingAtColumn(0).data().toString(), column));
    field->setAccessibleDescription(field->accessibleName());
    return field;
}

} // namespace

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QVariantList choices = index.data(PlaceViewModel::choicesRole).toList();
    if (choices.isEmpty()) {
        return named(new QLineEdit(parent), index);
    }
    auto* box = named(new QComboBox(parent), index);
    for (const QVariant& choice : choices) {
        box->addItem(choice.toList().at(0).toString(), choice.toList().at(1));
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<LineDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), format::currentTheme().target()};
}

void LineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant font = index.data(Qt::FontRole);
    if (font.isValid()) {
        QFont own = format::currentTheme().font(format::Type::body);
        own.setItalic(font.value<QFont>().italic());
        own.setWeight(font.value<QFont>().weight());
        option->font = own;
    }
    if (index.data(PlaceViewModel::quietRole).toBool()) {
        option->palette.setColor(QPalette::Text, format::currentTheme().colour(format::Colour::quietText));
    }
    if (index.data(PlaceViewModel::indentRole).toBool()) {
        option->text.prepend(QStringLiteral("\u2003\u2003"));
    }
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->textElideMode = Qt::ElideRight;
}

} // namespace wp::ui::screens

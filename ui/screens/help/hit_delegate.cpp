// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/help/hit_delegate.h"

#include "ui/format/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace wp::ui::screens {

using format::Colour;
using format::Space;
using format::Type;

namespace {

/// Where title and excerpt stand within a width, from the item's own corner.
struct Lines {
    QString title, excerpt;
    QFont strong, plain;
    QRect titleRect, excerptRect;

    Lines(const QString& words, int width)
        : title(words.section(u'\n', 0, 0)), excerpt(words.section(u'\n', 1)),
          strong(format::currentTheme().font(Type::strong)), plain(format::currentTheme().font(Type::caption))
    {
        const int side = format::currentTheme().space(Space::small);
        const QRect room(side, side, width - 2 * side, QWIDGETSIZE_MAX);
        titleRect = QFontMetrics(strong).boundingRect(room, Qt::TextWordWrap, title);
        excerptRect = QFontMetrics(plain).boundingRect(room.translated(0, titleRect.height()), Qt::TextWordWrap, excerpt);
        titleRect.setWidth(room.width());
        excerptRect.setWidth(room.width());
    }
    int height() const { return excerptRect.bottom() + format::currentTheme().space(Space::small); }
};

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const format::Theme& theme = format::currentTheme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const Lines lines(index.data().toString(), option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setPen(theme.colour(isChosen ? Colour::onSelection : Colour::text));
    painter->setFont(lines.strong);
    painter->drawText(lines.titleRect, Qt::TextWordWrap, lines.title);
    painter->setPen(theme.colour(isChosen ? Colour::onSelection : Colour::quietText));
    painter->setFont(lines.plain);
    painter->drawText(lines.excerptRect, Qt::TextWordWrap, lines.excerpt);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view->viewport()->width();
    return {width, Lines(index.data().toString(), width).height()};
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/share_delegate.h"

#include "ui/chart/share_bar.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;

namespace {

constexpr int leastBar = 60;

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto& theme = currentTheme();
    const int gap = theme.space(Space::small);
    const QRect room = cell.rect.adjusted(gap, 0, -gap, 0);
    const int wordsWidth = std::max(cell.fontMetrics.horizontalAdvance(QStringLiteral("100.0%")),
                                    cell.fontMetrics.horizontalAdvance(words));
    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(theme.colour(chosen ? Colour::onSelection : Colour::text));
    painter->setFont(cell.font);
    painter->drawText(QRect(room.left(), room.top(), wordsWidth, room.height()), Qt::AlignRight | Qt::AlignVCenter, words);
    const double share = std::clamp(index.data(shareRole).toDouble(), 0.0, 1.0);
    const int left = room.left() + wordsWidth + gap;
    const int height = std::max(8, cell.fontMetrics.height() / 2);
    const QRectF track(left, room.center().y() - height / 2.0, std::max(0, room.right() - left), height);
    painter->fillRect(track, theme.colour(Colour::sunken));
    const double wide = share > 0 ? std::max(2.0, track.width() * share) : 0;
    fillShare(*painter, QRectF(track.left(), track.top(), std::min(wide, track.width()), track.height()),
              static_cast<format::SeriesRole>(index.data(seriesRole).toInt()));
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    const auto& theme = currentTheme();
    return {words.width() + leastBar + 3 * theme.space(Space::small), std::max(words.height(), theme.target())};
}

} // namespace wp::ui::chart

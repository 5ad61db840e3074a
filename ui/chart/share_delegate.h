// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wp::ui::chart {

/// A bar in a cell: its length is the item's share of the whole (0 to 1, a double under shareRole), its
/// colour the SeriesRole under seriesRole (an int), beside it the display text, so that the column also
/// reads as words.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int shareRole = Qt::UserRole + 40;
    static constexpr int seriesRole = Qt::UserRole + 41;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wp::ui::chart

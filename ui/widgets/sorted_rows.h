// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

QT_BEGIN_NAMESPACE
class QTableView;
class QTreeView;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// The role under which an item gives what its column is sorted by: a number, or words.
inline constexpr int orderRole = Qt::UserRole + 65;

/// Rows that a person may see sorted by any column, among those of the same parent: numbers by size, words by the
/// alphabet of the program's language (in Welsh ch, dd, ff, ng, ll, ph, rh and th are letters), what is empty last. The
/// document keeps its order.
class SortedRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortedRows(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    mutable QCollator m_collator;
};

/// A press on a header sorts by it, a second turns it round, a third gives the document's order back; Ctrl+Shift+O does
/// the same for the column that the keyboard is on.
void letSort(QTableView* view);
void letSort(QTreeView* view);

} // namespace wp::ui::widgets

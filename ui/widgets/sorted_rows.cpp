// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sorted_rows.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QTreeView>

namespace wp::ui::widgets {

namespace {

bool isEmpty(const QVariant& value) { return !value.isValid() || value.toString().isEmpty(); }

/// The alphabet of the program's language, "Ward 2" before "ward 10".
QCollator collatorOfNow()
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// What the next press on a column's header does.
void turn(QHeaderView* header, int column)
{
    if (header->sortIndicatorSection() != column) {
        header->setSortIndicator(column, Qt::AscendingOrder);
    } else if (header->sortIndicatorOrder() == Qt::AscendingOrder) {
        header->setSortIndicator(column, Qt::DescendingOrder);
    } else {
        header->setSortIndicator(-1, Qt::AscendingOrder);
    }
}

template <class View>
void letSortBy(View* view, QHeaderView* header)
{
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    view->setSortingEnabled(true);
    auto* key = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O, view);
    key->setContext(Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, view, [view, header] {
        if (view->currentIndex().isValid()) {
            turn(header, view->currentIndex().column());
        }
    });
}

} // namespace

SortedRows::SortedRows(QObject* parent) : QSortFilterProxyModel(parent), m_collator(collatorOfNow()) {}

bool SortedRows::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(orderRole);
    const QVariant b = right.data(orderRole);
    if (isEmpty(a) || isEmpty(b)) {
        return isEmpty(a) != isEmpty(b) && isEmpty(b) == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double) {
        return a.toDouble() < b.toDouble();
    }
    if (m_collator.locale() != QLocale()) {
        m_collator = collatorOfNow();
    }
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

void letSort(QTableView* view) { letSortBy(view, view->horizontalHeader()); }

void letSort(QTreeView* view) { letSortBy(view, view->header()); }

} // namespace wp::ui::widgets

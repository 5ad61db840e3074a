// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/rows_model.h"

#include <algorithm>

namespace wp::ui::screens {

void RowsModel::setHeadings(const QStringList& headings, std::vector<int> figures)
{
    beginResetModel();
    m_headings = headings;
    m_figures = std::move(figures);
    m_rows.clear();
    endResetModel();
}

void RowsModel::setRows(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size()) {
        // The same rows in other words: what is chosen stays chosen.
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

bool RowsModel::isFigure(int column) const { return std::ranges::find(m_figures, column) != m_figures.end(); }

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_headings[index.column()], row.cells.value(index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole: return row.tint ? QVariant(format::currentTheme().colour(*row.tint)) : QVariant();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace wp::ui::screens

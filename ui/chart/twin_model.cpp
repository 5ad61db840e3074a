// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/twin_model.h"

#include "ui/widgets/door.h"

#include <QCoreApplication>

namespace wp::ui::chart {

TwinModel::TwinModel(const ChartData& data, QObject* parent) : QAbstractTableModel(parent), m_data(data) {}

void TwinModel::beginChange(bool same)
{
    if (!same) {
        beginResetModel();
    }
}

void TwinModel::endChange(bool same)
{
    if (!same) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int TwinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int TwinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size());
}

QVariant TwinModel::data(const QModelIndex& index, int role) const
{
    const ChartSeries& series = m_data.series[static_cast<std::size_t>(index.column())];
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole) {
        const QString none = QCoreApplication::translate("ChartFrame", "none");
        return row < series.points.size() && !series.points[row].text.isEmpty() ? figureText(series, row) : none;
    }
    if (role == widgets::doorRole && row < series.points.size()) {
        return QVariant::fromValue(series.points[row].figure);
    }
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole) {
        return orientation == Qt::Horizontal ? m_data.series[at].name : m_data.categories[at];
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QAbstractTableModel>

namespace wp::ui::chart {

/// The numbers of a chart as a table: a row a year, a column a line. Reads the frame's data in place.
class TwinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TwinModel(const ChartData& data, QObject* parent = nullptr);

    /// To be called around every change of the data; `same` when only its figures changed.
    void beginChange(bool same);
    void endChange(bool same);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ChartData& m_data;
};

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axis.h"
#include "ui/chart/chart_data.h"

#include <QRectF>

#include <vector>

namespace wp::ui::chart {

inline constexpr int dotCount = 20;

/// Where everything of a chart of rows stands for one width: names at the left, bars or dots in `middle`, figures in
/// columns at the right. Where it is too narrow for that beside each other, the name stands above its bar.
struct RowLayout {
    struct Column {
        std::size_t series = 0;
        double left = 0;
        double width = 0;
    };

    QRectF middle;              ///< from the first row's top to the last one's bottom
    double nameWidth = 0;
    double nameHeight = 0;      ///< of the strip above the bar where names stand there, else 0
    double headHeight = 0;
    double axisHeight = 0;
    double height = 0;
    std::vector<QRectF> rows;
    std::vector<Column> columns;
    Axis axis;

    double xOf(double value) const;
    /// The part of a row that the bar has, and the bar of a series in it; null where it has none.
    QRectF barStrip(std::size_t row) const;
    QRectF barOf(const ChartSeries& series, std::size_t row) const;
    QRectF dotOf(int dot, std::size_t row) const;
};

RowLayout layOutRows(const ChartData& data, int width);

/// Whether a series has bars; else it is a column of words.
bool hasBars(const ChartSeries& series);

} // namespace wp::ui::chart

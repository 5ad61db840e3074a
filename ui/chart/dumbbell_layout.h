// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axis.h"
#include "ui/chart/chart_data.h"

#include <QRectF>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// Where everything of a chart of dumbbells stands for one width: in each row its name, a scale of its own with its
/// ticks below it, and a dot for each series, those that would cover each other one above the other. A series has its
/// id for a letter in its dot.
struct DumbbellLayout {
    struct Row {
        QRectF whole;
        QRectF name;
        QRectF scale; ///< the strip of the dots
        Axis axis;
        std::vector<QRectF> dots; ///< by series; null where it has no figure
        double xOf(double value) const;
    };

    std::vector<Row> rows;
    double height = 0;

    std::vector<QRectF> rowRectangles() const;
    int seriesNear(const QPointF& place, std::size_t row) const;
};

DumbbellLayout layOutDumbbells(const ChartData& data, int width);

struct ChartCursor {
    int row = -1;
    int series = 0;
    bool isFocused = false;
};

void paintDumbbells(QPainter& painter, const DumbbellLayout& made, const ChartData& data, const ChartCursor& cursor);

} // namespace wp::ui::chart

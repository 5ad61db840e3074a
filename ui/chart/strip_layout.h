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

/// Where everything of a strip stands for one width: a band for each series, one above the other on one scale of time,
/// in it a dot for each thing that happened. A category is so many things (its figure), spread evenly from its low to
/// its high end; dots of one moment stand on each other.
struct StripLayout {
    struct Dot {
        QRectF place;
        std::size_t row = 0;
        std::size_t series = 0;
    };
    struct Band {
        QRectF words;
        QRectF strip;
    };

    std::vector<Band> bands;
    std::vector<Dot> dots;
    Axis axis;
    double left = 0;
    double width = 1;
    double height = 0;

    double xOf(double time) const { return left + width * (time - axis.low) / (axis.high - axis.low); }
    QRectF rectangleOf(int row) const;
    /// The row and series of the dot nearest to a place; -1 where none is near.
    int rowNear(const QPointF& place) const;
    int seriesAt(const QPointF& place) const;
};

StripLayout layOutStrip(const ChartData& data, int width);

/// Dots of the chosen row stand out; -1 for none.
void paintStrip(QPainter& painter, const StripLayout& made, const ChartData& data, int chosen);

} // namespace wp::ui::chart

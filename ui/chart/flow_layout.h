// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// Where everything of a chart of flows stands for one width: those who give at the left, those who take at the right,
/// each with its words outside its bar, and ribbons between them. One scale holds for both ends, so that a ribbon widens
/// where more arrives than left.
struct FlowLayout {
    struct Node {
        QRectF bar;
        QRectF words;
    };
    struct Ribbon {
        QPainterPath path;
        QRectF middle; ///< where its figures stand
    };

    std::vector<Node> sources;
    std::vector<Node> sinks;
    std::vector<Ribbon> ribbons;
    double height = 0;

    QRectF rectangleOf(int ribbon) const;
    /// The narrowest ribbon there; -1 where none is.
    int ribbonAt(const QPointF& place) const;
};

FlowLayout layOutFlows(const ChartData& data, int width);

/// `chosen` stands out; -1 for none.
void paintFlows(QPainter& painter, const FlowLayout& made, const ChartData& data, int chosen);

} // namespace wp::ui::chart

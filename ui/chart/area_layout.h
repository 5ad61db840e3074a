// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QRectF>

#include <vector>

namespace wp::ui::chart {

/// Where the tiles of a chart of areas stand: each as large as its part of the whole, squarish (after Bruls, Huizing and
/// van Wijk 2000), those of a group side by side under its name. What is not above nothing has no tile.
struct AreaLayout {
    struct Group {
        QString name;
        QRectF place;
        double headHeight = 0; ///< of the strip with the name; 0 where it does not fit
    };

    std::vector<QRectF> tiles; ///< by category; null for none
    std::vector<Group> groups;
};

AreaLayout layOutAreas(const ChartData& data, const QRectF& place);

/// Sizes, the largest first, as squarish rectangles that fill the place; each keeps its part of it.
std::vector<QRectF> squarish(const std::vector<double>& sizes, QRectF place);

} // namespace wp::ui::chart

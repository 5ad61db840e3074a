// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <algorithm>

namespace wp::ui::chart {

bool sameShape(const ChartData& a, const ChartData& b)
{
    const auto alike = [](const ChartSeries& x, const ChartSeries& y) {
        return x.id == y.id && x.role == y.role && x.points.size() == y.points.size() &&
               x.ghost.empty() == y.ghost.empty() && x.low.empty() == y.low.empty();
    };
    return a.categories == b.categories && a.axis == b.axis &&
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), alike);
}

} // namespace wp::ui::chart

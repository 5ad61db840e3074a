// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QString>

#include <vector>

namespace wp::ui::chart {

/// An axis: round steps of 1, 2 or 5, its ends on a step, its ticks in words of one unit.
struct Axis {
    double low = 0;
    double high = 1;
    double step = 1;
    std::vector<double> ticks;
    std::vector<QString> texts;
};

struct Extent {
    double low = 0;
    double high = 0;
};

/// The least and the greatest of all that is drawn, ghosts, bands and threshold too; of rows, the ends of their bars.
Extent extentOf(const ChartData& data);

/// The axis for an extent. It keeps the ends of `last` while the data fill at least half of them, so that
/// the picture does not jump under a moving hand.
Axis axisFor(const ChartData& data, int mostTicks, const Axis& last);

/// The axis on which categories stand by figures of their own.
Axis axisAcross(const ChartData& data, int mostTicks);

} // namespace wp::ui::chart

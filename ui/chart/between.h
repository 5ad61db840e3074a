// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

namespace wp::ui::chart {

/// The chart on its way from one set of figures to another: its lines, bands and bars stand at a share (0 to 1) of the
/// way, its words and figures are those it goes to. Where the two have other lines or years, it is there at once.
ChartData between(const ChartData& from, const ChartData& to, double share);

/// The chart with the lines of an earlier one as ghosts, where they moved; as it is where the two have other lines or years.
ChartData withGhosts(ChartData data, const ChartData& before, const QString& label);

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/optimise.h"
#include "ui/chart/chart_data.h"

namespace wp::ui::screens {

/// A frontier as a chart of points, with where the scenario is now among them.
struct DrawnFrontier {
    chart::ChartData data;
    /// For each category from left to right the point that stands there; none: the scenario as it is now.
    std::vector<std::optional<std::size_t>> points;
};

/// `stream` is what stands across, or without one the share spent on prevention; `chosen` is the category whose
/// settings are shown.
DrawnFrontier drawFrontier(const optimise::Study& study, std::optional<std::size_t> stream,
                           const std::vector<optimise::FrontierPoint>& points, const projection::Outcome& now,
                           std::optional<std::size_t> chosen);

/// "£60.3m saved, 21.52% on prevention": a point in words.
QString pointText(const optimise::Study& study, std::optional<std::size_t> stream, const money::Decimal& saving,
                  const money::Decimal& other);

/// Where a scenario stands now: what it saves, and what it has of the other good.
optimise::FrontierPoint pointNow(std::optional<std::size_t> stream, const projection::Outcome& now);

} // namespace wp::ui::screens

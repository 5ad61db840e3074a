// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/between.h"

#include <algorithm>

namespace wp::ui::chart {

namespace {

bool isSameSet(const ChartData& a, const ChartData& b)
{
    return a.kind == b.kind && a.categories == b.categories &&
           std::ranges::equal(a.series, b.series, [](const ChartSeries& one, const ChartSeries& other) {
               return one.id == other.id && one.points.size() == other.points.size() && one.low.size() == other.low.size() &&
                      one.high.size() == other.high.size();
           });
}

void moveAll(std::vector<double>& to, const std::vector<double>& from, double share)
{
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i] = from[i] + (to[i] - from[i]) * share;
    }
}

} // namespace

ChartData between(const ChartData& from, const ChartData& to, double share)
{
    ChartData made = to;
    if (!isSameSet(from, to) || share >= 1) {
        return made;
    }
    for (std::size_t i = 0; i < made.series.size(); ++i) {
        const ChartSeries& was = from.series[i];
        ChartSeries& is = made.series[i];
        for (std::size_t j = 0; j < is.points.size(); ++j) {
            is.points[j].value = was.points[j].value + (is.points[j].value - was.points[j].value) * share;
        }
        moveAll(is.low, was.low, share);
        moveAll(is.high, was.high, share);
    }
    return made;
}

ChartData withGhosts(ChartData data, const ChartData& before, const QString& label)
{
    if (data.hasRows() || !isSameSet(data, before)) {
        return data;
    }
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        ChartSeries& series = data.series[i];
        std::vector<double> was;
        for (const ChartPoint& point : before.series[i].points) {
            was.push_back(point.value);
        }
        const bool isMoved = !std::ranges::equal(series.points, was, {}, &ChartPoint::value);
        if (isMoved && !series.isColumns) {
            series.ghost = std::move(was);
            series.ghostLabel = label;
        }
    }
    return data;
}

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/what_came.h"

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartPoint;
using chart::ChartSeries;
using chart::SeriesRole;
using document::Way;

namespace {

/// Where there are years, the year; else the last row that moved.
std::optional<std::size_t> lookedAt(const ChartSeries& was, const ChartSeries& is, bool hasRows, int year)
{
    const std::size_t count = std::min(was.points.size(), is.points.size());
    if (count == 0 || !hasRows) {
        return count == 0 ? std::nullopt : std::optional(std::min(static_cast<std::size_t>(std::max(year, 0)), count - 1));
    }
    for (std::size_t row = count; row-- > 0;) {
        if (was.points[row].text != is.points[row].text) {
            return row;
        }
    }
    return {};
}

Way wayFrom(const ChartPoint& was, const ChartPoint& is)
{
    return was.text == is.text || !(was.value < is.value || is.value < was.value) ? Way::same
           : was.value < is.value                                                 ? Way::up
                                                                                  : Way::down;
}

} // namespace

WhatCame whatCame(const RoomView& before, const RoomView& after, int year)
{
    for (const SeriesRole role : {SeriesRole::wholePlace, SeriesRole::cuts, SeriesRole::doNothing, SeriesRole::other}) {
        for (const ChartSeries& is : after.chart.series) {
            const auto was = std::ranges::find(before.chart.series, is.id, &ChartSeries::id);
            if (is.role != role || was == before.chart.series.end()) {
                continue;
            }
            const auto at = lookedAt(*was, is, after.chart.hasRows(), year);
            const Way way = at ? wayFrom(was->points[*at], is.points[*at]) : Way::same;
            if (way != Way::same) {
                return {way, role};
            }
        }
    }
    return {};
}

} // namespace wp::ui::screens

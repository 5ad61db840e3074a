// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

ChartSeries emptySeries(const char* id, const QString& name, SeriesRole role)
{
    ChartSeries series;
    series.id = QString::fromLatin1(id);
    series.name = name;
    series.role = role;
    return series;
}

bool sameShape(const ChartData& a, const ChartData& b)
{
    const auto alike = [](const ChartSeries& x, const ChartSeries& y) {
        return x.id == y.id && x.role == y.role && x.points.size() == y.points.size() &&
               x.isColumns == y.isColumns && x.ghost.empty() == y.ghost.empty() && x.low.empty() == y.low.empty();
    };
    return a.kind == b.kind && a.categories == b.categories && a.axis == b.axis &&
           a.across.empty() == b.across.empty() &&
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), alike);
}

int lineAt(const ChartData& data, int category, int wanted)
{
    const int held = std::clamp(wanted, 0, static_cast<int>(data.series.size()) - 1);
    const auto hasPoint = [&data, category](const ChartSeries& series) {
        return std::isfinite(series.points[static_cast<std::size_t>(category)].value);
    };
    if (data.across.empty() || hasPoint(data.series[static_cast<std::size_t>(held)])) {
        return held;
    }
    const auto other = std::find_if(data.series.begin(), data.series.end(), hasPoint);
    return other == data.series.end() ? held : static_cast<int>(other - data.series.begin());
}

QString figureText(const ChartSeries& series, std::size_t category)
{
    const QString& text = series.points[category].text;
    return category < series.bandTexts.size() && !series.bandTexts[category].isEmpty()
               ? QCoreApplication::translate("ChartFrame", "%1 (%2)", "a figure and its band").arg(text, series.bandTexts[category])
               : text;
}

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <QCoreApplication>

#include <algorithm>

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
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), alike);
}

QString figureText(const ChartSeries& series, std::size_t category)
{
    const QString& text = series.points[category].text;
    return category < series.bandTexts.size() && !series.bandTexts[category].isEmpty()
               ? QCoreApplication::translate("ChartFrame", "%1 (%2)", "a figure and its band").arg(text, series.bandTexts[category])
               : text;
}

} // namespace wp::ui::chart

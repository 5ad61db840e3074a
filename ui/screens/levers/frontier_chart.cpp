// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/frontier_chart.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/study_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Decimal;
using money::Money;
using optimise::FrontierPoint;
using optimise::Study;

namespace {

struct Optimiser {
    Q_DECLARE_TR_FUNCTIONS(Optimiser)
};

QString saved(const Decimal& saving) { return Numbers().money(Money::rounded(saving)); }

/// One point of the chart: of the frontier by its index, or (none) the scenario as it is now.
struct Spot {
    FrontierPoint point;
    std::optional<std::size_t> index;
};

std::vector<Spot> spotsOf(const std::vector<FrontierPoint>& points, const FrontierPoint& now)
{
    std::vector<Spot> spots{{now, {}}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        spots.push_back({points[i], i});
    }
    std::ranges::stable_sort(spots, {}, [](const Spot& spot) { return spot.point.other; });
    return spots;
}

QString titleOf(const Study& study, std::optional<std::size_t> stream, const std::vector<FrontierPoint>& points)
{
    const FrontierPoint& first = points.front();
    const FrontierPoint& last = points.back();
    const QString cash = saved(std::max(first.saving, last.saving));
    if (points.size() == 1) {
        return stream ? Optimiser::tr("One setting saves most and has fewest: %1").arg(cash)
                      : Optimiser::tr("One setting saves most and prevents most: %1").arg(cash);
    }
    const QString few = otherText(stream.has_value(), first.other);
    const QString many = otherText(stream.has_value(), last.other);
    return stream ? Optimiser::tr("%1 saved with %2 in “%3”, or %4 with %5")
                        .arg(saved(first.saving), few, format::nameOf(study.place.streams[*stream]), saved(last.saving),
                             many)
                  : Optimiser::tr("%1 saved with %2 on prevention, or %3 with %4")
                        .arg(saved(first.saving), few, saved(last.saving), many);
}

} // namespace

QString pointText(const Study& study, std::optional<std::size_t> stream, const Decimal& saving, const Decimal& other)
{
    const QString across = otherText(stream.has_value(), other);
    return stream ? Optimiser::tr("%1 saved, %2 in “%3”")
                        .arg(saved(saving), across, format::nameOf(study.place.streams[*stream]))
                  : Optimiser::tr("%1 saved, %2 on prevention").arg(saved(saving), across);
}

FrontierPoint pointNow(std::optional<std::size_t> stream, const projection::Outcome& now)
{
    const auto& last = now.years.back();
    return {{},
            now.appraisal.cumulativeSaving.toDecimal(),
            stream ? last.streams[*stream].volume : last.place.preventionShare,
            {}, {}};
}

DrawnFrontier drawFrontier(const Study& study, std::optional<std::size_t> stream,
                           const std::vector<FrontierPoint>& points, const projection::Outcome& now,
                           std::optional<std::size_t> chosen)
{
    DrawnFrontier drawn;
    if (points.empty()) {
        return drawn;
    }
    ChartData& data = drawn.data;
    const QString lastYear = Numbers().financialYear(now.years.back().year);
    const auto years = static_cast<int>(now.years.size()) - 1;
    data.title = titleOf(study, stream, points);
    data.unitLine =
        Optimiser::tr("The most cash that can be saved over %n years, £, for each level across", nullptr, years);
    data.categoryHeading = stream ? Optimiser::tr("%1 in %2", "a number of people or cases, and the year")
                                        .arg(format::nameOf(study.place.streams[*stream]), lastYear)
                                  : Optimiser::tr("Share spent on prevention in %1").arg(lastYear);
    data.acrossAxis = stream ? chart::AxisKind::number : chart::AxisKind::rate;
    ChartSeries most = chart::emptySeries("most", Optimiser::tr("Most cash"), SeriesRole::wholePlace);
    ChartSeries asNow = chart::emptySeries("now", Optimiser::tr("As it is now"), SeriesRole::other);
    for (const Spot& spot : spotsOf(points, pointNow(stream, now))) {
        const chart::ChartPoint point{money::toDouble(spot.point.saving),
                                      saved(spot.point.saving),
                                      {study.scenario.id.text(), "appraisal", "cumulativeSaving", 0}};
        const chart::ChartPoint none{std::numeric_limits<double>::quiet_NaN(), {}, point.figure};
        most.points.push_back(spot.index ? point : none);
        asNow.points.push_back(spot.index ? none : point);
        data.categories.push_back(otherText(stream.has_value(), spot.point.other));
        data.across.push_back(money::toDouble(spot.point.other));
        if (!spot.index) {
            data.marks.push_back({static_cast<int>(drawn.points.size()), Optimiser::tr("as it is now")});
        }
        drawn.points.push_back(spot.index);
    }
    if (chosen && *chosen < drawn.points.size()) {
        data.marks.push_back({static_cast<int>(*chosen), Optimiser::tr("chosen", "a point of the frontier")});
    }
    data.series = {most, asNow};
    return drawn;
}

} // namespace wp::ui::screens

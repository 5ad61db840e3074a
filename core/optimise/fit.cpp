// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/fit.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <map>

namespace wp::optimise {

namespace {

using money::Decimal;
using money::expOf;
using money::logOf;

constexpr std::size_t fewest = 2;

/// How many standard errors to either side hold 95 of 100.
Decimal reachOf(std::size_t points)
{
    constexpr double upper = 0.975;
    const boost::math::students_t_distribution<double> student(static_cast<double>(points - fewest));
    return money::fromDouble(boost::math::quantile(student, upper));
}

} // namespace

Decimal Growth::at(int year) const { return expOf(level + slope * (year - middle)); }

std::optional<Interval> Growth::expected(int year) const
{
    if (points <= fewest) {
        return std::nullopt;
    }
    const Decimal away = year - middle;
    const Decimal reach = reachOf(points) * spread * sqrt(Decimal(1 + Decimal(1) / points + away * away / sumOfSquares));
    return Interval{expOf(level + slope * away - reach), expOf(level + slope * away + reach)};
}

std::optional<Growth> fitGrowth(const std::vector<Observation>& series)
{
    std::map<int, Decimal> logs;
    for (const Observation& one : series) {
        if (one.value > 0) {
            logs[one.year] = logOf(one.value);
        }
    }
    if (logs.size() < fewest) {
        return std::nullopt;
    }
    Growth growth;
    growth.points = logs.size();
    for (const auto& [year, log] : logs) {
        growth.middle += Decimal(year) / growth.points;
        growth.level += log / growth.points;
    }
    Decimal together = 0;
    for (const auto& [year, log] : logs) {
        const Decimal away = year - growth.middle;
        growth.sumOfSquares += away * away;
        together += away * (log - growth.level);
    }
    growth.slope = together / growth.sumOfSquares;
    growth.rate = expOf(growth.slope) - 1;
    if (growth.points == fewest) {
        return growth;
    }
    Decimal missed = 0;
    for (const auto& [year, log] : logs) {
        const Decimal miss = log - growth.level - growth.slope * (year - growth.middle);
        missed += miss * miss;
    }
    growth.spread = sqrt(Decimal(missed / (growth.points - fewest)));
    const Decimal reach = reachOf(growth.points) * growth.spread / sqrt(growth.sumOfSquares);
    growth.interval = Interval{expOf(growth.slope - reach) - 1, expOf(growth.slope + reach) - 1};
    return growth;
}

std::vector<Foretold> backTest(std::vector<Observation> series, std::size_t held)
{
    std::ranges::sort(series, {}, &Observation::year);
    const std::size_t kept = series.size() - std::min(held, series.size());
    const auto growth = fitGrowth({series.begin(), series.begin() + static_cast<std::ptrdiff_t>(kept)});
    std::vector<Foretold> all;
    for (std::size_t i = kept; growth && i < series.size(); ++i) {
        const int year = series[i].year;
        all.push_back({year, growth->at(year), growth->expected(year), series[i].value});
    }
    return all;
}

} // namespace wp::optimise

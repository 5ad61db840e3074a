// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <utility>
#include <vector>

namespace wp::optimise {

/// What was recorded for a year: a volume, a spend, a cost for each of a unit. Above zero.
struct Observation {
    int year = 0;
    money::Decimal value;
};

using Interval = std::pair<money::Decimal, money::Decimal>;

/// Constant growth through a series, by least squares on logarithms: level · (1 + rate)^(year − middle). The
/// interval holds 95 of 100 such rates, if the years stray from the line by chance alone (Student's t); two points
/// lie on any line, so they give a rate and no interval.
struct Growth {
    money::Decimal rate;
    std::optional<Interval> interval;
    std::size_t points = 0;

    money::Decimal at(int year) const;
    /// What a year not in the series is expected to be, as far as 95 of 100 reach.
    std::optional<Interval> expected(int year) const;

    // On the scale of logarithms, from the middle of the years.
    money::Decimal middle, level, slope, spread, sumOfSquares;
};

/// None when fewer than two different years hold a value above zero.
std::optional<Growth> fitGrowth(const std::vector<Observation>& series);

/// One year foretold from the years before it alone, and what came.
struct Foretold {
    int year = 0;
    money::Decimal forecast;
    std::optional<Interval> expected;
    money::Decimal came;
    bool isOutside() const { return expected && (came < expected->first || came > expected->second); }
};

/// Holds the last `held` years back, fits the rest and foretells them; empty when fewer than two are left.
std::vector<Foretold> backTest(std::vector<Observation> series, std::size_t held);

} // namespace wp::optimise

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/quantiles.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

/// The percentile of figures of which those before `sorted` are the smallest; puts it in its place.
double percentileOf(std::span<double> figures, std::size_t percent, std::size_t& sorted)
{
    const std::size_t steps = (figures.size() - 1) * percent;
    const std::size_t rank = steps / 100;
    const double share = static_cast<double>(steps % 100) / 100;
    const auto at = figures.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(figures.begin() + static_cast<std::ptrdiff_t>(sorted), at, figures.end());
    sorted = rank;
    const double next = rank + 1 < figures.size() ? *std::min_element(at + 1, figures.end()) : *at;
    return *at + share * (next - *at);
}

} // namespace

Quantiles quantilesOf(std::span<double> figures)
{
    std::size_t sorted = 0;
    const double low = percentileOf(figures, 10, sorted);
    const double middle = percentileOf(figures, 50, sorted);
    return {low, middle, percentileOf(figures, 90, sorted)};
}

} // namespace wp::uncertainty

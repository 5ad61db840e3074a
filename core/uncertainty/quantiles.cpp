// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/quantiles.h"

#include <algorithm>
#include <array>
#include <vector>

namespace wp::uncertainty {

namespace {

constexpr std::size_t boxes = 1024;

/// Finds order statistics without sorting: figures are counted into boxes between the least and the most, and only
/// the box that holds the one looked for is set in order. Exact, however they lie.
class OrderStatistics {
public:
    explicit OrderStatistics(std::span<const double> figures) : m_figures(figures)
    {
        const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
        m_least = *least;
        m_scale = *most > *least ? (static_cast<double>(boxes) - 1) / (*most - *least) : 0;
        for (const double figure : figures) {
            ++m_counts[boxOf(figure)];
        }
    }

    double at(std::size_t rank)
    {
        std::size_t box = 0;
        while (rank >= m_counts[box]) {
            rank -= m_counts[box++];
        }
        if (m_scale <= 0) {
            return m_least;
        }
        m_held.clear();
        for (const double figure : m_figures) {
            if (boxOf(figure) == box) {
                m_held.push_back(figure);
            }
        }
        const auto found = m_held.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(m_held.begin(), found, m_held.end());
        return *found;
    }

private:
    std::size_t boxOf(double figure) const { return static_cast<std::size_t>((figure - m_least) * m_scale); }

    std::span<const double> m_figures;
    double m_least = 0, m_scale = 0;
    std::array<std::size_t, boxes> m_counts{};
    std::vector<double> m_held;
};

double percentileOf(OrderStatistics& statistics, std::size_t count, std::size_t percent)
{
    const std::size_t steps = (count - 1) * percent;
    const std::size_t rank = steps / 100;
    const double share = static_cast<double>(steps % 100) / 100;
    const double at = statistics.at(rank);
    return steps % 100 == 0 ? at : at + share * (statistics.at(rank + 1) - at);
}

} // namespace

Quantiles quantilesOf(std::span<const double> figures)
{
    OrderStatistics statistics(figures);
    const auto percentile = [&](std::size_t percent) { return percentileOf(statistics, figures.size(), percent); };
    return {percentile(10), percentile(50), percentile(90)};
}

} // namespace wp::uncertainty

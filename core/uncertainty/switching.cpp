// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/probe.h"
#include "core/uncertainty/tornado.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace wp::uncertainty {

namespace {

using projection::lanes;
using Points = std::array<double, lanes>;

constexpr double reach = 3;         // times the distance from central to an end
constexpr double tolerance = 1e-7;  // of the span from low to high; the promise is 1e-6
constexpr std::size_t steps = 12;   // batches looked through on each side of central

/// The limits of a field, with an open end held just inside.
std::pair<double, double> limitsOf(const place::Rule& rule)
{
    const double most = std::numeric_limits<double>::infinity();
    const double largest = rule.isAmount ? money::toDouble(place::largestAmount()) : most;
    const std::vector<std::string> ends = place::endsOf(rule.bounds);
    const auto low = money::parseDecimal(ends[0]);
    const auto high = money::parseDecimal(ends[1]);
    const double justInside = low && !place::isWithin(*low, rule.bounds) ? 1e-9 : 0;
    return {low ? money::toDouble(*low) + justInside : -largest, high ? money::toDouble(*high) : largest};
}

/// Looks for the value of one doubt at which the cumulative saving changes its sign; what it finds is not to be used
/// when stopped meanwhile.
class Search {
public:
    Search(Probe& probe, std::size_t doubt, const std::stop_token& stop) : m_probe(probe), m_doubt(doubt), m_stop(stop) {}

    std::optional<double> nearest()
    {
        const Doubt& doubt = m_probe.doubts()[m_doubt];
        const double central = money::toDouble(doubt.central);
        const double low = money::toDouble(doubt.low);
        const double high = money::toDouble(doubt.high);
        const auto [least, most] = limitsOf(doubt.rule);
        m_precision = (high - low) * tolerance;
        m_central = central;
        m_isAbove = saving(central) > 0;
        if (std::fpclassify(saving(central)) == FP_ZERO) {
            return central;
        }
        const auto below = towards(std::max(least, central - reach * (central - low)));
        const auto above = towards(std::min(most, central + reach * (high - central)));
        if (below && above) {
            return central - *below <= *above - central ? below : above;
        }
        return below ? below : above;
    }

private:
    void evaluate(const Points& points, Points& savings)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            m_probe.set(m_doubt, lane, points[lane]);
        }
        m_probe.run();
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            savings[lane] = m_probe.cumulative(lane);
        }
    }

    double saving(double value)
    {
        Points points;
        Points savings{};
        points.fill(value);
        evaluate(points, savings);
        return savings[0];
    }

    /// The first of some points at which the saving is no longer on central's side of zero.
    std::size_t firstTurned(const Points& points)
    {
        Points savings{};
        evaluate(points, savings);
        const auto turned = std::find_if(savings.begin(), savings.end(),
                                         [&](double one) { return m_isAbove ? one <= 0 : one >= 0; });
        return static_cast<std::size_t>(turned - savings.begin());
    }

    std::optional<double> towards(double end)
    {
        const double step = (end - m_central) / static_cast<double>(steps * lanes);
        for (std::size_t batch = 0; batch < steps && std::abs(step) > 0 && !m_stop.stop_requested(); ++batch) {
            Points points{};
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                points[lane] = m_central + step * static_cast<double>(batch * lanes + lane + 1);
            }
            const std::size_t turned = firstTurned(points);
            if (turned < lanes) {
                return between(points[turned] - step, points[turned]);
            }
        }
        return std::nullopt;
    }

    /// Sixteen points at once: each round leaves a sixteenth of the way.
    double between(double before, double after)
    {
        while (std::abs(after - before) > m_precision && !m_stop.stop_requested()) {
            const double step = (after - before) / static_cast<double>(lanes);
            Points points{};
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                points[lane] = before + step * static_cast<double>(lane + 1);
            }
            const std::size_t turned = std::min(firstTurned(points), lanes - 1);
            after = points[turned];
            before = after - step;
        }
        return (before + after) / 2;
    }

    Probe& m_probe;
    std::size_t m_doubt;
    const std::stop_token& m_stop;
    double m_precision = 0, m_central = 0;
    bool m_isAbove = false;
};

/// Not to be used when stopped meanwhile.
SwitchingValue switchingValueAt(Probe& probe, std::size_t doubt, const std::stop_token& stop)
{
    probe.reset();
    const Doubt& found = probe.doubts()[doubt];
    const bool hasRange = found.low < found.high;
    return {found, probe.isLive(doubt) && hasRange ? Search(probe, doubt, stop).nearest() : std::nullopt};
}

} // namespace

std::optional<std::vector<SwitchingValue>> switchingValuesOf(const Study& study, std::size_t scenario,
                                                             std::stop_token stop, const Progress& progress)
{
    Probe probe(study, scenario);
    std::vector<SwitchingValue> values;
    for (std::size_t d = 0; d < probe.doubts().size(); ++d) {
        values.push_back(switchingValueAt(probe, d, stop));
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        if (progress) {
            progress(d + 1, probe.doubts().size());
        }
    }
    return values;
}

std::optional<SwitchingValue> switchingValueOf(const Study& study, std::size_t scenario, std::string_view path,
                                               std::stop_token stop)
{
    Probe probe(study, scenario);
    const auto doubt = std::ranges::find(probe.doubts(), path, &Doubt::path);
    if (doubt == probe.doubts().end()) {
        return std::nullopt;
    }
    const SwitchingValue value =
        switchingValueAt(probe, static_cast<std::size_t>(doubt - probe.doubts().begin()), stop);
    return stop.stop_requested() ? std::nullopt : std::optional(value);
}

} // namespace wp::uncertainty

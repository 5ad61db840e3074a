// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/goal_seek.h"

#include "core/projection/project.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>

namespace wp::optimise {

namespace {

using money::Decimal;
using projection::Outcome;
using projection::Warning;
using projection::WarningKind;

/// A lever's value as a count of its smallest steps.
using Steps = std::int64_t;

struct Sample {
    Steps at;
    double figure;
};

/// The answer of a search is looked for in doubles and settled by the exact engine.
class Seeker {
public:
    Seeker(const place::Place& place, const scenario::Scenario& scenario, const Lever& lever, const Goal& goal,
           const std::stop_token& stop, const Progress& progress)
        : m_place(place), m_scenario(scenario), m_lever(lever), m_goal(goal), m_stop(stop), m_progress(progress),
          m_fast(place, scenario, {lever}), m_exact(place, scenario, {lever}), m_unit(pow(Decimal(10), -lever.decimals))
    {
        m_low = stepsOf(ceil(lever.low / m_unit));
        m_high = std::max(m_low, stepsOf(floor(lever.high / m_unit)));
        m_present = lever.isOn ? std::clamp(stepsOf(round(lever.present / m_unit)), m_low, m_high) : m_low;
    }

    std::optional<Sought> run()
    {
        m_outcomeNow = projection::project(m_place, m_scenario);
        m_now = m_goal.figure.of(m_outcomeNow);
        if (isMet(m_now)) {
            return Sought{true, true, m_lever.present, m_now, m_now, {}, isBeyondEvidence(m_lever.present), {}};
        }
        if (!sample()) {
            return std::nullopt;
        }
        const auto found = nearestThatReaches();
        Sought sought = found ? answer(*found) : closest();
        return m_stop.stop_requested() ? std::nullopt : std::optional(std::move(sought));
    }

private:
    static Steps stepsOf(const Decimal& count) { return count.convert_to<Steps>(); }
    Decimal valueAt(Steps at) const { return at * m_unit; }

    bool isAtLeast() const
    {
        return m_goal.reach == Reach::atLeast || (m_goal.reach == Reach::exactly && m_now < m_goal.value);
    }
    /// As it is or as it is printed: whoever asks for a figure may have read it so.
    bool isMet(const Decimal& figure) const
    {
        const Decimal printed = money::roundHalfEven(figure, m_goal.figure.decimals());
        return isAtLeast() ? std::max(figure, printed) >= m_goal.value : std::min(figure, printed) <= m_goal.value;
    }
    bool isMet(double figure) const { return isMet(money::fromDouble(figure)); }
    /// How far doubles, which round no leaf to its penny, may be from the exact figure.
    double rounding() const { return m_goal.figure.isMoney() ? 1.0 : 1e-6; }
    /// Whether the exact figure can meet the goal where doubles give this one.
    bool mayMeet(double figure) const { return isMet(figure + (isAtLeast() ? rounding() : -rounding())); }
    bool isMetExactly(Steps at) { return isMet(m_goal.figure.of(m_exact.plan(), m_exact.run({valueAt(at)}))); }
    double fast(Steps at) { return m_goal.figure.of(m_fast.plan(), m_fast.run({money::toDouble(valueAt(at))})); }

    /// Where to look first: evenly over the whole range, and ever closer to the present value on both sides, so
    /// that neither a hump far off nor a crossing near by is stepped over.
    std::set<Steps> places() const
    {
        constexpr int even = 256;
        std::set<Steps> all{m_low, m_present, m_high};
        for (Steps i = 1; i < even; ++i) {
            all.insert(m_low + (m_high - m_low) / even * i);
        }
        for (Steps away = 1; away <= m_high - m_low; away += away / 2 + 1) {
            all.insert(std::min(m_high, m_present + away));
            all.insert(std::max(m_low, m_present - away));
            all.insert(std::min(m_high, m_low + away));
        }
        return all;
    }

    bool sample()
    {
        const std::set<Steps> all = places();
        for (const Steps at : all) {
            if (m_stop.stop_requested()) {
                return false;
            }
            m_samples.push_back({at, fast(at)});
            if (m_progress) {
                m_progress(0.8 * static_cast<double>(m_samples.size()) / static_cast<double>(all.size()));
            }
        }
        return true;
    }

    std::optional<Steps> nearestThatReaches()
    {
        const auto middle = std::ranges::lower_bound(m_samples, m_present, {}, &Sample::at) - m_samples.begin();
        const std::vector<Sample> above(m_samples.begin() + middle, m_samples.end());
        const std::vector<Sample> below(m_samples.rend() - middle - 1, m_samples.rend());
        const std::optional<Steps> up = firstThatReaches(above);
        const std::optional<Steps> down = firstThatReaches(below);
        if (up && down) {
            return *up - m_present <= m_present - *down ? up : down;
        }
        return up ? up : down;
    }

    /// Walks away from the present value to the first sample that reaches the goal, and settles between it and
    /// the one before.
    std::optional<Steps> firstThatReaches(const std::vector<Sample>& outward)
    {
        for (std::size_t i = 0; i < outward.size(); ++i) {
            if (mayMeet(outward[i].figure) && isMetExactly(outward[i].at)) {
                const Steps inner = i == 0 ? outward[0].at : outward[i - 1].at;
                return settle(inner, outward[i].at);
            }
        }
        return std::nullopt;
    }

    /// The step nearest to `inner` that reaches the goal exactly, `outer` being one: first by doubles, then
    /// around what they say.
    Steps settle(Steps inner, Steps outer)
    {
        const Steps guess = bisect(inner, outer, [this](Steps at) { return isMet(fast(at)); });
        const Steps direction = outer < inner ? -1 : 1;
        const auto [least, most] = std::minmax(inner, outer);
        for (Steps width = 1; width < most - least; width *= 8) {
            const Steps near = std::clamp(guess - direction * width, least, most);
            const Steps far = std::clamp(guess + direction * (width - 1), least, most);
            if (isMetExactly(far) && !isMetExactly(near)) {
                return bisect(near, far, [this](Steps at) { return isMetExactly(at); });
            }
        }
        return bisect(inner, outer, [this](Steps at) { return isMetExactly(at); });
    }

    /// The holding end of the last step, where `inner` may hold or not and `outer` does.
    template <class Holds>
    Steps bisect(Steps inner, Steps outer, Holds holds)
    {
        while (std::abs(outer - inner) > 1 && !m_stop.stop_requested()) {
            const Steps middle = inner + (outer - inner) / 2;
            (holds(middle) ? outer : inner) = middle;
        }
        return outer;
    }

    double missOf(double figure) const { return std::abs(figure - money::toDouble(m_goal.value)); }

    Sought closest()
    {
        const auto least = std::ranges::min_element(m_samples, {}, [&](const Sample& s) { return missOf(s.figure); });
        const auto [low, high] = std::ranges::minmax_element(m_samples, {}, &Sample::figure);
        const double smallest = m_goal.figure.isMoney() ? 0.005 : 1e-9;
        if (high->figure - low->figure < smallest) {
            Sought sought = answer(m_present);
            sought.obstacle = Obstacle::noEffect;
            return sought;
        }
        const Steps at = atEnd(plateauEdge(narrowed(least), smallest));
        Sought sought = answer(at);
        sought.obstacle = at == m_high ? Obstacle::highest
                          : at == m_low ? Obstacle::lowest
                          : m_isLimited ? Obstacle::limited
                                        : Obstacle::turnsBack;
        return sought;
    }

    /// The least miss between the neighbours of the best sample, by thirds.
    Steps narrowed(std::vector<Sample>::const_iterator best)
    {
        Steps low = best == m_samples.begin() ? best->at : std::prev(best)->at;
        Steps high = std::next(best) == m_samples.end() ? best->at : std::next(best)->at;
        while (high - low > 2 && !m_stop.stop_requested()) {
            const Steps third = (high - low) / 3;
            const bool isLower = missOf(fast(low + third)) <= missOf(fast(high - third));
            (isLower ? high : low) = isLower ? high - third : low + third;
        }
        Steps found = best->at;
        for (Steps at = low; at <= high && !m_stop.stop_requested(); ++at) {
            found = missOf(fast(at)) < missOf(fast(found)) ? at : found;
        }
        return found;
    }

    /// An end of the lever that is as close but for what rounding leaves.
    Steps atEnd(Steps at)
    {
        const double most = missOf(fast(at)) + rounding();
        constexpr Steps near = 100;
        return at - m_low <= near && missOf(fast(m_low)) <= most    ? m_low
               : m_high - at <= near && missOf(fast(m_high)) <= most ? m_high
                                                                     : at;
    }

    /// Where the figure has stopped following the lever, its value nearest to the present one.
    Steps plateauEdge(Steps at, double smallest)
    {
        const double least = missOf(fast(at)) + smallest;
        const auto isAsClose = [&](Steps step) { return missOf(fast(step)) <= least; };
        return at == m_present || isAsClose(m_present) ? m_present : bisect(m_present, at, isAsClose);
    }

    Sought answer(Steps at)
    {
        const Outcome outcome = projection::project(m_place, withLever(m_scenario, m_lever, valueAt(at)));
        Sought sought;
        sought.value = valueAt(at);
        sought.figure = m_goal.figure.of(outcome);
        sought.figureNow = m_now;
        sought.isReached = isMet(sought.figure);
        sought.isBeyondEvidence = isBeyondEvidence(sought.value);
        std::ranges::set_difference(outcome.warnings, m_outcomeNow.warnings, std::back_inserter(sought.warnings));
        m_isLimited = std::ranges::any_of(outcome.warnings, [](const Warning& warning) {
            return warning.kind != WarningKind::beyondEvidence;
        });
        return sought;
    }

    bool isBeyondEvidence(const Decimal& value) const { return m_lever.evidence && value > *m_lever.evidence; }

    const place::Place& m_place;
    const scenario::Scenario& m_scenario;
    const Lever& m_lever;
    const Goal& m_goal;
    const std::stop_token& m_stop;
    const Progress& m_progress;
    Trial<double> m_fast;
    Trial<Decimal> m_exact;
    Decimal m_unit;
    Steps m_low, m_high, m_present;
    Outcome m_outcomeNow;
    Decimal m_now;
    std::vector<Sample> m_samples;
    bool m_isLimited = false;
};

} // namespace

std::string_view nameOf(Obstacle obstacle)
{
    static constexpr std::array<std::string_view, 5> names{"noEffect", "lowest", "highest", "limited", "turnsBack"};
    return names[static_cast<std::size_t>(obstacle)];
}

std::optional<Sought> seek(const place::Place& place, const scenario::Scenario& scenario, const Lever& lever,
                           const Goal& goal, const std::stop_token& stop, const Progress& progress)
{
    return Seeker(place, scenario, lever, goal, stop, progress).run();
}

} // namespace wp::optimise

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/optimise.h"

#include "core/optimise/search.h"
#include "core/projection/project.h"

#include <algorithm>
#include <iterator>

namespace wp::optimise {

namespace {

using money::Decimal;
using projection::Outcome;

/// A position as the exact engine sees it.
struct Exact {
    std::vector<Decimal> values;
    Decimal aim;
    std::vector<Decimal> levels;
};

Warnings unavoidableIn(const Study& study)
{
    std::vector<Decimal> lowest;
    for (const Lever& lever : study.levers) {
        lowest.push_back(lever.low);
    }
    return beyondEvidence(
        projection::project(study.place, withLevers(study.scenario, study.levers, lowest)).warnings);
}

class Optimiser {
public:
    Optimiser(const Study& study, const std::stop_token& stop)
        : m_study(study), m_stop(stop), m_unavoidable(unavoidableIn(study)), m_search(study, m_unavoidable, stop),
          m_exact(study.place, study.scenario, study.levers)
    {
    }

    std::optional<Optimum> run(Effort effort, std::vector<Position> starts, bool withPrices, const Progress& progress)
    {
        if (starts.empty()) {
            starts = firstStarts();
        }
        const double share = withPrices ? 0.7 : 1.0;
        const Exact best = settled(m_search.run(effort, starts, [&](double done) { tell(progress, share * done); }));
        if (m_stop.stop_requested()) {
            return std::nullopt;
        }
        Optimum optimum = optimumOf(best);
        if (withPrices && optimum.broken.empty()) {
            optimum.bindings = bindingsOf(best, [&](double done) { tell(progress, share + (1 - share) * done); });
        }
        optimum.evaluations = m_search.evaluations();
        return m_stop.stop_requested() ? std::nullopt : std::optional(std::move(optimum));
    }

    Position positionOf(const std::vector<Decimal>& values) const { return m_search.positionOf(values); }
    void setMost(std::size_t limit, const Decimal& most) { m_search.setMost(limit, most); }

private:
    static void tell(const Progress& progress, double share)
    {
        if (progress) {
            progress(share);
        }
    }

    /// What the scenario has, every lever at its least, and at its most.
    std::vector<Position> firstStarts() const
    {
        std::vector<std::vector<Decimal>> all(3);
        for (const Lever& lever : m_study.levers) {
            all[0].push_back(lever.isOn ? lever.present : lever.low);
            all[1].push_back(lever.low);
            all[2].push_back(lever.high);
        }
        std::vector<Position> starts;
        std::ranges::transform(all, std::back_inserter(starts), [&](const auto& values) { return positionOf(values); });
        return starts;
    }

    Exact exactly(const std::vector<Decimal>& values)
    {
        const auto figures = m_exact.run(values);
        Exact exact{values, aimOf(m_study.objective, m_exact.plan(), figures), {}};
        for (const Limit& limit : m_study.limits) {
            exact.levels.push_back(levelOf(limit, m_exact.plan(), figures, m_unavoidable));
        }
        return exact;
    }

    bool isKept(const Exact& exact) const
    {
        for (std::size_t i = 0; i < exact.levels.size(); ++i) {
            if (exact.levels[i] > m_study.limits[i].most) {
                return false;
            }
        }
        return true;
    }

    /// Where the last penny of the doubles breaks a limit, the search goes on strictly, and then with ever more margin.
    Exact settled(const Tried& found)
    {
        Exact exact = exactly(m_search.valuesAt(found.at));
        for (const double margin : {0.0, 1e-10, 1e-9, 1e-8, 1e-7}) {
            if (found.broken > 0 || isKept(exact) || m_stop.stop_requested()) {
                break;
            }
            m_search.setMargin(margin);
            exact = exactly(m_search.valuesAt(m_search.run(Effort::around, {found.at}).at));
        }
        m_search.setMargin({});
        return exact;
    }

    Optimum optimumOf(const Exact& best)
    {
        const Outcome now = projection::project(m_study.place, m_study.scenario);
        Optimum optimum;
        optimum.values = best.values;
        optimum.aim = best.aim;
        optimum.levels = best.levels;
        optimum.outcome = projection::project(m_study.place, withLevers(m_study.scenario, m_study.levers, best.values));
        Trial<Decimal> asItIs(m_study.place, m_study.scenario, {});
        optimum.aimNow = aimOf(m_study.objective, asItIs.plan(), asItIs.run({}));
        std::ranges::set_difference(optimum.outcome.warnings, now.warnings, std::back_inserter(optimum.warnings));
        std::ranges::copy_if(beyondEvidence(optimum.outcome.warnings), std::back_inserter(optimum.anyway), [&](const auto& warning) {
            return m_unavoidable.contains(warning) || std::ranges::binary_search(now.warnings, warning);
        });
        for (std::size_t i = 0; i < best.levels.size(); ++i) {
            if (best.levels[i] > m_study.limits[i].most) {
                optimum.broken.push_back({i, best.levels[i] - m_study.limits[i].most});
            }
        }
        return optimum;
    }

    Decimal gainOf(const Exact& before, const Exact& after) const
    {
        return m_study.objective.isLargeGood() ? after.aim - before.aim : before.aim - after.aim;
    }

    /// By how much a limit is loosened to learn its price.
    static Decimal bitOf(const Limit& limit)
    {
        const Decimal hundredth = abs(limit.most) / 100;
        switch (limit.kind) {
        case LimitKind::newMoney:
        case LimitKind::withdrawn:
        case LimitKind::reserves:
            return money::roundHalfEven(std::max(hundredth, Decimal(10'000)), 2);
        case LimitKind::lineChange:
            return Decimal("0.01");
        case LimitKind::stream:
        case LimitKind::lessPrevention:
            return std::max(hundredth, Decimal("0.0001"));
        case LimitKind::ringFence:
        case LimitKind::evidence:
            break;
        }
        return 0;
    }

    std::vector<Binding> bindingsOf(const Exact& best, const std::function<void(double)>& progress)
    {
        std::vector<Binding> bindings;
        const std::size_t all = m_study.limits.size() + m_study.levers.size();
        for (std::size_t i = 0; i < m_study.limits.size() && !m_stop.stop_requested(); ++i) {
            if (const auto binding = bindingOfLimit(i, best)) {
                bindings.push_back(*binding);
            }
            progress(static_cast<double>(i + 1) / static_cast<double>(all));
        }
        for (std::size_t i = 0; i < m_study.levers.size() && !m_stop.stop_requested(); ++i) {
            if (const auto binding = bindingOfLever(i, best)) {
                bindings.push_back(*binding);
            }
            progress(static_cast<double>(m_study.limits.size() + i + 1) / static_cast<double>(all));
        }
        return bindings;
    }

    /// What the search finds from the answer once something is looser; none when it is no better.
    std::optional<Decimal> betterBy(const Exact& best)
    {
        const Tried found = m_search.run(Effort::around, {positionOf(best.values)});
        const Decimal gain = gainOf(best, exactly(m_search.valuesAt(found.at)));
        return found.broken <= 0 && gain > abs(best.aim) / 10'000'000 ? std::optional(gain) : std::nullopt;
    }

    std::optional<Binding> bindingOfLimit(std::size_t index, const Exact& best)
    {
        const Limit& limit = m_study.limits[index];
        const Decimal bit = bitOf(limit);
        const bool isWhole = limit.kind == LimitKind::evidence;
        // A limit farther away than what would be added to it holds nothing back.
        if (limit.kind == LimitKind::ringFence || (!isWhole && best.levels[index] + bit < limit.most)) {
            return std::nullopt;
        }
        constexpr int all = 1'000'000;
        m_search.setMost(index, limit.most + (isWhole ? Decimal(all) : bit));
        const auto gain = betterBy(best);
        m_search.setMost(index, limit.most);
        return gain ? std::optional(Binding{index, 0, bit, *gain}) : std::nullopt;
    }

    std::optional<Binding> bindingOfLever(std::size_t index, const Exact& best)
    {
        const Lever& lever = m_study.levers[index];
        const Decimal unit = pow(Decimal(10), -lever.decimals);
        const Decimal bit = std::max(unit, money::roundHalfEven((lever.high - lever.low) / 100, lever.decimals));
        if (best.values[index] + bit < lever.high || lever.high + bit > lever.ceiling) {
            return std::nullopt;
        }
        m_search.setHighest(index, lever.high + bit);
        const auto gain = betterBy(best);
        m_search.setHighest(index, lever.high);
        return gain ? std::optional(Binding{std::nullopt, index, bit, *gain}) : std::nullopt;
    }

    const Study& m_study;
    const std::stop_token& m_stop;
    Warnings m_unavoidable;
    Search m_search;
    Trial<Decimal> m_exact;
};

} // namespace

Study studyOf(const place::Place& place, scenario::Scenario scenario, std::vector<Lever> levers, Objective objective,
              std::vector<Limit> limits, bool beyond)
{
    limits.push_back({LimitKind::ringFence, 0, 0});
    if (!beyond) {
        limits.push_back({LimitKind::evidence, 0, 0});
        std::ranges::transform(levers, levers.begin(), withinEvidence);
    }
    return {place, std::move(scenario), std::move(levers), objective, std::move(limits)};
}

scenario::Scenario withLevers(scenario::Scenario scenario, const std::vector<Lever>& levers,
                              const std::vector<Decimal>& values)
{
    for (std::size_t i = 0; i < levers.size(); ++i) {
        scenario = withLever(std::move(scenario), levers[i], values[i]);
    }
    return scenario;
}

std::optional<Optimum> optimise(const Study& study, const std::stop_token& stop, const Progress& progress)
{
    return Optimiser(study, stop).run(Effort::whole, {}, true, progress);
}

namespace {

/// The points of a frontier, found one after the other, each from the last.
class Walk {
public:
    Walk(Study& study, std::optional<std::size_t> stream, const std::stop_token& stop) : m_study(study), m_stop(stop)
    {
        m_other = stream ? Limit{LimitKind::stream, 0, *stream} : Limit{LimitKind::lessPrevention, 0, 0};
    }

    /// The most cash, whatever becomes of the other good.
    std::optional<Optimum> mostCash(const Progress& progress)
    {
        m_study.objective = {Aim::cumulativeSaving, std::nullopt};
        return Optimiser(m_study, m_stop).run(Effort::whole, {}, false, progress);
    }

    /// The other good at its best, whatever becomes of the cash.
    std::optional<Optimum> mostOther(const Progress& progress)
    {
        m_study.objective = m_other.kind == LimitKind::stream ? Objective{Aim::stream, m_other.index}
                                                              : Objective{Aim::preventionShare, std::nullopt};
        auto best = Optimiser(m_study, m_stop).run(Effort::whole, {}, false, progress);
        m_study.objective = {Aim::cumulativeSaving, std::nullopt};
        return best;
    }

    /// The most cash with the other good at a level or better.
    std::optional<Optimum> between(const Optimum& from, const Decimal& most)
    {
        m_study.limits.push_back(m_other);
        m_study.limits.back().most = most;
        Optimiser optimiser(m_study, m_stop);
        auto best = optimiser.run(Effort::around, {optimiser.positionOf(from.values)}, false, {});
        m_study.limits.pop_back();
        return best;
    }

    /// As the limit counts it: less is better.
    Decimal levelOf(const Optimum& optimum) const
    {
        const auto& last = optimum.outcome.years.back();
        return m_other.kind == LimitKind::stream ? last.streams[m_other.index].volume
                                                 : Decimal(-last.place.preventionShare);
    }
    FrontierPoint pointOf(const Optimum& optimum) const
    {
        const Decimal level = levelOf(optimum);
        return {optimum.values, optimum.outcome.appraisal.cumulativeSaving.toDecimal(),
                m_other.kind == LimitKind::stream ? level : Decimal(-level), optimum.warnings, optimum.anyway};
    }
    bool isBetterOther(const FrontierPoint& a, const FrontierPoint& b) const
    {
        return m_other.kind == LimitKind::stream ? a.other < b.other : a.other > b.other;
    }

private:
    Study& m_study;
    const std::stop_token& m_stop;
    Limit m_other;
};

/// Without the points that another is as good as on both sides, but for a millionth; by the other good.
std::vector<FrontierPoint> undominated(std::vector<FrontierPoint> points, const Walk& walk)
{
    std::ranges::stable_sort(points, [&](const FrontierPoint& a, const FrontierPoint& b) {
        return walk.isBetterOther(a, b) || (!walk.isBetterOther(b, a) && a.saving > b.saving);
    });
    std::vector<FrontierPoint> kept;
    for (FrontierPoint& point : points) {
        if (kept.empty() || point.saving - kept.back().saving > abs(kept.back().saving) / 1'000'000) {
            kept.push_back(std::move(point));
        }
    }
    std::ranges::sort(kept, {}, &FrontierPoint::other);
    return kept;
}

} // namespace

std::optional<std::vector<FrontierPoint>> frontier(Study study, std::optional<std::size_t> stream, std::size_t points,
                                                   const std::stop_token& stop, const Progress& progress)
{
    const auto part = [&](double from, double to) {
        return [&progress, from, to](double done) {
            if (progress) {
                progress(from + (to - from) * done);
            }
        };
    };
    Walk walk(study, stream, stop);
    const auto cash = walk.mostCash(part(0, 0.2));
    if (!cash) {
        return std::nullopt;
    }
    if (!cash->broken.empty()) {
        return std::vector<FrontierPoint>{};
    }
    const auto other = walk.mostOther(part(0.2, 0.4));
    if (!other) {
        return std::nullopt;
    }
    std::vector<FrontierPoint> found{walk.pointOf(*cash)};
    const Decimal first = walk.levelOf(*cash);
    const Decimal last = walk.levelOf(*other);
    Optimum from = *other;
    for (std::size_t i = 1; i < points; ++i) {
        const Decimal most = last + (first - last) * (i - 1) / (points - 1);
        const auto next = walk.between(from, most);
        if (!next) {
            return std::nullopt;
        }
        if (next->broken.empty()) {
            found.push_back(walk.pointOf(*next));
            from = *next;
        }
        part(0.4, 1)(static_cast<double>(i) / static_cast<double>(points - 1));
    }
    return undominated(std::move(found), walk);
}

} // namespace wp::optimise

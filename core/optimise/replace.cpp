// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/replace.h"

#include "core/place/path.h"
#include "core/projection/project.h"
#include "core/scenario/assume.h"

#include <algorithm>
#include <iterator>

namespace wp::optimise {

namespace {

using money::Decimal;
using money::Money;
using projection::Outcome;
using scenario::Measure;
using scenario::Scenario;

using Steps = std::int64_t;
using Position = std::vector<Steps>;

constexpr Steps wholeShare = 10'000;
constexpr int rateDecimals = 6;

bool isCut(const Measure& measure)
{
    return std::holds_alternative<scenario::Cut>(measure.action) && measure.enabled.value_or(true);
}

Decimal unitOf(const Lever& lever)
{
    return lever.isMoney                                     ? Decimal(1000)
           : lever.field == "people" || lever.field == "fte" ? Decimal(1)
                                                             : Decimal("0.001");
}

bool hasMeasure(const Scenario& scenario, const std::string& id)
{
    return std::ranges::any_of(scenario.measures, [&](const Measure& m) { return m.id.text() == id; });
}

/// Another scenario's measures after one's own, each under an id that is free.
void append(Scenario& scenario, std::vector<Measure> measures)
{
    for (Measure& measure : measures) {
        const std::string id = measure.id.text();
        for (int n = 2; hasMeasure(scenario, measure.id.text()); ++n) {
            measure.id = base::Id<Measure>(id + std::to_string(n));
        }
        scenario.measures.push_back(std::move(measure));
    }
}

template <class Figures>
auto gapOf(const Figures& figures, std::optional<std::size_t> organisation, std::size_t t)
{
    const auto& all = figures.years[t].organisations;
    auto gap = decltype(all.front().gap){};
    for (std::size_t i = 0; i < all.size(); ++i) {
        gap += !organisation || *organisation == i ? all[i].gap : decltype(gap){};
    }
    return gap;
}

class Replacer {
public:
    Replacer(const Swap& swap, const std::stop_token& stop)
        : m_swap(swap), m_stop(stop), m_t(static_cast<std::size_t>(swap.t)), m_ground(swap.whole),
          m_scenario(swap.whole)
    {
        std::vector<Measure> others;
        std::ranges::copy_if(swap.cuts.measures, std::back_inserter(others),
                             [](const Measure& m) { return !isCut(m); });
        std::ranges::copy_if(swap.cuts.measures, std::back_inserter(m_cuts), isCut);
        m_ground.measures.clear();
        append(m_ground, others);
        append(m_scenario, others);
        Scenario restored = swap.cuts;
        std::erase_if(restored.measures, isCut);
        m_cutting = projection::project(swap.place, swap.cuts);
        m_restored = projection::project(swap.place, restored);
        m_grounded = projection::project(swap.place, m_ground);
        m_target = cutsFind(m_t);
    }

    std::optional<Replacement> run()
    {
        Replacement replacement;
        rise(replacement);
        for (std::size_t i = 0; i < m_swap.levers.size(); ++i) {
            if (replacement.values[i] != m_swap.levers[i].present) {
                set(m_swap.levers[i], replacement.values[i]);
            }
        }
        replacement.without = swapped(m_scenario);
        replacement.cutsBy = byOrganisation(m_restored, m_cutting);
        addFound(replacement);
        if (!m_stop.stop_requested()) {
            addRest(replacement);
        }
        return m_stop.stop_requested() ? std::nullopt : std::optional(std::move(replacement));
    }

private:
    Money gap(const Outcome& outcome, std::size_t t) const { return gapOf(outcome, m_swap.organisation, t); }
    Money cutsFind(std::size_t t) const { return gap(m_restored, t) - gap(m_cutting, t); }
    Money foundBy(const Outcome& outcome, std::size_t t) const { return gap(m_grounded, t) - gap(outcome, t); }

    /// A range that does not hold the value gives way to it.
    void set(const Lever& lever, const Decimal& value)
    {
        m_scenario = withLever(std::move(m_scenario), lever, value);
        const auto measure = std::ranges::find(m_scenario.measures, base::Id<Measure>(lever.measure), &Measure::id);
        place::visitField(*measure, lever.field, [](auto& member, const place::Rule&) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, place::Field<place::Quantity>>) {
                const bool isHeld = member->spread && member->spread->low.value() <= member->value() &&
                                    member->value() <= member->spread->high.value();
                member->spread = isHeld ? member->spread : std::nullopt;
            }
        });
    }

    Decimal valueAt(std::size_t lever, Steps at) const
    {
        const Lever& one = m_swap.levers[lever];
        return std::min(Decimal(one.present + at * unitOf(one)), one.high);
    }
    Steps mostOf(std::size_t lever) const
    {
        const Lever& one = m_swap.levers[lever];
        return one.high <= one.present ? 0 : ceil((one.high - one.present) / unitOf(one)).convert_to<Steps>();
    }

    bool isMatched(Trial<Decimal>& exact, const std::vector<Decimal>& values) const
    {
        return gapOf(exact.run(values), m_swap.organisation, m_t) <= gap(m_grounded, m_t) - m_target;
    }

    std::vector<double> fastValues(const Position& at) const
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < at.size(); ++i) {
            values.push_back(money::toDouble(valueAt(i, at[i])));
        }
        return values;
    }
    std::vector<Decimal> exactValues(const Position& at) const
    {
        std::vector<Decimal> values;
        for (std::size_t i = 0; i < at.size(); ++i) {
            values.push_back(valueAt(i, at[i]));
        }
        return values;
    }

    /// The measure that brings the most first, until the year is matched or none brings more.
    void rise(Replacement& replacement)
    {
        Trial<double> fast(m_swap.place, m_scenario, m_swap.levers);
        Trial<Decimal> exact(m_swap.place, m_scenario, m_swap.levers);
        const auto gapAt = [&](const Position& at) {
            return gapOf(fast.run(fastValues(at)), m_swap.organisation, m_t);
        };
        Position at(m_swap.levers.size(), 0);
        replacement.rises.assign(at.size(), Rise::notNeeded);
        std::vector<bool> isOpen(at.size(), true);
        while (!m_stop.stop_requested() && !isMatched(exact, exactValues(at))) {
            const auto [lever, to] = bestRise(at, isOpen, gapAt);
            if (lever == at.size()) {
                break;
            }
            isOpen[lever] = false;
            Position raised = at;
            raised[lever] = to;
            const bool isEnough = isMatched(exact, exactValues(raised));
            raised[lever] = isEnough ? leastThatMatches(exact, at, lever, to) : to;
            at = raised;
            replacement.rises[lever] = isEnough ? Rise::asNeeded : Rise::full;
        }
        const bool isShort = !isMatched(exact, exactValues(at));
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (isOpen[i] && isShort) {
                replacement.rises[i] = Rise::doesNotHelp;
            }
        }
        replacement.values = exactValues(at);
    }

    /// Which measure, and how far; one past the last where none brings at least a pound.
    template <class GapAt>
    std::pair<std::size_t, Steps> bestRise(const Position& at, const std::vector<bool>& isOpen, GapAt gapAt) const
    {
        constexpr Steps parts = 8;
        constexpr double worthwhile = 1;
        std::pair<std::size_t, Steps> best{at.size(), 0};
        double least = gapAt(at) - worthwhile;
        for (std::size_t i = 0; i < at.size(); ++i) {
            for (Steps part = 1; isOpen[i] && part <= parts && !m_stop.stop_requested(); ++part) {
                Position tried = at;
                tried[i] = mostOf(i) * part / parts;
                const double gap = gapAt(tried);
                if (tried[i] > at[i] && gap < least) {
                    least = gap;
                    best = {i, tried[i]};
                }
            }
        }
        return best;
    }

    Steps leastThatMatches(Trial<Decimal>& exact, Position at, std::size_t lever, Steps most) const
    {
        Steps low = at[lever];
        Steps high = most;
        while (high - low > 1 && !m_stop.stop_requested()) {
            at[lever] = low + (high - low) / 2;
            (isMatched(exact, exactValues(at)) ? high : low) = at[lever];
        }
        return high;
    }

    void addFound(Replacement& replacement) const
    {
        Scenario growing = m_ground;
        const std::size_t others = growing.measures.size();
        Money before;
        for (std::size_t i = 0; i < m_swap.whole.measures.size() && !m_stop.stop_requested(); ++i) {
            growing.measures.insert(growing.measures.end() - static_cast<std::ptrdiff_t>(others),
                                    m_scenario.measures[i]);
            const Money now = foundBy(projection::project(m_swap.place, growing), m_t);
            replacement.found.push_back(now - before);
            before = now;
        }
    }

    std::vector<Money> byOrganisation(const Outcome& without, const Outcome& with) const
    {
        std::vector<Money> found;
        for (std::size_t i = 0; i < m_swap.place.organisations.size(); ++i) {
            found.push_back(gapOf(without, i, m_t) - gapOf(with, i, m_t));
        }
        return found;
    }

    Swapped swapped(const Scenario& scenario) const
    {
        const Outcome outcome = projection::project(m_swap.place, scenario);
        Swapped made{scenario, {}, byOrganisation(m_grounded, outcome), {}};
        for (std::size_t t = 1; t < outcome.years.size(); ++t) {
            made.years.push_back({outcome.years[t].year, cutsFind(t), foundBy(outcome, t),
                                  m_cutting.years[t].place.withdrawn, outcome.years[t].place.withdrawn});
        }
        const Outcome asItWas = projection::project(m_swap.place, m_swap.whole);
        std::ranges::set_difference(outcome.warnings, asItWas.warnings, std::back_inserter(made.warnings));
        return made;
    }

    void addRest(Replacement& replacement) const
    {
        if (replacement.without.years[m_t - 1].left().isZero()) {
            replacement.keptShare = 0;
            return;
        }
        Scenario both = m_scenario;
        const std::size_t first = both.measures.size();
        append(both, m_cuts);
        std::vector<Lever> rates;
        for (std::size_t i = first; i < both.measures.size(); ++i) {
            rates.push_back(leverOf(m_swap.place, both, both.measures[i].id.text(), "rate").value());
        }
        const auto ratesAt = [&](Steps share) {
            std::vector<Decimal> values;
            for (const Lever& rate : rates) {
                values.push_back(money::roundHalfEven(rate.present * share / wholeShare, rateDecimals));
            }
            return values;
        };
        Trial<Decimal> exact(m_swap.place, both, rates);
        if (!isMatched(exact, ratesAt(wholeShare))) {
            return;
        }
        Steps low = 0;
        Steps high = wholeShare;
        while (high - low > 1 && !m_stop.stop_requested()) {
            const Steps middle = low + (high - low) / 2;
            (isMatched(exact, ratesAt(middle)) ? high : low) = middle;
        }
        replacement.keptShare = Decimal(high) / wholeShare;
        const std::vector<Decimal> values = ratesAt(high);
        for (std::size_t i = 0; i < rates.size(); ++i) {
            Measure& cut = both.measures[first + i];
            std::get<scenario::Cut>(cut.action).rate = place::Quantity{money::Number(values[i]), {}};
            cut.sources.erase("rate");
        }
        replacement.withRest = swapped(both);
    }

    const Swap& m_swap;
    const std::stop_token& m_stop;
    std::size_t m_t;
    Scenario m_ground;   // what the measures are added to
    Scenario m_scenario; // with them, and without the cuts
    std::vector<Measure> m_cuts;
    Outcome m_cutting, m_restored, m_grounded;
    Money m_target;
};

} // namespace

bool hasCuts(const Scenario& flat) { return std::ranges::any_of(flat.measures, isCut); }

Lever risingLever(Lever lever)
{
    const Decimal end = lever.evidence ? *lever.evidence : Decimal(lever.present * 2);
    lever.low = lever.present;
    lever.high = std::max(lever.present, std::min(end, lever.ceiling));
    return lever;
}

std::optional<Replacement> replaceCuts(const Swap& swap, const std::stop_token& stop)
{
    return Replacer(swap, stop).run();
}

} // namespace wp::optimise

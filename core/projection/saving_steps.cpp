// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/saving_steps.h"

#include "core/projection/trace.h"

#include <algorithm>
#include <numeric>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;
using enum SavingStep;

using Exact = std::array<Decimal, static_cast<std::size_t>(SavingStep::count)>;

Decimal& at(Exact& steps, SavingStep step) { return steps[static_cast<std::size_t>(step)]; }

/// One line in one year. `ungrown` is what it would cost at the year's price had demand stayed as in the base
/// year; `unmet` is need turned away, of the base year's volume.
struct LineYear {
    const LinePlan<Decimal>& line;
    const LineCash<Decimal>& cash;
    const LineFigures& printed;
    Decimal atPrice, ungrown, unmet;
};

/// What is fixed beside a cost that moved.
Decimal fixedBeside(const Decimal& variable, const Decimal& fixedShare)
{
    return fixedShare < 1 ? Decimal(variable * fixedShare / (1 - fixedShare)) : Decimal(0);
}

void addNeed(const LineYear& year, Exact& steps)
{
    const LineCash<Decimal>& cash = year.cash;
    const Decimal moved = cash.start - cash.now;
    const Decimal helped = cash.afterHandoff - cash.afterCohort;
    const Decimal beside = fixedBeside(moved, year.line.fixedShare);
    const Decimal besideHelped = fixedBeside(helped, year.line.fixedShare);
    at(steps, turnedAway) = year.line.fixedShare < 1 ? Decimal(year.atPrice * year.unmet) : Decimal(0);
    at(steps, demand) = moved + beside - at(steps, turnedAway);
    at(steps, handoffs) = cash.now - cash.afterHandoff;
    at(steps, people) = helped + besideHelped;
    at(steps, fixed) = -(beside + besideHelped);
}

void addCapacity(const LineYear& year, Exact& steps)
{
    const LineCash<Decimal>& cash = year.cash;
    if (cash.released == 0) {
        return;
    }
    const Decimal capacity = cash.released - cash.grown;
    at(steps, refills) = -((1 - year.line.growthShare) * cash.grown + (1 - year.line.cashableShare) * capacity);
    at(steps, notOut) = -year.line.cashableShare * (capacity - cash.takenOut);
}

void addBudget(const LineYear& year, Exact& steps)
{
    const LineCash<Decimal>& cash = year.cash;
    if (year.line.isDemandLed()) {
        at(steps, withdrawn) = cash.withdrawn;
        at(steps, efficiency) = cash.beforeSqueeze - cash.squeezed - cash.withdrawn;
    } else {
        const Decimal less = year.ungrown - cash.start;
        at(steps, less > 0 ? withdrawn : investment) = less;
    }
    at(steps, direct) = cash.directTaken;
}

SavingSteps roundedSteps(const LineYear& year)
{
    Exact steps{};
    SavingSteps rounded;
    addNeed(year, steps);
    addCapacity(year, steps);
    addBudget(year, steps);
    Money left = year.printed.doNothing - year.printed.spend;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        rounded[static_cast<SavingStep>(i)] = Money::rounded(steps[i]);
        left -= rounded[static_cast<SavingStep>(i)];
        largest = abs(steps[i]) > abs(steps[largest]) ? i : largest;
    }
    rounded[static_cast<SavingStep>(largest)] += left;
    return rounded;
}

Decimal unmetOf(const Plan<Decimal>& plan, const LinePlan<Decimal>& line, const YearFigures& year)
{
    const bool isCounted = line.isDemandLed() && plan.streams[line.stream].volume != 0;
    return isCounted ? Decimal(year.streams[line.stream].unmet / plan.streams[line.stream].volume) : Decimal(0);
}

} // namespace

std::string_view nameOf(SavingStep step)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(SavingStep::count)> names{
        "demand", "handoffs", "people", "turnedAway", "fixed", "refills",
        "notOut", "withdrawn", "efficiency", "direct", "investment", "programme"};
    return names[static_cast<std::size_t>(step)];
}

Money SavingSteps::saving() const { return std::accumulate(m_amounts.begin(), m_amounts.end(), Money()); }

SavingSteps& SavingSteps::operator+=(const SavingSteps& other)
{
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        m_amounts[i] += other.m_amounts[i];
    }
    return *this;
}

SavingSteps savingStepsOf(const Plan<Decimal>& plan, const Tables<Decimal>& tables, const YearTrace<Decimal>& trace,
                          const YearFigures& year, Index line)
{
    const int t = year.year - plan.baseYear;
    const Decimal atPrice = atPriceOf(plan, tables, line, t);
    return roundedSteps({plan.lines[line], trace.lines[line], year.lines[line], atPrice,
                         withAdjustment(tables, line, t, atPrice), unmetOf(plan, plan.lines[line], year)});
}

std::vector<SavingSteps> savingSteps(const place::Place& place, const scenario::Scenario& scenario)
{
    const Plan<Decimal> plan = compile<Decimal>(place, scenario);
    Memo<Decimal> memo;
    const Tables<Decimal> tables = tablesOf(plan, memo);
    Trace<Decimal> trace;
    const Figures<Decimal> figures = run(plan, &trace);
    std::vector<SavingSteps> byYear(figures.years.size());
    for (Index t = 0; t < byYear.size(); ++t) {
        for (Index l = 0; l < plan.lines.size(); ++l) {
            byYear[t] += savingStepsOf(plan, tables, trace.years[t], figures.years[t], l);
        }
        byYear[t][programme] -= figures.years[t].place.programme;
    }
    return byYear;
}

} // namespace wp::projection

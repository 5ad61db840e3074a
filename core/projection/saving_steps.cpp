// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/saving_steps.h"

#include "core/projection/tables.h"

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
    const Decimal growth = year.line.isDemandLed() ? Decimal(cash.start - year.ungrown) : Decimal(0);
    const Decimal grown = smaller<Decimal>(cash.released, larger<Decimal>(growth, Decimal(0)));
    const Decimal capacity = cash.released - grown;
    const Decimal takenOut = cash.cashable - year.line.growthShare * grown;
    at(steps, refills) = -((1 - year.line.growthShare) * grown + (1 - year.line.cashableShare) * capacity);
    at(steps, notOut) = -(year.line.cashableShare * capacity - takenOut);
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

void addLine(const LineYear& year, SavingSteps& sum)
{
    Exact steps{};
    addNeed(year, steps);
    addCapacity(year, steps);
    addBudget(year, steps);
    Money left = year.printed.doNothing - year.printed.spend;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Money rounded = Money::rounded(steps[i]);
        left -= rounded;
        sum[static_cast<SavingStep>(i)] += rounded;
        largest = abs(steps[i]) > abs(steps[largest]) ? i : largest;
    }
    sum[static_cast<SavingStep>(largest)] += left;
}

Decimal unmetOf(const Plan<Decimal>& plan, const LinePlan<Decimal>& line, const YearFigures& year)
{
    const bool isCounted = line.isDemandLed() && plan.streams[line.stream].volume != 0;
    return isCounted ? Decimal(year.streams[line.stream].unmet / plan.streams[line.stream].volume) : Decimal(0);
}

} // namespace

Money SavingSteps::saving() const { return std::accumulate(m_amounts.begin(), m_amounts.end(), Money()); }

std::vector<SavingSteps> savingSteps(const place::Place& place, const scenario::Scenario& scenario)
{
    const Plan<Decimal> plan = compile<Decimal>(place, scenario);
    Memo<Decimal> memo;
    const Tables<Decimal> tables = tablesOf(plan, memo);
    std::vector<LineCash<Decimal>> watched;
    const Figures<Decimal> figures = run(plan, everyLine, &watched);
    std::vector<SavingSteps> byYear(figures.years.size());
    for (Index t = 0; t < byYear.size(); ++t) {
        const YearFigures& year = figures.years[t];
        for (Index l = 0; l < plan.lines.size(); ++l) {
            const LinePlan<Decimal>& line = plan.lines[l];
            const Decimal atPrice = line.budget * tables.prices[tables.priceOf[l]][t];
            addLine({line, watched[t * plan.lines.size() + l], year.lines[l], atPrice,
                     withAdjustment(tables, l, static_cast<int>(t), atPrice), unmetOf(plan, line, year)},
                    byYear[t]);
        }
        byYear[t][programme] = -year.place.programme;
    }
    return byYear;
}

} // namespace wp::projection

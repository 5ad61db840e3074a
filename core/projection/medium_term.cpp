// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/medium_term.h"

#include "core/place/base_funding.h"
#include "core/projection/sums.h"
#include "core/scenario/assume.h"

namespace wp::projection {

using money::Decimal;
using money::Money;
using place::BudgetLine;

namespace {

struct Adjusted {
    Money pressures, savings;
};

/// What is agreed for a line by year t.
Adjusted adjustedBy(const BudgetLine& line, int t)
{
    Adjusted sum;
    for (const place::Adjustment& each : line.adjustments) {
        const std::int64_t year = *each.year;
        if (year == t || (*each.recurrent && year < t)) {
            const Money amount = Money::rounded(each.amount->value());
            (amount > Money() ? sum.pressures : sum.savings) += amount;
        }
    }
    return sum;
}

void addLine(MediumTermYear& year, const BudgetLine& line, Money doNothing, int t)
{
    const Adjusted adjusted = adjustedBy(line, t);
    const Money base = Money::rounded(line.budget->value());
    const Money needed = doNothing - adjusted.pressures - adjusted.savings;
    const Money priced = line.isDemandLed()
                             ? Money::rounded(grownBy(line.budget->value(), line.inflation->value(), t))
                             : needed;
    year.base += base;
    year.inflation += priced - base;
    year.demand += needed - priced;
    year.pressures += adjusted.pressures;
    year.savings += adjusted.savings;
}

} // namespace

MediumTermYear& MediumTermYear::operator+=(const MediumTermYear& other)
{
    using Y = MediumTermYear;
    for (Money Y::*part : {&Y::base, &Y::inflation, &Y::demand, &Y::pressures, &Y::savings, &Y::doNothing, &Y::measures,
                           &Y::programme, &Y::contribution, &Y::netSpend, &Y::income, &Y::funding, &Y::gap, &Y::reserves,
                           &Y::minimumReserves}) {
        this->*part += other.*part;
    }
    return *this;
}

std::vector<MediumTermYear> mediumTerm(const place::Place& given, const scenario::Scenario& scenario,
                                       const Outcome& outcome, std::size_t organisation)
{
    const place::Place place = place::withDefaults(scenario::assuming(given, scenario.assumptions));
    const place::Organisation& who = place.organisations[organisation];
    std::vector<MediumTermYear> years;
    for (const YearFigures& figures : outcome.years) {
        const OrganisationFigures& own = figures.organisations[organisation];
        MediumTermYear& year = years.emplace_back();
        year.year = figures.year;
        year.doNothing = own.doNothing;
        year.measures = own.spend - own.doNothing;
        year.programme = own.programme;
        year.contribution = own.contribution;
        year.netSpend = own.spend + own.programme + own.contribution;
        year.income = own.income;
        year.funding = own.funding;
        year.gap = own.gap;
        year.reserves = own.reserves;
        year.minimumReserves = Money::rounded(who.minimumReserves->value());
    }
    for (std::size_t l = 0; l < place.lines.size(); ++l) {
        if (place::isOf(place, place.lines[l], who.id)) {
            for (std::size_t t = 0; t < years.size(); ++t) {
                addLine(years[t], place.lines[l], outcome.years[t].lines[l].doNothing, static_cast<int>(t));
            }
        }
    }
    return years;
}

Money fundingIn(const place::FundingSource& source, int t)
{
    const auto own = source.yearly.find(t);
    const Decimal growth = source.growth ? source.growth->value() : Decimal(0);
    return Money::rounded(own != source.yearly.end() ? own->second.value() : grownBy(source.amount->value(), growth, t));
}

} // namespace wp::projection

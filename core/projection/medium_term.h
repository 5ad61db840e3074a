// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/scenario/scenario.h"

namespace wp::projection {

/// An organisation's year as a medium-term financial strategy lays it out, exact to the penny: base, inflation, demand,
/// pressures and savings make up doNothing; with measures (what a scenario adds to it or takes from it), programme and
/// contribution it is netSpend, which less income and funding is the gap. Savings are below zero. Demand is what is left of the
/// other parts, so that the leaves' rounding stays in it and every column adds up.
struct MediumTermYear {
    int year = 0;
    money::Money base, inflation, demand, pressures, savings, doNothing;
    money::Money measures, programme, contribution, netSpend, income, funding, gap, reserves, minimumReserves;

    MediumTermYear& operator+=(const MediumTermYear& other);
};

/// Year by year from the base year, for the organisation at this place in the list; `scenario` is flat, and `outcome`
/// what it gives.
std::vector<MediumTermYear> mediumTerm(const place::Place& place, const scenario::Scenario& scenario,
                                       const Outcome& outcome, std::size_t organisation);

/// What one source of funding gives in year t, to the penny.
money::Money fundingIn(const place::FundingSource& source, int t);

} // namespace wp::projection

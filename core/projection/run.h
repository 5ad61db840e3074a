// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/arithmetic.h"
#include "core/projection/outcome.h"
#include "core/projection/plan.h"

namespace wp::projection {

/// What a run knows beforehand, by year: prices, agreed adjustments, how far each lag moves in a year.
template <class Real>
struct Tables {
    std::vector<Real> general;              // (1 + π)^t
    std::vector<std::vector<Real>> prices;  // of each distinct inflation: (1 + inflation)^t
    std::vector<std::vector<Real>> unprices;
    std::vector<Index> priceOf;             // line → its row in prices
    std::vector<Index> lineOfRow;           // row → the first line of that inflation
    std::vector<std::vector<Real>> adjustments; // line → year; empty where it has none
    std::vector<Real> cashingBlend;         // line
    std::vector<Real> leaving;              // stream: blend(stay)
    std::vector<Real> linkBlend;
    std::vector<Real> perReference;         // link: 1 / referenceSpend
    std::vector<Real> variableShare;        // line: 1 − fixedShare
    std::vector<Real> postsPerPound;        // line: fte / gross; 0 where gross is 0
    Real reboundBlend{};
};

/// Demand as doing nothing leaves it: index G and arrivals by stream and year, with what each link gained,
/// so that a scenario which spends the same on prevention computes nothing again.
template <class Real>
struct BaseDemand {
    std::vector<std::vector<Real>> index, arrivals; // stream, year
    std::vector<std::vector<Real>> effective, gain; // link, year
};

/// What every line costs in one year before any scenario: at price, and as doing nothing leaves it.
template <class Real>
struct GroundYear {
    std::vector<Real> atPrice, doNothing;
};

/// Where a scenario can differ from doing nothing: lines whose budgets are looked at, lines whose cash is,
/// links and streams. What stands in none of them is as in the ground.
struct Scope {
    std::vector<Index> budgets, lines, links, streams;
};

/// What carries over from year to year in a scenario.
template <class Real>
struct State {
    std::vector<Real> kept, lasting, passing;            // line: cuts
    std::vector<Real> cashed, lowestChange;              // line: capacity out, posts
    std::vector<Real> effective, needed, met;            // link; stream: R and Q
    struct Cohort {
        std::vector<Real> joined; // by year so far
        Real settled{}, reach{};
    };
    std::vector<Cohort> cohorts;                         // measure
    std::vector<Real> back;                              // measure: a threshold's returners
};

/// One year of a scenario while it is computed: everything a measure can change.
template <class Real>
struct YearWork {
    int t = 0;
    const GroundYear<Real>* ground = nullptr;
    std::vector<Real> budget, left, benefit, handoffKept, direct; // line; left: of this year's cuts so far
    std::vector<Real> arrivalFactor;                              // stream
    std::vector<Real> programme, contribution, income;            // organisation
    std::vector<Real> gains;                                      // stream

    const Real& atPrice(Index line) const { return ground->atPrice[line]; }
    const Real& doNothing(Index line) const { return ground->doNothing[line]; }
};

/// A line's path from need to spend in one year, before rounding; kept for those who ask why. Of what is released,
/// `grown` is growth that never comes and `takenOut` the capacity that is out by now, in whole steps; draws leave
/// these two alone.
template <class Real>
struct LineCash {
    Real start{}, now{}, afterHandoff{}, afterCohort{}, beforeSqueeze{}, squeezed{}, directTaken{}, released{},
        cashable{}, withdrawn{}, grown{}, takenOut{};
    Real spend() const { return squeezed - directTaken; }
};

template <class Real>
using LogOf = typename Arithmetic<Real>::Log;

/// The figures of a run for any number type; Outcome is the exact one, with its appraisal.
template <class Real>
struct Figures {
    using Amount = typename Arithmetic<Real>::Amount;
    std::vector<YearFiguresOf<Amount, Real>> years;
    std::vector<Warning> warnings;
};

template <class Real>
class Trace;

/// Runs a plan; takes it down in `trace` where one is given.
template <class Real>
Figures<Real> run(const Plan<Real>& plan, Trace<Real>* trace = nullptr);

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/arithmetic.h"
#include "core/projection/outcome.h"
#include "core/projection/plan.h"

#include <set>
#include <tuple>

namespace wp::projection {

/// What a run knows beforehand, by year: prices, agreed adjustments, how far each lag moves in a year.
template <class Real>
struct Tables {
    std::vector<Real> general;              // (1 + π)^t
    std::vector<std::vector<Real>> prices;  // of each distinct inflation: (1 + inflation)^t
    std::vector<std::vector<Real>> unprices;
    std::vector<Index> priceOf;             // line → its row in prices
    std::vector<std::vector<Real>> adjustments; // line → year; empty where it has none
    std::vector<Real> cashingBlend;         // line
    std::vector<Real> leaving;              // stream: blend(stay)
    std::vector<Real> linkBlend;
    std::vector<Real> perReference;         // link: 1 / referenceSpend
    std::vector<Real> variableShare;        // line: 1 − fixedShare
    std::vector<Real> postsPerPound;        // line: fte / gross; 0 where gross is 0
    Real reboundBlend{};
};

/// 1 when lag ≤ 0, else 1 − e^(−1/lag): how far a first-order delay moves in a year.
template <class Real>
Real blendOf(const Real& lag, Memo<Real>& memo);

template <class Real>
Tables<Real> tablesOf(const Plan<Real>& plan, Memo<Real>& memo);

/// Demand as doing nothing leaves it: index G and arrivals by stream and year, with what each link gained,
/// so that a scenario which spends the same on prevention computes nothing again.
template <class Real>
struct BaseDemand {
    std::vector<std::vector<Real>> index, arrivals;      // stream, year
    std::vector<std::vector<Real>> effective, gain;      // link, year
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
    std::vector<Real> atPrice;                                        // line: budget · price
    std::vector<Real> doNothing, budget, benefit, handoffKept, direct; // line
    std::vector<Real> arrivalFactor;                                  // stream
    std::vector<Real> programme, contribution, income;                // organisation
};

/// A line's path from need to spend in one year, before rounding; kept for those who ask why.
template <class Real>
struct LineCash {
    Real start{}, now{}, afterHandoff{}, afterCohort{}, beforeSqueeze{}, squeezed{}, directTaken{}, released{},
        cashable{}, withdrawn{};
    Real spend() const { return squeezed - directTaken; }
};

/// Warnings as a set: one for each year and thing.
class WarningLog {
public:
    explicit WarningLog(int baseYear) : m_baseYear(baseYear) {}
    void add(WarningKind kind, const char* about, const std::string& id, int t)
    {
        if (t >= 1) {
            m_warnings.insert({kind, about, id, m_baseYear + t});
        }
    }
    std::vector<Warning> list() const { return {m_warnings.begin(), m_warnings.end()}; }

private:
    int m_baseYear;
    std::set<Warning> m_warnings;
};

/// The figures of a run for any number type; Outcome is the exact one, with its appraisal.
template <class Real>
struct Figures {
    using Amount = typename Arithmetic<Real>::Amount;
    std::vector<YearFiguresOf<Amount, Real>> years;
    std::vector<Warning> warnings;
};

inline constexpr Index everyLine = nothing - 1;

/// Runs a plan. `watchedLine` asks for one line's path, by year, in `watched`; everyLine for those of all lines,
/// one after the other in each year.
template <class Real>
Figures<Real> run(const Plan<Real>& plan, Index watchedLine = nothing, std::vector<LineCash<Real>>* watched = nullptr);

} // namespace wp::projection

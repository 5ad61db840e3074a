// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/demand.h"
#include "core/projection/run.h"

namespace wp::projection {

/// What one measure did in one year: how it changed lines' budgets, and what organisations pay, give and receive for
/// it. Only what it changed, by index.
template <class Real>
struct MeasureTrace {
    using Changes = std::vector<std::pair<Index, Real>>;
    Changes budgets, programme, contribution, income;
};

/// What a run went through in one year on its way to its figures, before rounding. Lists are in the plan's order.
/// exits: programme cost of posts that go. gains and responses, of links and streams: `base` ones as doing nothing
/// has them.
template <class Real>
struct YearTrace {
    std::vector<Real> doNothing, afterCuts;   // line
    std::vector<LineCash<Real>> lines;
    std::vector<MeasureTrace<Real>> measures;
    std::vector<Real> exits;                  // organisation
    std::vector<Real> gains, baseGains;       // link
    std::vector<Real> arrivals, responses, baseResponses, thresholds, needed, met, base; // stream
};

/// Takes down a run for those who ask why. Given to run(), which tells it of each stage; it changes no figure.
template <class Real>
class Trace {
public:
    std::vector<YearTrace<Real>> years;

    void beginYear(const YearWork<Real>& work, const GroundYear<Real>& ground)
    {
        years.emplace_back();
        years.back().doNothing = ground.doNothing;
        years.back().afterCuts = work.budget;
        m_before = work;
    }

    void didMeasure(const YearWork<Real>& work)
    {
        years.back().measures.push_back({changes(m_before.budget, work.budget),
                                         changes(m_before.programme, work.programme),
                                         changes(m_before.contribution, work.contribution),
                                         changes(m_before.income, work.income)});
        m_before = work;
    }

    void didDemand(const Plan<Real>& plan, const BaseDemand<Real>& base, const YearWork<Real>& work,
                   const State<Real>& state, Memo<Real>& memo)
    {
        YearTrace<Real>& year = years.back();
        const auto t = static_cast<Index>(work.t);
        std::vector<Real> baseSums(plan.streams.size(), Real(0));
        for (Index k = 0; k < plan.links.size(); ++k) {
            const bool isAsBase = Arithmetic<Real>::isSame(state.effective[k], base.effective[k][t]);
            year.baseGains.push_back(base.gain[k][t]);
            year.gains.push_back(isAsBase ? base.gain[k][t] : gainOf(plan.links[k], state.effective[k], memo));
            baseSums[plan.links[k].stream] += base.gain[k][t];
        }
        bool isBeyond = false;
        for (Index s = 0; s < plan.streams.size(); ++s) {
            year.arrivals.push_back(base.arrivals[s][t]);
            year.responses.push_back(responseOf(plan, s, work.gains[s], memo, isBeyond));
            year.baseResponses.push_back(responseOf(plan, s, baseSums[s], memo, isBeyond));
            year.base.push_back(base.index[s][t]);
        }
        year.thresholds = work.arrivalFactor;
        year.needed = state.needed;
        year.met = state.met;
    }

    void didLine(const LineCash<Real>& cash) { years.back().lines.push_back(cash); }

    void endYear(const YearWork<Real>& work)
    {
        for (Index i = 0; i < work.programme.size(); ++i) {
            years.back().exits.push_back(work.programme[i] - m_before.programme[i]);
        }
    }

private:
    static typename MeasureTrace<Real>::Changes changes(const std::vector<Real>& before, const std::vector<Real>& after)
    {
        typename MeasureTrace<Real>::Changes found;
        for (Index i = 0; i < after.size(); ++i) {
            if (!Arithmetic<Real>::isSame(before[i], after[i])) {
                found.emplace_back(i, after[i] - before[i]);
            }
        }
        return found;
    }

    YearWork<Real> m_before;
};

} // namespace wp::projection

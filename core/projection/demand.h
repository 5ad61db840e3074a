// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/tables.h"

namespace wp::projection {

/// How high spending on a link's line stands against its reference, from its change on the base year's
/// budget at this year's price; 1 = no change.
template <class Real>
Real levelOf(const Plan<Real>& plan, const Tables<Real>& tables, Index link, int t, const Real& change)
{
    if (Arithmetic<Real>::isZero(change)) {
        return Real(1);
    }
    static const Real least = Arithmetic<Real>::from(money::Decimal("0.05"));
    const Real& unprice = tables.unprices[tables.priceOf[plan.links[link].line]][static_cast<Index>(t)];
    return larger<Real>(Real(1) + change * unprice * tables.perReference[link], least);
}

/// A gain is trimmed by the grade of its evidence; a harm never is.
template <class Real>
Real gainOf(const LinkPlan<Real>& link, const Real& effective, Memo<Real>& memo)
{
    const Real gain = link.elasticity * memo.log(effective);
    return choose<Real>(Arithmetic<Real>::isLess(Real(0), gain), gain * link.trim, gain);
}

/// Holds e^(−Σ gain) between what can be prevented and the response limit; says when it would pass the latter.
template <class Real>
Real responseOf(const Plan<Real>& plan, Index stream, const Real& gain, Memo<Real>& memo, bool& isBeyond)
{
    using A = Arithmetic<Real>;
    const Real raw = memo.exp(-gain);
    isBeyond = A::isAny(A::isLess(plan.responseLimit, raw));
    return larger<Real>(smaller(raw, plan.responseLimit), Real(1) - plan.streams[stream].preventableShare);
}

template <class Real>
std::vector<std::vector<Real>> arrivalsOf(const Plan<Real>& plan, const Tables<Real>& tables)
{
    std::vector<std::vector<Real>> arrivals;
    for (Index s = 0; s < plan.streams.size(); ++s) {
        const std::vector<Real> trend = powersOf<Real>(Real(1) + plan.streams[s].growth, plan.horizon);
        const Real staying = Real(1) - tables.leaving[s];
        std::vector<Real> byYear{Real(0)};
        for (Index t = 1; t < trend.size(); ++t) {
            byYear.push_back(larger<Real>(trend[t] - trend[t - 1] * staying, Real(0)));
        }
        arrivals.push_back(std::move(byYear));
    }
    return arrivals;
}

/// Doing nothing: agreed cuts and frozen grants to preventive lines do their harm here already. A link's
/// line is never demand-led, so what it spends is known before any index is.
template <class Real>
BaseDemand<Real> baseDemandOf(const Plan<Real>& plan, const Tables<Real>& tables, Memo<Real>& memo)
{
    const auto years = static_cast<Index>(plan.horizon) + 1;
    BaseDemand<Real> base;
    base.arrivals = arrivalsOf(plan, tables);
    base.index.assign(plan.streams.size(), std::vector<Real>(years, Real(1)));
    base.effective.assign(plan.links.size(), std::vector<Real>(years, Real(1)));
    base.gain.assign(plan.links.size(), std::vector<Real>(years, Real(0)));
    for (Index t = 0; t < years; ++t) {
        std::vector<Real> gains(plan.streams.size(), Real(0));
        for (Index k = 0; k < plan.links.size(); ++k) {
            const LinkPlan<Real>& link = plan.links[k];
            const std::vector<Real>& agreed = tables.adjustments[link.line];
            const Real level = levelOf(plan, tables, k, static_cast<int>(t), agreed.empty() ? Real(0) : agreed[t]);
            const Real before = t == 0 ? Real(1) : base.effective[k][t - 1];
            base.effective[k][t] = before + tables.linkBlend[k] * (level - before);
            base.gain[k][t] = gainOf(link, base.effective[k][t], memo);
            gains[link.stream] += base.gain[k][t];
        }
        for (Index s = 0; s < plan.streams.size() && t > 0; ++s) {
            bool isBeyond = false;
            const Real response = responseOf(plan, s, gains[s], memo, isBeyond);
            base.index[s][t] = base.index[s][t - 1] * (Real(1) - tables.leaving[s]) + base.arrivals[s][t] * response;
        }
    }
    return base;
}

/// Moves need (R) and demand met (Q) on by a year under the scenario's budgets and thresholds.
template <class Real>
void moveDemand(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base, YearWork<Real>& work,
                State<Real>& state, Memo<Real>& memo, WarningLog& log)
{
    using A = Arithmetic<Real>;
    const auto year = static_cast<Index>(work.t);
    std::vector<Real> gains(plan.streams.size(), Real(0));
    for (Index k = 0; k < plan.links.size(); ++k) {
        const LinkPlan<Real>& link = plan.links[k];
        const Real level = levelOf<Real>(plan, tables, k, work.t, work.budget[link.line] - work.atPrice[link.line]);
        if (A::isAny(A::isLess(Real(2), level))) {
            log.add(WarningKind::beyondEvidence, "link", plan.linkIds[k], work.t);
        }
        state.effective[k] += tables.linkBlend[k] * (level - state.effective[k]);
        const bool isAsBase = state.effective[k] == base.effective[k][year];
        gains[link.stream] += isAsBase ? base.gain[k][year] : gainOf(link, state.effective[k], memo);
    }
    for (Index s = 0; s < plan.streams.size() && work.t > 0; ++s) {
        bool isBeyond = false;
        const Real response = responseOf(plan, s, gains[s], memo, isBeyond);
        if (isBeyond) {
            log.add(WarningKind::beyondEvidence, "stream", plan.streamIds[s], work.t);
        }
        const Real staying = Real(1) - tables.leaving[s];
        const Real coming = base.arrivals[s][year] * response;
        state.needed[s] = state.needed[s] * staying + coming;
        state.met[s] = state.met[s] * staying + coming * work.arrivalFactor[s];
    }
}

} // namespace wp::projection

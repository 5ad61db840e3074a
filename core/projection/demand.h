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
    const Real least = Arithmetic<Real>::hundredths(5);
    const Real& unprice = tables.unprices[tables.priceOf[plan.links[link].line]][static_cast<Index>(t)];
    return larger<Real>(Real(1) + change * unprice * tables.perReference[link], least);
}

/// A gain is trimmed by the grade of its evidence; a harm never is.
template <class Real>
Real gainOf(const LinkPlan<Real>& link, const Real& effective, Memo<Real>& memo)
{
    if (Arithmetic<Real>::isSame(effective, Real(1))) {
        return Real(0);
    }
    const Real gain = link.elasticity * memo.log(effective);
    return choose<Real>(Arithmetic<Real>::isLess(Real(0), gain), gain * link.trim, gain);
}

/// Holds e^(−Σ gain) between what can be prevented and the response limit; says when it would pass the latter.
template <class Real>
Real responseOf(const Plan<Real>& plan, Index stream, const Real& gain, Memo<Real>& memo, bool& isBeyond)
{
    using A = Arithmetic<Real>;
    const Real raw = A::isZero(gain) ? Real(1) : Real(memo.exp(-gain));
    isBeyond = A::isAny(A::isLess(plan.responseLimit, raw));
    return larger<Real>(smaller(raw, plan.responseLimit), Real(1) - plan.streams[stream].preventableShare);
}

template <class Real>
void fillArrivals(const Plan<Real>& plan, const Tables<Real>& tables, Index stream, std::vector<Real>& arrivals)
{
    const Real growth = Real(1) + plan.streams[stream].growth;
    const Real staying = Real(1) - tables.leaving[stream];
    Real before(1);
    arrivals[0] = Real(0);
    for (Index t = 1; t < arrivals.size(); ++t) {
        const Real now = before * growth;
        arrivals[t] = larger<Real>(now - before * staying, Real(0));
        before = now;
    }
}

template <class Real>
void layBaseDemand(const Plan<Real>& plan, BaseDemand<Real>& base)
{
    const auto years = static_cast<Index>(plan.horizon) + 1;
    base.index.assign(plan.streams.size(), std::vector<Real>(years, Real(1)));
    base.arrivals = base.index;
    base.effective.assign(plan.links.size(), std::vector<Real>(years, Real(1)));
    base.gain.assign(plan.links.size(), std::vector<Real>(years, Real(0)));
}

/// How far a link's line, left alone, moves its stream in each year.
template <class Real>
void fillGains(const Plan<Real>& plan, const Tables<Real>& tables, Index k, BaseDemand<Real>& base, Memo<Real>& memo)
{
    const LinkPlan<Real>& link = plan.links[k];
    const std::vector<Real>& agreed = tables.adjustments[link.line];
    Real before(1);
    for (Index t = 0; t < agreed.size(); ++t) {
        const Real level = levelOf(plan, tables, k, static_cast<int>(t), agreed[t]);
        base.effective[k][t] = before + tables.linkBlend[k] * (level - before);
        base.gain[k][t] = gainOf(link, base.effective[k][t], memo);
        before = base.effective[k][t];
    }
}

template <class Real>
void fillIndex(const Plan<Real>& plan, const Tables<Real>& tables, Index s, const std::vector<Index>& links,
               BaseDemand<Real>& base, Memo<Real>& memo)
{
    const Real staying = Real(1) - tables.leaving[s];
    for (Index t = 1; t < base.index[s].size(); ++t) {
        Real gains(0);
        for (const Index k : links) {
            gains += base.gain[k][t];
        }
        bool isBeyond = false;
        const Real response = responseOf(plan, s, gains, memo, isBeyond);
        base.index[s][t] = base.index[s][t - 1] * staying + base.arrivals[s][t] * response;
    }
}

/// The links into each stream.
template <class Real>
std::vector<std::vector<Index>> linksOfStreams(const Plan<Real>& plan)
{
    std::vector<std::vector<Index>> links(plan.streams.size());
    for (Index k = 0; k < plan.links.size(); ++k) {
        links[plan.links[k].stream].push_back(k);
    }
    return links;
}

/// Doing nothing: agreed cuts and frozen grants to preventive lines do their harm here already. A link's
/// line is never demand-led, so what it spends is known before any index is.
template <class Real>
BaseDemand<Real> baseDemandOf(const Plan<Real>& plan, const Tables<Real>& tables, Memo<Real>& memo)
{
    const std::vector<std::vector<Index>> links = linksOfStreams(plan);
    BaseDemand<Real> base;
    layBaseDemand(plan, base);
    for (Index k = 0; k < plan.links.size(); ++k) {
        fillGains(plan, tables, k, base, memo);
    }
    for (Index s = 0; s < plan.streams.size(); ++s) {
        fillArrivals(plan, tables, s, base.arrivals[s]);
        fillIndex(plan, tables, s, links[s], base, memo);
    }
    return base;
}

/// Moves need (R) and demand met (Q) on by a year under the scenario's budgets and thresholds.
template <class Real>
void moveDemand(const Plan<Real>& plan, const Scope& scope, const Tables<Real>& tables, const BaseDemand<Real>& base,
                YearWork<Real>& work, State<Real>& state, Memo<Real>& memo, LogOf<Real>& log)
{
    using A = Arithmetic<Real>;
    const auto year = static_cast<Index>(work.t);
    for (const Index s : scope.streams) {
        work.gains[s] = Real(0);
    }
    for (const Index k : scope.links) {
        const LinkPlan<Real>& link = plan.links[k];
        const Real level = levelOf<Real>(plan, tables, k, work.t, work.budget[link.line] - work.atPrice(link.line));
        if (A::isAny(A::isLess(Real(2), level))) {
            log.add(WarningKind::beyondEvidence, "link", plan.linkIds[k], work.t);
        }
        state.effective[k] += tables.linkBlend[k] * (level - state.effective[k]);
        const bool isAsBase = A::isSame(state.effective[k], base.effective[k][year]);
        work.gains[link.stream] += isAsBase ? base.gain[k][year] : gainOf(link, state.effective[k], memo);
    }
    for (const Index s : scope.streams) {
        if (work.t == 0) {
            break;
        }
        bool isBeyond = false;
        const Real response = responseOf(plan, s, work.gains[s], memo, isBeyond);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/measures.h"

namespace wp::projection {

/// Capacity leaves slowly and returns at once; only whole release steps of it are money.
template <class Real>
Real cashableOf(const Plan<Real>& plan, const Tables<Real>& tables, Index line, int t, const Real& grown,
                State<Real>& state, LineCash<Real>& cash)
{
    using A = Arithmetic<Real>;
    const LinePlan<Real>& l = plan.lines[line];
    Real& cashed = state.cashed[line];
    const Real target = cash.released - grown;
    if (A::isZero(target) && A::isZero(grown)) {
        cashed = Real(0);
        return Real(0);
    }
    cashed = choose<Real>(A::isLess(cashed, target), cashed + tables.cashingBlend[line] * (target - cashed), target);
    Real whole = cashed;
    if (!A::isZero(l.releaseStep) && !A::isZero(cashed)) {
        const Real step = l.releaseStep * tables.prices[tables.priceOf[line]][static_cast<Index>(t)];
        const auto hasStep = A::isLess(Real(0), step);
        whole = choose<Real>(hasStep, A::wholeSteps(cashed / choose<Real>(hasStep, step, Real(1))) * step, cashed);
    }
    if constexpr (A::isFull) {
        cash.grown = grown;
        cash.takenOut = whole;
    }
    return l.growthShare * grown + l.cashableShare * whole;
}

/// What a line needs after one front door and supported people, and what of the change becomes cash.
template <class Real>
void passNeed(const Plan<Real>& plan, const Tables<Real>& tables, const YearWork<Real>& work, Index line,
              State<Real>& state, LogOf<Real>& log, LineCash<Real>& cash)
{
    using A = Arithmetic<Real>;
    const LinePlan<Real>& l = plan.lines[line];
    cash.afterHandoff = A::isSame(work.handoffKept[line], Real(1)) ? cash.now : Real(cash.now * work.handoffKept[line]);
    cash.afterCohort = cash.afterHandoff;
    if (!A::isZero(work.benefit[line])) {
        const Real floor = smaller<Real>(cash.afterHandoff, work.atPrice(line) * l.fixedShare);
        const Real wanted = cash.afterHandoff - work.benefit[line];
        if (A::isAny(A::isLess(wanted, floor))) {
            log.add(WarningKind::cohortExceedsLine, "line", plan.lineIds[line], work.t);
        }
        cash.afterCohort = larger(wanted, floor);
    }
    const Real change = cash.start - cash.afterCohort;
    cash.released = larger<Real>(change, Real(0));
    const Real pressure = larger<Real>(-change, Real(0));
    Real grown(0);
    if (l.isDemandLed() && !A::isZero(cash.released)) {
        const Real growth = cash.start - withAdjustment(tables, line, work.t, work.atPrice(line));
        grown = smaller(cash.released, larger<Real>(growth, Real(0)));
    }
    cash.cashable = cashableOf(plan, tables, line, work.t, grown, state, cash);
    cash.beforeSqueeze = cash.start - cash.cashable + pressure;
}

/// A cut to a demand-led line squeezes what its need costs; to another it takes the service away.
template <class Real>
void squeeze(const Plan<Real>& plan, const YearWork<Real>& work, Index line, const State<Real>& state, Memo<Real>& memo,
             LineCash<Real>& cash)
{
    using A = Arithmetic<Real>;
    cash.squeezed = cash.beforeSqueeze;
    if (!plan.lines[line].isDemandLed()) {
        cash.withdrawn = larger<Real>(work.doNothing(line) - work.budget[line], Real(0));
        return;
    }
    if (A::isZero(state.lasting[line]) && A::isZero(state.passing[line])) {
        return;
    }
    const Real factor = memo.exp(-(state.lasting[line] + state.passing[line]));
    cash.squeezed = cash.beforeSqueeze * factor;
    if constexpr (A::isFull) {
        cash.withdrawn = cash.beforeSqueeze * (memo.exp(-state.lasting[line]) - factor);
    }
}

/// Direct savings shrink with the line they are made on.
template <class Real>
Real directTakenOf(const YearWork<Real>& work, Index line)
{
    using A = Arithmetic<Real>;
    const Real& direct = work.direct[line];
    if (A::isZero(direct)) {
        return Real(0);
    }
    const auto isSpending = A::isLess(Real(0), work.doNothing(line));
    const Real share = work.budget[line] / choose<Real>(isSpending, work.doNothing(line), Real(1));
    const Real held = larger<Real>(smaller<Real>(share, Real(1)), Real(0));
    return direct * choose<Real>(isSpending, held, Real(1));
}

template <class Real>
LineCash<Real> cashOf(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base,
                      const YearWork<Real>& work, Index line, State<Real>& state, Memo<Real>& memo, LogOf<Real>& log)
{
    const LinePlan<Real>& l = plan.lines[line];
    LineCash<Real> cash;
    cash.start = l.isDemandLed() ? work.doNothing(line) : work.budget[line];
    cash.now = cash.start;
    const bool isMoved = l.isDemandLed() && !Arithmetic<Real>::isSame(state.met[l.stream],
                                                                      base.index[l.stream][static_cast<Index>(work.t)]);
    if (isMoved) {
        const Real need = needOf(plan, tables, line, work.atPrice(line), state.met[l.stream]);
        cash.now = withAdjustment(tables, line, work.t, need);
    }
    passNeed(plan, tables, work, line, state, log, cash);
    squeeze(plan, work, line, state, memo, cash);
    cash.directTaken = directTakenOf(work, line);
    return cash;
}

/// Posts of a line in a year; those that go cost an exit, a programme cost of its organisation.
template <class Real>
Real postsOf(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base, const LineCash<Real>& cash,
             Index line, YearWork<Real>& work, State<Real>& state)
{
    using A = Arithmetic<Real>;
    const LinePlan<Real>& l = plan.lines[line];
    const auto year = static_cast<Index>(work.t);
    if (A::isZero(l.fte)) {
        return Real(0);
    }
    const Real posts = l.isDemandLed() ? needOf(plan, tables, line, l.fte, base.index[l.stream][year]) : l.fte;
    const Real difference = cash.squeezed - work.doNothing(line);
    if (A::isZero(difference) || A::isZero(tables.postsPerPound[line])) {
        return posts;
    }
    const Real change = tables.postsPerPound[line] * difference * tables.unprices[tables.priceOf[line]][year];
    Real& lowest = state.lowestChange[line];
    const auto isLower = A::isLess(change, lowest);
    if (work.t >= 1 && A::isAny(isLower)) {
        const Real going = choose<Real>(isLower, lowest - change, Real(0));
        work.programme[l.organisation] += going * plan.exitCost * tables.general[year];
        lowest = choose(isLower, change, lowest);
    }
    return posts + change;
}

} // namespace wp::projection

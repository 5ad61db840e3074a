// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/tables.h"

namespace wp::projection {

/// The share of a year in which a measure is at work: 0 outside its years, rising over its ramp to 1.
template <class Real>
Real rampOf(const MeasurePlan<Real>& measure, int t)
{
    if (t < measure.from || t > measure.to) {
        return Real(0);
    }
    const int grown = t - measure.from + 1;
    return grown >= measure.rampYears ? Real(1) : Real(Real(grown) / Real(measure.rampYears));
}

/// Where a line can be cut this year: not ring-fenced, and spending.
template <class Real>
typename Arithmetic<Real>::Mask canBeCut(const LinePlan<Real>& line, const Real& doNothing)
{
    using A = Arithmetic<Real>;
    return line.isRingFenced ? A::isLess(Real(0), Real(0)) : A::isLess(Real(0), doNothing);
}

/// The shares of this year's room that ordinary and statutory lines of a department keep.
template <class Real>
struct KeptShares {
    Real ordinary, statutory;
};

/// Statutory lines at the weight given, and only so far as a line can be cut (95 %); what those limits leave
/// over is not cut.
template <class Real>
KeptShares<Real> keptSharesOf(const Plan<Real>& plan, const CutPlan<Real>& cut, Index department,
                              const YearWork<Real>& work, LogOf<Real>& log)
{
    using A = Arithmetic<Real>;
    const Real most = A::hundredths(95);
    Real free(0);
    Real protectedRoom(0);
    for (const Index l : plan.linesOfDepartment[department]) {
        const auto isOpen = canBeCut(plan.lines[l], work.doNothing(l));
        if (A::isAny(isOpen)) {
            (plan.lines[l].isStatutory ? protectedRoom : free) += choose<Real>(isOpen, work.budget[l], Real(0));
        }
    }
    const Real target = cut.rate * (free + protectedRoom);
    const auto hasFree = A::isLess(Real(0), free);
    const Real wanted = target / choose<Real>(hasFree, free + cut.statutoryWeight * protectedRoom, Real(1));
    if (A::isAny(hasFree) && A::isAny(A::isLess(most, wanted))) {
        log.add(WarningKind::protectionEnds, "department", plan.departmentIds[department], work.t);
    }
    const Real ordinary = choose<Real>(hasFree, smaller(wanted, most), Real(0));
    const auto hasProtected = A::isLess(Real(0), protectedRoom);
    const Real over = (target - ordinary * free) / choose<Real>(hasProtected, protectedRoom, Real(1));
    const Real statutory = choose<Real>(hasProtected, larger<Real>(smaller(over, most), Real(0)), Real(0));
    return {Real(1) - ordinary, Real(1) - statutory};
}

template <class Real>
void cutDepartment(const Plan<Real>& plan, const CutPlan<Real>& cut, Index department, YearWork<Real>& work,
                   LogOf<Real>& log)
{
    using A = Arithmetic<Real>;
    const KeptShares<Real> shares = keptSharesOf(plan, cut, department, work, log);
    for (const Index l : plan.linesOfDepartment[department]) {
        const auto isOpen = canBeCut(plan.lines[l], work.doNothing(l));
        if (A::isAny(isOpen)) {
            const Real& share = plan.lines[l].isStatutory ? shares.statutory : shares.ordinary;
            const Real rest = choose<Real>(isOpen, share, Real(1));
            work.left[l] = A::isSame(work.left[l], Real(1)) ? rest : Real(work.left[l] * rest);
            work.budget[l] *= rest;
        }
    }
}

/// Takes a year's cuts into what is kept of a line, and into what of them lasts and what comes back.
template <class Real>
void keepCuts(const Plan<Real>& plan, const Tables<Real>& tables, Index line, YearWork<Real>& work, State<Real>& state,
              Memo<Real>& memo)
{
    using A = Arithmetic<Real>;
    const Real& left = work.left[line];
    if (!A::isZero(state.passing[line])) {
        state.passing[line] *= Real(1) - tables.reboundBlend;
    }
    if (A::isSame(left, Real(1))) {
        return;
    }
    const Real least = A::hundredths(5);
    const Real wanted = state.kept[line] * left;
    const auto isFloored = A::isLess(wanted, least);
    const Real after = choose<Real>(isFloored, least, wanted);
    const bool isAnyFloored = A::isAny(isFloored);
    const Real change = isAnyFloored ? choose<Real>(isFloored, after / state.kept[line], left) : left;
    const Real effort = -memo.log(change);
    const Real efficient = smaller(effort, plan.efficiency);
    state.kept[line] = after;
    if (isAnyFloored) {
        work.budget[line] = choose<Real>(isFloored, work.doNothing(line) * after, work.budget[line]);
    }
    state.lasting[line] += efficient;
    state.passing[line] += effort - efficient;
}

/// All cuts of a year, in the scenario's order, and each line's budget after them.
template <class Real>
void applyCuts(const Plan<Real>& plan, const Scope& scope, const Tables<Real>& tables, YearWork<Real>& work,
               State<Real>& state, Memo<Real>& memo, LogOf<Real>& log)
{
    for (const Index l : scope.budgets) {
        work.left[l] = Real(1);
        work.budget[l] = Arithmetic<Real>::isSame(state.kept[l], Real(1)) ? work.doNothing(l)
                                                                          : Real(work.doNothing(l) * state.kept[l]);
    }
    for (const MeasurePlan<Real>& measure : plan.measures) {
        const auto* cut = std::get_if<CutPlan<Real>>(&measure.action);
        if (cut == nullptr || work.t < measure.from || work.t > measure.to) {
            continue;
        }
        for (const Index department : cut->departments) {
            cutDepartment(plan, *cut, department, work, log);
        }
    }
    if (work.t >= 1) {
        for (const Index l : scope.budgets) {
            keepCuts(plan, tables, l, work, state, memo);
        }
    }
}

} // namespace wp::projection

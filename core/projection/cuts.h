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

/// What is left of each line after this year's cuts so far; the work's budgets follow it.
template <class Real>
using Left = std::vector<Real>;

template <class Real>
bool canBeCut(const LinePlan<Real>& line, const Real& doNothing)
{
    return !line.isRingFenced && Arithmetic<Real>::isAny(Arithmetic<Real>::isLess(Real(0), doNothing));
}

/// Cuts one department: statutory lines at the weight given, and only so far as a line can be cut (95 %);
/// what those limits leave over is not cut.
template <class Real>
void cutDepartment(const Plan<Real>& plan, const CutPlan<Real>& cut, Index department, YearWork<Real>& work,
                   Left<Real>& left, WarningLog& log)
{
    using A = Arithmetic<Real>;
    static const Real most = A::from(money::Decimal("0.95"));
    Real free(0);
    Real protectedRoom(0);
    for (const Index l : plan.linesOfDepartment[department]) {
        if (canBeCut(plan.lines[l], work.doNothing[l])) {
            (plan.lines[l].isStatutory ? protectedRoom : free) += work.budget[l];
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
    const Real keptOrdinary = Real(1) - ordinary;
    const Real keptStatutory = Real(1) - statutory;
    for (const Index l : plan.linesOfDepartment[department]) {
        if (canBeCut(plan.lines[l], work.doNothing[l])) {
            const Real& rest = plan.lines[l].isStatutory ? keptStatutory : keptOrdinary;
            left[l] = left[l] == Real(1) ? rest : Real(left[l] * rest);
            work.budget[l] *= rest;
        }
    }
}

/// Takes a year's cuts into what is kept of a line, and into what of them lasts and what comes back.
template <class Real>
void keepCuts(const Plan<Real>& plan, const Tables<Real>& tables, const Real& left, Index line, YearWork<Real>& work,
              State<Real>& state, Memo<Real>& memo)
{
    using A = Arithmetic<Real>;
    static const Real least = A::from(money::Decimal("0.05"));
    if (!A::isZero(state.passing[line])) {
        state.passing[line] *= Real(1) - tables.reboundBlend;
    }
    if (left == Real(1)) {
        return;
    }
    const Real wanted = state.kept[line] * left;
    const auto isFloored = A::isLess(wanted, least);
    const Real after = choose<Real>(isFloored, least, wanted);
    const Real effort = A::isAny(isFloored) ? memo.log(state.kept[line] / after) : Real(-memo.log(left));
    const Real efficient = smaller(effort, plan.efficiency);
    state.kept[line] = after;
    if (A::isAny(isFloored)) {
        work.budget[line] = work.doNothing[line] * after;
    }
    state.lasting[line] += efficient;
    state.passing[line] += effort - efficient;
}

/// All cuts of a year, in the scenario's order, and each line's budget after them.
template <class Real>
void applyCuts(const Plan<Real>& plan, const Tables<Real>& tables, YearWork<Real>& work, State<Real>& state,
               Memo<Real>& memo, WarningLog& log)
{
    Left<Real> left(plan.lines.size(), Real(1));
    for (Index l = 0; l < plan.lines.size(); ++l) {
        work.budget[l] = state.kept[l] == Real(1) ? work.doNothing[l] : Real(work.doNothing[l] * state.kept[l]);
    }
    for (const MeasurePlan<Real>& measure : plan.measures) {
        const auto* cut = std::get_if<CutPlan<Real>>(&measure.action);
        if (cut == nullptr || work.t < measure.from || work.t > measure.to) {
            continue;
        }
        for (const Index department : cut->departments) {
            cutDepartment(plan, *cut, department, work, left, log);
        }
    }
    for (Index l = 0; l < plan.lines.size() && work.t >= 1; ++l) {
        keepCuts(plan, tables, left[l], l, work, state, memo);
    }
}

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/cuts.h"

namespace wp::projection {

/// What every measure of a year may read and change. `r` is its ramp; `before` the ramp of the year before.
template <class Real>
struct MeasureYear {
    const Plan<Real>& plan;
    const Tables<Real>& tables;
    const MeasurePlan<Real>& measure;
    Index position; // of the measure in the plan
    YearWork<Real>& work;
    State<Real>& state;
    Memo<Real>& memo;
    LogOf<Real>& log;
    Real r, before;

    const Real& general() const { return tables.general[static_cast<Index>(work.t)]; }
    const Real& price(Index line) const { return tables.prices[tables.priceOf[line]][static_cast<Index>(work.t)]; }
    Real trimmed(const Real& benefit) const
    {
        return choose<Real>(Arithmetic<Real>::isLess(Real(0), benefit), benefit * measure.trim, benefit);
    }
};

template <class Real>
void spread(const Parts<Real>& parts, const Real& amount, std::vector<Real>& over)
{
    for (const Part<Real>& part : parts) {
        over[part.index] += amount * part.weight;
    }
}

/// Money that reaches a line comes to its organisation from another's contribution.
template <class Real>
void fund(const Plan<Real>& plan, const Parts<Real>& targets, const Real& amount, YearWork<Real>& work)
{
    spread(targets, amount, work.budget);
    for (const Part<Real>& part : targets) {
        work.contribution[plan.lines[part.index].organisation] -= amount * part.weight;
    }
}

template <class Real>
void apply(const CutPlan<Real>&, MeasureYear<Real>&) // done before all others, by applyCuts
{
}

template <class Real>
void apply(const ReallocatePlan<Real>& action, MeasureYear<Real>& year)
{
    using A = Arithmetic<Real>;
    YearWork<Real>& work = year.work;
    Real held(0);
    for (const Index l : action.sources) {
        held += larger<Real>(work.budget[l], Real(0));
    }
    const Real wanted = action.amount * year.r * year.general();
    if (A::isAny(A::isLess(held, wanted))) {
        year.log.add(WarningKind::clamped, "measure", year.measure.id, work.t);
    }
    const auto hasMoney = A::isLess(Real(0), held);
    const Real moved = choose<Real>(hasMoney, smaller(wanted, held), Real(0));
    const Real share = moved / choose<Real>(hasMoney, held, Real(1));
    for (const Index l : action.sources) {
        const Real taken = larger<Real>(work.budget[l], Real(0)) * share;
        work.budget[l] -= taken;
        work.contribution[year.plan.lines[l].organisation] += taken;
    }
    fund(year.plan, action.targets, moved, work);
}

template <class Real>
void apply(const InvestPlan<Real>& action, MeasureYear<Real>& year)
{
    const Real amount = action.amount * year.r * year.general();
    fund(year.plan, action.targets, amount, year.work);
    spread(action.payers, amount, year.work.contribution);
}

/// People supported this year, and those who leave support for good.
template <class Real>
std::pair<Real, Real> supportedAndLeavers(const CohortPlan<Real>& action, const MeasurePlan<Real>& measure,
                                          const std::vector<Real>& joined, int t)
{
    const auto by = [&](int year) { return year < 0 ? Real(0) : joined[static_cast<Index>(year)]; };
    if (action.supportYears) {
        const int n = *action.supportYears;
        return {by(t) - by(t - n), by(t - n) - by(t - n - 1)};
    }
    if (t <= measure.to) {
        return {by(t), Real(0)};
    }
    return {Real(0), t == measure.to + 1 ? by(measure.to) : Real(0)};
}

template <class Real>
void apply(const CohortPlan<Real>& action, MeasureYear<Real>& year)
{
    YearWork<Real>& work = year.work;
    auto& cohort = year.state.cohorts[year.position];
    const Real here = action.people * year.r;
    cohort.joined.push_back(cohort.joined.empty() ? here : larger(cohort.joined.back(), here));
    const auto [supported, leavers] = supportedAndLeavers(action, year.measure, cohort.joined, work.t);
    cohort.settled = cohort.settled * (Real(1) - action.fade) + leavers;
    cohort.reach += blendOf(action.lag, year.memo) * (supported + cohort.settled - cohort.reach);
    spread<Real>(action.payers, supported * action.supportCost * year.general() * year.measure.rise, work.programme);
    const Real each = smaller(action.saving, action.baselineCost) * action.successRate * (Real(1) - action.deadweight) *
                      (Real(1) - action.regressionToMean);
    const Real benefit = year.trimmed(cohort.reach * each * year.general());
    for (const Part<Real>& part : action.benefits) {
        work.benefit[part.index] += benefit * part.weight * (Real(1) - year.plan.lines[part.index].fixedShare);
    }
}

template <class Real>
void apply(const FrontDoorPlan<Real>& action, MeasureYear<Real>& year)
{
    const Real reduction = action.reduction * year.r * year.measure.trim;
    for (const Index l : action.lines) {
        year.work.handoffKept[l] *= Real(1) - year.plan.lines[l].handoffShare * reduction;
    }
    if (year.work.t == year.measure.from) {
        spread<Real>(action.payers, action.cost * year.general() * year.measure.rise, year.work.programme);
    }
}

template <class Real>
void apply(const WorkforcePlan<Real>& action, MeasureYear<Real>& year)
{
    const Real difference = action.specialistCost - action.generalistCost;
    year.work.direct[action.line] += year.trimmed(action.fte * year.r * difference * year.price(action.line));
    if (Arithmetic<Real>::isAny(Arithmetic<Real>::isLess(year.before, year.r))) {
        const Real changed = action.fte * (year.r - year.before);
        year.work.programme[year.plan.lines[action.line].organisation] +=
            changed * action.changeCost * year.general() * year.measure.rise;
    }
}

template <class Real>
void apply(const ContractsPlan<Real>& action, MeasureYear<Real>& year)
{
    const Real saved = year.trimmed(action.value * action.saving * year.r);
    Real total(0);
    for (const Index l : action.lines) {
        total += year.plan.lines[l].budget;
    }
    for (const Index l : action.lines) {
        year.work.direct[l] += saved * (year.plan.lines[l].budget / total) * year.price(l);
    }
}

template <class Real>
void apply(const IncomePlan<Real>& action, MeasureYear<Real>& year)
{
    year.work.income[action.organisation] += action.amount * year.r * year.general();
}

template <class Real>
void apply(const SharePlan<Real>&, MeasureYear<Real>&) // settled on the rounded savings, by settleDeals
{
}

template <class Real>
void apply(const ThresholdPlan<Real>& action, MeasureYear<Real>& year)
{
    Real& back = year.state.back[year.position];
    const Real returned = action.reduction * action.returnShare * action.returnCost * back;
    year.work.arrivalFactor[action.stream] *= Real(1) - action.reduction * year.r + returned;
    back += blendOf(action.lag, year.memo) * (year.r - back);
}

template <class Real>
void applyMeasure(const Plan<Real>& plan, const Tables<Real>& tables, Index position, YearWork<Real>& work,
                  State<Real>& state, Memo<Real>& memo, LogOf<Real>& log)
{
    const MeasurePlan<Real>& measure = plan.measures[position];
    MeasureYear<Real> year{plan, tables, measure, position, work, state, memo, log, rampOf(measure, work.t),
                           rampOf(measure, work.t - 1)};
    std::visit([&](const auto& action) { apply(action, year); }, measure.action);
}

} // namespace wp::projection

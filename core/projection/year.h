// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/tables.h"

#include <numeric>

namespace wp::projection {

template <class Real>
Scope wholeScopeOf(const Plan<Real>& plan)
{
    const auto all = [](Index count) {
        std::vector<Index> indices(count);
        std::iota(indices.begin(), indices.end(), Index{0});
        return indices;
    };
    return {all(plan.lines.size()), all(plan.lines.size()), all(plan.links.size()), all(plan.streams.size())};
}

template <class Real>
void refill(std::vector<Real>& values, Index count, const Real& value)
{
    values.resize(count);
    for (Real& one : values) {
        one = value;
    }
}

/// A scenario before its base year. Rooms that were used before are used again.
template <class Real>
void begin(const Plan<Real>& plan, State<Real>& state, YearWork<Real>& work)
{
    refill(state.kept, plan.lines.size(), Real(1));
    for (std::vector<Real>* list : {&state.lasting, &state.passing, &state.cashed, &state.lowestChange}) {
        refill(*list, plan.lines.size(), Real(0));
    }
    refill(state.effective, plan.links.size(), Real(1));
    refill(state.needed, plan.streams.size(), Real(1));
    refill(state.met, plan.streams.size(), Real(1));
    refill(state.back, plan.measures.size(), Real(0));
    state.cohorts.resize(plan.measures.size());
    for (auto& cohort : state.cohorts) {
        cohort.joined.clear();
        cohort.settled = cohort.reach = Real(0);
    }
    for (std::vector<Real>* list : {&work.budget, &work.left, &work.benefit, &work.handoffKept, &work.direct}) {
        list->resize(plan.lines.size());
    }
    work.arrivalFactor.resize(plan.streams.size());
    work.gains.resize(plan.streams.size());
    for (std::vector<Real>* list : {&work.programme, &work.contribution, &work.income}) {
        list->resize(plan.organisations.size());
    }
}

template <class Real>
void beginYear(const Scope& scope, int t, const GroundYear<Real>& ground, YearWork<Real>& work)
{
    work.t = t;
    work.ground = &ground;
    for (const Index l : scope.lines) {
        work.benefit[l] = work.direct[l] = Real(0);
        work.handoffKept[l] = Real(1);
    }
    for (Real& factor : work.arrivalFactor) {
        factor = Real(1);
    }
    for (std::vector<Real>* list : {&work.programme, &work.contribution, &work.income}) {
        for (Real& value : *list) {
            value = Real(0);
        }
    }
}

} // namespace wp::projection

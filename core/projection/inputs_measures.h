// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/inputs.h"

namespace wp::projection {

template <class Real>
constexpr auto inputsOf(CutPlan<Real>*)
{
    using M = CutPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"rate", [](M& m) -> Real& { return m.rate; }},
        {"statutoryWeight", [](M& m) -> Real& { return m.statutoryWeight; }},
    });
}

template <class Real>
constexpr auto inputsOf(ReallocatePlan<Real>*)
{
    using M = ReallocatePlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"amount", [](M& m) -> Real& { return m.amount; }},
    });
}

template <class Real>
constexpr auto inputsOf(InvestPlan<Real>*)
{
    using M = InvestPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"amount", [](M& m) -> Real& { return m.amount; }},
    });
}

template <class Real>
constexpr auto inputsOf(CohortPlan<Real>*)
{
    using M = CohortPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"people", [](M& m) -> Real& { return m.people; }},
        {"supportCost", [](M& m) -> Real& { return m.supportCost; }},
        {"saving", [](M& m) -> Real& { return m.saving; }},
        {"baselineCost", [](M& m) -> Real& { return m.baselineCost; }},
        {"successRate", [](M& m) -> Real& { return m.successRate; }},
        {"deadweight", [](M& m) -> Real& { return m.deadweight; }},
        {"regressionToMean", [](M& m) -> Real& { return m.regressionToMean; }},
        {"lag", [](M& m) -> Real& { return m.lag; }},
        {"fade", [](M& m) -> Real& { return m.fade; }},
    });
}

template <class Real>
constexpr auto inputsOf(FrontDoorPlan<Real>*)
{
    using M = FrontDoorPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"handoffReduction", [](M& m) -> Real& { return m.reduction; }},
        {"implementationCost", [](M& m) -> Real& { return m.cost; }},
    });
}

template <class Real>
constexpr auto inputsOf(WorkforcePlan<Real>*)
{
    using M = WorkforcePlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"fte", [](M& m) -> Real& { return m.fte; }},
        {"specialistCost", [](M& m) -> Real& { return m.specialistCost; }},
        {"generalistCost", [](M& m) -> Real& { return m.generalistCost; }},
        {"changeCostPerFte", [](M& m) -> Real& { return m.changeCost; }},
    });
}

template <class Real>
constexpr auto inputsOf(ContractsPlan<Real>*)
{
    using M = ContractsPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"value", [](M& m) -> Real& { return m.value; }},
        {"saving", [](M& m) -> Real& { return m.saving; }},
    });
}

template <class Real>
constexpr auto inputsOf(IncomePlan<Real>*)
{
    using M = IncomePlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"amount", [](M& m) -> Real& { return m.amount; }},
    });
}

template <class Real>
constexpr auto inputsOf(SharePlan<Real>*)
{
    using M = SharePlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"share", [](M& m) -> Real& { return m.share; }},
    });
}

template <class Real>
constexpr auto inputsOf(ThresholdPlan<Real>*)
{
    using M = ThresholdPlan<Real>;
    return std::to_array<Input<M, Real>>({
        {"reduction", [](M& m) -> Real& { return m.reduction; }},
        {"returnShare", [](M& m) -> Real& { return m.returnShare; }},
        {"returnCost", [](M& m) -> Real& { return m.returnCost; }},
        {"lag", [](M& m) -> Real& { return m.lag; }},
    });
}

template <class Owner>
auto& inputIn(Owner& owner, Index input)
{
    return inputsOf(static_cast<Owner*>(nullptr))[input].at(owner);
}

template <class Real>
Real& inputAt(Plan<Real>& plan, const InputRef& ref)
{
    switch (ref.list) {
    case InputRef::List::place:
        break;
    case InputRef::List::lines:
        return inputIn(plan.lines[ref.thing], ref.input);
    case InputRef::List::streams:
        return inputIn(plan.streams[ref.thing], ref.input);
    case InputRef::List::links:
        return inputIn(plan.links[ref.thing], ref.input);
    case InputRef::List::organisations:
        return inputIn(plan.organisations[ref.thing], ref.input);
    case InputRef::List::measures:
        return std::visit([&](auto& action) -> Real& { return inputIn(action, ref.input); },
                          plan.measures[ref.thing].action);
    }
    return inputIn(plan, ref.input);
}

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/plan.h"

#include <array>
#include <optional>
#include <string_view>

namespace wp::projection {

/// One number of a plan that can take another value: which list, which thing in it, which of its inputs.
struct InputRef {
    enum class List { place, lines, streams, links, organisations, measures };
    List list = List::place;
    Index thing = 0;
    Index input = 0;
    bool operator==(const InputRef&) const = default;
};

/// A name in the file, and the member that holds it.
template <class Owner, class Real>
struct Input {
    std::string_view name;
    Real& (*at)(Owner&);
};

template <class Real>
constexpr auto inputsOf(Plan<Real>*)
{
    using P = Plan<Real>;
    return std::to_array<Input<P, Real>>({
        {"generalInflation", [](P& p) -> Real& { return p.generalInflation; }},
        {"discountRate", [](P& p) -> Real& { return p.discountRate; }},
        {"efficiency", [](P& p) -> Real& { return p.efficiency; }},
        {"reboundYears", [](P& p) -> Real& { return p.reboundYears; }},
        {"responseLimit", [](P& p) -> Real& { return p.responseLimit; }},
        {"exitCost", [](P& p) -> Real& { return p.exitCost; }},
    });
}

template <class Real>
constexpr auto inputsOf(LinePlan<Real>*)
{
    using L = LinePlan<Real>;
    return std::to_array<Input<L, Real>>({
        {"budget", [](L& l) -> Real& { return l.budget; }},
        {"inflation", [](L& l) -> Real& { return l.inflation; }},
        {"fixedShare", [](L& l) -> Real& { return l.fixedShare; }},
        {"handoffShare", [](L& l) -> Real& { return l.handoffShare; }},
        {"cashableShare", [](L& l) -> Real& { return l.cashableShare; }},
        {"growthShare", [](L& l) -> Real& { return l.growthShare; }},
        {"cashingLag", [](L& l) -> Real& { return l.cashingLag; }},
        {"releaseStep", [](L& l) -> Real& { return l.releaseStep; }},
        {"fte", [](L& l) -> Real& { return l.fte; }},
        {"gross", [](L& l) -> Real& { return *l.gross; }},
    });
}

template <class Real>
constexpr auto inputsOf(StreamPlan<Real>*)
{
    using S = StreamPlan<Real>;
    return std::to_array<Input<S, Real>>({
        {"volume", [](S& s) -> Real& { return s.volume; }},
        {"growth", [](S& s) -> Real& { return s.growth; }},
        {"preventableShare", [](S& s) -> Real& { return s.preventableShare; }},
        {"stay", [](S& s) -> Real& { return s.stay; }},
        {"publicValue", [](S& s) -> Real& { return s.publicValue; }},
    });
}

template <class Real>
constexpr auto inputsOf(LinkPlan<Real>*)
{
    using L = LinkPlan<Real>;
    return std::to_array<Input<L, Real>>({
        {"elasticity", [](L& l) -> Real& { return l.elasticity; }},
        {"lag", [](L& l) -> Real& { return l.lag; }},
        {"referenceSpend", [](L& l) -> Real& { return *l.referenceSpend; }},
    });
}

template <class Real>
constexpr auto inputsOf(OrganisationPlan<Real>*)
{
    using O = OrganisationPlan<Real>;
    return std::to_array<Input<O, Real>>({
        {"fundingGrowth", [](O& o) -> Real& { return o.fundingGrowth; }},
        {"reserves", [](O& o) -> Real& { return o.reserves; }},
        {"minimumReserves", [](O& o) -> Real& { return o.minimumReserves; }},
    });
}

template <class Real>
Real& inputAt(Plan<Real>& plan, const InputRef& ref);

/// Where a path ("links/youth-cla/elasticity", "measures/families/saving") stands in a plan; nothing for what no plan
/// holds, a measure that is switched off.
template <class Real>
std::optional<InputRef> inputRefOf(const Plan<Real>& plan, std::string_view path);

} // namespace wp::projection

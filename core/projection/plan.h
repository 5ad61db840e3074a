// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wp::projection {

using Index = std::size_t;
inline constexpr Index nothing = static_cast<Index>(-1);

template <class Real>
struct LinePlan {
    Index department, organisation, stream;
    bool isStatutory, isRingFenced, isPreventive;
    Real budget, inflation, fixedShare, handoffShare, cashableShare, growthShare, cashingLag, releaseStep, fte;
    std::optional<Real> gross;                 // the budget without its sign where absent
    std::vector<std::pair<int, Real>> lasting; // adjustments from a year on
    std::vector<std::pair<int, Real>> once;
    bool isDemandLed() const { return stream != nothing; }
};

template <class Real>
struct StreamPlan {
    Real volume, growth, preventableShare, stay, publicValue;
};

template <class Real>
struct LinkPlan {
    Index line, stream;
    Real elasticity, lag, trim;
    std::optional<Real> referenceSpend; // the line's budget where absent
};

template <class Real>
struct FundingPlan {
    Real amount, growth;
    std::vector<std::pair<int, Real>> yearly;
};

/// Without sources an organisation is funded as it spends in the base year, growing by fundingGrowth.
template <class Real>
struct OrganisationPlan {
    std::vector<FundingPlan<Real>> funding;
    Real fundingGrowth, reserves, minimumReserves;
};

template <class Real>
struct Part {
    Index index;
    Real weight; // of one
};
template <class Real>
using Parts = std::vector<Part<Real>>;

template <class Real>
struct CutPlan {
    std::vector<Index> departments;
    Real rate, statutoryWeight;
};
template <class Real>
struct ReallocatePlan {
    std::vector<Index> sources;
    Parts<Real> targets;
    Real amount;
};
template <class Real>
struct InvestPlan {
    Parts<Real> targets, payers;
    Real amount;
};
template <class Real>
struct CohortPlan {
    Real people, supportCost, saving, baselineCost, successRate, deadweight, regressionToMean, lag, fade;
    std::optional<int> supportYears;
    Parts<Real> payers, benefits;
};
template <class Real>
struct FrontDoorPlan {
    std::vector<Index> lines;
    Real reduction, cost;
    Parts<Real> payers;
};
template <class Real>
struct WorkforcePlan {
    Index line;
    Real fte, specialistCost, generalistCost, changeCost;
};
template <class Real>
struct ContractsPlan {
    std::vector<Index> lines; // each by its base budget
    Real value, saving;
};
template <class Real>
struct IncomePlan {
    Index organisation;
    Real amount;
};
template <class Real>
struct SharePlan {
    Index giver, taker;
    Real share;
};
template <class Real>
struct ThresholdPlan {
    Index stream;
    Real reduction, returnShare, returnCost, lag;
};

/// A measure that is switched on. Its grade's optimism bias, where that is on: trim for what it gains
/// (1 - rate), rise for what it costs (1 + rate).
template <class Real>
struct MeasurePlan {
    std::string id;
    int from, to, rampYears; // to: past the horizon where there is none
    Real trim, rise;
    std::variant<CutPlan<Real>, ReallocatePlan<Real>, InvestPlan<Real>, CohortPlan<Real>, FrontDoorPlan<Real>,
                 WorkforcePlan<Real>, ContractsPlan<Real>, IncomePlan<Real>, SharePlan<Real>, ThresholdPlan<Real>>
        action;
};

/// Place and scenario compiled once into flat arrays, to be run many times. Every list is in the order of
/// the place's; measures in the scenario's.
template <class Real>
struct Plan {
    int baseYear, horizon;
    Real generalInflation, discountRate, efficiency, reboundYears, responseLimit, exitCost;
    std::vector<LinePlan<Real>> lines;
    std::vector<std::vector<Index>> linesOfDepartment;
    std::vector<StreamPlan<Real>> streams;
    std::vector<LinkPlan<Real>> links;
    std::vector<OrganisationPlan<Real>> organisations;
    std::vector<MeasurePlan<Real>> measures;
    std::vector<std::string> departmentIds, lineIds, streamIds, linkIds, organisationIds;
};

/// The place must have passed its checks and the scenario be flat; assumptions and defaults are applied here.
template <class Real>
Plan<Real> compile(const place::Place& place, const scenario::Scenario& scenario);

} // namespace wp::projection

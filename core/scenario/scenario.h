// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <variant>

namespace wp::scenario {

using place::Field;
using place::Quantity;
using LineId = base::Id<place::BudgetLine>;
using OrganisationId = base::Id<place::Organisation>;
using DepartmentId = base::Id<place::Department>;
using StreamId = base::Id<place::Stream>;

/// A weight among others; weights need not sum to one.
template <class Thing>
struct Weighted {
    base::Id<Thing> id;
    Field<money::Number> share;
    bool operator==(const Weighted&) const = default;
};
using LineShares = std::vector<Weighted<place::BudgetLine>>;
using OrganisationShares = std::vector<Weighted<place::Organisation>>;

/// Departments that a cut falls on: those named, or every one of the place.
struct CutScope {
    bool all = false;
    std::vector<DepartmentId> departments;
    bool operator==(const CutScope&) const = default;
};

struct Cut {
    Field<CutScope> departments;
    Field<Quantity> rate;
    Field<Quantity> statutoryWeight;
    bool operator==(const Cut&) const = default;
};
struct Reallocate {
    Field<std::vector<LineId>> sources;
    Field<LineShares> targets;
    Field<Quantity> amount;
    bool operator==(const Reallocate&) const = default;
};
struct Invest {
    Field<LineShares> targets;
    Field<Quantity> amount;
    Field<OrganisationShares> payers;
    bool operator==(const Invest&) const = default;
};
struct Cohort {
    Field<Quantity> people;
    Field<Quantity> supportCost;
    Field<Quantity> saving;
    Field<Quantity> lag;
    Field<Quantity> successRate;
    Field<Quantity> deadweight;
    Field<Quantity> regressionToMean;
    Field<Quantity> baselineCost;
    Field<std::int64_t> priceYear;
    Field<std::int64_t> supportYears;
    Field<Quantity> fade;
    Field<OrganisationShares> payers;
    Field<LineShares> benefits;
    bool operator==(const Cohort&) const = default;
};
struct FrontDoor {
    Field<std::vector<LineId>> lines;
    Field<Quantity> handoffReduction;
    Field<Quantity> implementationCost;
    Field<OrganisationShares> payers;
    bool operator==(const FrontDoor&) const = default;
};
struct Workforce {
    Field<LineId> line;
    Field<Quantity> fte;
    Field<Quantity> specialistCost;
    Field<Quantity> generalistCost;
    Field<Quantity> changeCostPerFte;
    bool operator==(const Workforce&) const = default;
};
struct Contracts {
    Field<std::vector<LineId>> lines;
    Field<Quantity> value;
    Field<Quantity> saving;
    Field<std::int64_t> contracts;
    Field<std::int64_t> remaining;
    bool operator==(const Contracts&) const = default;
};
struct Income {
    Field<OrganisationId> organisation;
    Field<Quantity> amount;
    bool operator==(const Income&) const = default;
};
struct Share {
    Field<OrganisationId> giver;
    Field<OrganisationId> taker;
    Field<Quantity> share;
    bool operator==(const Share&) const = default;
};
struct Threshold {
    Field<StreamId> stream;
    Field<Quantity> reduction;
    Field<Quantity> returnShare;
    Field<Quantity> returnCost;
    Field<Quantity> lag;
    bool operator==(const Threshold&) const = default;
};

using Action = std::variant<Cut, Reallocate, Invest, Cohort, FrontDoor, Workforce, Contracts, Income, Share, Threshold>;

/// One thing that leaders choose to do, from a year (1 = the first after the base year) to another,
/// growing over rampYears. The action says what.
struct Measure {
    base::Id<Measure> id;
    Field<std::string> name;
    Field<bool> enabled;
    Field<std::int64_t> from;
    Field<std::int64_t> to;
    Field<std::int64_t> rampYears;
    Field<std::int64_t> grade;
    Action action;
    place::Sources sources;
    Field<std::string> note;
    bool operator==(const Measure&) const = default;
};

enum class Role { none, doNothing, cuts, wholePlace };

/// What a scenario assumes instead: a decimal, a flag or a whole number, as its field takes.
using Assumption = std::variant<money::Number, bool, std::int64_t>;

/// By path ("lines/claRes/budget").
using Assumptions = std::map<std::string, Assumption>;

/// A course of action: measures in order, and what it assumes. With a base it is a live variant: it holds
/// only its own or replaced measures, and what it removes.
struct Scenario {
    base::Id<Scenario> id;
    Field<std::string> name;
    Field<Role> role;
    Field<base::Id<Scenario>> base;
    std::vector<base::Id<Measure>> removed;
    std::vector<Measure> measures;
    Assumptions assumptions;
    place::Sources sources;
    Field<std::string> note;
    bool operator==(const Scenario&) const = default;
};

} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/place/quantity.h"

#include <vector>

namespace wp::place {

enum class OrganisationKind { council, nhs, police, fire, education, housing, welfare, voluntary, other };
enum class Tier { prevention, earlyHelp, response, crisis, enabling };

/// The frame of a study: base year, horizon and the assumptions that hold for every line. Rates are
/// fractions a year, exitCost is £ for each post that goes.
struct Frame {
    Field<std::string> name;
    Field<std::int64_t> baseYear;
    Field<std::int64_t> horizon;
    Field<std::int64_t> population;
    Field<Quantity> generalInflation;
    Field<Quantity> discountRate;
    Field<Quantity> efficiency;
    Field<Quantity> reboundYears;
    Field<Quantity> responseLimit;
    Field<Quantity> exitCost;
    Field<bool> optimismBias;
    Field<std::uint64_t> seed;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Frame&) const = default;
};

/// One stream of money: amount · (1 + growth)^t, with years that replace it. £.
struct FundingSource {
    Field<std::string> name;
    Field<money::Number> amount;
    Field<money::Number> growth;
    std::map<std::int64_t, money::Number> yearly;
    Sources sources;
    Field<std::string> note;
    bool operator==(const FundingSource&) const = default;
};

struct Organisation {
    base::Id<Organisation> id;
    Field<std::string> name;
    Field<OrganisationKind> kind;
    std::vector<FundingSource> funding;
    Field<Quantity> fundingGrowth;
    Field<Quantity> reserves;
    Field<Quantity> minimumReserves;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Organisation&) const = default;
};

struct Department {
    base::Id<Department> id;
    Field<std::string> name;
    Field<base::Id<Organisation>> organisation;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Department&) const = default;
};

/// Something that drives cost: children in care, admissions, incidents. `growth` is of volume, never of spend.
struct Stream {
    base::Id<Stream> id;
    Field<std::string> name;
    Field<std::string> unit;
    Field<Quantity> volume;
    Field<Quantity> growth;
    Field<Quantity> preventableShare;
    Field<Quantity> stay;
    Field<Quantity> publicValue;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Stream&) const = default;
};

/// An amount in cash that comes or goes in year `year` (0 = base year), and stays when recurrent.
struct Adjustment {
    Field<std::int64_t> year;
    Field<money::Number> amount;
    Field<bool> recurrent;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Adjustment&) const = default;
};

/// A budget line: net current expenditure in base-year prices, below zero when it earns. A line with a
/// stream is demand-led; an empty stream id says that it has none.
struct BudgetLine {
    base::Id<BudgetLine> id;
    Field<base::Id<Department>> department;
    Field<std::string> name;
    Field<Quantity> budget;
    Field<Tier> tier;
    Field<bool> statutory;
    Field<bool> ringFenced;
    Field<Quantity> inflation;
    Field<Quantity> fixedShare;
    Field<base::Id<Stream>> stream;
    Field<Quantity> handoffShare;
    Field<Quantity> cashableShare;
    Field<Quantity> growthShare;
    Field<Quantity> cashingLag;
    Field<Quantity> releaseStep;
    Field<Quantity> fte;
    Field<Quantity> gross;
    std::vector<Adjustment> adjustments;
    Field<std::string> code;
    Field<std::string> source;
    Sources sources;
    Field<std::string> note;
    bool isDemandLed() const { return stream && !stream->isEmpty(); }
    bool operator==(const BudgetLine&) const = default;
};

/// How spending on a preventive line moves a stream, after Webb (2021): elasticity of all arrivals.
struct Link {
    base::Id<Link> id;
    Field<base::Id<BudgetLine>> line;
    Field<base::Id<Stream>> stream;
    Field<Quantity> elasticity;
    Field<Quantity> lag;
    Field<std::int64_t> grade;
    Field<Quantity> referenceSpend;
    Field<std::string> evidence;
    Sources sources;
    Field<std::string> note;
    bool operator==(const Link&) const = default;
};

/// The budgets of a place and what drives them, as plain values.
struct Place {
    Frame frame;
    std::vector<Organisation> organisations;
    std::vector<Department> departments;
    std::vector<BudgetLine> lines;
    std::vector<Stream> streams;
    std::vector<Link> links;
    bool operator==(const Place&) const = default;
};

} // namespace wp::place

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "core/place/rule.h"

#include <concepts>
#include <type_traits>

namespace wp::place {

/// Each thing's fields are described once, here: name in the file, member, rule. Reading, writing,
/// checking, defaults, edits and paths all walk these descriptions and know no field by themselves.
/// A visitor is called as visit(name, member, rule); the order is the order in the file.
template <class Thing, class Described>
concept Describes = std::same_as<std::remove_const_t<Thing>, Described>;

template <Describes<Frame> T, class Visit>
void describe(T& frame, Visit&& visit)
{
    visit("name", frame.name, required());
    visit("baseYear", frame.baseYear, required().within(Bounds::year).fixed());
    visit("horizon", frame.horizon, required().within(Bounds::horizon).fixed());
    visit("population", frame.population, required().within(Bounds::atLeastZero).fixed());
    visit("generalInflation", frame.generalInflation, number(Bounds::growth).orElse("0"));
    visit("discountRate", frame.discountRate, number(Bounds::growth).orElse("0.035"));
    visit("efficiency", frame.efficiency, number(Bounds::share).orElse("0.01"));
    visit("reboundYears", frame.reboundYears, number(Bounds::lag).orElse("2"));
    visit("responseLimit", frame.responseLimit, number(Bounds::atLeastOne).orElse("1.5"));
    visit("exitCost", frame.exitCost, amount(Bounds::atLeastZero).orElse("15000"));
    visit("optimismBias", frame.optimismBias, optional().orElse("true"));
    visit("seed", frame.seed, optional().orElse("0").fixed());
    visit("sources", frame.sources, optional());
    visit("note", frame.note, optional());
}

template <Describes<FundingSource> T, class Visit>
void describe(T& funding, Visit&& visit)
{
    visit("name", funding.name, required());
    visit("amount", funding.amount, amount().required());
    visit("growth", funding.growth, number(Bounds::growth).orElse("0"));
    visit("yearly", funding.yearly, amount());
    visit("sources", funding.sources, optional());
    visit("note", funding.note, optional());
}

template <Describes<Organisation> T, class Visit>
void describe(T& organisation, Visit&& visit)
{
    visit("id", organisation.id, required());
    visit("name", organisation.name, required());
    visit("kind", organisation.kind, required());
    visit("funding", organisation.funding, optional());
    visit("fundingGrowth", organisation.fundingGrowth, number(Bounds::growth));
    visit("reserves", organisation.reserves, amount().orElse("0"));
    visit("minimumReserves", organisation.minimumReserves, amount().orElse("0"));
    visit("sources", organisation.sources, optional());
    visit("note", organisation.note, optional());
}

template <Describes<Department> T, class Visit>
void describe(T& department, Visit&& visit)
{
    visit("id", department.id, required());
    visit("organisation", department.organisation, required());
    visit("name", department.name, required());
    visit("sources", department.sources, optional());
    visit("note", department.note, optional());
}

template <Describes<Adjustment> T, class Visit>
void describe(T& adjustment, Visit&& visit)
{
    visit("year", adjustment.year, required().within(Bounds::atLeastZero));
    visit("amount", adjustment.amount, amount().required());
    visit("recurrent", adjustment.recurrent, optional().orElse("true"));
    visit("sources", adjustment.sources, optional());
    visit("note", adjustment.note, optional());
}

template <Describes<BudgetLine> T, class Visit>
void describe(T& line, Visit&& visit)
{
    visit("id", line.id, required());
    visit("department", line.department, required());
    visit("name", line.name, required());
    visit("budget", line.budget, amount().required());
    visit("tier", line.tier, optional().orElse("enabling"));
    visit("statutory", line.statutory, optional().orElse("false"));
    visit("ringFenced", line.ringFenced, optional().orElse("false"));
    visit("inflation", line.inflation, number(Bounds::growth).orElse("0"));
    visit("fixedShare", line.fixedShare, number(Bounds::share).orElse("0.25"));
    visit("stream", line.stream, optional());
    visit("handoffShare", line.handoffShare, number(Bounds::share).orElse("0"));
    visit("cashableShare", line.cashableShare, number(Bounds::share).orElse("0.4"));
    visit("growthShare", line.growthShare, number(Bounds::share).orElse("1"));
    visit("cashingLag", line.cashingLag, number(Bounds::lag).orElse("1"));
    visit("releaseStep", line.releaseStep, amount(Bounds::atLeastZero).orElse("0"));
    visit("fte", line.fte, number(Bounds::atLeastZero).orElse("0"));
    visit("gross", line.gross, amount());
    visit("adjustments", line.adjustments, optional());
    visit("code", line.code, optional());
    visit("source", line.source, optional());
    visit("sources", line.sources, optional());
    visit("note", line.note, optional());
}

template <Describes<Stream> T, class Visit>
void describe(T& stream, Visit&& visit)
{
    visit("id", stream.id, required());
    visit("name", stream.name, required());
    visit("unit", stream.unit, required());
    visit("volume", stream.volume, number(Bounds::atLeastZero).required());
    visit("growth", stream.growth, number(Bounds::growth).orElse("0"));
    visit("preventableShare", stream.preventableShare, number(Bounds::share).orElse("0.5"));
    visit("stay", stream.stay, number(Bounds::lag).orElse("0"));
    visit("publicValue", stream.publicValue, amount(Bounds::atLeastZero).orElse("0"));
    visit("sources", stream.sources, optional());
    visit("note", stream.note, optional());
}

template <Describes<Link> T, class Visit>
void describe(T& link, Visit&& visit)
{
    visit("id", link.id, required());
    visit("line", link.line, required());
    visit("stream", link.stream, required());
    visit("elasticity", link.elasticity, number(Bounds::elasticity).required());
    visit("lag", link.lag, number(Bounds::lag).required());
    visit("grade", link.grade, number(Bounds::grade).orElse("6"));
    visit("referenceSpend", link.referenceSpend, amount(Bounds::aboveZero));
    visit("evidence", link.evidence, optional());
    visit("sources", link.sources, optional());
    visit("note", link.note, optional());
}

/// The lists of a place, by their names in the file.
template <Describes<Place> T, class Visit>
void describe(T& place, Visit&& visit)
{
    visit("organisations", place.organisations, required());
    visit("departments", place.departments, required());
    visit("lines", place.lines, required());
    visit("streams", place.streams, required());
    visit("links", place.links, required());
}

} // namespace wp::place

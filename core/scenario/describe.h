// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/describe.h"
#include "core/place/words.h"
#include "core/scenario/scenario.h"

namespace wp::scenario {

using place::amount;
using place::Bounds;
using place::Describes;
using place::number;
using place::optional;
using place::required;

std::span<const std::string_view> wordsOf(Role);

/// The words of the file for the kinds of measure, in the order of Action.
std::span<const std::string_view> kindWords();
inline std::string_view kindOf(const Measure& measure) { return kindWords()[measure.action.index()]; }
std::optional<Action> actionOfKind(std::string_view word);

template <class T>
inline constexpr bool isWeighted = false;
template <class Thing>
inline constexpr bool isWeighted<Weighted<Thing>> = true;

template <class Weight, class Visit>
    requires isWeighted<std::remove_const_t<Weight>>
void describe(Weight& weighted, Visit&& visit)
{
    const bool isLine = std::same_as<std::remove_const_t<Weight>, Weighted<place::BudgetLine>>;
    visit(isLine ? "line" : "organisation", weighted.id, required());
    visit("share", weighted.share, number(Bounds::atLeastZero).required());
}

template <Describes<Cut> T, class Visit>
void describe(T& cut, Visit&& visit)
{
    visit("departments", cut.departments, required());
    visit("rate", cut.rate, number(Bounds::share).required());
    visit("statutoryWeight", cut.statutoryWeight, number(Bounds::share).orElse("0.5"));
}

template <Describes<Reallocate> T, class Visit>
void describe(T& reallocate, Visit&& visit)
{
    visit("sources", reallocate.sources, required());
    visit("targets", reallocate.targets, required());
    visit("amount", reallocate.amount, amount().required());
}

template <Describes<Invest> T, class Visit>
void describe(T& invest, Visit&& visit)
{
    visit("targets", invest.targets, required());
    visit("amount", invest.amount, amount().required());
    visit("payers", invest.payers, required());
}

template <Describes<Cohort> T, class Visit>
void describe(T& cohort, Visit&& visit)
{
    visit("people", cohort.people, number(Bounds::atLeastZero).required());
    visit("supportCost", cohort.supportCost, amount(Bounds::atLeastZero).required());
    visit("saving", cohort.saving, amount().required());
    visit("lag", cohort.lag, number(Bounds::lag).required());
    visit("successRate", cohort.successRate, number(Bounds::share).orElse("1"));
    visit("deadweight", cohort.deadweight, number(Bounds::share).required());
    visit("regressionToMean", cohort.regressionToMean, number(Bounds::share).required());
    visit("baselineCost", cohort.baselineCost, amount(Bounds::atLeastZero).required());
    visit("priceYear", cohort.priceYear, optional());
    visit("supportYears", cohort.supportYears, number(Bounds::atLeastOne));
    visit("fade", cohort.fade, number(Bounds::share).orElse("0.1"));
    visit("payers", cohort.payers, required());
    visit("benefits", cohort.benefits, required());
}

template <Describes<FrontDoor> T, class Visit>
void describe(T& door, Visit&& visit)
{
    visit("lines", door.lines, required());
    visit("handoffReduction", door.handoffReduction, number(Bounds::share).required());
    visit("implementationCost", door.implementationCost, amount(Bounds::atLeastZero).orElse("0"));
    visit("payers", door.payers, required());
}

template <Describes<Workforce> T, class Visit>
void describe(T& workforce, Visit&& visit)
{
    visit("line", workforce.line, required());
    visit("fte", workforce.fte, number(Bounds::atLeastZero).required());
    visit("specialistCost", workforce.specialistCost, amount(Bounds::atLeastZero).required());
    visit("generalistCost", workforce.generalistCost, amount(Bounds::atLeastZero).required());
    visit("changeCostPerFte", workforce.changeCostPerFte, amount(Bounds::atLeastZero).orElse("0"));
}

template <Describes<Contracts> T, class Visit>
void describe(T& contracts, Visit&& visit)
{
    visit("lines", contracts.lines, required());
    visit("value", contracts.value, amount().required());
    visit("saving", contracts.saving, number(Bounds::share).required());
    visit("contracts", contracts.contracts, number(Bounds::atLeastZero).orElse("0"));
    visit("remaining", contracts.remaining, number(Bounds::atLeastZero).orElse("0"));
}

template <Describes<Income> T, class Visit>
void describe(T& income, Visit&& visit)
{
    visit("organisation", income.organisation, required());
    visit("amount", income.amount, amount().required());
}

template <Describes<Share> T, class Visit>
void describe(T& share, Visit&& visit)
{
    visit("giver", share.giver, required());
    visit("taker", share.taker, required());
    visit("share", share.share, number(Bounds::share).required());
}

template <Describes<Threshold> T, class Visit>
void describe(T& threshold, Visit&& visit)
{
    visit("stream", threshold.stream, required());
    visit("reduction", threshold.reduction, number(Bounds::share).required());
    visit("returnShare", threshold.returnShare, number(Bounds::share).required());
    visit("returnCost", threshold.returnCost, number(Bounds::atLeastZero).required());
    visit("lag", threshold.lag, number(Bounds::lag).required());
}

/// The fields that every measure has, before and after those of its kind. A reallocation's `sources` are
/// lines, so it carries no sources of its figures; its ranges and its note may.
template <Describes<Measure> T, class Visit>
void describe(T& measure, Visit&& visit)
{
    visit("id", measure.id, required());
    visit("kind", measure.action, required());
    visit("name", measure.name, optional());
    visit("enabled", measure.enabled, optional().orElse("true"));
    visit("from", measure.from, number(Bounds::atLeastOne).orElse("1"));
    visit("to", measure.to, number(Bounds::atLeastOne));
    visit("rampYears", measure.rampYears, number(Bounds::atLeastOne).orElse("1"));
    visit("grade", measure.grade, number(Bounds::grade).orElse("6"));
    std::visit([&](auto& action) { describe(action, visit); }, measure.action);
    if (!std::holds_alternative<Reallocate>(measure.action)) {
        visit("sources", measure.sources, optional());
    }
    visit("note", measure.note, optional());
}

template <Describes<Scenario> T, class Visit>
void describe(T& scenario, Visit&& visit)
{
    visit("id", scenario.id, required());
    visit("name", scenario.name, required());
    visit("role", scenario.role, optional().orElse("none"));
    visit("base", scenario.base, optional());
    visit("removed", scenario.removed, optional());
    visit("measures", scenario.measures, optional());
    visit("assumptions", scenario.assumptions, optional());
    visit("sources", scenario.sources, optional());
    visit("note", scenario.note, optional());
}

} // namespace wp::scenario

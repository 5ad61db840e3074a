// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/account.h"

#include "core/evidence/input.h"

#include <algorithm>

namespace wp::evidence {

namespace {

using projection::FigureId;
using projection::Formula;
using projection::Unit;

std::string pathOf(const FigureId& figure) { return figure.thing + "/" + figure.field; }

std::string_view listOf(const FigureId& figure)
{
    return std::string_view(figure.thing).substr(0, figure.thing.find('/'));
}

Prices pricesOf(const Formula& formula, bool isInput)
{
    if (formula.unit != Unit::money) {
        return Prices::none;
    }
    if (formula.figure.field == "netPresentValue") {
        return Prices::presentValue;
    }
    const bool isBudget = formula.figure.year == 0 && (formula.figure.field == "budget" || formula.figure.field.starts_with("tier/"));
    return isInput || isBudget ? Prices::baseYear : Prices::ownYear;
}

/// Of an input: whether futures vary it.
std::vector<NotCounted> leftOutOf(const Input& input)
{
    return {input.spread ? NotCounted::beyondRange : NotCounted::noRange};
}

/// Of a figure that is worked out.
std::vector<NotCounted> leftOutOf(const FigureId& figure)
{
    using enum NotCounted;
    const std::string& field = figure.field;
    if (listOf(figure) == "streams") {
        return {otherCauses, unplannedEvents};
    }
    if (field == "widerValue") {
        return {noBudget};
    }
    if (field == "fte") {
        return {vacancies};
    }
    if (field == "chanceOfSaving") {
        return {withoutRange, unplannedEvents, widerValue};
    }
    if (field == "withdrawn" || field == "budget" || field.starts_with("tier/")) {
        return {withdrawnHarm, otherPlaces};
    }
    if (field == "gap" || field == "reserves" || field == "funding" || field == "reservesExhausted" || field == "cutsNeeded") {
        return {newSettlements, unplannedEvents};
    }
    if (field == "doNothing" || field == "spend" || field == "netSpend") {
        return {otherPlaces, unplannedEvents};
    }
    return {widerValue, keptCapacity, withdrawnHarm};
}

/// The input that most stands for a figure which is worked out.
std::string standsFor(const FigureId& figure)
{
    const std::string_view list = listOf(figure);
    if (list == "lines") {
        return figure.thing + "/" + (figure.field == "fte" ? "fte" : figure.field == "cashable" ? "cashableShare" : "budget");
    }
    if (list == "streams") {
        const bool isCount = figure.field == "volume" || figure.field == "avoided" || figure.field == "unmet";
        return figure.thing + (isCount ? "/volume" : "/growth");
    }
    return {};
}

std::optional<Grade> gradeIn(const Input& input, const Basis& basis)
{
    if (input.spread && input.spread->grade) {
        return gradeOf(*input.spread->grade);
    }
    if (basis.claim) {
        return basis.claim->grade;
    }
    return input.thingGrade ? gradeOf(*input.thingGrade) : std::nullopt;
}

Claims othersThan(const Claim* own, Claims claims)
{
    std::erase(claims, own);
    return claims;
}

} // namespace

Basis basisOf(const place::Place& place, const scenario::Scenario& scenario, std::string_view path)
{
    const Input input = inputAt(place, scenario, path);
    Basis basis;
    basis.words = input.source;
    basis.claim = claimIn(input.source);
    const std::string_view assumption = "assumption";
    basis.origin = basis.claim                             ? Origin::claim
                   : input.source.starts_with(assumption) ? Origin::assumption
                   : !input.source.empty()                ? Origin::words
                   : input.isStanding                     ? Origin::standing
                                                          : Origin::unsaid;
    return basis;
}

base::Result<Account> accountOf(const projection::Explainer& explainer, const place::Place& place,
                                const scenario::Scenario& scenario, const FigureId& figure)
{
    base::Result<Formula> formula = explainer.formulaOf(figure);
    if (!formula) {
        return formula.problems();
    }
    Account account;
    account.formula = std::move(formula).value();
    account.isInput = account.formula.rule == projection::Rule::given;
    account.prices = pricesOf(account.formula, account.isInput);
    if (!account.isInput) {
        account.basis.origin = Origin::workedOut;
        account.notCounted = leftOutOf(figure);
        account.varied = standsFor(figure);
        account.alternatives = claimsFor(pathOf({{}, std::string(listOf(figure)), figure.field, 0}));
        return account;
    }
    const std::string path = pathOf(figure);
    const Input input = inputAt(place, scenario, path);
    account.basis = basisOf(place, scenario, path);
    account.grade = gradeIn(input, account.basis);
    account.isOwnAssumption = input.isAssumed;
    account.varied = path;
    account.notCounted = leftOutOf(input);
    account.alternatives = othersThan(account.basis.claim, claimsFor(input.kind));
    if (input.spread) {
        account.range.emplace(input.spread->low.value(), input.spread->high.value());
        account.note = input.spread->note.value_or("");
    }
    return account;
}

} // namespace wp::evidence

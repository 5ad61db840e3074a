// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explained.h"

#include "core/place/path.h"
#include "core/place/words.h"
#include "core/scenario/describe.h"

#include <algorithm>
#include <set>
#include <type_traits>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;
using place::Bounds;

Unit unitOf(const place::Rule& rule)
{
    if (rule.isAmount) {
        return Unit::money;
    }
    switch (rule.bounds) {
    case Bounds::share:
    case Bounds::growth:
        return Unit::share;
    case Bounds::lag:
        return Unit::years;
    case Bounds::elasticity:
    case Bounds::atLeastOne:
        return Unit::factor;
    default:
        return Unit::count;
    }
}

struct Input {
    Decimal value;
    Unit unit;
};

template <class Member>
std::optional<Input> inputOf(const Member& member, const place::Rule& rule)
{
    using Value = std::remove_cvref_t<Member>;
    if constexpr (std::is_same_v<Value, place::Field<place::Quantity>>) {
        return member ? std::optional(Input{member->value(), unitOf(rule)}) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, place::Field<money::Number>>) {
        return member ? std::optional(Input{member->value(), unitOf(rule)}) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, place::Field<std::int64_t>>) {
        return member ? std::optional(Input{Decimal(*member), Unit::count}) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

const scenario::Measure* measureOf(const Explained& run, std::string_view id)
{
    const auto found = std::ranges::find_if(run.scenario.measures, [&](const auto& one) { return one.id.text() == id; });
    return found == run.scenario.measures.end() ? nullptr : &*found;
}

/// "measures/families" → families.
std::string_view idIn(std::string_view thing) { return thing.substr(std::min(thing.find('/') + 1, thing.size())); }

Formula sumOfBudgets(const Explained& run, const FigureId& figure, const std::set<std::string>& departments,
                     std::optional<place::Tier> tier)
{
    FormulaMaker maker(run, figure, Unit::money);
    Money sum;
    for (const place::BudgetLine& line : run.place.lines) {
        if (departments.contains(line.department->text()) && (!tier || *line.tier == *tier)) {
            const Money budget = Money::rounded(line.budget->value());
            maker.plus(maker.input("lines/" + line.id.text(), "budget", budget.toDecimal(), Unit::money));
            sum += budget;
        }
    }
    return maker.value(sum).take();
}

} // namespace

std::optional<Formula> formulaOfMeasure(const Explained& run, const FigureId& figure)
{
    const scenario::Measure* measure = measureOf(run, idIn(figure.thing));
    if (!measure || figure.field != "adds") {
        return std::nullopt;
    }
    FormulaMaker maker(run, figure, Unit::money);
    maker.rule(Rule::without);
    describe(*measure, [&](const char* name, const auto& member, const place::Rule& rule) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, place::Field<place::Quantity>>) {
            if (member) {
                maker.beside(maker.input(figure.thing, name, member->value(), unitOf(rule)));
            }
        }
    });
    return maker.take();
}

std::optional<Formula> formulaOfBudgets(const Explained& run, const FigureId& figure)
{
    const std::string_view list = std::string_view(figure.thing).substr(0, figure.thing.find('/'));
    const std::string_view tierPrefix = "tier/";
    const bool isTier = list == "place" && figure.field.starts_with(tierPrefix);
    const auto tier = isTier ? place::fromWord<place::Tier>(std::string_view(figure.field).substr(tierPrefix.size()))
                             : std::nullopt;
    if (isTier ? !tier : figure.field != "budget") {
        return std::nullopt;
    }
    std::set<std::string> departments; // those whose lines are meant
    for (const place::Department& department : run.place.departments) {
        const bool isMeant = list == "place" || (list == "organisations" && department.organisation->text() == idIn(figure.thing)) ||
                             (list == "departments" && department.id.text() == idIn(figure.thing));
        if (isMeant) {
            departments.insert(department.id.text());
        }
    }
    return departments.empty() ? std::nullopt : std::optional(sumOfBudgets(run, figure, departments, tier));
}

std::optional<Formula> formulaOfInput(const Explained& run, const FigureId& figure)
{
    std::optional<Input> input;
    const auto look = [&](const auto& member, const place::Rule& rule) { input = inputOf(member, rule); };
    if (figure.thing.starts_with("measures/")) {
        if (const scenario::Measure* measure = measureOf(run, idIn(figure.thing))) {
            place::visitField(*measure, figure.field, look);
        }
    } else {
        place::visitPath(run.place, figure.thing + "/" + figure.field, look);
    }
    if (!input) {
        return std::nullopt;
    }
    return FormulaMaker(run, figure, input->unit).rule(Rule::given).value(input->value).take();
}

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/check_measures.h"

namespace wp::scenario {

using base::ProblemCode;
using money::Decimal;
using place::Spot;

namespace {

const place::BudgetLine* lineOf(const Lines& lines, const LineId& id)
{
    const auto line = lines.find(id.text());
    return line == lines.end() ? nullptr : line->second;
}

void checkEarning(const place::BudgetLine* line, const Spot& spot)
{
    if (line != nullptr && line->budget && line->budget->value() < 0) {
        spot.report(ProblemCode::negativeBudget, line->id.text());
    }
}

void checkEarning(const Lines& lines, const Field<std::vector<LineId>>& ids, const Spot& spot)
{
    for (std::size_t i = 0; ids && i < ids->size(); ++i) {
        checkEarning(lineOf(lines, (*ids)[i]), spot.at(std::to_string(i)));
    }
}

/// Each end of a quantity keeps a limit that another figure sets.
void checkAtMost(const Quantity& quantity, const Decimal& highest, const Spot& spot)
{
    const auto check = [&](const money::Number& number, const Spot& here) {
        if (number.value() > highest) {
            here.report(ProblemCode::outOfRange, number.text(), {"", money::toShortText(highest)});
        }
    };
    check(quantity.central, quantity.spread ? spot.at("central") : spot);
    if (quantity.spread) {
        check(quantity.spread->low, spot.at("low"));
        check(quantity.spread->high, spot.at("high"));
    }
}

std::optional<Decimal> budgetsOf(const Lines& lines, const std::vector<LineId>& ids)
{
    Decimal sum = 0;
    for (const LineId& id : ids) {
        const place::BudgetLine* line = lineOf(lines, id);
        if (line == nullptr || !line->budget) {
            return std::nullopt;
        }
        sum += line->budget->value();
    }
    return sum;
}

struct LineChecks {
    const Lines& lines;
    const Spot& spot;

    void operator()(const Cut&) const {}
    void operator()(const Reallocate& reallocate) const
    {
        const Spot sources = spot.at("sources");
        checkEarning(lines, reallocate.sources, sources);
        for (std::size_t i = 0; reallocate.sources && i < reallocate.sources->size(); ++i) {
            const place::BudgetLine* line = lineOf(lines, (*reallocate.sources)[i]);
            if (line != nullptr && line->ringFenced.value_or(false)) {
                sources.at(std::to_string(i)).report(ProblemCode::ringFence, line->id.text());
            }
        }
    }
    void operator()(const Invest&) const {}
    void operator()(const Cohort&) const {}
    void operator()(const FrontDoor& door) const { checkEarning(lines, door.lines, spot.at("lines")); }
    void operator()(const Workforce& workforce) const
    {
        const place::BudgetLine* line = workforce.line ? lineOf(lines, *workforce.line) : nullptr;
        checkEarning(line, spot.at("line"));
        if (line != nullptr && workforce.fte) {
            checkAtMost(*workforce.fte, line->fte ? line->fte->value() : Decimal(0), spot.at("fte"));
        }
    }
    void operator()(const Contracts& contracts) const
    {
        checkEarning(lines, contracts.lines, spot.at("lines"));
        const auto sum = contracts.lines && !contracts.lines->empty() ? budgetsOf(lines, *contracts.lines)
                                                                      : std::optional<Decimal>();
        if (sum && *sum == 0) {
            spot.at("lines").report(ProblemCode::emptyShares);
        } else if (sum && contracts.value) {
            checkAtMost(*contracts.value, *sum, spot.at("value"));
        }
    }
    void operator()(const Income&) const {}
    void operator()(const Share&) const {}
    void operator()(const Threshold&) const {}
};

} // namespace

void checkValue(const CutScope& scope, const place::Rule& rule, const Spot& spot, const place::KnownIds& known)
{
    if (!scope.all) {
        place::checkValue(scope.departments, rule, spot, known);
    }
}

void checkMeasure(const Measure& measure, const Spot& spot)
{
    const std::int64_t from = measure.from.value_or(1);
    if (measure.to && *measure.to < from) {
        spot.at("to").report(ProblemCode::outOfRange, std::to_string(*measure.to), {std::to_string(from), ""});
    }
    const auto* deal = std::get_if<Share>(&measure.action);
    if (deal != nullptr && deal->giver && deal->giver == deal->taker) {
        spot.at("taker").report(ProblemCode::duplicateItem, deal->taker->text());
    }
}

Lines linesOf(const place::Place& place)
{
    Lines lines;
    for (const place::BudgetLine& line : place.lines) {
        lines.emplace(line.id.text(), &line);
    }
    return lines;
}

void checkAgainst(const Lines& lines, const Measure& measure, const Spot& spot)
{
    std::visit(LineChecks{lines, spot}, measure.action);
}

} // namespace wp::scenario

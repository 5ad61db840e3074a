// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/check.h"

#include "core/place/defaults.h"

#include <unordered_map>

namespace wp::place {

using base::ProblemCode;

namespace {

using LinesById = std::unordered_map<std::string, const BudgetLine*>;

LinesById linesById(const Place& place)
{
    LinesById lines;
    for (const BudgetLine& line : place.lines) {
        lines.emplace(line.id.text(), &line);
    }
    return lines;
}

const BudgetLine* lineOf(const Link& link, const LinesById& lines)
{
    const auto line = link.line ? lines.find(link.line->text()) : lines.end();
    return line == lines.end() ? nullptr : line->second;
}

template <class Thing, class Check>
void forEach(const std::vector<Thing>& things, base::Problems& problems, Check check)
{
    const Spot list(listOf<Thing>, problems);
    Steps steps;
    for (const Thing& thing : things) {
        check(thing, list.at(steps.next(thing.id.text())));
    }
}

} // namespace

void checkFigures(const Place& place, base::Problems& problems)
{
    const LinesById lines = linesById(place);
    forEach(place.lines, problems, [](const BudgetLine& line, const Spot& spot) {
        if (line.isDemandLed() && line.budget && line.budget->value() < 0) {
            spot.at("budget").report(ProblemCode::negativeBudget, line.id.text());
        }
    });
    forEach(place.links, problems, [&](const Link& link, const Spot& spot) {
        const BudgetLine* line = lineOf(link, lines);
        if (line && line->budget && !link.referenceSpend && line->budget->value() <= 0) {
            spot.at("referenceSpend").report(ProblemCode::noReference, line->id.text());
        }
    });
}

void checkPlace(const Place& place, const KnownIds& known, base::Problems& problems)
{
    const Spot top({}, problems);
    const Spot frame = top.at("place");
    describe(place.frame, FieldChecker(frame, known));
    describe(place, FieldChecker(top, known));
    const LinesById lines = linesById(place);
    forEach(place.links, problems, [&](const Link& link, const Spot& spot) {
        const BudgetLine* line = lineOf(link, lines);
        if (line && line->isDemandLed()) {
            spot.at("line").report(ProblemCode::circularLink, line->id.text());
        }
    });
    checkFigures(place, problems);
}

void warnOfPlace(const Place& given, base::Problems& problems)
{
    const Place place = withDefaults(given);
    const LinesById lines = linesById(place);
    std::unordered_map<std::string, money::Decimal> variableNeed;
    for (const BudgetLine& line : place.lines) {
        if (line.isDemandLed()) {
            variableNeed[line.stream->text()] += line.budget->value() * (1 - line.fixedShare->value());
        }
    }
    forEach(place.links, problems, [&](const Link& link, const Spot& spot) {
        const Quantity& spend = link.referenceSpend ? *link.referenceSpend : *lineOf(link, lines)->budget;
        const money::Decimal back = link.elasticity->value() * variableNeed[link.stream->text()] / spend.value();
        if (back > 2) {
            spot.at("elasticity").report(ProblemCode::steepLink, link.elasticity->central.text(),
                                         {money::toText(back, 2)});
        }
    });
}

} // namespace wp::place

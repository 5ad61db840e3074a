// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/start_place.h"

#include "core/place/rule.h"

namespace wp::exchange {

namespace {

using place::Quantity;

Quantity plainQuantity(std::string_view text) { return {money::Number::parse(text).value(), std::nullopt}; }

scenario::Scenario scenarioOf(const char* id, const char* name, scenario::Role role)
{
    scenario::Scenario scenario;
    scenario.id = base::Id<scenario::Scenario>(id);
    scenario.name = name;
    scenario.role = role;
    return scenario;
}

} // namespace

place::Place startPlace(const PlaceStart& start, std::vector<std::string>& assumptions)
{
    place::Place made;
    made.frame.name = start.name;
    made.frame.baseYear = start.baseYear;
    made.frame.horizon = start.horizon;
    made.frame.population = start.population.value_or(0);
    made.frame.generalInflation = plainQuantity("0.02");
    made.frame.sources["generalInflation"] = "deflator";
    made.frame.sources["population"] = start.population ? "given at import" : "not in the file: asked for";
    made.frame.note = start.note;
    if (!start.population) {
        assumptions.push_back("place/population");
    }
    assumptions.push_back("place/generalInflation");
    place::Organisation organisation;
    organisation.id = base::Id<place::Organisation>(start.organisation);
    organisation.name = start.name;
    organisation.kind = start.kind;
    organisation.fundingGrowth = plainQuantity("0.02");
    organisation.sources["fundingGrowth"] =
        "assumption: funding meets the base year's services and grows by 2 % a year";
    organisation.note = "The file holds no reserves: no claim is made about them until someone gives them.";
    assumptions.push_back("organisations/" + start.organisation + "/fundingGrowth");
    assumptions.push_back("organisations/" + start.organisation + "/reserves");
    made.organisations.push_back(std::move(organisation));
    return made;
}

std::vector<scenario::Scenario> startScenarios(const place::Place& place)
{
    scenario::CutScope scope;
    for (const place::Department& department : place.departments) {
        scope.departments.push_back(department.id);
    }
    scenario::Measure cut;
    cut.id = base::Id<scenario::Measure>("cut");
    cut.name = "10 % a year from every department";
    cut.from = 1;
    cut.to = 5;
    cut.action = scenario::Cut{std::move(scope), plainQuantity("0.1"), plainQuantity("0.25")};
    cut.sources["rate"] = "assumption: a tenth a year for five years";
    cut.sources["statutoryWeight"] = "assumption: statutory lines are spared as far as that goes";
    scenario::Scenario cuts = scenarioOf("cuts", "Cuts", scenario::Role::cuts);
    cuts.measures.push_back(std::move(cut));
    return {scenarioOf("doNothing", "Do nothing", scenario::Role::doNothing), std::move(cuts),
            scenarioOf("wholePlace", "Whole place", scenario::Role::wholePlace)};
}

base::Problems problemsOf(std::optional<std::int64_t> population, std::int64_t horizon)
{
    base::Problems problems;
    if (population && *population < 0) {
        problems.push_back({base::ProblemCode::outOfRange, "place/population", std::to_string(*population),
                            place::endsOf(place::Bounds::atLeastZero), std::nullopt});
    }
    if (!place::isWithin(money::Decimal(horizon), place::Bounds::horizon)) {
        problems.push_back({base::ProblemCode::outOfRange, "place/horizon", std::to_string(horizon),
                            place::endsOf(place::Bounds::horizon), std::nullopt});
    }
    return problems;
}

} // namespace wp::exchange

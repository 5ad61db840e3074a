// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/document/codec.h"
#include "core/document/file.h"
#include "core/exchange/provenance.h"
#include "core/place/defaults.h"
#include "core/scenario/assume.h"

#include <iostream>
#include <map>

namespace wp::cli {

namespace {

using money::Money;

/// How many lines, and what they come to.
struct Sum {
    std::size_t lines = 0;
    Money budget;

    void add(const place::BudgetLine& line)
    {
        ++lines;
        budget += Money::rounded(line.budget->value());
    }
};

void printFrame(const place::Place& place, bool isJson, std::ostream& out)
{
    const place::Frame& frame = place.frame;
    const int baseYear = static_cast<int>(*frame.baseYear);
    out << shown(*frame.name) << "\n"
        << (isJson ? std::string(document::formatName) + " JSON" : "a .wholeplace document") << "; base year "
        << yearText(baseYear) << ", to " << yearText(baseYear + static_cast<int>(*frame.horizon)) << "; "
        << peopleText(*frame.population) << " people.\n";
    if (frame.note) {
        out << shown(*frame.note) << "\n";
    }
}

void printProvenance(const exchange::Provenance& provenance, bool isJson, std::ostream& out)
{
    out << "Model version " << provenance.model << "; inputs in " << provenance.format;
    if (!isJson) {
        out << ", document version " << document::fileVersion();
    }
    out << "; their SHA-256 is\n" << provenance.inputs << "\n";
}

void printOrganisations(const place::Place& place, std::ostream& out)
{
    std::map<std::string, std::string> organisationOf;
    for (const place::Department& department : place.departments) {
        organisationOf[department.id.text()] = department.organisation->text();
    }
    std::map<std::string, Sum> sums;
    Sum all;
    for (const place::BudgetLine& line : place.lines) {
        sums[organisationOf[line.department->text()]].add(line);
        all.add(line);
    }
    const MoneyUnit unit({all.budget});
    Table table({"Organisation", "Id", "Lines", "Budget, " + unit.name(), "Reserves, " + unit.name()}, 2);
    for (const place::Organisation& organisation : place.organisations) {
        const Sum& sum = sums[organisation.id.text()];
        table.add({shown(*organisation.name), shown(organisation.id.text()), std::to_string(sum.lines),
                   unit.text(sum.budget), unit.text(Money::rounded(organisation.reserves->value()))});
    }
    table.add({"All", "", std::to_string(all.lines), unit.text(all.budget)});
    table.print(out);
}

void printTiers(const place::Place& place, std::ostream& out)
{
    std::map<place::Tier, Sum> sums;
    Sum all;
    for (const place::BudgetLine& line : place.lines) {
        sums[*line.tier].add(line);
        all.add(line);
    }
    const MoneyUnit unit({all.budget});
    Table table({"Tier", "Lines", "Budget, " + unit.name(), "Share"});
    for (const auto& [tier, sum] : sums) {
        const bool hasShare = !all.budget.isZero();
        table.add({std::string(place::wordOf(tier)), std::to_string(sum.lines), unit.text(sum.budget),
                   hasShare ? percentText(sum.budget.toDecimal() / all.budget.toDecimal(), 1) : ""});
    }
    table.print(out);
}

void printScenarios(const std::vector<scenario::Scenario>& scenarios, std::ostream& out)
{
    Table table({"Scenario", "Id", "Role", "Base", "Measures", "Assumptions"}, 4);
    for (const scenario::Scenario& given : scenarios) {
        const scenario::Scenario scenario = withDefaults(given);
        table.add({shown(*scenario.name), shown(scenario.id.text()), std::string(place::wordOf(*scenario.role)),
                   scenario.base ? shown(scenario.base->text()) : "", std::to_string(scenario.measures.size()),
                   std::to_string(scenario.assumptions.size())});
    }
    table.print(out);
}

} // namespace

Exit runInfo(const Call& call, const Output& output)
{
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const place::Place place = withDefaults(opened->model.place);
    std::ostream& out = output.out;
    printFrame(place, !opened->text.empty(), out);
    printProvenance(exchange::provenanceOf(opened->model), !opened->text.empty(), out);
    out << "\n";
    printOrganisations(place, out);
    out << "\n";
    printTiers(place, out);
    out << "\n"
        << countText(place.streams.size(), "demand stream") << " and "
        << countText(place.links.size(), "prevention link") << ".\n\n";
    printScenarios(opened->model.scenarios, out);
    return Exit::done;
}

} // namespace wp::cli

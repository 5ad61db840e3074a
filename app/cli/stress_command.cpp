// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/outcome_table.h"
#include "app/cli/scenarios.h"
#include "app/cli/search_words.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/document/stress_tests.h"
#include "core/exchange/csv_text.h"
#include "core/projection/appraisal.h"
#include "core/uncertainty/stress_run.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using money::Money;
using projection::Outcome;
using scenario::StressTest;
using uncertainty::StressRun;
using Json = nlohmann::ordered_json;

constexpr const char* planned = "planned";

/// Those that stand ready have no name of their own.
std::string nameOf(const std::vector<StressTest>& tests, const StressRun& run)
{
    static const std::map<std::string, std::string> ready{{"funding", "Funding settlement \u22125 %"}, {"pay", "Pay +2 points a year"},
                                                          {"winter", "A hard winter"}, {"late", "A late start"},
                                                          {"savings", "Savings delivered at 60 %"}};
    if (run.test.isEmpty()) {
        return "As planned";
    }
    const auto test = std::ranges::find(tests, run.test, &StressTest::id);
    const auto named = ready.find(run.test.text());
    return test != tests.end() && !test->name.empty() ? shown(test->name)
           : named != ready.end()                     ? named->second
                                                      : shown(run.test.text());
}

/// What is compared of each: the sums of the organisations in the last year.
struct Sums {
    Money gap, reserves, cash;
};

Sums sumsOf(const Outcome& outcome)
{
    Sums sums;
    for (const projection::OrganisationFigures& each : outcome.years.back().organisations) {
        sums.gap += each.gap;
        sums.reserves += each.reserves;
    }
    sums.cash = outcome.appraisal.cumulativeSaving;
    return sums;
}

std::string firstText(const place::Place& place, const Outcome& outcome)
{
    const auto first = projection::firstBelow(place, outcome.appraisal);
    return first ? shown(*place.organisations[*first].name) + ", " + yearText(*outcome.appraisal.reservesExhausted[*first])
                 : "nobody";
}

void printTable(const place::Place& place, const std::vector<StressTest>& tests, const std::vector<StressRun>& runs,
                std::ostream& out)
{
    std::vector<Money> amounts;
    for (const StressRun& run : runs) {
        if (run.refused.empty()) {
            const Sums sums = sumsOf(run.outcome);
            amounts.insert(amounts.end(), {sums.gap, sums.reserves, sums.cash});
        }
    }
    const MoneyUnit unit(amounts);
    Table table({unit.name() + " in " + yearText(runs.front().outcome.years.back().year), "Gap", "Reserves", "Cash saved",
                 "Pays back", "Reserves run out first"});
    for (const StressRun& run : runs) {
        if (run.refused.empty()) {
            const Sums sums = sumsOf(run.outcome);
            table.add({nameOf(tests, run), unit.text(sums.gap), unit.text(sums.reserves), unit.text(sums.cash),
                       paybackText(run.outcome.appraisal.paybackYear), firstText(place, run.outcome)});
        } else {
            table.add({nameOf(tests, run), "cannot be"});
        }
    }
    table.print(out);
}

Json yearOrNull(const std::optional<int>& year) { return year ? Json(*year) : Json(nullptr); }

Json jsonOf(const place::Place& place, const StressRun& run)
{
    if (!run.refused.empty()) {
        return nullptr;
    }
    const projection::Appraisal& appraisal = run.outcome.appraisal;
    Json json{{"cumulativeSaving", appraisal.cumulativeSaving.toText()},
              {"netPresentValue", appraisal.netPresentValue.toText()},
              {"paybackYear", yearOrNull(appraisal.paybackYear)}};
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        Json years = Json::array();
        for (const projection::YearFigures& year : run.outcome.years) {
            years.push_back({{"year", year.year},
                             {"gap", year.organisations[i].gap.toText()},
                             {"reserves", year.organisations[i].reserves.toText()}});
        }
        json["organisations"][place.organisations[i].id.text()] = {
            {"reservesExhausted", yearOrNull(appraisal.reservesExhausted[i])}, {"years", std::move(years)}};
    }
    return json;
}

std::string keyOf(const StressRun& run) { return run.test.isEmpty() ? planned : run.test.text(); }

void printJson(const place::Place& place, const std::vector<StressRun>& runs, std::ostream& out)
{
    Json json = Json::object();
    for (const StressRun& run : runs) {
        json[keyOf(run)] = jsonOf(place, run);
    }
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << "\n";
}

void printCsv(const place::Place& place, const std::vector<StressRun>& runs, std::ostream& out)
{
    out << exchange::csvRow({"test", "year", "organisation", "gap", "reserves"});
    for (const StressRun& run : runs) {
        for (const projection::YearFigures& year : run.outcome.years) {
            for (std::size_t i = 0; i < place.organisations.size(); ++i) {
                out << exchange::csvRow({keyOf(run), std::to_string(year.year), place.organisations[i].id.text(),
                                         year.organisations[i].gap.toText(), year.organisations[i].reserves.toText()});
            }
        }
    }
}

/// The whole-place scenario, or else the first.
std::string usualScenario(const document::Model& model)
{
    const auto whole = std::ranges::find(model.scenarios, scenario::Role::wholePlace,
                                         [](const auto& each) { return each.role.value_or(scenario::Role::none); });
    return whole != model.scenarios.end() ? whole->id.text() : model.scenarios.empty() ? "" : model.scenarios.front().id.text();
}

} // namespace

Exit runStress(const Call& call, const Output& output)
{
    const std::string format = call.value("--format", "table");
    if (format != "table" && format != "json" && format != "csv") {
        return refuseCall(&runStress, "--format is table, json or csv, and not " + shown(format), output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const document::Model& model = opened->model;
    const std::string scenario = call.value("--scenario", usualScenario(model));
    const auto tests = document::stressTestsOf(model);
    const auto runs = uncertainty::runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>(scenario), tests);
    if (runs.empty()) {
        return refuseCall(&runStress, noScenario(model, scenario), output);
    }
    if (format == "json") {
        printJson(model.place, runs, output.out);
    } else if (format == "csv") {
        printCsv(model.place, runs, output.out);
    } else {
        output.out << "Scenario " << shown(scenario) << ", each stress test by itself.\n\n";
        printTable(model.place, tests, runs, output.out);
    }
    for (const StressRun& run : runs) {
        if (!run.refused.empty()) {
            output.err << nameOf(tests, run) << " cannot be: " << faultOf(run.refused.front()) << ".\n";
        }
    }
    return exit;
}

} // namespace wp::cli

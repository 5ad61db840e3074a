// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/outcome_table.h"
#include "app/cli/scenarios.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/outcome_json.h"
#include "core/exchange/provenance.h"
#include "core/projection/project.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using exchange::csvRow;
using exchange::Provenance;
using Json = nlohmann::ordered_json;
using Scenarios = std::vector<scenario::Scenario>;

/// Prints members of one object as they come, so that no more than one is held.
class JsonPrinter {
public:
    explicit JsonPrinter(std::ostream& out) : m_out(out) { m_out << "{"; }

    void add(const std::string& key, Json value)
    {
        Json object = Json::object();
        object[key] = std::move(value);
        const std::string text = object.dump(1, ' ', false, Json::error_handler_t::replace);
        m_out << (m_isFirst ? "\n" : ",\n") << std::string_view(text).substr(2, text.size() - 4);
        m_isFirst = false;
    }

    void finish() { m_out << "\n}\n"; }

private:
    std::ostream& m_out;
    bool m_isFirst = true;
};

void printJson(const place::Place& place, const Scenarios& scenarios, std::ostream& out)
{
    JsonPrinter printer(out);
    for (const scenario::Scenario& scenario : scenarios) {
        printer.add(scenario.id.text(), exchange::outcomeJson(place, projection::project(place, scenario)));
    }
    printer.finish();
}

std::string plain(const Json& json)
{
    return json.is_string() ? json.get<std::string>() : json.is_null() ? std::string() : json.dump();
}

/// The figures of one year: those of the place, and of each thing in each list.
void printYear(const std::string& scenario, const Json& year, std::ostream& out)
{
    const std::string when = year.at("year").dump();
    for (const char* list : {"lines", "streams", "organisations"}) {
        for (const auto& [id, figures] : year.at(list).items()) {
            for (const auto& [figure, value] : figures.items()) {
                out << csvRow({scenario, when, list, id, figure, plain(value)});
            }
        }
    }
    for (const auto& [figure, value] : year.at("place").items()) {
        out << csvRow({scenario, when, "place", "", figure, plain(value)});
    }
}

void printCsv(const document::Model& model, const Scenarios& scenarios, std::ostream& out)
{
    const place::Place& place = model.place;
    out << csvRow({"scenario", "year", "list", "id", "figure", "value"});
    for (const scenario::Scenario& scenario : scenarios) {
        const Json outcome = exchange::outcomeJson(place, projection::project(place, scenario));
        for (const Json& year : outcome.at("years")) {
            printYear(scenario.id.text(), year, out);
        }
        for (const auto& [figure, value] : outcome.at("appraisal").items()) {
            if (!value.is_object()) {
                out << csvRow({scenario.id.text(), "", "appraisal", "", figure, plain(value)});
                continue;
            }
            for (const auto& [id, when] : value.items()) {
                out << csvRow({scenario.id.text(), "", "appraisal", id, figure, plain(when)});
            }
        }
    }
    const Provenance provenance = exchange::provenanceOf(model);
    out << csvRow({"", "", "about", "", "modelVersion", provenance.model})
        << csvRow({"", "", "about", "", "format", provenance.format})
        << csvRow({"", "", "about", "", "inputsSha256", provenance.inputs});
}

void printTables(const place::Place& place, const Scenarios& scenarios, std::ostream& out)
{
    for (const scenario::Scenario& scenario : scenarios) {
        out << (&scenario == scenarios.data() ? "" : "\n\n");
        printOutcome(place, scenario, projection::project(place, scenario), out);
    }
}

/// The organisations that are asked for, by their places in the list; empty when there is no such id.
std::vector<std::size_t> chooseOrganisations(const place::Place& place, const std::string& id)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        if (id.empty() || place.organisations[i].id.text() == id) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

struct CutsNeeded {
    const scenario::Scenario& scenario;
    const place::Organisation& organisation;
    std::optional<money::Decimal> rate;
};

std::vector<CutsNeeded> cutsNeededOf(const place::Place& place, const Scenarios& scenarios,
                                     const std::vector<std::size_t>& organisations)
{
    std::vector<CutsNeeded> all;
    for (const scenario::Scenario& scenario : scenarios) {
        for (const std::size_t i : organisations) {
            all.push_back({scenario, place.organisations[i], projection::cutsNeeded(place, scenario, i)});
        }
    }
    return all;
}

void printCutsNeeded(const std::vector<CutsNeeded>& all, const std::string& format, const Provenance& provenance,
                     std::ostream& out)
{
    Json json = Json::object();
    Table table({"Scenario", "Organisation", "Cuts needed, a year"}, 2);
    std::string csv = csvRow({"scenario", "organisation", "cutsNeeded", "modelVersion", "format", "inputsSha256"});
    for (const CutsNeeded& cuts : all) {
        const std::string& scenario = cuts.scenario.id.text();
        const std::string& organisation = cuts.organisation.id.text();
        const Json rate = cuts.rate ? Json(money::toText(*cuts.rate, 4)) : Json(nullptr);
        json[scenario][organisation] = rate;
        csv += csvRow({scenario, organisation, plain(rate), provenance.model, provenance.format, provenance.inputs});
        table.add({shown(*cuts.scenario.name), shown(*cuts.organisation.name),
                   cuts.rate ? percentText(*cuts.rate, 2) : "more than 50 %"});
    }
    if (format == "table") {
        table.print(out);
    } else {
        out << (format == "csv" ? csv : json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    }
}

/// What cannot be asked for, whatever is in the file.
std::string faultOf(const Call& call, const std::string& format)
{
    if (format != "table" && format != "json" && format != "csv") {
        return "--format is table, json or csv, and not " + shown(format);
    }
    return call.has("--all") && call.has("--scenario") ? "--all and --scenario cannot both be given" : std::string();
}

} // namespace

Exit runProject(const Call& call, const Output& output)
{
    const std::string format = call.value("--format", "table");
    const std::string fault = faultOf(call, format);
    if (!fault.empty()) {
        return refuseCall(&runProject, fault, output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const place::Place& place = opened->model.place;
    const ChosenScenarios chosen = chooseScenarios(opened->model, call.values("--scenario"));
    if (!chosen.missing.empty()) {
        return refuseCall(&runProject, noScenario(opened->model, chosen.missing), output);
    }
    if (call.has("--cuts-needed")) {
        const std::string id = call.value("--cuts-needed");
        const auto organisations = chooseOrganisations(place, id);
        if (organisations.empty() && !id.empty()) {
            return refuseCall(&runProject, "There is no organisation " + shown(id), output);
        }
        printCutsNeeded(cutsNeededOf(place, chosen.scenarios, organisations), format,
                        exchange::provenanceOf(opened->model), output.out);
    } else if (format == "json") {
        printJson(place, chosen.scenarios, output.out);
    } else if (format == "csv") {
        printCsv(opened->model, chosen.scenarios, output.out);
    } else {
        printTables(place, chosen.scenarios, output.out);
    }
    return Exit::done;
}

} // namespace wp::cli

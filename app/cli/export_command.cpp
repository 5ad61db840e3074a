// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/scenarios.h"
#include "app/cli/workbook_words.h"
#include "app/cli/words.h"
#include "core/document/replace_file.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/json.h"
#include "core/exchange/provenance.h"
#include "core/exchange/workbook.h"
#include "core/place/defaults.h"
#include "core/projection/project.h"

#include <iostream>

namespace wp::cli {

namespace {

using place::Json;

/// The fields of a line that are one value, in the order of the file.
std::vector<std::string> columnsOfLine()
{
    std::vector<std::string> columns;
    const place::BudgetLine line;
    describe(line, [&](const char* name, const auto& member, const place::Rule&) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const bool isList = std::same_as<Member, std::vector<place::Adjustment>> || std::same_as<Member, place::Sources>;
        if (!isList) {
            columns.emplace_back(name);
        }
    });
    return columns;
}

std::string cellOf(const Json& line, const std::string& column)
{
    const auto value = line.find(column);
    if (value == line.end() || value->is_null()) {
        return {};
    }
    const Json& one = value->is_object() ? value->at("central") : *value;
    return one.is_string() ? one.get<std::string>() : one.dump();
}

std::string organisationOf(const place::Place& place, const place::BudgetLine& line)
{
    for (const place::Department& department : place.departments) {
        if (department.id == *line.department) {
            return department.organisation->text();
        }
    }
    return {};
}

std::string linesCsv(const document::Model& model)
{
    const place::Place place = withDefaults(model.place);
    const exchange::Provenance provenance = exchange::provenanceOf(model);
    std::vector<std::string> columns = columnsOfLine();
    std::vector<std::string> heading = columns;
    heading.insert(heading.begin(), "organisation");
    heading.insert(heading.end(), {"modelVersion", "format", "inputsSha256"});
    std::string text = exchange::csvRow(heading);
    for (const place::BudgetLine& line : place.lines) {
        const Json json = place::writeThing(line);
        std::vector<std::string> row{organisationOf(place, line)};
        for (const std::string& column : columns) {
            row.push_back(cellOf(json, column));
        }
        row.insert(row.end(), {provenance.model, provenance.format, provenance.inputs});
        text += exchange::csvRow(row);
    }
    return text;
}

/// What cannot be asked for, whatever is in the file.
std::string faultOf(const Call& call, const std::string& form)
{
    const bool isWorkbook = form == "xlsx";
    if (form != "json" && form != "csv" && !isWorkbook) {
        return form.empty() ? "--as json, --as csv or --as xlsx is missing"
                            : "--as is json, csv or xlsx, and not " + shown(form);
    }
    if (call.has("--scenario") && !isWorkbook) {
        return "--scenario chooses what a workbook holds; --as " + form + " holds the whole place";
    }
    return isWorkbook && !call.has("--out") ? "--as xlsx is written to a file; --out OUT is missing" : std::string();
}

Exit exportWorkbook(const document::Model& model, const Call& call, const Output& output)
{
    const std::string path = call.value("--out");
    ChosenScenarios chosen = chooseScenarios(model, call.values("--scenario"));
    if (!chosen.missing.empty()) {
        return refuseCall(&runExport, noScenario(model, chosen.missing), output);
    }
    if (const auto problems = exchange::checkWorkbookSize(model, chosen.scenarios.size()); !problems.empty()) {
        return tell(path, problems, output);
    }
    std::vector<exchange::ScenarioOutcome> outcomes;
    for (scenario::Scenario& scenario : chosen.scenarios) {
        projection::Outcome outcome = projection::project(model.place, scenario);
        outcomes.push_back({std::move(scenario), std::move(outcome)});
    }
    return tell(path, exchange::writeWorkbook(model, outcomes, workbookWord, path), output);
}

} // namespace

Exit runExport(const Call& call, const Output& output)
{
    const std::string form = call.value("--as");
    const std::string fault = faultOf(call, form);
    if (!fault.empty()) {
        return refuseCall(&runExport, fault, output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    if (form == "xlsx") {
        return exportWorkbook(opened->model, call, output);
    }
    const std::string text = form == "json" ? exchange::writeJson(opened->model) : linesCsv(opened->model);
    if (call.has("--out")) {
        return tell(call.value("--out"), document::replaceBytes(call.value("--out"), text), output);
    }
    output.out << text;
    return Exit::done;
}

Exit runConvert(const Call& call, const Output& output)
{
    if (!isWritable(call.words[1])) {
        return refuseCall(&runConvert, "OUT ends in .wholeplace or .json, and " + shown(call.words[1]) +
                                                      " does not",
                          output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    return opened ? tell(call.words[1], writeModel(opened->model, call.words[1]), output) : exit;
}

} // namespace wp::cli

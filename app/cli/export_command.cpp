// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/scenarios.h"
#include "app/cli/workbook_words.h"
#include "app/cli/words.h"
#include "core/document/replace_file.h"
#include "core/exchange/json.h"
#include "core/exchange/lines_csv.h"
#include "core/exchange/workbook.h"
#include "core/projection/project.h"

#include <iostream>

namespace wp::cli {

namespace {

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
    const std::string text = form == "json" ? exchange::writeJson(opened->model) : exchange::linesCsv(opened->model);
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

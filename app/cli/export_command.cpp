// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/words.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/json.h"
#include "core/exchange/provenance.h"
#include "core/place/defaults.h"

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

} // namespace

Exit runExport(const Call& call, const Output& output)
{
    const std::string form = call.value("--as");
    if (form != "json" && form != "csv") {
        return refuseCall(&runExport, form.empty() ? "--as json or --as csv is missing"
                                                              : "--as is json or csv, and not " + shown(form),
                          output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const std::string text = form == "json" ? exchange::writeJson(opened->model) : linesCsv(opened->model);
    if (call.has("--out")) {
        return tell(call.value("--out"), writeText(text, call.value("--out")), output);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lines_csv.h"

#include "core/exchange/csv_text.h"
#include "core/exchange/provenance.h"
#include "core/place/codec.h"
#include "core/place/defaults.h"

namespace wp::exchange {

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

} // namespace

std::string linesCsv(const document::Model& model)
{
    const place::Place place = withDefaults(model.place);
    const Provenance provenance = provenanceOf(model);
    std::vector<std::string> columns = columnsOfLine();
    std::vector<std::string> heading = columns;
    heading.insert(heading.begin(), "organisation");
    heading.insert(heading.end(), {"modelVersion", "format", "inputsSha256"});
    std::string text = csvRow(heading);
    for (const place::BudgetLine& line : place.lines) {
        const Json json = place::writeThing(line);
        std::vector<std::string> row{organisationOf(place, line)};
        for (const std::string& column : columns) {
            row.push_back(cellOf(json, column));
        }
        row.insert(row.end(), {provenance.model, provenance.format, provenance.inputs});
        text += csvRow(row);
    }
    return text;
}

} // namespace wp::exchange

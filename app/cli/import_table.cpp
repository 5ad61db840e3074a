// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_commands.h"
#include "app/cli/model_file.h"
#include "app/cli/reasons.h"
#include "app/cli/sentences.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/document/replace_file.h"
#include "core/exchange/table_import.h"

#include <filesystem>
#include <iostream>

namespace wp::cli {

namespace {

using exchange::Grid;
using exchange::Mapping;
using exchange::RowKind;
using exchange::TableLook;
using exchange::TableReading;
using exchange::TableRow;

std::string rowsText(const exchange::Sheet& sheet, const exchange::RowRange& rows)
{
    if (rows.first >= rows.end) {
        return "none";
    }
    const std::size_t first = sheet.position(rows.first, 0).line;
    const std::size_t last = sheet.position(rows.end - 1, 0).line;
    return std::to_string(first) + (first == last ? "" : " to " + std::to_string(last));
}

/// How the table is read, a choice a line, each with its reason.
void printLook(const Grid& grid, const TableReading& reading, std::ostream& out)
{
    const TableLook& look = reading.look;
    const exchange::Sheet& sheet = grid.sheets[look.sheet.value];
    Table table({"Read", "as", "because"}, 3);
    const auto add = [&](const std::string& what, const std::string& value, const exchange::Reason& reason) {
        table.add({what, shown(value), reasonText(reason)});
    };
    if (grid.source == exchange::GridSource::text) {
        add("encoding", std::string(place::wordOf(look.encoding.value)), look.encoding.reason);
        add("delimiter", std::string(place::wordOf(look.delimiter.value)), look.delimiter.reason);
    } else {
        add("sheet", sheet.name, look.sheet.reason);
    }
    add("header", rowsText(sheet, look.header.value), look.header.reason);
    add("rows", rowsText(sheet, look.body.value), look.body.reason);
    add("unit", std::string(place::wordOf(look.unit.value)), look.unit.reason);
    add("decimal", std::string(place::wordOf(look.decimal.value)), look.decimal.reason);
    add("dash", std::string(place::wordOf(look.dash.value)), look.dash.reason);
    add("spending", std::string(place::wordOf(look.spending.value)), look.spending.reason);
    if (look.year) {
        add("year", yearText(static_cast<int>(look.year->value)), look.year->reason);
    }
    for (const exchange::FoundColumn& column : look.columns) {
        add(std::string(place::wordOf(column.role)), "column " + exchange::columnLetters(column.index), column.reason);
    }
    table.print(out);
}

/// The rows that are no lines, and why.
void printOthers(const Grid& grid, const TableReading& reading, std::ostream& out)
{
    const exchange::Sheet& sheet = grid.sheets[reading.look.sheet.value];
    Table table({"Row", "Name", "Taken as", "because", "£"}, 4);
    bool isAny = false;
    for (const TableRow& row : reading.rows) {
        const bool isMissing = row.kind == RowKind::line && !row.amount;
        if (row.kind != RowKind::line || isMissing) {
            isAny = true;
            table.add({std::to_string(sheet.position(row.row, 0).line), shown(row.name),
                       isMissing ? "missing" : std::string(place::wordOf(row.kind)),
                       isMissing ? "\"" + shown(row.marker) + "\" stands there" : reasonText(row.reason),
                       row.amount ? numberText(row.amount->toDecimal(), 2) : ""});
        }
    }
    if (isAny) {
        out << "\n";
        table.print(out);
    }
}

void printSum(const TableReading& reading, std::ostream& out)
{
    std::size_t lines = 0;
    for (const TableRow& row : reading.rows) {
        lines += row.kind == RowKind::line && row.amount ? 1 : 0;
    }
    out << "\n" << countText(lines, "line") << ", £" << numberText(reading.sum.toDecimal(), 2) << " in all; ";
    if (!reading.total) {
        out << "nothing in the table says what they should come to.\n";
    } else if (reading.difference().isZero()) {
        out << "the total is the same.\n";
    } else {
        out << "the total is £" << numberText(reading.total->value.toDecimal(), 2) << ", which is £"
            << numberText(reading.difference().toDecimal(), 2) << " away.\n";
    }
}

base::Result<Mapping> mappingOf(const Call& call)
{
    if (!call.has("--mapping")) {
        return Mapping();
    }
    const auto bytes = readBytes(call.value("--mapping"));
    return bytes ? exchange::readMapping(bytes.value()) : base::Result<Mapping>(bytes.problems());
}

std::string stemOf(const std::string& path) { return std::filesystem::path(path).filename().string(); }

Exit writePlace(const Call& call, const Grid& grid, const TableReading& reading, std::optional<std::int64_t> population,
                const Output& output)
{
    exchange::TableRequest request;
    request.source = stemOf(call.words[0]);
    request.name = call.value("--name", std::filesystem::path(call.words[0]).stem().string());
    request.population = population;
    request.kind = *place::fromWord<place::OrganisationKind>(call.value("--kind", "council"));
    if (call.has("--share")) {
        request.share = money::Number::parse(call.value("--share"));
        request.shareMethod = call.value("--share-method");
    }
    if (call.has("--year")) {
        request.year = std::stoll(call.value("--year"));
    }
    auto made = exchange::importTable(grid, reading, request);
    if (!made) {
        return tell(call.words[0], made.problems(), output);
    }
    const std::size_t tiers = made.value().suggestedTiers;
    const std::size_t assumed = made.value().assumptions.size();
    const Exit exit =
        writeImported(call, {std::move(made.value().place), std::move(made.value().scenarios), {}}, output);
    if (exit == Exit::done && !call.has("--over") && !call.has("--into")) {
        output.out << tiers << " tiers are suggested by the names, and " << assumed
                   << " values are assumed, because the table does not hold them.\n";
    }
    return exit;
}

} // namespace

Exit importTable(const Call& call, std::optional<std::int64_t> population, const Output& output)
{
    const auto mapping = mappingOf(call);
    if (!mapping) {
        return tell(call.value("--mapping"), mapping.problems(), output);
    }
    const std::string& source = call.words[0];
    const auto bytes = readBytes(source);
    const auto grid = bytes ? exchange::readGrid(bytes.value(), {}, exchange::textReadingOf(mapping.value()))
                            : base::Result<Grid>(bytes.problems());
    const auto reading =
        grid ? exchange::readTable(grid.value(), mapping.value()) : base::Result<TableReading>(grid.problems());
    if (!reading) {
        return tell(source, reading.problems(), output);
    }
    printLook(grid.value(), reading.value(), output.out);
    printOthers(grid.value(), reading.value(), output.out);
    printSum(reading.value(), output.out);
    tell(source, grid.value().warnings, output);
    tell(source, reading.value().problems, output);
    if (call.has("--save-mapping")) {
        const std::string path = call.value("--save-mapping");
        const Mapping full = exchange::completed(mapping.value(), reading.value(), grid.value());
        const Exit exit = tell(path, document::replaceBytes(path, exchange::writeMapping(full)), output);
        if (exit != Exit::done) {
            return exit;
        }
    }
    if (!reading.value().isSound()) {
        return Exit::refused;
    }
    return call.has("--out") ? writePlace(call, grid.value(), reading.value(), population, output) : Exit::done;
}

} // namespace wp::cli

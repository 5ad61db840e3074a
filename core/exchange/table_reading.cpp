// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reading.h"

#include "core/exchange/personal_data.h"

#include <algorithm>

namespace wp::exchange {

namespace {

using base::ProblemCode;
using money::Money;

bool isLine(const TableRow& row) { return row.kind == RowKind::line && row.amount; }

std::optional<Found<Money>> totalOf(const Mapping& mapping, const std::vector<TableRow>& rows, const Sheet& sheet)
{
    if (mapping.total) {
        return Found<Money>{Money::rounded(mapping.total->value()), {ReasonCode::given, {}, std::nullopt}};
    }
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [](const TableRow& row) { return row.kind == RowKind::total && row.amount; });
    if (last == rows.rend()) {
        return std::nullopt;
    }
    Reason reason = last->reason;
    reason.at = sheet.position(last->row, 0);
    return Found<Money>{*last->amount, std::move(reason)};
}

/// The lines against their total, and against the mapping's own word for how far they are from it.
void reconcile(TableReading& reading, const Mapping& mapping, bool areWhole)
{
    const auto lines = static_cast<std::size_t>(std::ranges::count_if(reading.rows, isLine));
    if (lines == 0) {
        reading.problems.push_back({ProblemCode::emptyList, "lines", {}, {}, std::nullopt});
        return;
    }
    const Money off = reading.difference();
    const Money allowed = roundingOf(lines, reading.look.unit.value, areWhole);
    const bool isAccepted = mapping.difference && Money::rounded(mapping.difference->value()) == off;
    if (reading.total && (off > allowed || -off > allowed) && !isAccepted) {
        reading.problems.push_back({ProblemCode::totalDiffers,
                                    "total",
                                    reading.sum.toText(),
                                    {reading.total->value.toText()},
                                    reading.total->reason.at});
    }
}

std::int64_t rowNumber(std::size_t row) { return static_cast<std::int64_t>(row); }

} // namespace

bool TableReading::isSound() const
{
    return std::ranges::all_of(problems, [](const base::Problem& problem) { return isWarning(problem.code); });
}

base::Result<TableReading> readTable(const Grid& grid, const Mapping& mapping)
{
    auto look = lookAt(grid, mapping);
    if (!look) {
        return look.problems();
    }
    const Sheet& sheet = grid.sheets[look.value().sheet.value];
    if (base::Problems problems = personalDataIn(sheet); !problems.empty()) {
        return problems;
    }
    TableReading reading;
    reading.look = std::move(look).value();
    reading.titles = titlesOf(sheet, reading.look.header.value);
    for (const ColumnRole role : {ColumnRole::name, ColumnRole::budget}) {
        const bool isThere =
            reading.look.column(role) || (role == ColumnRole::budget && reading.look.column(ColumnRole::expenditure));
        if (!isThere) {
            reading.problems.push_back(
                {ProblemCode::noColumn, "columns", std::string(place::wordOf(role)), reading.titles, std::nullopt});
            std::erase(reading.problems.back().accepted, "");
        }
    }
    if (!reading.problems.empty()) {
        return reading;
    }
    TableRows read = readRows(sheet, reading.look, mapping);
    reading.rows = std::move(read.rows);
    reading.problems = std::move(read.problems);
    for (const TableRow& row : reading.rows) {
        reading.sum += isLine(row) ? *row.amount : Money();
    }
    reading.total = totalOf(mapping, reading.rows, sheet);
    reconcile(reading, mapping, read.areWhole);
    return reading;
}

Mapping completed(const Mapping& mapping, const TableReading& reading, const Grid& grid)
{
    const TableLook& look = reading.look;
    Mapping full = mapping;
    if (grid.source == GridSource::text) {
        full.encoding = look.encoding.value;
        full.delimiter = look.delimiter.value;
    } else {
        full.sheet = grid.sheets[look.sheet.value].name;
    }
    full.unit = look.unit.value;
    full.decimal = look.decimal.value;
    full.dash = look.dash.value;
    full.spending = look.spending.value;
    if (look.header.value.first < look.header.value.end) {
        full.headerFirst = rowNumber(look.header.value.first + 1);
        full.headerLast = rowNumber(look.header.value.end);
    }
    std::erase_if(full.columns, [](const ColumnChoice& choice) { return !choice.isNone(); });
    for (const FoundColumn& column : look.columns) {
        const std::string title = column.index < reading.titles.size() ? reading.titles[column.index] : std::string();
        const bool isAlone = std::ranges::count(reading.titles, title) == 1 && !title.empty();
        ColumnChoice choice{column.role, {}, {}};
        (isAlone ? choice.title : choice.column) = isAlone ? title : columnLetters(column.index);
        full.columns.push_back(std::move(choice));
    }
    return full;
}

} // namespace wp::exchange

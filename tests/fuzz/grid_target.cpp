// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_import.h"
#include "tests/fuzz/targets.h"
#include "tests/support/workbook.h"

#include <algorithm>
#include <set>

namespace wp::fuzz {

namespace {

using exchange::Grid;
using exchange::TableLimits;

constexpr std::string_view mark = "\n== ";

/// "\n== NAME\nCONTENT" again and again, as the parts of a workbook.
testing::Parts partsOf(std::string_view bytes)
{
    testing::Parts parts;
    std::set<std::string> names;
    for (std::size_t at = bytes.find(mark); at != bytes.npos; at = bytes.find(mark, at)) {
        at += mark.size();
        const std::size_t end = std::min(bytes.find(mark, at), bytes.size());
        const std::string_view part = bytes.substr(at, end - at);
        const std::size_t line = std::min(part.find('\n'), part.size());
        const std::string name(part.substr(0, line));
        const bool isName = !name.empty() && name.back() != '/' &&
                            std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~'; });
        if (isName && names.insert(name).second) {
            parts.emplace_back(name, part.substr(std::min(line + 1, part.size())));
        }
    }
    return parts;
}

std::string textOf(const testing::Parts& parts)
{
    std::string text;
    for (const auto& [name, content] : parts) {
        text += std::string(mark) + name + "\n" + content;
    }
    return text;
}

void tryTableOf(const Grid& grid)
{
    const auto reading = exchange::readTable(grid, {});
    if (!reading) {
        require(!reading.problems().empty(), "a refusal says why");
        return;
    }
    const exchange::Mapping full = exchange::completed({}, reading.value(), grid);
    const auto back = exchange::readMapping(exchange::writeMapping(full));
    require(!back || back.value() == full, "a mapping comes back as it was written");
    exchange::TableRequest request;
    request.name = "Place";
    request.source = "file";
    request.year = 2024;
    const auto made = exchange::importTable(grid, reading.value(), request);
    require(made || !made.problems().empty(), "a refusal says why");
    money::Decimal sum = 0;
    for (const place::BudgetLine& line : made ? made.value().place.lines : std::vector<place::BudgetLine>()) {
        sum += line.budget->value();
    }
    require(!made || sum == reading.value().sum.toDecimal(), "what is imported is what was read");
}

void tryBytes(std::string_view bytes, const TableLimits& limits)
{
    const auto grid = exchange::readGrid(bytes, limits);
    if (!grid) {
        require(!grid.problems().empty(), "a refusal says why");
        return;
    }
    std::size_t cells = 0;
    for (const exchange::Sheet& sheet : grid.value().sheets) {
        require(sheet.rows.size() <= limits.records && sheet.width() <= limits.columns, "a sheet keeps its limits");
        for (const exchange::Row& row : sheet.rows) {
            cells += row.size();
        }
    }
    require(cells <= limits.cells, "a grid keeps its limits");
    tryTableOf(grid.value());
}

} // namespace

void tryGrid(std::string_view bytes)
{
    TableLimits limits;
    limits.records = 2'000;
    limits.columns = 200;
    limits.cells = 20'000;
    limits.textBytes = 1'000'000;
    limits.unpacked = 2'000'000;
    tryBytes(bytes, limits);
    if (const testing::Parts parts = partsOf(bytes); !parts.empty()) {
        tryBytes(testing::zipped(parts), limits);
    }
    const auto mapping = exchange::readMapping(bytes);
    require(!mapping || exchange::readMapping(exchange::writeMapping(mapping.value())).value() == mapping.value(),
            "a mapping comes back as it was written");
}

std::vector<std::string> gridSeeds()
{
    const std::string cells =
        "<sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>2024/25 Budget</t></is></c></row>"
        "<row r=\"2\"><c t=\"s\"><v>1</v></c><c r=\"B2\" s=\"0\"><v>1234.5</v></c></row>"
        "<row r=\"3\"><c t=\"s\"><v>1</v></c><c r=\"B3\"><f>B2</f><v></v></c></row>"
        "<row r=\"4\"><c t=\"str\"><v>Total</v></c><c r=\"B4\" t=\"e\"><v>#REF!</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
    const std::string rows =
        "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell>"
        "<text:p>Service<text:s text:c=\"3\"/></text:p></table:table-cell><table:table-cell "
        "table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"7E1\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    return {textOf(testing::xlsxParts({{"Budget", "", cells}, {"Old", "hidden", "<sheetData/>"}},
                                      "<si><t>Service</t></si><si><t>Roads</t></si>")),
            textOf(testing::odsParts(rows)),
            testing::zipped(testing::odsParts(rows)),
            "Summary 2024/25\nService Unit 2023/24 2024/25\nRoads 1,200 (300)\nParks 20 -\nTotal 1,220 (300)\n",
            "Code;Service;Budget £000\nA1;Roads;1.234,5\n;of which lamps;20-\nA2;Parks;[x]\n;Total;1.234,5\n",
            "{\"format\": \"wholeplace-mapping/1\", \"unit\": \"thousands\", \"columns\": [{\"is\": \"budget\", "
            "\"title\": \"B\"}],"
            " \"rows\": [{\"is\": \"line\", \"row\": 3, \"amount\": \"5.00\"}]}"};
}

} // namespace wp::fuzz

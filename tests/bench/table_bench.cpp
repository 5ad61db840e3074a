// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of 200,000 rows and ten columns out of each kind of file, from its bytes to lines that are reconciled.
#include "core/exchange/table_reading.h"
#include "tests/support/workbook.h"

#include <benchmark/benchmark.h>

namespace wp::exchange {
namespace {

constexpr int rows = 200'000;

std::string amountOf(int row) { return std::to_string(row % 9'973) + "." + std::to_string(10 + row % 89); }

std::vector<std::string> cellsOf(int row)
{
    const std::string number = std::to_string(row);
    return {"L" + number,
            "Service " + number,
            "Department " + std::to_string(row % 40),
            amountOf(row + 1),
            amountOf(row + 2),
            amountOf(row + 3),
            amountOf(row + 4),
            "note",
            number,
            amountOf(row)};
}

const std::vector<std::string> titles{"Code",           "Service", "Department", "2021/22 Budget", "2022/23 Budget",
                                      "2023/24 Budget", "Actual",  "Comment",    "Period",         "2024/25 Budget"};

bool isNumber(std::size_t column) { return column > 2 && column != 7; }

std::string csv()
{
    std::string text;
    for (int row = -1; row < rows; ++row) {
        for (const std::string& cell : row < 0 ? titles : cellsOf(row)) {
            text += cell + ",";
        }
        text.back() = '\n';
    }
    return text;
}

std::string xlsx()
{
    std::string sheet = "<sheetData>";
    for (int row = -1; row < rows; ++row) {
        sheet += "<row r=\"" + std::to_string(row + 2) + "\">";
        const std::vector<std::string> cells = row < 0 ? titles : cellsOf(row);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string at = columnLetters(column) + std::to_string(row + 2);
            sheet += row >= 0 && isNumber(column)
                         ? "<c r=\"" + at + "\" s=\"0\"><v>" + cells[column] + "</v></c>"
                         : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[column] + "</t></is></c>";
        }
        sheet += "</row>";
    }
    return testing::zipped(testing::xlsxParts({{"Ledger", "", sheet + "</sheetData>"}}));
}

std::string ods()
{
    std::string table = "<table:table table:name=\"Ledger\">";
    for (int row = -1; row < rows; ++row) {
        table += "<table:table-row table:style-name=\"ro1\">";
        const std::vector<std::string> cells = row < 0 ? titles : cellsOf(row);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string text = "<text:p>" + cells[column] + "</text:p></table:table-cell>";
            table += row >= 0 && isNumber(column) ? "<table:table-cell office:value-type=\"float\" office:value=\"" +
                                                        cells[column] + "\">" + text
                                                  : "<table:table-cell office:value-type=\"string\">" + text;
        }
        table += "</table:table-row>";
    }
    return testing::zipped(testing::odsParts(table + "</table:table>"));
}

void readWhole(benchmark::State& state, std::string (*make)())
{
    const std::string bytes = make();
    for (auto _ : state) {
        const auto grid = readGrid(bytes);
        const auto reading = grid ? readTable(grid.value(), {}) : base::Result<TableReading>(grid.problems());
        if (!reading || reading.value().rows.size() != rows) {
            state.SkipWithError("the table was not read");
            break;
        }
    }
    state.counters["MB"] = static_cast<double>(bytes.size()) / 1e6;
}

void readGridAlone(benchmark::State& state, std::string (*make)())
{
    const std::string bytes = make();
    for (auto _ : state) {
        benchmark::DoNotOptimize(readGrid(bytes));
    }
}

BENCHMARK_CAPTURE(readWhole, csv, csv)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readWhole, xlsx, xlsx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readWhole, ods, ods)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readGridAlone, csv, csv)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readGridAlone, xlsx, xlsx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readGridAlone, ods, ods)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace wp::exchange

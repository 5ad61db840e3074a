// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"

#include "core/exchange/figure.h"
#include "core/exchange/json_grid.h"
#include "core/exchange/ods_grid.h"
#include "core/exchange/xlsx_grid.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

Problem problem(ProblemCode code, std::vector<std::string> accepted = {})
{
    return {code, {}, {}, std::move(accepted), std::nullopt};
}

Problem notATable() { return problem(ProblemCode::notATable, {"CSV", "XLSX", "ODS"}); }

/// A compound file: what Excel wrote until 2003, and what it makes of any workbook that has a password.
Problem oldFile(std::string_view bytes)
{
    std::string mark;
    for (const char c : std::string_view("EncryptedPackage")) {
        mark += {c, '\0'};
    }
    return bytes.find(mark) == bytes.npos ? problem(ProblemCode::oldSpreadsheet, {"XLSX", "ODS"})
                                          : problem(ProblemCode::passwordProtected);
}

base::Result<Grid> readZip(std::string_view bytes, const TableLimits& limits)
{
    auto zip = ZipFile::open(bytes, limits);
    if (!zip) {
        return zip.problems();
    }
    if (isOds(zip.value())) {
        return readOds(zip.value(), limits);
    }
    if (isXlsx(zip.value())) {
        return readXlsx(zip.value(), limits);
    }
    return zip.value().has("xl/workbook.bin") ? problem(ProblemCode::oldSpreadsheet, {"XLSX", "ODS"}) : notATable();
}

/// What no table of text begins with.
bool isOtherFile(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 9> starts{"%PDF",  "\x1F\x8B", "{\\rtf",       "<!doctype", "<html",
                                                            "<?xml", "\x89PNG",  "\xFF\xD8\xFF", "Rar!"};
    const std::string start = lowered(trimmed(bytes.substr(0, 64)));
    return std::ranges::any_of(starts, [&](std::string_view each) { return start.starts_with(lowered(each)); });
}

base::Result<Grid> readText(std::string_view bytes, const TableLimits& limits, const TextReading& reading)
{
    auto table = readTextTable(bytes, limits, reading);
    if (!table) {
        return table.problems();
    }
    Grid grid;
    grid.encoding = table.value().encoding;
    grid.delimiter = table.value().delimiter;
    grid.sheets.push_back(std::move(table).value());
    return grid;
}

} // namespace

base::Result<Grid> readGrid(std::string_view bytes, const TableLimits& limits, const TextReading& reading)
{
    if (bytes.size() > limits.bytes) {
        return tooLarge("bytes", bytes.size(), limits.bytes, {1, 1});
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return readZip(bytes, limits);
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return oldFile(bytes);
    }
    const Encoding encoding = reading.encoding.value_or(detectEncoding(bytes));
    const bool isWide = encoding == Encoding::utf16LittleEndian || encoding == Encoding::utf16BigEndian;
    if (isOtherFile(bytes) || (!isWide && bytes.find('\0') != bytes.npos)) {
        return notATable();
    }
    auto records = isWide ? std::nullopt : readJsonRecords(bytes, limits);
    return records ? std::move(*records) : readText(bytes, limits, reading);
}

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ra_file.h"

#include "core/exchange/figure.h"
#include "core/exchange/personal_data.h"
#include "core/exchange/ra_form.h"

#include <algorithm>
#include <optional>

namespace wp::exchange {

namespace {

using base::Position;
using base::Problem;
using base::ProblemCode;

constexpr std::size_t headLimit = 50;
constexpr std::size_t fewestColumns = 10;
constexpr std::size_t mostNames = 8;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Small letters, one space between words, "and" for "&": what two spellings of one name or title share.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : lowered(trimmed(text))) {
        if (c == '&') {
            out += "and";
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            out.push_back(c);
        } else if (!out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
    }
    return out;
}

Problem unknownForm(std::string where, std::string value, std::string expected, std::optional<Position> at)
{
    return {ProblemCode::unknownForm, std::move(where), std::move(value), {std::move(expected)}, at};
}

std::optional<std::size_t> columnTitled(const TextRecord& header, std::string_view title)
{
    const auto found = std::ranges::find(header, title, [](const TextCell& cell) { return plain(cell.text); });
    return found == header.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - header.begin()));
}

/// The record above the authorities: it names the columns that identify them.
std::optional<std::size_t> headerRecord(const TextTable& table)
{
    for (std::size_t i = 0; i < std::min(headLimit, table.records.size()); ++i) {
        const TextRecord& record = table.records[i];
        if (columnTitled(record, "e-code") && columnTitled(record, "ons code") &&
            columnTitled(record, "local authority")) {
            return i;
        }
    }
    return std::nullopt;
}

template <class Holds>
std::optional<std::size_t> recordWhere(const TextTable& table, std::size_t end, Holds holds)
{
    for (std::size_t i = 0; i < end; ++i) {
        const auto count =
            std::ranges::count_if(table.records[i], [&](const TextCell& cell) { return holds(trimmed(cell.text)); });
        if (static_cast<std::size_t>(count) >= fewestColumns) {
            return i;
        }
    }
    return std::nullopt;
}

/// "2023-24" anywhere in the prose, as the year in which it begins.
std::optional<std::int64_t> yearIn(std::string_view text)
{
    for (std::size_t i = 0; i + 7 <= text.size(); ++i) {
        const std::string_view year = text.substr(i, 7);
        const bool isYear = year.starts_with("20") && isDigit(year[2]) && isDigit(year[3]) && year[4] == '-' &&
                            isDigit(year[5]) && isDigit(year[6]);
        const int begins = isYear ? 2000 + (year[2] - '0') * 10 + (year[3] - '0') : 0;
        if (isYear && (begins + 1) % 100 == (year[5] - '0') * 10 + (year[6] - '0')) {
            return begins;
        }
    }
    return std::nullopt;
}

std::string proseBefore(const TextTable& table, std::size_t end)
{
    std::string prose;
    for (std::size_t i = 0; i < end; ++i) {
        for (const TextCell& cell : table.records[i]) {
            prose.append(cell.text).append("\n");
        }
    }
    return prose;
}

base::Problems readProse(RaFile& file, std::size_t end)
{
    base::Problems problems;
    const std::string prose = proseBefore(file.table, end);
    if (const auto year = yearIn(prose)) {
        file.year = *year;
    } else {
        problems.push_back(unknownForm("year", {}, "2023-24", Position{1, 1}));
    }
    const std::string small = lowered(prose);
    if (small.find("thousand") == std::string::npos && small.find("\xC2\xA3"
                                                                  "000") == std::string::npos) {
        problems.push_back(unknownForm("unit", {}, "\xC2\xA3 thousand", Position{1, 1}));
    }
    return problems;
}

/// A number of the form under another asset id is another form, whatever else agrees.
base::Problems readColumns(RaFile& file, std::size_t numbers, std::optional<std::size_t> assets)
{
    base::Problems problems;
    for (std::size_t column = 0; column < file.table.records[numbers].size(); ++column) {
        const std::string number(trimmed(file.table.text(numbers, column)));
        const bool isNumber = number.size() == 3 && std::ranges::all_of(number, isDigit);
        if (!isNumber) {
            continue;
        }
        const std::string asset(assets ? trimmed(file.table.text(*assets, column)) : std::string_view());
        const RaFormLine* line = raForm().find(number);
        if (std::ranges::find(file.columns, number, &RaColumn::number) != file.columns.end()) {
            problems.push_back(
                {ProblemCode::duplicateId, "line " + number, number, {}, file.table.position(numbers, column)});
        } else if (line && !asset.empty() && asset != line->asset) {
            problems.push_back(unknownForm("line " + number, asset, line->asset, file.table.position(*assets, column)));
        }
        file.columns.push_back({column, number, asset});
    }
    return problems;
}

std::vector<std::string> namesOf(const RaFile& file)
{
    std::vector<std::string> names;
    for (std::size_t i = file.firstAuthority; i < file.table.records.size(); ++i) {
        if (std::string name = file.authorityName(i); !name.empty()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

Problem notFound(const RaFile& file, std::string_view wanted)
{
    const std::string part = plain(wanted);
    const std::vector<std::string> names = namesOf(file);
    std::vector<std::string> near;
    for (const std::string& name : names) {
        if (!part.empty() && plain(name).find(part) != std::string::npos) {
            near.push_back(name);
        }
    }
    const ProblemCode code = near.size() > 1 ? ProblemCode::ambiguousAuthority : ProblemCode::unknownAuthority;
    if (near.empty()) {
        if (std::string name = base::nearest(wanted, names); !name.empty()) {
            near.push_back(std::move(name));
        }
    }
    near.resize(std::min(near.size(), mostNames));
    return {code, "authority", std::string(wanted), std::move(near), std::nullopt};
}

} // namespace

std::string RaFile::yearText() const
{
    const std::string next = std::to_string((year + 1) % 100);
    return std::to_string(year) + (next.size() == 1 ? "-0" : "-") + next;
}

std::string RaFile::authorityName(std::size_t record) const { return std::string(trimmed(table.text(record, name))); }

base::Result<RaFile> openRa(std::string_view bytes)
{
    auto table = readTextTable(bytes);
    if (!table) {
        return table.problems();
    }
    if (base::Problems problems = personalDataIn(table.value()); !problems.empty()) {
        return problems;
    }
    RaFile file{std::move(table).value(), 0, {}, 0, 0, 0, 0, 0};
    const auto header = headerRecord(file.table);
    if (!header) {
        return unknownForm("header", {}, "E-code, ONS Code, Local authority", std::nullopt);
    }
    const auto numbers = recordWhere(file.table, *header, [](std::string_view text) { return raForm().find(text); });
    if (!numbers) {
        return unknownForm("line numbers", {}, "110, 120, 130", file.table.position(*header, 0));
    }
    const auto assets = recordWhere(file.table, *header, [](std::string_view text) {
        return !text.empty() && std::ranges::find(raForm().lines, text, &RaFormLine::asset) != raForm().lines.end();
    });
    const TextRecord& titles = file.table.records[*header];
    file.firstAuthority = *header + 1;
    file.eCode = *columnTitled(titles, "e-code");
    file.onsCode = *columnTitled(titles, "ons code");
    file.name = *columnTitled(titles, "local authority");
    file.authorityClass = columnTitled(titles, "class").value_or(titles.size());
    base::Problems problems = readProse(file, *numbers);
    std::ranges::move(readColumns(file, *numbers, assets), std::back_inserter(problems));
    if (!problems.empty()) {
        return problems;
    }
    return file;
}

base::Result<std::size_t> findAuthority(const RaFile& file, std::string_view wanted)
{
    const std::string looked = plain(wanted);
    std::vector<std::size_t> found;
    for (std::size_t i = file.firstAuthority; i < file.table.records.size() && !looked.empty(); ++i) {
        if (plain(file.table.text(i, file.eCode)) == looked || plain(file.table.text(i, file.onsCode)) == looked ||
            plain(file.table.text(i, file.name)) == looked) {
            found.push_back(i);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        return notFound(file, wanted);
    }
    std::vector<std::string> names;
    for (const std::size_t record : found) {
        names.push_back(file.authorityName(record) + " (" + file.table.text(record, file.eCode) + ")");
    }
    return Problem{ProblemCode::ambiguousAuthority, "authority", std::string(wanted), std::move(names), std::nullopt};
}

} // namespace wp::exchange

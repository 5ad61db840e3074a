// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_file.h"

#include "core/exchange/figure.h"
#include "core/exchange/form_columns.h"
#include "core/exchange/personal_data.h"

#include <algorithm>
#include <array>

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

/// A name without what kind of council it is, as RO3 writes behind it ("Wigan MBC", "Derby City UA").
std::string withoutKind(std::string name)
{
    static constexpr std::array<std::string_view, 6> kinds{" mbc", " ua", " cc", " bc", " dc", " lb"};
    for (const std::string_view kind : kinds) {
        if (name.ends_with(kind)) {
            name.erase(name.size() - kind.size());
        }
    }
    return name;
}

Problem unknownForm(std::string where, std::string value, std::string expected, std::optional<Position> at)
{
    return {ProblemCode::unknownForm, std::move(where), std::move(value), {std::move(expected)}, std::move(at)};
}

std::optional<std::size_t> columnTitled(const Row& header, std::string_view title)
{
    const auto found = std::ranges::find(header, title, [](const Cell& cell) { return plain(cell.text); });
    return found == header.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - header.begin()));
}

bool isHeader(const Row& row) { return columnTitled(row, "e-code") && columnTitled(row, "ons code"); }

/// The row above the authorities: it names the columns that identify them.
std::optional<std::size_t> headerRow(const Sheet& sheet)
{
    for (std::size_t i = 0; i < std::min(headLimit, sheet.rows.size()); ++i) {
        if (isHeader(sheet.rows[i]) && columnTitled(sheet.rows[i], "local authority")) {
            return i;
        }
    }
    return std::nullopt;
}

template <class Holds>
std::optional<std::size_t> rowWhere(const Sheet& table, std::size_t end, Holds holds)
{
    for (std::size_t i = 0; i < end; ++i) {
        const auto count =
            std::ranges::count_if(table.rows[i], [&](const Cell& cell) { return holds(trimmed(cell.text)); });
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

std::string proseBefore(const Sheet& table, std::size_t end)
{
    std::string prose;
    for (std::size_t i = 0; i < end; ++i) {
        for (const Cell& cell : table.rows[i]) {
            prose.append(cell.text).append("\n");
        }
    }
    return prose;
}

base::Problems readProse(FormFile& file, std::size_t end)
{
    base::Problems problems;
    const std::string prose = proseBefore(file.table, end);
    const Position top{1, 1, file.table.name};
    if (const auto year = yearIn(prose)) {
        file.year = *year;
    } else {
        problems.push_back(unknownForm("year", {}, "2023-24", top));
    }
    const std::string small = lowered(prose);
    if (small.find("thousand") == std::string::npos && small.find("\xC2\xA3"
                                                                  "000") == std::string::npos) {
        problems.push_back(unknownForm("unit", {}, "\xC2\xA3 thousand", top));
    }
    return problems;
}

/// "E4210".
bool isECode(std::string_view text)
{
    constexpr std::size_t length = 5;
    return text.size() == length && text.front() == 'E' &&
           text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// A second header begins what is summed by class.
void findAuthorities(FormFile& file, std::size_t header)
{
    for (std::size_t row = header + 1; row < file.table.rows.size() && !isHeader(file.table.rows[row]); ++row) {
        if (isECode(trimmed(file.table.text(row, file.eCode)))) {
            file.authorities.push_back(row);
        }
    }
}

/// Line numbers above the header, and ids of the same lines where they stand: a Revenue Account.
base::Problems readRevenueAccount(FormFile& file, std::size_t header)
{
    const Form& form = formOf(FormKind::ra);
    const auto numbers = rowWhere(file.table, header, [&](std::string_view text) { return form.find(text); });
    if (!numbers) {
        return {unknownForm("line numbers", {}, "110, 120, 130", file.table.position(header, 0))};
    }
    const auto assets = rowWhere(file.table, header, [&](std::string_view text) { return form.findAsset(text); });
    base::Problems problems = readProse(file, *numbers);
    file.columns = revenueAccountColumns(file.table, *numbers, assets, problems);
    return problems;
}

/// Two columns for one figure: which of them holds?
base::Problems columnsTwice(const FormFile& file, std::size_t header)
{
    base::Problems problems;
    for (auto column = file.columns.begin(); column != file.columns.end(); ++column) {
        const bool isSeen = column->line && std::any_of(file.columns.begin(), column, [&](const FormColumn& other) {
                                return other.line == column->line && other.measure == column->measure;
                            });
        if (isSeen) {
            problems.push_back({ProblemCode::duplicateItem,
                                std::string(nameOf(file.kind)),
                                column->label,
                                {},
                                file.table.position(header, column->index)});
        }
    }
    return problems;
}

base::Problems readColumns(FormFile& file, std::size_t header)
{
    auto outturn = outturnColumns(file.table, header);
    if (!outturn) {
        return readRevenueAccount(file, header);
    }
    file.kind = outturn->kind;
    file.columns = std::move(outturn->columns);
    base::Problems problems = readProse(file, header);
    std::ranges::move(columnsTwice(file, header), std::back_inserter(problems));
    return problems;
}

Problem notFound(const FormFile& file, std::string_view wanted)
{
    const std::string part = plain(wanted);
    std::vector<std::string> names;
    std::vector<std::string> near;
    for (const std::size_t row : file.authorities) {
        names.push_back(file.authorityName(row));
        if (!part.empty() && plain(names.back()).find(part) != std::string::npos) {
            near.push_back(names.back());
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

std::string FormFile::yearText() const
{
    const std::string next = std::to_string((year + 1) % 100);
    return std::to_string(year) + (next.size() == 1 ? "-0" : "-") + next;
}

std::string FormFile::source() const { return "MHCLG " + std::string(nameOf(kind)) + " " + yearText(); }

std::string FormFile::authorityName(std::size_t row) const { return std::string(trimmed(table.text(row, name))); }

const FormColumn* FormFile::netColumn(const FormLine& line) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const FormColumn& column) { return column.line == &line && column.measure == FormMeasure::net; });
    return found == columns.end() ? nullptr : &*found;
}

bool looksLikeForm(const Grid& grid)
{
    return findSheet(grid, [](const Sheet& sheet) { return headerRow(sheet).has_value(); });
}

base::Result<FormFile> openForm(Grid grid, std::optional<FormKind> wanted)
{
    const Sheet* const sheet = findSheet(grid, [](const Sheet& each) { return headerRow(each).has_value(); });
    if (!sheet) {
        return unknownForm("header", {}, "E-code, ONS Code, Local authority", std::nullopt);
    }
    if (base::Problems problems = personalDataIn(*sheet); !problems.empty()) {
        return problems;
    }
    FormFile file;
    file.table = std::move(grid.sheets[static_cast<std::size_t>(sheet - grid.sheets.data())]);
    const std::size_t header = *headerRow(file.table);
    const Row& titles = file.table.rows[header];
    file.eCode = *columnTitled(titles, "e-code");
    file.onsCode = *columnTitled(titles, "ons code");
    file.name = *columnTitled(titles, "local authority");
    file.authorityClass = columnTitled(titles, "class").value_or(titles.size());
    if (base::Problems problems = readColumns(file, header); !problems.empty()) {
        return problems;
    }
    if (wanted && *wanted != file.kind) {
        return unknownForm("form", std::string(nameOf(file.kind)), std::string(nameOf(*wanted)), std::nullopt);
    }
    findAuthorities(file, header);
    return file;
}

base::Result<FormFile> openForm(std::string_view bytes, std::optional<FormKind> wanted)
{
    auto grid = readGrid(bytes);
    return grid ? openForm(std::move(grid).value(), wanted) : base::Result<FormFile>(grid.problems());
}

base::Result<std::size_t> findAuthority(const FormFile& file, std::string_view wanted)
{
    const std::string looked = plain(wanted);
    std::vector<std::size_t> found;
    for (const std::size_t row : file.authorities) {
        const std::string name = plain(file.table.text(row, file.name));
        if (!looked.empty() &&
            (plain(file.table.text(row, file.eCode)) == looked || plain(file.table.text(row, file.onsCode)) == looked ||
             name == looked || withoutKind(name) == withoutKind(looked))) {
            found.push_back(row);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        return notFound(file, wanted);
    }
    std::vector<std::string> names;
    for (const std::size_t row : found) {
        names.push_back(file.authorityName(row) + " (" + file.table.text(row, file.eCode) + ")");
    }
    return Problem{ProblemCode::ambiguousAuthority, "authority", std::string(wanted), std::move(names), std::nullopt};
}

} // namespace wp::exchange

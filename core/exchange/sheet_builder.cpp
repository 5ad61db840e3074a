// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_builder.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace wp::exchange {

namespace {

constexpr std::size_t mostWarnings = 100;
constexpr std::size_t figuresKept = 15;

/// Digits with at most one point and a sign, few enough to be exact.
bool isPlainNumber(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const std::size_t point = digits.find('.');
    const bool hasWhole = !digits.empty() && digits.front() != '.' && digits.back() != '.';
    return hasWhole && digits.size() <= figuresKept && digits.find_first_not_of("0123456789.") == digits.npos &&
           (point == digits.npos || digits.find('.', point + 1) == digits.npos);
}

/// "1.50" as "1.5", "-0" as "0".
std::string shortened(std::string text)
{
    if (text.find('.') != text.npos) {
        text.erase(text.find_last_not_of('0') + 1);
        text.erase(text.ends_with('.') ? text.size() - 1 : text.size());
    }
    return text == "-0" ? "0" : text;
}

std::optional<double> doubleOf(std::string_view text)
{
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = result.ec == std::errc{} && result.ptr == text.data() + text.size() && std::isfinite(value);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

bool SheetBuilder::refuse(std::string what, std::size_t value, std::size_t limit, std::size_t row, std::size_t column)
{
    const std::string name = m_sheets.empty() ? std::string() : m_sheets.back().name;
    m_fault = tooLarge(std::move(what), value, limit, {row + 1, column + 1, name});
    return false;
}

bool SheetBuilder::begin(std::string name, bool isHidden)
{
    if (m_fault || m_sheets.size() >= m_limits.sheets) {
        return m_fault ? false : refuse("sheets", m_sheets.size() + 1, m_limits.sheets, 0, 0);
    }
    m_sheets.emplace_back();
    m_sheets.back().name = std::move(name);
    m_sheets.back().isHidden = isHidden;
    return true;
}

bool SheetBuilder::put(std::size_t row, std::size_t column, Cell cell)
{
    if (m_fault || (cell.text.empty() && cell.kind != CellKind::missing)) {
        return !m_fault;
    }
    Sheet& sheet = m_sheets.back();
    if (row >= m_limits.records) {
        return refuse("records", row + 1, m_limits.records, row, column);
    }
    if (column >= m_limits.columns) {
        return refuse("columns", column + 1, m_limits.columns, row, column);
    }
    if (cell.text.size() > m_limits.cellBytes) {
        return refuse("cell", cell.text.size(), m_limits.cellBytes, row, column);
    }
    const std::size_t newRows = row < sheet.rows.size() ? 0 : row + 1 - sheet.rows.size();
    const std::size_t length = newRows > 0 ? 0 : sheet.rows[row].size();
    const std::size_t newCells = column < length ? 0 : column + 1 - length;
    m_cells += newRows + newCells;
    m_text += cell.text.size();
    if (m_cells > m_limits.cells || m_text > m_limits.textBytes) {
        return m_cells > m_limits.cells ? refuse("cells", m_cells, m_limits.cells, row, column)
                                        : refuse("text", m_text, m_limits.textBytes, row, column);
    }
    if (newRows > 0) {
        sheet.rows.resize(row + 1);
    }
    Row& cells = sheet.rows[row];
    Cell gap;
    gap.line = static_cast<std::uint32_t>(row + 1);
    cells.resize(std::max(cells.size(), column + 1), gap);
    cell.line = gap.line;
    cells[column] = std::move(cell);
    return true;
}

bool SheetBuilder::putWithoutValue(std::size_t row, std::size_t column, std::string_view formula)
{
    constexpr std::size_t shown = 60;
    const std::string text = "=" + std::string(formula.substr(formula.starts_with('=') ? 1 : 0, shown));
    Cell cell;
    cell.text = text;
    cell.kind = CellKind::missing;
    if (!put(row, column, std::move(cell))) {
        return false;
    }
    const Sheet& sheet = m_sheets.back();
    warn({base::ProblemCode::noStoredValue, sheet.name, text, {}, sheet.position(row, column)});
    return true;
}

void SheetBuilder::merge(const MergedRange& range)
{
    const bool isWithin = range.row < m_limits.records && range.column < m_limits.columns &&
                          range.rows <= m_limits.records && range.columns <= m_limits.columns;
    if (!m_fault && isWithin && m_merged < m_limits.merged) {
        ++m_merged;
        m_sheets.back().merged.push_back(range);
    }
}

void SheetBuilder::warn(base::Problem problem)
{
    if (m_warnings.size() < mostWarnings) {
        m_warnings.push_back(std::move(problem));
    }
}

std::optional<std::string> numberText(std::string_view stored)
{
    if (isPlainNumber(stored)) {
        return shortened(std::string(stored));
    }
    const auto value = doubleOf(stored);
    constexpr double largest = 1e30;
    if (!value || std::abs(*value) >= largest) {
        return std::nullopt;
    }
    constexpr int mostDecimals = 20;
    const int whole = *value == 0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(*value)))) + 1;
    const int decimals = std::clamp(static_cast<int>(figuresKept) - whole, 0, mostDecimals);
    std::array<char, 80> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), *value, std::chars_format::fixed, decimals);
    return shortened(std::string(text.data(), end.ptr));
}

std::optional<std::string> dateText(std::string_view serial, bool is1904)
{
    const auto value = doubleOf(serial);
    constexpr double first = 1;
    constexpr double last = 2'958'465; // 9999-12-31
    if (!value || *value < first || *value > last) {
        return std::nullopt;
    }
    // A spreadsheet counts from 31 December 1899 and believes that 1900 had a 29 February.
    using namespace std::chrono;
    const int day = static_cast<int>(*value);
    const sys_days start = is1904 ? sys_days(1904y / January / 1) : sys_days(1899y / December / (day < 60 ? 31 : 30));
    const year_month_day date(start + days(day));
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace wp::exchange

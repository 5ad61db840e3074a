// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <optional>
#include <string_view>

namespace wp::exchange {

/// Fills the sheets of one workbook cell by cell and holds them within the limits, whatever the file claims of itself.
/// After the first refusal nothing more is taken; `fault` says why.
class SheetBuilder {
public:
    explicit SheetBuilder(const TableLimits& limits) : m_limits(limits) {}

    bool begin(std::string name, bool isHidden);

    /// Rows and columns from 0. An empty cell is not put. False once something is beyond the limits.
    bool put(std::size_t row, std::size_t column, Cell cell);

    /// A cell whose formula has no stored value: missing, and a warning that names the formula.
    bool putWithoutValue(std::size_t row, std::size_t column, std::string_view formula);

    void merge(const MergedRange& range);
    void warn(base::Problem problem);

    const std::optional<base::Problem>& fault() const { return m_fault; }
    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }
    base::Problems takeWarnings() { return std::move(m_warnings); }

private:
    bool refuse(std::string what, std::size_t value, std::size_t limit, std::size_t row, std::size_t column);

    TableLimits m_limits;
    std::vector<Sheet> m_sheets;
    base::Problems m_warnings;
    std::optional<base::Problem> m_fault;
    std::size_t m_cells = 0;
    std::size_t m_text = 0;
    std::size_t m_merged = 0;
};

/// A number of a workbook's file ("1787.4399999999998", "1.2E-3") as digits with a point, to 15 figures; nothing where
/// it is no number.
std::optional<std::string> numberText(std::string_view stored);

/// Day 45383 of a spreadsheet as 2024-04-01; nothing for what is no day. `is1904` counts from 1904.
std::optional<std::string> dateText(std::string_view serial, bool is1904);

} // namespace wp::exchange

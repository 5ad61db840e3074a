// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cost_list.h"

#include "core/exchange/personal_data.h"
#include "core/exchange/table_figure.h"
#include "core/people/small_group.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using money::Decimal;
using money::Money;

constexpr std::size_t mostProblems = 20;
constexpr std::size_t mostDigits = 9;
constexpr std::array<std::string_view, 6> unitCostNames{"unit cost", "unit costs", "cost each", "unit cost £", "cost per unit",
                                                        "cost uned"};

bool isBlank(const Row& row)
{
    return std::ranges::all_of(row, [](const Cell& cell) { return classOf(cell) == CellClass::empty; });
}

/// What nearly every cell holds: a few digits alone.
std::optional<std::int64_t> plainCount(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool isPlain = !text.empty() && text.size() <= mostDigits && text.front() != '-' && error == std::errc() &&
                         end == text.data() + text.size();
    return isPlain ? std::optional(count) : std::nullopt;
}

/// Rows and columns of one list within its sheet.
class Reader {
public:
    explicit Reader(const Sheet& sheet) : m_sheet(sheet), m_width(sheet.width()) {}

    base::Result<CostList> read()
    {
        findRows();
        if (m_people.empty()) {
            return Problem{ProblemCode::noTable, m_sheet.name, {}, {}, std::nullopt};
        }
        m_first = hasPseudonyms() ? 1 : 0;
        if (m_first >= m_width) {
            return Problem{ProblemCode::noTable, m_sheet.name, {}, {}, std::nullopt};
        }
        readUnitCosts();
        std::vector<Money> costs;
        costs.reserve(m_people.size());
        for (const std::size_t row : m_people) {
            costs.push_back(costOf(row));
        }
        if (people::isSmallGroup(Decimal(static_cast<long long>(costs.size())))) {
            m_problems.push_back({ProblemCode::outOfRange, m_sheet.name, std::to_string(costs.size()),
                                  {std::to_string(people::smallestGroupShown)}, std::nullopt});
        }
        if (!m_problems.empty()) {
            return m_problems;
        }
        return CostList{people::Concentration(std::move(costs)), m_width - m_first, m_unitRow != npos};
    }

private:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    void findRows()
    {
        bool isHeadSeen = false;
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
            if (isBlank(m_sheet.rows[row])) {
                continue;
            }
            if (!isHeadSeen) {
                isHeadSeen = true;
            } else if (m_unitRow == npos && std::ranges::find(unitCostNames, lowered(trimmed(m_sheet.text(row, 0)))) != unitCostNames.end()) {
                m_unitRow = row;
            } else {
                m_people.push_back(row);
            }
        }
    }

    /// A list with unit costs names them in its first column; else it is pseudonyms where any is no figure, or where the
    /// heading says so.
    bool hasPseudonyms() const
    {
        if (m_unitRow != npos) {
            return true;
        }
        return std::ranges::any_of(m_people, [this](std::size_t row) {
            return classOf(m_sheet.cell(row, 0)) == CellClass::word;
        });
    }

    void readUnitCosts()
    {
        for (std::size_t column = m_first; column < m_width; ++column) {
            m_unitCosts.push_back(m_unitRow == npos ? Money::ofPence(100) : Money::rounded(figureAt(m_unitRow, column)));
        }
    }

    Money costOf(std::size_t row)
    {
        Money sum;
        for (std::size_t column = m_first; column < m_width; ++column) {
            const Cell& cell = m_sheet.cell(row, column);
            const Money each = m_unitCosts[column - m_first];
            if (const auto count = plainCount(cell.text)) {
                sum += Money::ofPence(each.pence() * *count);
            } else if (classOf(cell) != CellClass::empty) {
                sum += Money::rounded(figureAt(row, column) * each.toDecimal());
            }
        }
        return sum;
    }

    Decimal figureAt(std::size_t row, std::size_t column)
    {
        const Cell& cell = m_sheet.cell(row, column);
        const auto figure = readTableFigure(cell, {});
        if (figure && figure->value && *figure->value >= 0) {
            return *figure->value;
        }
        if (m_problems.size() < mostProblems) {
            m_problems.push_back({ProblemCode::badFigure, m_sheet.text(0, column), cell.text, figureExamples(), m_sheet.position(row, column)});
        }
        return 0;
    }

    const Sheet& m_sheet;
    std::size_t m_width;
    std::size_t m_first = 0;
    std::size_t m_unitRow = npos;
    std::vector<std::size_t> m_people;
    std::vector<Money> m_unitCosts;
    Problems m_problems;
};

} // namespace

base::Result<CostList> readCostList(const Grid& grid)
{
    const Sheet* sheet = findSheet(grid, [](const Sheet& one) { return one.rows.size() > 1; });
    if (!sheet) {
        return Problem{ProblemCode::noTable, {}, {}, {}, std::nullopt};
    }
    if (Problems problems = personalDataIn(*sheet); !problems.empty()) {
        return problems;
    }
    return Reader(*sheet).read();
}

} // namespace wp::exchange

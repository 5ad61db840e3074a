// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/read_table.h"

#include "core/exchange/figure.h"

#include <algorithm>

namespace wp::ui::screens {

using exchange::ColumnChoice;
using exchange::Mapping;
using exchange::RowChoice;
using exchange::TableRow;

void ReadTable::take(std::string bytes)
{
    m_bytes = std::move(bytes);
    m_mapping = {};
    m_grid.reset();
    read();
}

const exchange::Sheet* ReadTable::sheet() const
{
    return m_grid && m_reading ? &m_grid->sheets[m_reading->look.sheet.value] : nullptr;
}

void ReadTable::read()
{
    m_problems.clear();
    m_reading.reset();
    const exchange::TextReading wanted = exchange::textReadingOf(m_mapping);
    const bool isSame = wanted.encoding == m_textReading.encoding && wanted.delimiter == m_textReading.delimiter;
    if (!m_grid || !isSame) {
        m_textReading = wanted;
        auto grid = exchange::readGrid(m_bytes, {}, wanted);
        m_grid = grid ? std::optional(std::move(grid).value()) : std::nullopt;
        m_problems = m_grid ? base::Problems() : grid.problems();
    }
    if (m_grid) {
        auto reading = exchange::readTable(*m_grid, m_mapping);
        m_reading = reading ? std::optional(std::move(reading).value()) : std::nullopt;
        m_problems = m_reading ? base::Problems() : reading.problems();
    }
    m_problemAt.clear();
    for (std::size_t i = 0; m_reading && i < m_reading->problems.size(); ++i) {
        const base::Problem& problem = m_reading->problems[i];
        if (problem.at && problem.code != base::ProblemCode::totalDiffers) {
            m_problemAt.emplace(problem.at->line, i);
        }
    }
}

void ReadTable::setMapping(Mapping mapping)
{
    m_mapping = std::move(mapping);
    read();
}

base::Problems ReadTable::useMapping(std::string_view text)
{
    auto mapping = exchange::readMapping(text);
    if (!mapping) {
        return mapping.problems();
    }
    const Mapping before = std::exchange(m_mapping, std::move(mapping).value());
    read();
    base::Problems problems = m_problems;
    if (!problems.empty()) {
        setMapping(before);
    }
    return problems;
}

std::string ReadTable::mappingText(const std::string& name) const
{
    Mapping full = m_reading && m_grid ? exchange::completed(m_mapping, *m_reading, *m_grid) : m_mapping;
    full.name = name;
    return exchange::writeMapping(full);
}

void ReadTable::setColumn(exchange::ColumnRole role, std::optional<std::size_t> column)
{
    ColumnChoice choice{role, {}, {}};
    const std::vector<std::string> titles = m_reading ? m_reading->titles : std::vector<std::string>();
    if (!column) {
        choice.column = std::string();
    } else {
        const std::string title = *column < titles.size() ? titles[*column] : std::string();
        const bool isAlone = !title.empty() && std::ranges::count(titles, title) == 1;
        (isAlone ? choice.title : choice.column) = isAlone ? title : exchange::columnLetters(*column);
    }
    Mapping changed = m_mapping;
    std::erase_if(changed.columns, [&](const ColumnChoice& other) {
        return other.is == role || (column && other.title == choice.title && other.column == choice.column);
    });
    changed.columns.push_back(std::move(choice));
    setMapping(std::move(changed));
}

void ReadTable::setRow(const TableRow& row, exchange::RowKind kind, const std::optional<money::Number>& amount)
{
    const auto isCalled = [&](const TableRow& other) {
        return exchange::lowered(other.name) == exchange::lowered(row.name);
    };
    RowChoice choice{kind, {}, {}, amount};
    const auto line = static_cast<std::int64_t>(sheet()->position(row.row, 0).line);
    if (!row.name.empty() && std::ranges::count_if(m_reading->rows, isCalled) == 1) {
        choice.name = row.name;
    } else {
        choice.row = line;
    }
    Mapping changed = m_mapping;
    std::erase_if(changed.rows, [&](const RowChoice& other) {
        return other.name == choice.name && other.row == choice.row;
    });
    // The first that fits a row says what it is.
    changed.rows.insert(changed.rows.begin(), std::move(choice));
    setMapping(std::move(changed));
}

void ReadTable::takeOnly(const TableRow& row)
{
    Mapping changed = m_mapping;
    changed.rows.clear();
    for (const TableRow& other : m_reading->rows) {
        if (other.row != row.row && other.kind != exchange::RowKind::heading) {
            const auto line = static_cast<std::int64_t>(sheet()->position(other.row, 0).line);
            changed.rows.push_back({exchange::RowKind::leftOut, {}, line, {}});
        }
    }
    changed.difference.reset();
    changed.total.reset();
    setMapping(std::move(changed));
}

const base::Problem* ReadTable::problemAt(const TableRow& row) const
{
    const auto found = m_problemAt.find(sheet()->position(row.row, 0).line);
    return found == m_problemAt.end() ? nullptr : &m_reading->problems[found->second];
}

} // namespace wp::ui::screens

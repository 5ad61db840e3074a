// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_data.h"

#include "core/people/identifiers_in_table.h"

#include <algorithm>
#include <iterator>

namespace wp::exchange {

namespace {

using people::IdentifyingColumn;

std::vector<IdentifyingColumn> columnsIn(const Sheet& table)
{
    people::TableText text{table.rows.size(), 0, [&](std::size_t row, std::size_t column) {
                               return std::string_view(table.text(row, column));
                           }};
    for (const Row& record : table.rows) {
        text.columns = std::max(text.columns, record.size());
    }
    return people::identifiersIn(text);
}

base::Problems problemsOf(const Sheet& table, const std::vector<IdentifyingColumn>& columns)
{
    base::Problems problems;
    for (const IdentifyingColumn& each : columns) {
        problems.push_back({base::ProblemCode::personalData,
                            each.heading,
                            each.masked,
                            {std::string(nameOf(each.identifier)), std::to_string(each.rows.size())},
                            table.position(each.rows.front(), each.column)});
    }
    return problems;
}

} // namespace

base::Problems personalDataIn(const Sheet& table) { return problemsOf(table, columnsIn(table)); }

base::Problems removePersonalData(Sheet& table)
{
    base::Problems removed;
    // What stands out of a column may be seen only when the rest is gone.
    for (auto columns = columnsIn(table); !columns.empty(); columns = columnsIn(table)) {
        std::ranges::move(problemsOf(table, columns), std::back_inserter(removed));
        for (const IdentifyingColumn& each : columns) {
            for (const std::size_t row : each.rows) {
                table.rows[row][each.column].text.clear();
            }
        }
    }
    return removed;
}

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>

namespace wp::exchange {

const Cell& Sheet::cell(std::size_t row, std::size_t column) const
{
    static const Cell none;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

base::Position Sheet::position(std::size_t row, std::size_t column) const
{
    if (row >= rows.size() || rows[row].empty()) {
        return {row + 1, column + 1, name};
    }
    return {rows[row][std::min(column, rows[row].size() - 1)].line, column + 1, name};
}

std::size_t Sheet::width() const
{
    std::size_t widest = 0;
    for (const Row& row : rows) {
        widest = std::max(widest, row.size());
    }
    return widest;
}

std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    }
    return letters;
}

base::Problem tooLarge(std::string what, std::size_t value, std::size_t limit, base::Position at)
{
    return {
        base::ProblemCode::tooLarge, std::move(what), std::to_string(value), {std::to_string(limit)}, std::move(at)};
}

} // namespace wp::exchange

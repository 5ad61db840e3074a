// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace wp::exchange {

/// `missing`: something should stand here and does not, such as a formula whose value was never stored, or an error
/// ("#REF!"). Missing is not zero. A text file knows texts alone.
enum class CellKind : std::uint8_t { text, number, missing };

/// How a spreadsheet shows a cell, as far as that tells what its number is. thousands and millions: shown divided by so
/// much, while the cell holds the whole.
enum class CellLook : std::uint8_t { plain, money, percent, date, thousands, millions };

/// One cell in UTF-8 and the line of the file on which it begins, or the row of its sheet (from 1). A number stands as
/// digits with a point, to the 15 figures that a spreadsheet keeps; a date as 2024-04-01.
struct Cell {
    std::string text;
    std::uint32_t line = 0;
    CellKind kind = CellKind::text;
    CellLook look = CellLook::plain;
    bool operator==(const Cell&) const = default;
};

using Row = std::vector<Cell>;

/// Cells shown as one; the first of them holds what they say. Rows and columns from 0.
struct MergedRange {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rows = 1;
    std::size_t columns = 1;
    bool operator==(const MergedRange&) const = default;
};

/// A table of cells as it stands in its file. Rows may differ in length. A text file has one sheet without a name.
struct Sheet {
    std::string name;
    bool isHidden = false;
    std::vector<Row> rows;
    std::vector<MergedRange> merged;

    /// The cell's text; empty beyond the end of a row.
    const std::string& text(std::size_t row, std::size_t column) const { return cell(row, column).text; }
    const Cell& cell(std::size_t row, std::size_t column) const;

    /// Line of the file or row of the sheet, and column, both from 1.
    base::Position position(std::size_t row, std::size_t column) const;

    /// The widest row's length.
    std::size_t width() const;
};

/// 27 as AB, as a spreadsheet heads its columns; from 0.
std::string columnLetters(std::size_t column);

/// The most that a table may hold; what is larger is refused before it fills the memory. `entries`, `unpacked` and
/// `ratio` bound the zip file that a workbook is: how many files, how many bytes they unpack to, and how many times
/// larger than in the zip file one may be.
struct TableLimits {
    std::size_t bytes = 256'000'000;
    std::size_t records = 1'048'576;
    std::size_t columns = 16'384;
    std::size_t cells = 10'000'000;
    std::size_t cellBytes = 100'000;
    std::size_t textBytes = 600'000'000;
    std::size_t sheets = 1'000;
    std::size_t merged = 100'000;
    std::size_t entries = 10'000;
    std::size_t unpacked = 600'000'000;
    std::size_t ratio = 300;
};

/// The Problem of one bound: what there is too much of, how much there is, and the most there may be.
base::Problem tooLarge(std::string what, std::size_t value, std::size_t limit, base::Position at);

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/figure.h"
#include "core/exchange/sheet.h"
#include "core/exchange/table_mapping.h"

namespace wp::exchange {

/// What a cell looks to hold, without reading its figure. A year ("2024", "2024/25") is a word among headings and a
/// figure among figures.
enum class CellClass { empty, word, year, figure, percent, mark };

/// What a cell of a table of any kind is taken for. Marks stand where a figure is missing, or a dash for none.
CellClass classOf(const Cell& cell);

/// How figures are written in one table.
struct FigureStyle {
    DecimalMark decimal = DecimalMark::point;
    DashMeaning dash = DashMeaning::zero;
};

/// A figure of any table: "£1,234.50", "(1 234)", "1.234,5", "27-", "−5", "500 CR" (below zero), "-" by the style; or a
/// mark that says it is missing. Empty for anything else. Nothing is taken on trust: groups must be of three digits.
std::optional<Figure> readTableFigure(const Cell& cell, const FigureStyle& style);

/// What the way a figure is written says of its decimal mark; nothing where it can be either ("1,234" is a thousand).
std::optional<DecimalMark> decimalMarkOf(std::string_view text);

/// Whether it is in brackets, or has its minus behind it.
bool isInBrackets(std::string_view text);
bool hasTrailingMinus(std::string_view text);

/// The year in which "2024/25", "2024-25", "FY 2024/25" or "2024" begins, wherever it stands in a text.
std::optional<std::int64_t> yearNamedIn(std::string_view text);

} // namespace wp::exchange

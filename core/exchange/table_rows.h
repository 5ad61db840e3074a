// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_look.h"
#include "core/money/money.h"

namespace wp::exchange {

/// A row of a table as it was taken, with what it was taken for and why. `amount` is net and in pounds; where a figure
/// is missing there is none, and `marker` is what stands there. `department` is what a column says, or the heading
/// above.
struct TableRow {
    std::size_t row = 0;
    RowKind kind = RowKind::line;
    Reason reason;
    std::string name;
    std::string code;
    std::string department;
    std::optional<money::Money> amount;
    std::string marker;
};

/// The rows of a table that say anything, in their order. A figure that cannot be read is a Problem at its cell
/// (badFigure), a figure without a name one too (noName); a mapping that names such a row settles it. A row that is
/// called a total and is the sum of nothing above it is a warning (oddTotal).
struct TableRows {
    std::vector<TableRow> rows;
    base::Problems problems;
    bool areWhole = true; // no figure has a fraction of its unit
};

TableRows readRows(const Sheet& sheet, const TableLook& look, const Mapping& mapping);

/// How far rounding each of so many whole figures to a unit can put their sum from its total; pounds add up.
money::Money roundingOf(std::size_t figures, TableUnit unit, bool areWhole);

} // namespace wp::exchange

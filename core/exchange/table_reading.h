// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_rows.h"

namespace wp::exchange {

/// A table of any kind as it is read by a mapping, with all that was found and why. `sum` is that of the lines; `total`
/// is what they must sum to: what the mapping says, else the last row that is a total. `problems` are those that stand
/// in the way, and warnings; an importer takes nothing while one of the former is left.
struct TableReading {
    TableLook look;
    std::vector<std::string> titles;
    std::vector<TableRow> rows;
    money::Money sum;
    std::optional<Found<money::Money>> total;
    base::Problems problems;

    bool isSound() const;
    money::Money difference() const { return total ? sum - total->value : money::Money(); }
};

/// Reads one table of a grid. A table that tells who someone is is refused before anything is taken (personalData), as
/// is a mapping that names what is not there. What differs from its total by more than rounding can make is a Problem
/// (totalDiffers), unless the mapping accepts that very difference.
base::Result<TableReading> readTable(const Grid& grid, const Mapping& mapping);

/// The mapping that reads the same table in the same way without finding anything, to be kept for a colleague or
/// another year: columns by their titles where they have any, rows of the mapping as they were.
Mapping completed(const Mapping& mapping, const TableReading& reading, const Grid& grid);

} // namespace wp::exchange

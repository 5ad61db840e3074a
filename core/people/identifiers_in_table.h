// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/identifier.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace wp::people {

/// A table as it was read or pasted, cell by cell; rows and columns from 0. A cell beyond its row is empty.
struct TableText {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::function<std::string_view(std::size_t row, std::size_t column)> cell;
};

/// What one column holds that tells who someone is: where it first stands, and in how many rows. `heading` is what
/// gave it away, or the nearest text above, empty when there is none. `masked` is safe to show.
struct IdentifyingColumn {
    Identifier identifier;
    std::size_t column = 0;
    std::string heading;
    std::vector<std::size_t> rows;
    std::string masked;
};

/// Every column with identifiers, at most one entry for each kind of each. Judged by the heading ("Surname", "Date of
/// birth", "Postcode"), by what stands in the cells, and by the column as a whole: a figure of ten digits in a column
/// of figures is money, ten digits with the right check digit all the way down are NHS numbers. Ledger and area codes
/// are neither.
std::vector<IdentifyingColumn> identifiersIn(const TableText& table);

} // namespace wp::people

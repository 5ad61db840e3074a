// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/table_figure.h"
#include "core/exchange/table_reason.h"

namespace wp::exchange {

/// Rows from `first` up to and without `end`, both from 0.
struct RowRange {
    std::size_t first = 0;
    std::size_t end = 0;
    bool operator==(const RowRange&) const = default;
};

struct FoundColumn {
    ColumnRole role = ColumnRole::name;
    std::size_t index = 0;
    Reason reason;
};

/// How a table is read: every choice with its reason, whether somebody made it or it was found.
struct TableLook {
    Found<std::size_t> sheet;
    Found<Encoding> encoding;
    Found<Delimiter> delimiter;
    Found<RowRange> header;
    Found<RowRange> body;
    Found<TableUnit> unit;
    Found<DecimalMark> decimal;
    Found<DashMeaning> dash;
    Found<SpendingSign> spending;
    std::optional<Found<std::int64_t>> year;
    std::vector<FoundColumn> columns;

    const FoundColumn* column(ColumnRole role) const;
};

/// The titles of a sheet's columns: what stands above one another in the rows of the header, and within merged cells.
std::vector<std::string> titlesOf(const Sheet& sheet, const RowRange& header);

/// Finds what the mapping leaves open. What it names and is not there is a Problem (unknownReference).
base::Result<TableLook> lookAt(const Grid& grid, const Mapping& mapping);

} // namespace wp::exchange

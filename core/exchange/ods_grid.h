// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/zip_file.h"

namespace wp::exchange {

/// Whether the zip file holds an OpenDocument spreadsheet.
bool isOds(const ZipFile& zip);

/// Its sheets with the values that were stored. What a cell or row says of its own repetition is taken up to the
/// limits; copies of other people's tables that linked workbooks leave behind are no sheets.
base::Result<Grid> readOds(ZipFile& zip, const TableLimits& limits);

} // namespace wp::exchange

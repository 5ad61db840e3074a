// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/zip_file.h"

namespace wp::exchange {

/// Whether the zip file holds a workbook of Office Open XML.
bool isXlsx(const ZipFile& zip);

/// Its sheets with the values that were stored, in their order; charts and macros are no sheets. Styles that cannot be
/// read cost the looks alone (stylesUnread).
base::Result<Grid> readXlsx(ZipFile& zip, const TableLimits& limits);

} // namespace wp::exchange

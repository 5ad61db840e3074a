// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace wp::exchange {

/// Why a table may not come in: one Problem for each column and kind of identifier, at the first cell that holds it,
/// with the column's heading and the number of rows. The identifier itself is never in it but for a sign or two.
/// Every importer asks this before it takes anything.
base::Problems personalDataIn(const Sheet& table);

/// Empties every cell that tells who someone is, and says which columns those were as personalDataIn does.
base::Problems removePersonalData(Sheet& table);

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"

#include <optional>

namespace wp::exchange {

/// A JSON text that holds records, as one sheet: a list of objects, or one object of them by name, which then is the
/// first column. A row a record, a column a field that any of them has, in the order in which they come; null is an
/// empty cell, and lists and objects within a record stand as JSON. Nothing for any other text.
std::optional<base::Result<Grid>> readJsonRecords(std::string_view bytes, const TableLimits& limits);

} // namespace wp::exchange

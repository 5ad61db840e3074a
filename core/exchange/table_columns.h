// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_look.h"

namespace wp::exchange {

/// The columns that the mapping names, and for every other role the likeliest of those left: by the words of its title
/// (resources/forms/columns.csv) and by what stands below it. A role for which nothing speaks has none.
base::Result<std::vector<FoundColumn>> findColumns(const Sheet& sheet, const RowRange& body,
                                                   const std::vector<std::string>& titles, const Mapping& mapping);

} // namespace wp::exchange

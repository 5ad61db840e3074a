// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <optional>
#include <string_view>

namespace wp::exchange {

/// What a number format of a workbook says of its numbers ("#,##0.00", "[$£-809]#,##0", "dd/mm/yyyy", "0.0,,").
CellLook lookOfFormat(std::string_view format);

/// The look of every cell format, in the order of cellXfs in xl/styles.xml; nothing when that cannot be read.
std::optional<std::vector<CellLook>> readStyles(std::string_view xml);

} // namespace wp::exchange

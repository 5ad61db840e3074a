// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <string_view>

namespace wp::exchange {

/// Line and column (in letters, not bytes) of one byte of a text.
base::Position positionIn(std::string_view text, std::size_t byte);

/// Gives each problem without one the line and column at which its path stands in a JSON text; of a path
/// that is not there, those of the thing it would be in. Then sorts them as they stand.
void locate(std::string_view text, base::Problems& problems);

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <optional>

namespace wp::place {

/// The first council of a place, whose solvency, gap and reserves stand for the place's: where it stands among the
/// organisations, or nothing where there is none.
std::optional<std::size_t> councilIn(const Place& place);

/// Null where there is none.
const Organisation* councilOf(const Place& place);

} // namespace wp::place

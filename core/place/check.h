// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/place/check_fields.h"

namespace wp::place {

/// Everything that is refused in a place: its fields one by one, its references, and what its things
/// cannot be to each other.
void checkPlace(const Place& place, const KnownIds& known, base::Problems& problems);

/// Only what depends on figures that a scenario may assume: links without a spend to refer to, demand-led
/// lines that earn. The value of each problem is the line's id.
void checkFigures(const Place& place, base::Problems& problems);

/// Links whose return for £1 is past what any published elasticity gives.
void warnOfPlace(const Place& place, base::Problems& problems);

} // namespace wp::place

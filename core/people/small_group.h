// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

namespace wp::people {

/// The smallest group of people that is shown as a number; below it someone could be found out.
inline constexpr int smallestGroupShown = 5;

/// Whether a count of people is said as "fewer than 5" and never as a number. None at all is no group.
inline bool isSmallGroup(const money::Decimal& people) { return people > 0 && people < smallestGroupShown; }

} // namespace wp::people

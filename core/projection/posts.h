// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "core/projection/outcome.h"

namespace wp::projection {

/// The posts of one organisation in a year: the sum of its lines' before any rounding.
money::Decimal postsOf(const place::Place& place, const YearFigures& year, std::size_t organisation);

} // namespace wp::projection

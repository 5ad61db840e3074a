// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/place/place.h"

namespace wp::place {

/// Whether a line stands in a department of that organisation.
bool isOf(const Place& place, const BudgetLine& line, const base::Id<Organisation>& organisation);

/// What an organisation without sources is funded with in the base year: what it spends then.
money::Money baseFunding(const Place& place, const base::Id<Organisation>& organisation);

} // namespace wp::place

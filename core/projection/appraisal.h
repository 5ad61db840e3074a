// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/projection/plan.h"

namespace wp::projection {

/// The worth of a scenario's years: from the rounded savings, the net present value rounded once.
Appraisal appraise(const Plan<money::Decimal>& plan, const std::vector<YearFigures>& years);

/// The organisation, among those whose reserves somebody typed, that falls below its least reserves first; of equals the
/// first in the list. Empty: none does.
std::optional<std::size_t> firstBelow(const place::Place& place, const Appraisal& appraisal);

} // namespace wp::projection

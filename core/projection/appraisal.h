// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/projection/plan.h"

namespace wp::projection {

/// The worth of a scenario's years: from the rounded savings, the net present value rounded once.
Appraisal appraise(const Plan<money::Decimal>& plan, const std::vector<YearFigures>& years);

} // namespace wp::projection

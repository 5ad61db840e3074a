// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/scenario/scenario.h"

namespace wp::projection {

/// Projects one scenario of a place that has passed its checks, exactly. The scenario is flat (variants
/// resolved); its assumptions and the model's defaults are applied here.
Outcome project(const place::Place& place, const scenario::Scenario& scenario);

/// The smallest yearly rate (a multiple of 0.0001, at most 0.5) of a cut on all departments of an
/// organisation, years 1 to 5, statutory lines at weight 0.5, added after the scenario's measures, with
/// which its reserves stay at their minimum or above to the horizon; none when 0.5 does not do.
std::optional<money::Decimal> cutsNeeded(const place::Place& place, const scenario::Scenario& scenario,
                                         std::size_t organisation);

} // namespace wp::projection

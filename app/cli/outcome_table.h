// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/scenario/scenario.h"

#include <iosfwd>

namespace wp::cli {

/// What a scenario gives, for people: the place year by year, the organisations, the worth, the warnings.
void printOutcome(const place::Place& place, const scenario::Scenario& scenario,
                  const projection::Outcome& outcome, std::ostream& out);

/// Each warning once, with the years it holds in.
void printWarnings(const std::vector<projection::Warning>& warnings, std::ostream& out);

/// "2030/31", or that there is none by the horizon.
std::string paybackText(std::optional<int> paybackYear);

} // namespace wp::cli

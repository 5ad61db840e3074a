// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"
#include "core/scenario/scenario.h"

#include <iosfwd>

namespace wp::cli {

/// What a scenario gives, for people: the place year by year, the organisations, the worth, the warnings.
void printOutcome(const place::Place& place, const scenario::Scenario& scenario,
                  const projection::Outcome& outcome, std::ostream& out);

/// "2030/31", or that there is none.
std::string paybackText(const projection::Appraisal& appraisal);

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/check_fields.h"
#include "core/scenario/codec.h"

namespace wp::scenario {

/// Everything that is refused in the scenarios of a place. A measure that a variant inherits is reported
/// once, where it stands, unless only the variant's own assumptions make it wrong.
void checkScenarios(const place::Place& place, const std::vector<Scenario>& scenarios, const place::KnownIds& known,
                    base::Problems& problems);

/// What the check of a model tells without refusing it. The model has passed its checks.
void warnOfScenarios(const place::Place& place, const std::vector<Scenario>& scenarios, base::Problems& problems);

} // namespace wp::scenario

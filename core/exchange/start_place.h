// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/scenario/scenario.h"

#include <cstdint>

namespace wp::exchange {

/// What is known of a place before its first budget line comes in.
struct PlaceStart {
    std::string name;
    std::int64_t baseYear = 0;
    std::int64_t horizon = 10;
    std::optional<std::int64_t> population;
    std::string organisation;
    place::OrganisationKind kind = place::OrganisationKind::council;
    std::string note;
};

/// A place of one organisation without departments or lines. The paths of what nobody has said, and so is assumed, go
/// to `assumptions`; a population that is not known is 0, and among them.
place::Place startPlace(const PlaceStart& start, std::vector<std::string>& assumptions);

/// Do nothing, cuts of 10 % a year for five years on every department, and an empty whole place.
std::vector<scenario::Scenario> startScenarios(const place::Place& place);

/// What is wrong with a population or a horizon that was asked for.
base::Problems problemsOf(std::optional<std::int64_t> population, std::int64_t horizon);

} // namespace wp::exchange

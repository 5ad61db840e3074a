// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/spot.h"
#include "core/scenario/scenario.h"

namespace wp::scenario {

/// Says whether a scenario may assume this of a place: the path leads to a number or a flag that is not
/// fixed, and the value has its field's type and keeps its limits. Reports at `spot` when not.
bool checkAssumption(const place::Place& place, const std::string& path, const Assumption& assumption,
                     const place::Spot& spot);

} // namespace wp::scenario

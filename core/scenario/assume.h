// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/defaults.h"
#include "core/scenario/codec.h"

namespace wp::scenario {

/// The place as a scenario assumes it to be. An assumption stands instead of a range as well. Those that
/// name nothing, or whose value their field does not take, change nothing: the check refuses them.
place::Place assuming(place::Place place, const Assumptions& assumptions);

/// A scenario in which every field of it and of its measures that has a default is filled.
Scenario withDefaults(Scenario scenario);

} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace wp::scenario {

/// A flat scenario as a live variant of another flat one, whose assumptions it shares: it holds only the measures that
/// differ and says which are gone. Resolved over `base`, its measures are those of `flat` where those that both have
/// stand in the order of the base and before the rest.
Scenario asVariant(const Scenario& base, Scenario flat);

} // namespace wp::scenario

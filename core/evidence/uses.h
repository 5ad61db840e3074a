// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/claim.h"
#include "core/scenario/scenario.h"

namespace wp::evidence {

/// The inputs of a place and of a flat scenario whose source is that claim, by path, in the order of the file.
std::vector<std::string> inputsFrom(const Claim& claim, const place::Place& place, const scenario::Scenario& scenario);

} // namespace wp::evidence

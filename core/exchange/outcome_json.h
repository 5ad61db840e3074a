// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "core/projection/outcome.h"

#include <nlohmann/json_fwd.hpp>

namespace wp::exchange {

/// An outcome in the printed form: money with two decimals, index and share with twelve, volumes and
/// posts with six; years, warnings and appraisal.
nlohmann::ordered_json outcomeJson(const place::Place& place, const projection::Outcome& outcome);

} // namespace wp::exchange

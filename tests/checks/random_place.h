// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <cstdint>

namespace wp::checks {

/// A small place drawn by chance, the same for the same seed, and sound: a council and an NHS body, lines of every tier
/// and duty, two streams with three links, and one scenario of some measures of every kind.
document::Model randomPlace(std::uint32_t seed);

} // namespace wp::checks

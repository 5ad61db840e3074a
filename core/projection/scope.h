// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/run.h"

namespace wp::projection {

/// Where this scenario can differ from doing nothing, whatever its figures.
Scope scopeOf(const Plan<double>& plan);

} // namespace wp::projection

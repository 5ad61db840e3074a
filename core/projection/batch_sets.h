// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/batch.h"
#include "core/projection/warning_log.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>

namespace wp::projection {

// One engine for each set of instructions, each in a source of its own. What such a source includes stands above:
// only the engine itself may be compiled for more than every machine can do.
std::unique_ptr<BatchEngine> sse2Engine(const std::vector<BatchScenario>& scenarios);
std::unique_ptr<BatchEngine> avx2Engine(const std::vector<BatchScenario>& scenarios);
std::unique_ptr<BatchEngine> avx512Engine(const std::vector<BatchScenario>& scenarios);

} // namespace wp::projection

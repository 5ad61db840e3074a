// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/targets.h"

#include <chrono>
#include <cstdint>

namespace wp::fuzz {

/// What a run without libFuzzer came to: how many inputs were tried, and the first that failed with why.
struct Attempts {
    std::size_t tried = 0;
    std::string failedInput;
    std::string why;
};

/// Tries the seeds and then inputs made of them by chance, one at least and the same ones for the same `seed`, until the
/// time is over or one fails.
Attempts runFor(const Target& target, std::chrono::milliseconds time, std::uint32_t seed);

} // namespace wp::fuzz

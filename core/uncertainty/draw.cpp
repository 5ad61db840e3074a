// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/draw.h"

#include <Random123/philox.h>
#include <cmath>

namespace wp::uncertainty {

namespace {

std::uint32_t lowOf(std::uint64_t value) { return static_cast<std::uint32_t>(value); }
std::uint32_t highOf(std::uint64_t value) { return static_cast<std::uint32_t>(value >> 32U); }

} // namespace

double uniformOf(std::uint64_t seed, std::uint64_t n, std::uint64_t pathHash)
{
    const r123::Philox4x32::ctr_type counter{{lowOf(n), highOf(n), lowOf(pathHash), highOf(pathHash)}};
    const r123::Philox4x32::key_type key{{lowOf(seed), highOf(seed)}};
    const r123::Philox4x32::ctr_type words = r123::Philox4x32()(counter, key);
    const std::uint64_t bits = (std::uint64_t{words[0]} << 32U) + words[1];
    return (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53;
}

double triangularOf(double low, double central, double high, double u)
{
    const double span = high - low;
    const double below = central - low;
    if (span <= 0) {
        return low;
    }
    return u < below / span ? low + std::sqrt(u * span * below) : high - std::sqrt((1 - u) * span * (high - central));
}

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace wp::uncertainty {

/// FNV-1a, 64 bits, of a path in UTF-8.
constexpr std::uint64_t hashOf(std::string_view path)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : path) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return hash;
}

/// The uniform of draw `n` of a path, above 0 and below 1: it depends on nothing else but the seed, so
/// that any number of threads or machines draw the same (Philox4x32-10, counter based).
double uniformOf(std::uint64_t seed, std::uint64_t n, std::uint64_t pathHash);

/// The value at which a triangular distribution has reached the share `u`.
double triangularOf(double low, double central, double high, double u);

} // namespace wp::uncertainty

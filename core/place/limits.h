// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <cstddef>

namespace wp::place {

/// How much of each thing a place may hold: far beyond any real one, and little enough to be checked and computed.
template <class Thing>
inline constexpr std::size_t mostOf = 10'000;
template <>
inline constexpr std::size_t mostOf<BudgetLine> = 100'000;
template <>
inline constexpr std::size_t mostOf<Link> = 100'000;
template <>
inline constexpr std::size_t mostOf<Adjustment> = 1'000;
template <>
inline constexpr std::size_t mostOf<FundingSource> = 1'000;

/// Bytes of UTF-8.
inline constexpr std::size_t longestText = 100'000;
inline constexpr std::size_t longestId = 1'000;

} // namespace wp::place

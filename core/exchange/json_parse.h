// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace wp::exchange {

/// How much of a file is looked at before it is refused as too large.
inline constexpr std::size_t largestText = std::size_t{64} << 20U;
inline constexpr std::size_t longestList = 100'000;
inline constexpr std::size_t deepestNesting = 64;

/// A text as JSON, with what is wrong with it as JSON: what it is not, keys given twice, more than can be
/// taken, numbers that JSON cannot keep. Whole when everything was read.
struct ParsedJson {
    nlohmann::ordered_json json;
    base::Problems problems;
    bool isWhole = false;
};

ParsedJson parseJson(std::string_view text);

} // namespace wp::exchange

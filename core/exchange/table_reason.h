// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

enum class ReasonCode {
#define WP_REASON(code) code,
#include "core/exchange/reason_codes.def"
#undef WP_REASON
};

std::string_view nameOf(ReasonCode code);
const std::vector<ReasonCode>& allReasonCodes();

/// Why something in a table is taken to be so, as data: the words are made at the edge.
struct Reason {
    ReasonCode code = ReasonCode::nothingSaid;
    std::string value = {};
    std::optional<base::Position> at = std::nullopt;
    bool operator==(const Reason&) const = default;
};

/// What was found in a table, and why.
template <class T>
struct Found {
    T value{};
    Reason reason;
    bool operator==(const Found&) const = default;
};

} // namespace wp::exchange

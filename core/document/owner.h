// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/codec_values.h"

#include <cstdint>
#include <optional>
#include <string>

namespace wp::document {

/// A running program that holds something: who a person would call, and what tells it from every other process.
/// `machine` names the computer beyond its name; `start` is the boot and the tick in it when the process began, so
/// that neither a number used again nor a clock set back is taken for the same process.
struct Owner {
    std::string user;
    std::string host;
    std::string machine;
    std::int64_t process = 0;
    std::string start;
    /// Seconds since 1970, to show.
    std::int64_t since = 0;
    bool operator==(const Owner&) const = default;
};

Owner thisProcess();

/// False when it is known to have ended. What runs on another computer cannot be known, and may be running.
bool mayBeRunning(const Owner& owner);

place::Json ownerJson(const Owner& owner);
std::optional<Owner> ownerFrom(const place::Json& json);

} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/uncertainty/kept.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace wp::cli {

/// How an answer is printed and with how many threads it is made.
struct RiskOptions {
    bool isJson = false;
    bool isFull = false;
    unsigned threads = 0;
};

/// Prints all that follows from the draws of a study, for people or as JSON. The same draws give the same bytes,
/// whether they were run here or came in parts.
void printRisk(const uncertainty::Study& study, const uncertainty::Kept& kept, const RiskOptions& options,
               std::ostream& out);

/// "json" or "table", and --threads as a number; says what is wrong with them otherwise.
std::string readRiskOptions(const Call& call, RiskOptions& options);

/// A whole number of at most 18 digits.
std::optional<std::uint64_t> wholeNumber(std::string_view text);

} // namespace wp::cli

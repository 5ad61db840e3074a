// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// One entry of the workshop's log: a figure that somebody doubted, in which scenario, what they said, and when (UTC,
/// "2026-11-28T09:30:00Z"). `year` is 0 for an input or a figure of all years.
struct Challenge {
    std::string scenario;
    std::string thing;
    std::string field;
    int year = 0;
    std::string words;
    std::string at;
    bool operator==(const Challenge&) const = default;
};

/// In the order in which they were made. What is no entry is passed over.
std::vector<Challenge> challengesOf(const Model& model);

/// Adds one at the end of the log.
Edit challenging(const Model& model, const Challenge& challenge);

} // namespace wp::document

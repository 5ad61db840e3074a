// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace wp::scenario {

/// One thing in which two flat scenarios differ. `path` is "measures" (the order of those in both),
/// "measures/ID" (in one alone: its kind), "measures/ID/field" or "assumptions/PATH"; the values are as in
/// the file, empty where one has none.
struct Difference {
    std::string path;
    std::string first;
    std::string second;
    bool operator==(const Difference&) const = default;
};

/// What decides the outcomes: measures and assumptions, with the defaults that stand in empty fields.
std::vector<Difference> differences(const Scenario& first, const Scenario& second);

} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace wp::document {

/// All that a document saves, as one value: the place, its scenarios in order, and what the workshop
/// keeps and the projection ignores (an object of wholeplace/1 JSON as canonical text; empty = none).
struct Model {
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
    std::string workshop;
    bool operator==(const Model&) const = default;
};

} // namespace wp::document

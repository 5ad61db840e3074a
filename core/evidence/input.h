// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/rule.h"
#include "core/scenario/scenario.h"

namespace wp::evidence {

/// One input as the file holds it. `kind` is the field that claims speak to ("links/elasticity", "cohort/saving").
/// isStanding: nothing is typed, so that the default stands. isAssumed: the scenario states the value; its range is
/// then none. `thingGrade`: that of the link or measure it belongs to.
struct Input {
    std::string kind;
    place::Rule rule;
    std::optional<place::Spread> spread;
    std::string source;
    std::optional<std::int64_t> thingGrade;
    bool isStanding = false;
    bool isAssumed = false;
};

Input inputAt(const place::Place& place, const scenario::Scenario& scenario, std::string_view path);

} // namespace wp::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace wp::scenario {

/// What could not be carried: a measure by its id, or an assumption by its path, of a scenario.
struct LeftOut {
    std::string scenario;
    std::string thing;
    bool operator==(const LeftOut&) const = default;
};

/// Scenarios, flat, as another place can have them, and what that place has nothing for.
struct Carried {
    std::vector<Scenario> scenarios;
    std::vector<LeftOut> leftOut;
};

/// Carries the scenarios of one place to another whose things have the same ids, as places made from one published form
/// do. Lists keep what is there (and may be a source or a target there); a measure of which nothing is left is left
/// out. Rates, lags and unit costs stay. Amounts, people and posts follow what the measure is about: its lines' budgets
/// (its line's posts, its organisation's budget) there over here, to two decimals. So do the ends of ranges.
/// An assumption of an amount of money is left out, for it is this place's own.
base::Result<Carried> carry(const place::Place& from, const std::vector<Scenario>& scenarios, const place::Place& to);

} // namespace wp::scenario

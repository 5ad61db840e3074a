// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/grid.h"
#include "core/people/cohort.h"

namespace wp::exchange {

/// What a list of people comes to: what each costs in a year, and how it was read.
struct CostList {
    people::Concentration people;
    std::size_t services = 0;
    bool hasUnitCosts = false;
};

/// Reads a pseudonymised list: a row a person, a column a service, headings above. With a row named "unit cost" the
/// cells are how often someone used a service, each at that cost; without one they are £ a year. A first column of
/// words or codes is the pseudonym, which is forgotten. A table that tells who someone is comes in not at all
/// (personalData), and so does one of fewer than five people, or a cell that is no figure.
base::Result<CostList> readCostList(const Grid& grid);

} // namespace wp::exchange

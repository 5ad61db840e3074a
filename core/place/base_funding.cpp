// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/base_funding.h"

#include <algorithm>

namespace wp::place {

using money::Money;

bool isOf(const Place& place, const BudgetLine& line, const base::Id<Organisation>& organisation)
{
    const auto found = std::ranges::find(place.departments, *line.department, &Department::id);
    return found != place.departments.end() && found->organisation == organisation;
}

Money baseFunding(const Place& place, const base::Id<Organisation>& organisation)
{
    Money sum;
    for (const BudgetLine& line : place.lines) {
        if (!isOf(place, line, organisation)) {
            continue;
        }
        sum += Money::rounded(line.budget->value());
        for (const Adjustment& each : line.adjustments) {
            sum += *each.year == 0 ? Money::rounded(each.amount->value()) : Money();
        }
    }
    return sum;
}

} // namespace wp::place

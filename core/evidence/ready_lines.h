// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <functional>

namespace wp::evidence {

using Lines = std::vector<const place::BudgetLine*>;

/// The lines with money that suit, largest first; no more than `most`.
Lines linesThat(const place::Place& place, const std::function<bool(const place::BudgetLine&)>& suits,
                std::size_t most);

bool isEarly(const place::BudgetLine& line);
bool isTier(const place::BudgetLine& line, place::Tier tier);
money::Decimal valueOf(const place::Field<place::Quantity>& field);
money::Decimal budgetsOf(const Lines& lines);

/// Of a line, through its department.
scenario::OrganisationId payerOf(const place::Place& place, const place::BudgetLine& line);

/// Weights in whole thousands of pounds, at least one; payers are whoever the lines belong to.
scenario::LineShares sharesOf(const Lines& lines);
scenario::OrganisationShares payersOf(const place::Place& place, const Lines& lines);
std::vector<scenario::LineId> idsOf(const Lines& lines);

} // namespace wp::evidence

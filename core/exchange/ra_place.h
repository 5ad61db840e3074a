// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ra_form.h"
#include "core/exchange/ra_import.h"

#include <vector>

namespace wp::exchange {

/// A budget line of the form with this authority's amount, never zero.
struct RaLineAmount {
    const RaFormLine* line = nullptr;
    money::Money amount;
};

/// The place that these lines make. Notes and assumptions go into the report, whose authority and source stand.
place::Place makeRaPlace(const std::vector<RaLineAmount>& lines, std::int64_t year, const RaRequest& request,
                         RaReport& report);

/// Do nothing, cuts of 10 % a year for five years on every department, and an empty whole place.
std::vector<scenario::Scenario> makeRaScenarios(const place::Place& place);

} // namespace wp::exchange

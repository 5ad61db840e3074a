// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/optimise/figure.h"
#include "core/optimise/lever.h"

#include <nlohmann/json_fwd.hpp>

namespace wp::cli {

/// "2030" or "2030/31"; 0 for anything else.
int yearOf(const std::string& text);

/// The number that an option gives, if it is given; `fault` says so when it is none.
std::optional<money::Decimal> numberOf(const Call& call, std::string_view option, std::string& fault);

/// A problem of a call as refuseCall takes it.
std::string faultOf(const base::Problem& problem);

/// "£1,234.50", "12.50 %", "340": an exact value of a lever or a figure.
std::string valueText(const optimise::Lever& lever, const money::Decimal& value);
std::string valueText(const optimise::Figure& figure, const money::Decimal& value);

/// "organisations/council/gap in 2030/31".
std::string nameText(const optimise::Figure& figure);

nlohmann::ordered_json warningsJson(const std::vector<projection::Warning>& warnings);

} // namespace wp::cli

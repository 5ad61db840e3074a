// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

namespace wp::exchange {

/// A tier suggested for a budget line, and why: a line of the Revenue Account of the same name, or words in its name
/// (resources/forms/tiers.csv). Nobody has signed it.
struct TierSuggestion {
    place::Tier tier = place::Tier::enabling;
    std::string reason;
};

/// Nothing where neither name nor code says anything. A code is one of the form's only with a word of its title.
std::optional<TierSuggestion> suggestTier(std::string_view name, std::string_view code);

} // namespace wp::exchange

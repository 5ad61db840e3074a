// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/uncertainty/study.h"

#include <optional>
#include <stop_token>
#include <string>

namespace wp::uncertainty {

/// What one measure adds to the cumulative saving when it joins those before it, whole and by organisation
/// (in the place's order; rounded contributions may leave a penny over the place).
struct WaterfallBar {
    std::string measure;
    money::Money adds;
    std::vector<money::Money> organisations;
};

/// Exact. One bar for each measure in the scenario's order, a disabled one adding nothing; the bars sum to
/// the scenario's cumulative saving. Empty when stopped.
std::optional<std::vector<WaterfallBar>> waterfallOf(const Study& study, std::size_t scenario,
                                                     std::stop_token stop = {});

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/ensemble.h"
#include "core/uncertainty/tornado.h"
#include "core/uncertainty/waterfall.h"

#include <nlohmann/json_fwd.hpp>

namespace wp::exchange {

/// Everything that `risk` says of a study: what the draws give, and for each scenario its tornado and
/// waterfall; under --full its switching values as well.
struct RiskAnswer {
    uncertainty::Ensemble ensemble;
    std::vector<uncertainty::Tornado> tornados;
    std::vector<std::vector<uncertainty::WaterfallBar>> waterfalls;
    std::vector<std::vector<uncertainty::SwitchingValue>> switching; // empty where they were not asked for
};

/// The printed form: percentiles as [10th, 50th, 90th], exact money as text with two decimals.
nlohmann::ordered_json riskJson(const uncertainty::Study& study, const RiskAnswer& answer);

} // namespace wp::exchange

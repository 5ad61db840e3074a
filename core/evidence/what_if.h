// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/uncertainty/study.h"

#include <optional>
#include <stop_token>
#include <string>

namespace wp::evidence {

/// One input a fifth less and a fifth more, within its field's limits, all else as it is: what the scenario then
/// saves over the horizon, exactly. `turns` is the value at which that saving is zero, the nearest within three
/// times the input's range (three times the fifth, where it has none); empty: none there.
struct WhatIf {
    std::string path;
    money::Decimal central, less, more;
    money::Money atCentral, atLess, atMore;
    std::optional<money::Decimal> turns;
};

/// Empty when stopped, and for what the run of the scenario does not look at (a measure switched off, a field without
/// a value, none of that path).
std::optional<WhatIf> whatIf(const uncertainty::Study& study, std::size_t scenario, const std::string& path,
                             std::stop_token stop = {});

/// The path of the assumption with a range that moves the scenario's net present value most. Empty when stopped, or
/// when none does.
std::optional<std::string> decidingInput(const uncertainty::Study& study, std::size_t scenario, std::stop_token stop = {});

} // namespace wp::evidence

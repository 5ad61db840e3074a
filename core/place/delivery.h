// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace wp::place {

/// An adjustment by the id of its line and its place in the line's list.
using AdjustmentAt = std::pair<std::string, std::size_t>;

/// Which share of an agreed saving is expected to come, from 0 to 1, none below the one before it. Where nothing is
/// said it comes as agreed. The projection never asks: it takes the adjustment as the place states it.
struct Delivery {
    money::Decimal low{1};
    money::Decimal central{1};
    money::Decimal high{1};
    bool operator==(const Delivery&) const = default;
};

using Deliveries = std::map<AdjustmentAt, Delivery>;

} // namespace wp::place

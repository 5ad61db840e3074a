// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/place/delivery.h"
#include "core/place/place.h"

namespace wp::projection {

/// Agreed savings as money that is saved (above zero), in cash of a year: as agreed, which alone the projection counts, and what
/// is expected of it. Each part of each saving is rounded to the penny, and a sum is the exact sum of those.
struct Delivered {
    money::Money agreed, low, central, high;
    std::size_t savings = 0;
    std::size_t stated = 0; ///< of these, with a delivery that somebody stated

    money::Money atRisk() const { return agreed - low; }
    Delivered& operator+=(const Delivered& other);
    bool operator==(const Delivered&) const = default;
};

/// What is expected of one adjustment; nothing of what is no saving. Null: nobody said anything of its delivery.
Delivered deliveredOf(const place::Adjustment& adjustment, const place::Delivery* stated);

/// Of every agreed saving of a place, each counted once in the year it comes.
Delivered deliveredInAll(const place::Place& place, const place::Deliveries& deliveries);

/// The delivery of an adjustment; null where nothing is said.
const place::Delivery* deliveryAt(const place::Deliveries& deliveries, const place::BudgetLine& line, std::size_t item);

} // namespace wp::projection

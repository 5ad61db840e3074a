// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/format/reading.h"

#include <optional>

namespace wp::ui::screens {

/// The one field of a measure that its lever moves: its name in the file, what it counts, its value, and how
/// far it can go (absent: no end).
struct LeverField {
    const char* name;
    format::Quantity quantity;
    place::Quantity value;
    std::optional<money::Decimal> limit;
};

/// cut: rate; reallocate, invest, income: amount; cohort: people; frontDoor: handoffReduction; workforce: fte;
/// contracts: saving; threshold: reduction; share: its share.
std::optional<LeverField> leverField(const scenario::Measure& measure, const place::Place& place);

/// The end of the slider: the ceiling of the evidence, else twice the value that the lever began with.
money::Decimal leverEnd(const LeverField& field, const money::Decimal& began);

/// Where a slider without evidence ends.
money::Decimal openEnd(format::Quantity quantity, const std::optional<money::Decimal>& limit,
                       const money::Decimal& began);

} // namespace wp::ui::screens

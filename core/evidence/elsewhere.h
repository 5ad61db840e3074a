// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/claim.h"
#include "core/place/place.h"

namespace wp::evidence {

/// What a published source shows of a lever somewhere else, brought to the size of a place.
struct Elsewhere {
    const Claim* claim;
    money::Decimal value;
};

/// Of the field that a lever moves ("invest/amount"), surest first. Only figures in the field's own unit, or by head where
/// the place says how many people it has; a rule or an assumption shows nothing.
std::vector<Elsewhere> elsewhere(std::string_view field, const place::Place& place);

} // namespace wp::evidence

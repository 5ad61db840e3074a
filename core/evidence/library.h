// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/claim.h"

namespace wp::evidence {

/// Every claim of resources/evidence/evidence.csv, in its order: those that found something beside those that
/// found nothing.
const std::vector<Claim>& library();

/// Null when there is none of that id.
const Claim* findClaim(std::string_view id);

/// The claim that a source's words begin with: "ae-cost", or "ae-cost: 140,000 attendances × £280". Null for others.
const Claim* claimIn(std::string_view words);

using Claims = std::vector<const Claim*>;

/// Those in which every word of the question stands somewhere, whatever the case of its letters; all for none.
Claims claimsLike(std::string_view question);

/// Those that speak to a field ("links/elasticity", "cohort/saving"), surest first.
Claims claimsFor(std::string_view field);

} // namespace wp::evidence

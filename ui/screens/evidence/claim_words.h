// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/check.h"
#include "core/evidence/library.h"
#include "ui/screens/evidence/evidence_contents.h"

namespace wp::ui::screens {

/// A claim in a list.
ClaimLine claimLine(const evidence::Claim& claim);
std::vector<ClaimLine> claimLines(const evidence::Claims& claims);

/// Where a claim was published, what it is about, and under which licence; one statement each.
QStringList sourceLines(const evidence::Claim& claim);

/// A check of a claim in words: what it asks, the sum with its result, what was stated, and what comes of it.
QStringList checkLines(const evidence::Check& check);

} // namespace wp::ui::screens

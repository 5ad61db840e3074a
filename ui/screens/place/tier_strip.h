// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "ui/chart/share_bar.h"

#include <vector>

namespace wp::ui::screens {

/// The 100 % bar of the tiers: its parts, and the finding as its title.
struct TierStrip {
    QString title;
    QString unitLine;
    /// What passes through assessing people and handing them on.
    QString handoff;
    /// How much others spend early, from the evidence library.
    QString elsewhere;
    std::vector<chart::Share> shares;
};
TierStrip tierStrip(const place::Place& place);

} // namespace wp::ui::screens

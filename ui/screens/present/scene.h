// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/shell/solvency.h"

#include <memory>

namespace wp::ui::screens {

/// A place with its scenarios as they stood at a moment: what was held, or a snapshot. Nobody edits it.
struct Scene {
    shell::Session session;
    std::optional<shell::CutsNeeded> needed;
    std::unique_ptr<shell::Solvency> solvency; ///< where the cuts still needed are yet to be worked out
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/figure_words.h"
#include "ui/shell/session.h"

namespace wp::ui::screens {

/// The scenarios that have a measure a search can move: what stands for the whole place first, then for the cuts.
std::vector<Choice> searchableScenarios(const shell::Session& session);

/// Of a flat scenario; none that is locked.
std::vector<Choice> searchableMeasures(const document::Model& model, const scenario::Scenario& flat);

/// The nearest figure not below, of so many digits: 35,812,344 is 35,900,000.
money::Decimal roundedUp(const money::Decimal& value, int digits);

} // namespace wp::ui::screens

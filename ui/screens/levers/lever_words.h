// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/lever_effects.h"

#include <QString>

namespace wp::ui::screens {

/// What a measure does, in a sentence with its figures. For a cut: on paper, still saved and withdrawn, side by
/// side. `year` is the calendar year of the figures.
QString consequence(const scenario::Measure& measure, const LeverEffect& effect, int year, int horizon);

/// "Together £4.1m …, not £5.3m"; empty where what the measures save adds up.
QString overlapSentence(const Overlap& overlap, int year);

/// What a scenario does to the place's shared priorities in a year, counted from the base year, against doing nothing;
/// empty where none is chosen.
QString prioritiesSentence(const document::Model& model, const projection::Outcome& with, const projection::Outcome& nothing,
                           int year);

} // namespace wp::ui::screens

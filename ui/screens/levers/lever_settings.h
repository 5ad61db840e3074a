// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/optimise/lever.h"
#include "ui/format/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace wp::ui::screens {

format::Quantity quantityOf(const optimise::Lever& lever);

/// The value exactly, as its spin box shows it.
QString leverText(const optimise::Lever& lever, const money::Decimal& value);

/// The measure's name, else its kind.
QString measureName(const scenario::Scenario& scenario, const std::string& measure);

/// The field that a lever moves, as the measure has it.
std::optional<place::Quantity> fieldOf(const scenario::Scenario& scenario, const optimise::Lever& lever);

/// Whether the measure's range does not hold the value, so that it is set as one certain figure.
bool isOutsideRange(const scenario::Scenario& scenario, const optimise::Lever& lever, const money::Decimal& value);

/// Whether setting the lever changes anything: another value, or a measure to be switched on.
bool isMove(const optimise::Lever& lever, const money::Decimal& value);

/// The levers of a scenario at their values, as one edit of it alone.
document::Edit settingEdit(const document::Model& model, const scenario::Scenario& scenario,
                           const std::vector<optimise::Lever>& levers, const std::vector<money::Decimal>& values);

} // namespace wp::ui::screens

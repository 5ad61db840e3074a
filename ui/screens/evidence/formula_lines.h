// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/formula.h"
#include "core/scenario/scenario.h"
#include "ui/screens/evidence/evidence_contents.h"

namespace wp::ui::screens {

/// A figure's value in its unit, as it is read: "£18.3m", "12.5%", "1.0612", "2033/34". Few people in a stream are
/// "fewer than 5".
QString figureText(const projection::FigureId& figure, const money::Decimal& value, projection::Unit unit);

/// The terms of a formula from top to bottom, with the signs between them, amounts in one unit; and what else its rule
/// looks at. Where there are many terms of one number each, the largest stand first.
std::vector<DoorLine> formulaLines(const place::Place& place, const scenario::Scenario& scenario,
                                   const projection::Formula& formula);

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/doubt.h"

#include <QString>

namespace wp::ui::screens {

/// "Strength of prevention: Youth work, on Children in care": an assumption and what it belongs to.
QString doubtName(const place::Place& place, const scenario::Scenario& scenario, const uncertainty::Doubt& doubt);

/// A value of the assumption in its own unit: "23%", "£18,400", "1.5 years", "0.12".
QString doubtValue(const uncertainty::Doubt& doubt, const money::Decimal& value);

} // namespace wp::ui::screens

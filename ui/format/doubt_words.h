// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/doubt.h"

#include <QString>

#include <string_view>

namespace wp::ui::format {

/// "Strength of prevention": a field of the model by its name in the file; that name for one that has no words.
QString fieldName(std::string_view field);

/// "Strength of prevention: Youth work, on Children in care": an assumption and what it belongs to.
QString doubtName(const place::Place& place, const scenario::Scenario& scenario, const uncertainty::Doubt& doubt);

/// A value of the assumption in its own unit: "23%", "£18,400", "1.5 years", "0.12".
QString doubtValue(const uncertainty::Doubt& doubt, const money::Decimal& value);

} // namespace wp::ui::format

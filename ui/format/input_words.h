// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/rule.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <string_view>

namespace wp::ui::format {

/// "Strength of prevention: Youth work, on Children in care": an input by its path ("links/youth-cla/elasticity",
/// "measures/families/saving"), and what it belongs to.
QString inputName(const place::Place& place, const scenario::Scenario& scenario, std::string_view path);

/// "Strength of prevention": a field of the model by its name in the file; that name for one that has no words.
QString fieldName(std::string_view field);

/// What a path's thing is called: "Youth work, on Children in care"; empty for the place itself.
QString thingName(const place::Place& place, const scenario::Scenario& scenario, std::string_view list,
                  std::string_view id);

/// A value of an input in its own unit: "23%", "£18,400", "1.5 years", "0.12".
QString inputValue(const place::Rule& rule, const money::Decimal& value);

} // namespace wp::ui::format

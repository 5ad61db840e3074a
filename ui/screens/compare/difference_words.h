// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <QString>

#include <string>

namespace wp::ui::screens {

/// What stands under a path of scenario::differences in a flat scenario, as a person reads it: "£600k", "900 people",
/// "Youth work, Family hubs", "2027/28". A dash where the scenario has no such thing.
QString differenceValue(const place::Place& place, const scenario::Scenario& flat, const std::string& path);

/// "Amount a year: Community fund", "Cashable share: Acute beds (assumed)".
QString differenceName(const place::Place& place, const scenario::Scenario& flat, const std::string& path);

/// The measure that a path is about; empty for an assumption and for the order of measures.
std::string measureOf(const std::string& path);
/// The path of the place that an assumption replaces; empty for anything else.
std::string assumptionOf(const std::string& path);

} // namespace wp::ui::screens

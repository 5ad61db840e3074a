// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/format/theme.h"

#include <QString>

#include <span>

namespace wp::ui::format {

/// The program's own words for the values of the model's enumerations, and what they look like.
QString tierName(place::Tier tier);
std::span<const place::Tier> allTiers();
SeriesRole seriesOf(place::Tier tier);

QString organisationKindName(place::OrganisationKind kind);

/// "Do nothing", "Cuts", "Whole place": the three lines, always the same three.
QString roleName(scenario::Role role);
SeriesRole seriesOf(scenario::Role role);

/// The kind of a measure: "Cut", "Reallocate", "One front door".
QString kindName(const scenario::Action& action);

inline QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// Of a name in both languages, "Highways | Priffyrdd", the one in the language of the program; any other as it is.
QString inLanguageOf(const QString& name);

/// A name that the model may lack, else the id.
template <class Thing>
QString nameOf(const Thing& thing)
{
    return inLanguageOf(fromUtf8(thing.name ? *thing.name : thing.id.text()));
}

} // namespace wp::ui::format

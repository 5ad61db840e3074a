// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "ui/format/names.h"

#include <QStringList>

#include <algorithm>

namespace wp::ui::report {

/// "a, b and c"; of more than four, the first three and how many others.
QString listInWords(const QStringList& things);

/// The name of the thing with this id; the id where there is none.
template <class Things, class Id>
QString nameIn(const Things& things, const Id& id)
{
    const auto found = std::ranges::find(things, id, [](const auto& thing) { return thing.id; });
    return found == things.end() ? format::fromUtf8(id.text()) : format::nameOf(*found);
}

/// "Youth work, on children in care": a preventive line and the demand that it lowers.
QString linkInWords(const place::Place& place, const std::string& id);

} // namespace wp::ui::report

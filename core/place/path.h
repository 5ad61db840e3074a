// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/describe.h"
#include "core/place/lists.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace wp::place {

/// A path to one field of a place: "place/horizon", "lines/claRes/budget". Ids may hold slashes.
struct FieldPath {
    std::string_view list;
    std::string_view id;
    std::string_view field;
};
FieldPath splitPath(std::string_view path);

enum class PathEnd { found, noList, noThing, noField };

/// Calls visit(member, rule) for the field named `field`, if the thing has it.
template <class Thing, class Visit>
bool visitField(Thing& thing, std::string_view field, Visit&& visit)
{
    bool isFound = false;
    describe(thing, [&](const char* name, auto& member, const Rule& rule) {
        if (name == field) {
            isFound = true;
            visit(member, rule);
        }
    });
    return isFound;
}

/// Calls visit(member, rule) for the field that a path names; says how far it led otherwise.
template <class AnyPlace, class Visit>
    requires std::same_as<std::remove_const_t<AnyPlace>, Place>
PathEnd visitPath(AnyPlace& place, std::string_view path, Visit&& visit)
{
    const FieldPath parts = splitPath(path);
    if (parts.list == "place") {
        const bool isFound = parts.id.empty() && visitField(place.frame, parts.field, visit);
        return isFound ? PathEnd::found : PathEnd::noField;
    }
    PathEnd end = PathEnd::noList;
    visitField(place, parts.list, [&](auto& things, const Rule&) {
        const auto thing = std::find_if(things.begin(), things.end(),
                                        [&](const auto& candidate) { return candidate.id.text() == parts.id; });
        end = thing == things.end()                             ? PathEnd::noThing
              : visitField(*thing, parts.field, visit) ? PathEnd::found
                                                       : PathEnd::noField;
    });
    return end;
}

} // namespace wp::place

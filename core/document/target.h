// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/scenario/describe.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wp::document {

template <class List>
auto findThing(List& list, std::string_view id)
{
    return std::find_if(list.begin(), list.end(), [&](const auto& thing) { return thing.id.text() == id; });
}

/// What a thing is called, or else its id.
template <class Thing>
std::string nameOrId(const Thing& thing)
{
    return thing.name ? *thing.name : thing.id.text();
}

/// The name of a thing of the list; the id itself where there is none.
template <class List>
std::string nameIn(const List& list, std::string_view id)
{
    const auto found = findThing(list, id);
    return found == list.end() ? std::string(id) : nameOrId(*found);
}

/// Calls visit(name, list) for every list that an edit can name, until one visit says that it was the one.
template <class Visit>
bool visitLists(Model& model, Visit&& visit)
{
    bool isDone = false;
    describe(model.place, [&](const char* name, auto& list, const place::Rule&) {
        isDone = isDone || visit(std::string_view(name), list);
    });
    isDone = isDone || visit(std::string_view("scenarios"), model.scenarios);
    for (std::size_t i = 0; i < model.scenarios.size() && !isDone; ++i) {
        const std::string name = "scenarios/" + model.scenarios[i].id.text() + "/measures";
        isDone = visit(std::string_view(name), model.scenarios[i].measures);
    }
    return isDone;
}

/// Calls visit(list) with the list of that name; false if there is none.
template <class Visit>
bool visitList(Model& model, std::string_view wanted, Visit&& visit)
{
    return visitLists(model, [&](std::string_view name, auto& list) {
        if (name != wanted) {
            return false;
        }
        visit(list);
        return true;
    });
}

/// Calls visit(thing, list) with the thing of a path such as "lines/claRes" or
/// "scenarios/cuts/measures/salami"; false if there is none.
template <class Visit>
bool visitThing(Model& model, std::string_view path, Visit&& visit)
{
    return visitLists(model, [&](std::string_view name, auto& list) {
        if (!path.starts_with(name) || path.size() <= name.size() || path[name.size()] != '/') {
            return false;
        }
        const auto found = findThing(list, path.substr(name.size() + 1));
        if (found == list.end()) {
            return false;
        }
        visit(*found, list);
        return true;
    });
}

} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/input.h"

#include "core/place/path.h"
#include "core/scenario/describe.h"

#include <algorithm>
#include <type_traits>

namespace wp::evidence {

namespace {

using place::Field;
using place::FieldPath;
using scenario::Measure;
using scenario::Scenario;

std::string wordsIn(const place::Sources& sources, std::string_view field)
{
    const auto found = sources.find(std::string(field));
    return found == sources.end() ? std::string() : found->second;
}

/// Looks at the field of one thing that a path names.
template <class Thing>
void look(const Thing& thing, std::string_view field, Input& input)
{
    place::visitField(thing, field, [&](const auto& member, const place::Rule& rule) {
        using Member = std::remove_cvref_t<decltype(member)>;
        input.rule = rule;
        if constexpr (std::is_same_v<Member, Field<place::Quantity>>) {
            input.spread = member ? member->spread : std::nullopt;
        }
        if constexpr (requires { member.has_value(); }) {
            input.isStanding = !member.has_value();
        }
    });
    if constexpr (requires { thing.sources; }) {
        input.source = wordsIn(thing.sources, field);
    }
    if constexpr (requires { thing.grade; }) {
        input.thingGrade = thing.grade;
    }
    if (input.spread && input.spread->source) {
        input.source = *input.spread->source;
    }
}

/// Sources that stand beside the others: a line's budget has one, a link its evidence.
void lookBeside(const place::Place& place, const FieldPath& path, Input& input)
{
    if (!input.source.empty()) {
        return;
    }
    if (path.list == "lines" && path.field == "budget") {
        const auto line = std::ranges::find(place.lines, path.id, [](const auto& one) { return one.id.text(); });
        input.source = line == place.lines.end() ? std::string() : line->source.value_or("");
    } else if (path.list == "links" && path.field == "elasticity") {
        const auto link = std::ranges::find(place.links, path.id, [](const auto& one) { return one.id.text(); });
        input.source = link == place.links.end() ? std::string() : link->evidence.value_or("");
    }
}

Input measureInput(const Scenario& scenario, const FieldPath& path, std::string_view whole)
{
    Input input;
    const auto measure = std::ranges::find(scenario.measures, path.id, [](const Measure& one) { return one.id.text(); });
    if (measure == scenario.measures.end()) {
        return input;
    }
    look(*measure, path.field, input);
    input.kind = std::string(scenario::kindOf(*measure)) + "/" + std::string(path.field);
    if (input.source.empty()) {
        input.source = wordsIn(scenario.sources, whole);
    }
    return input;
}

} // namespace

Input inputAt(const place::Place& place, const Scenario& scenario, std::string_view path)
{
    const FieldPath parts = place::splitPath(path);
    if (parts.list == "measures") {
        return measureInput(scenario, parts, path);
    }
    Input input;
    if (parts.list == "place") {
        look(place.frame, parts.field, input);
    } else {
        describe(place, [&](const char* list, const auto& things, const place::Rule&) {
            const auto thing = std::ranges::find(things, parts.id, [](const auto& one) { return one.id.text(); });
            if (list == parts.list && thing != things.end()) {
                look(*thing, parts.field, input);
            }
        });
        lookBeside(place, parts, input);
    }
    input.kind = std::string(parts.list) + "/" + std::string(parts.field);
    if (scenario.assumptions.contains(std::string(path))) {
        input.isAssumed = true;
        input.isStanding = false;
        input.spread.reset();
        input.source = wordsIn(scenario.sources, path);
    }
    return input;
}

} // namespace wp::evidence

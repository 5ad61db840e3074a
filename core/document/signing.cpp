// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/signing.h"

#include "core/document/edits.h"
#include "core/document/json_text.h"
#include "core/document/target.h"
#include "core/place/path.h"
#include "core/scenario/codec.h"

#include <set>
#include <type_traits>

namespace wp::document {

namespace {

using place::FieldPath;
using place::Json;
using place::Quantity;
using place::Sources;
using scenario::Measure;
using scenario::Scenario;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// The scenario, and those it is a variant of.
std::vector<const Scenario*> chainOf(const Model& model, std::string_view id)
{
    std::vector<const Scenario*> chain;
    for (auto at = findThing(model.scenarios, id); at != model.scenarios.end() && chain.size() < model.scenarios.size();) {
        chain.push_back(&*at);
        at = at->base ? findThing(model.scenarios, at->base->text()) : model.scenarios.end();
    }
    return chain;
}

std::string withWords(const Sources& sources, std::string_view field, std::string_view words)
{
    Sources all = sources;
    if (words.empty()) {
        all.erase(std::string(field));
    } else {
        all[std::string(field)] = words;
    }
    return all.empty() ? "null" : dumped(place::Codec<Sources>::write(all));
}

std::string withWords(Quantity quantity, std::string_view words)
{
    quantity.spread->source = words.empty() ? std::nullopt : place::Field<std::string>(words);
    return dumped(place::Codec<Quantity>::write(quantity));
}

/// A field that holds a range; null for any other.
template <class Thing>
const Quantity* rangedField(const Thing& thing, std::string_view field)
{
    const Quantity* found = nullptr;
    place::visitField(thing, field, [&](const auto& member, const place::Rule&) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, place::Field<Quantity>>) {
            found = member && member->spread ? &*member : nullptr;
        }
    });
    return found;
}

/// Sets the words in the thing itself: in the range where there is one, else in its sources.
template <class Thing>
SetField signedIn(const Thing& thing, std::string_view owner, std::string_view field, std::string_view words)
{
    const std::string prefix = std::string(owner) + "/";
    if (const Quantity* ranged = rangedField(thing, field)) {
        return {prefix + std::string(field), withWords(*ranged, words)};
    }
    return {prefix + "sources", withWords(thing.sources, field, words)};
}

SetField signedByScenario(const Scenario& scenario, std::string_view path, std::string_view words)
{
    return {"scenarios/" + scenario.id.text() + "/sources", withWords(scenario.sources, path, words)};
}

Edit signedMeasure(const Model& model, std::string_view scenario, const FieldPath& path, std::string_view whole,
                   std::string_view words)
{
    const Measure* measure = followedMeasure(model, scenario, path.id);
    const auto chain = chainOf(model, scenario);
    if (!measure || chain.empty()) {
        return SetField{std::string(whole), quoted(words)};
    }
    const bool isReallocation = std::holds_alternative<scenario::Reallocate>(measure->action);
    if (isReallocation && !rangedField(*measure, path.field)) {
        return signedByScenario(*chain.front(), whole, words);
    }
    const SetField field = signedIn(*measure, "measure", path.field, words);
    return overriding(model, scenario, path.id, field.path.substr(field.path.find('/') + 1), field.value);
}

/// All that an edit sets, one by one.
void collect(const Edit& edit, std::vector<const SetField*>& fields)
{
    if (const auto* set = std::get_if<SetField>(&edit)) {
        fields.push_back(set);
    } else if (const auto* several = std::get_if<Several>(&edit)) {
        for (const Edit& each : several->edits) {
            collect(each, fields);
        }
    }
}

/// What an edit leaves a scenario assuming at a path, as text; empty when it leaves that alone.
std::string assumedAt(const Edit& edit, const std::string& assumptions, std::string_view path)
{
    std::vector<const SetField*> fields;
    collect(edit, fields);
    for (const SetField* field : fields) {
        const auto json = field->path == assumptions ? parseJson(field->value, field->path) : Json();
        if (json && json.value().is_object() && json.value().contains(path)) {
            return json.value()[std::string(path)].dump();
        }
    }
    return {};
}

} // namespace

Edit signing(const Model& model, std::string_view scenario, std::string_view path, std::string_view words)
{
    const FieldPath parts = place::splitPath(path);
    if (parts.list == "measures") {
        return signedMeasure(model, scenario, parts, path, words);
    }
    for (const Scenario* each : chainOf(model, scenario)) {
        if (each->assumptions.contains(std::string(path))) {
            return signedByScenario(*each, path, words);
        }
    }
    const std::string_view owner = path.substr(0, path.rfind('/'));
    if (parts.list == "place") {
        return signedIn(model.place.frame, owner, parts.field, words);
    }
    // What names nothing is refused by its path.
    SetField edit{std::string(path), quoted(words)};
    describe(model.place, [&](const char* list, const auto& things, const place::Rule&) {
        const auto thing = findThing(things, parts.id);
        if (list == parts.list && thing != things.end()) {
            edit = signedIn(*thing, owner, parts.field, words);
        }
    });
    return edit;
}

bool touches(const Model& model, const Step& step, std::string_view scenario, std::string_view path)
{
    std::set<std::string> meant;
    const bool isMeasure = path.starts_with("measures/");
    if (!isMeasure) {
        meant.emplace(path);
    }
    for (const Scenario* each : chainOf(model, scenario)) {
        const std::string prefix = "scenarios/" + each->id.text() + "/";
        if (isMeasure) {
            meant.insert(prefix + std::string(path));
        } else if (assumedAt(step.edit, prefix + "assumptions", path) != assumedAt(step.inverse, prefix + "assumptions", path)) {
            return true;
        }
    }
    std::vector<const SetField*> fields;
    collect(step.edit, fields);
    return std::ranges::any_of(fields, [&](const SetField* field) { return meant.contains(field->path); });
}

} // namespace wp::document

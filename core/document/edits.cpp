// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"

#include "core/document/codec.h"
#include "core/document/json_text.h"
#include "core/document/target.h"
#include "core/place/path.h"

#include <charconv>
#include <set>

namespace wp::document {

namespace {

using place::Json;
using scenario::Measure;
using scenario::Scenario;

const Scenario* scenarioOf(const Model& model, std::string_view id)
{
    const auto found = findThing(model.scenarios, id);
    return found == model.scenarios.end() ? nullptr : &*found;
}

bool isRemoved(const Scenario& scenario, std::string_view measure)
{
    return std::ranges::any_of(scenario.removed, [&](const auto& id) { return id.text() == measure; });
}

/// The ids that a variant takes away from its base, without one.
std::vector<std::string> removedBut(const Scenario& scenario, std::string_view measure)
{
    std::vector<std::string> ids;
    for (const auto& id : scenario.removed) {
        if (id.text() != measure) {
            ids.push_back(id.text());
        }
    }
    return ids;
}

std::string pathOf(std::string_view scenario, std::string_view rest)
{
    return "scenarios/" + std::string(scenario) + "/" + std::string(rest);
}

/// A field as the file holds it; null where there is none.
Json fieldOf(const place::Place& place, std::string_view path)
{
    Json json;
    place::visitPath(place, path, [&](const auto& member, const place::Rule& rule) {
        using Code = place::Codec<std::remove_cvref_t<decltype(member)>>;
        if (!Code::isAbsent(member, rule)) {
            json = Code::write(member);
        }
    });
    return json;
}

void setPart(Json& json, std::string_view part, const Json& value);

void setItem(Json& list, std::string_view step, std::string_view rest, const Json& value)
{
    std::size_t at = list.size();
    std::from_chars(step.data(), step.data() + step.size(), at);
    if (!rest.empty() && at < list.size()) {
        setPart(list[at], rest, value);
    } else if (value.is_null()) {
        list.erase(at);
    } else if (at < list.size()) {
        list[at] = value;
    } else {
        list.push_back(value);
    }
}

void setPart(Json& json, std::string_view part, const Json& value)
{
    const std::size_t slash = part.find('/');
    const std::string_view rest = slash == std::string_view::npos ? std::string_view() : part.substr(slash + 1);
    const std::string step(part.substr(0, slash));
    if (json.is_string()) {
        const Json central = json;
        json = {{"low", central}, {"central", central}, {"high", central}};
    } else if (json.is_null()) {
        json = step == "-" ? Json::array() : Json::object();
    }
    if (json.is_array()) {
        setItem(json, step, rest, value);
    } else if (!rest.empty()) {
        setPart(json[step], rest, value);
        if (json[step].empty()) {
            json.erase(step);
        }
    } else if (value.is_null()) {
        json.erase(step);
    } else {
        json[step] = value;
    }
}

} // namespace

std::string quoted(std::string_view text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string jsonOf(const place::Quantity& quantity)
{
    return place::Codec<place::Quantity>::write(quantity).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string withCentral(const place::Quantity& quantity, std::string_view central)
{
    Json json = place::Codec<place::Quantity>::write(quantity);
    if (json.is_object()) {
        json["central"] = central;
    } else {
        json = central;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string withValue(const place::Quantity& quantity, const money::Number& value)
{
    const auto& spread = quantity.spread;
    const bool isHeld = spread && spread->low.value() <= value.value() && value.value() <= spread->high.value();
    return isHeld ? withCentral(quantity, value.text()) : document::quoted(value.text());
}

const Measure* followedMeasure(const Model& model, std::string_view scenario, std::string_view measure)
{
    const Scenario* at = scenarioOf(model, scenario);
    for (std::size_t steps = 0; at && steps <= model.scenarios.size(); ++steps) {
        const auto found = findThing(at->measures, measure);
        if (found != at->measures.end()) {
            return &*found;
        }
        if (!at->base || isRemoved(*at, measure)) {
            return nullptr;
        }
        at = scenarioOf(model, at->base->text());
    }
    return nullptr;
}

Edit overriding(const Model& model, std::string_view scenario, std::string_view measure, std::string_view field,
                std::string value)
{
    const std::string list = pathOf(scenario, "measures");
    SetField set{list + '/' + std::string(measure) + '/' + std::string(field), std::move(value)};
    const Scenario* own = scenarioOf(model, scenario);
    const Measure* followed = followedMeasure(model, scenario, measure);
    if (!own || !followed || findThing(own->measures, measure) != own->measures.end()) {
        return set;
    }
    AddThing copy{list, own->measures.size(), place::writeThing(*followed).dump()};
    return Several{{std::move(copy), std::move(set)}};
}

Edit overriding(const Model& model, std::string_view scenario, const std::vector<MeasureField>& fields)
{
    Several all;
    std::set<std::string> copied;
    for (const MeasureField& each : fields) {
        Edit edit = overriding(model, scenario, each.measure, each.field, each.value);
        if (auto* withCopy = std::get_if<Several>(&edit)) {
            AddThing copy = std::get<AddThing>(withCopy->edits.front());
            Edit set = withCopy->edits.back();
            copy.index += copied.size();
            if (copied.insert(each.measure).second) {
                all.edits.push_back(std::move(copy));
            }
            edit = std::move(set);
        }
        all.edits.push_back(std::move(edit));
    }
    return all;
}

Edit adding(const Model& model, const Scenario& scenario)
{
    return AddThing{"scenarios", model.scenarios.size(), place::writeThing(scenario).dump()};
}

Edit adding(const Model& model, std::string_view scenario, const Measure& measure)
{
    const Scenario* own = scenarioOf(model, scenario);
    return AddThing{pathOf(scenario, "measures"), own ? own->measures.size() : 0, place::writeThing(measure).dump()};
}

Edit settingPart(const Model& model, std::string_view path, std::string_view part, std::string_view value)
{
    Json field = fieldOf(model.place, path);
    const base::Result<Json> json = parseJson(value, path);
    setPart(field, part, json ? json.value() : Json(value));
    if (field.is_object() && field.contains("central") && !(field.contains("low") && field.contains("high"))) {
        field = Json(field["central"]);
    }
    const std::string text = field.empty() ? "null" : field.dump(-1, ' ', false, Json::error_handler_t::replace);
    return SetField{std::string(path), text};
}

Edit removing(const Model& model, std::string_view scenario, std::string_view measure)
{
    const Scenario* own = scenarioOf(model, scenario);
    Several all;
    if (own && findThing(own->measures, measure) != own->measures.end()) {
        all.edits.push_back(RemoveThing{pathOf(scenario, "measures"), std::string(measure)});
    }
    if (own && own->base && followedMeasure(model, own->base->text(), measure)) {
        std::vector<std::string> removed = removedBut(*own, measure);
        removed.emplace_back(measure);
        all.edits.push_back(SetField{pathOf(scenario, "removed"), Json(removed).dump()});
    }
    return all;
}

Edit followingAgain(const Model& model, std::string_view scenario, std::string_view measure)
{
    const Scenario* own = scenarioOf(model, scenario);
    Several all;
    if (own && findThing(own->measures, measure) != own->measures.end()) {
        all.edits.push_back(RemoveThing{pathOf(scenario, "measures"), std::string(measure)});
    }
    if (own && isRemoved(*own, measure)) {
        all.edits.push_back(SetField{pathOf(scenario, "removed"), Json(removedBut(*own, measure)).dump()});
    }
    return all;
}

Edit assuming(const Model& model, std::string_view scenario, std::string_view path, std::string_view value)
{
    const Scenario* own = scenarioOf(model, scenario);
    Json all = Json::object();
    if (own) {
        all = place::Codec<scenario::Assumptions>::write(own->assumptions);
    }
    const base::Result<Json> json = parseJson(value, path);
    const std::string key(path);
    if (json && json.value().is_null()) {
        all.erase(key);
    } else {
        // What is no JSON is put in as it stands, for the edit to refuse by its path.
        all[key] = json ? json.value() : Json(value);
    }
    const std::string text = all.empty() ? "null" : all.dump(-1, ' ', false, Json::error_handler_t::replace);
    return SetField{pathOf(scenario, "assumptions"), text};
}

} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stress_tests.h"

#include "core/document/workshop_log.h"
#include "core/place/codec.h"
#include "core/place/path.h"
#include "core/scenario/codec.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wp::document {

namespace {

using money::Number;
using place::Json;
using scenario::Change;
using scenario::ChangeKind;
using scenario::Scenario;
using scenario::StressTest;

constexpr const char* part = "stressTests";
constexpr int partVersion = 1;
constexpr std::array<std::string_view, scenario::changeKinds> kindWords{
    "funding", "pay", "inflation", "growth", "winter", "delay", "delivery", "benefits", "prevention"};

std::optional<Change> changeOf(const Json& json)
{
    const std::string kind = json.is_object() ? textIn(json, "kind") : std::string();
    const auto word = std::ranges::find(kindWords, kind);
    const auto amount = word == kindWords.end() ? std::nullopt : Number::parse(textIn(json, "amount"));
    if (!amount) {
        return std::nullopt;
    }
    return Change{static_cast<ChangeKind>(word - kindWords.begin()), *amount, textIn(json, "organisation"),
                  textIn(json, "source")};
}

Json jsonOf(const Change& change)
{
    Json json{{"kind", std::string(kindWords[static_cast<std::size_t>(change.kind)])}, {"amount", change.amount.text()}};
    if (!change.organisation.empty()) {
        json["organisation"] = change.organisation;
    }
    if (!change.source.empty()) {
        json["source"] = change.source;
    }
    return json;
}

/// Sets every field, but those of its own lists, in which the second differs from the first.
void set(const Json& before, const Json& after, const std::string& path, std::vector<Edit>& edits)
{
    for (const auto& [field, value] : after.items()) {
        if (!before.contains(field) || before[field] != value) {
            edits.push_back(SetField{path + '/' + field, value.dump(-1, ' ', false, Json::error_handler_t::replace)});
        }
    }
    for (const auto& [field, value] : before.items()) {
        if (!after.contains(field)) {
            edits.push_back(SetField{path + '/' + field, "null"});
        }
    }
}

template <class Thing>
void set(const std::vector<Thing>& before, const std::vector<Thing>& after, const std::string& list, std::vector<Edit>& edits)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == after[i]) {
            continue;
        }
        const std::string path = list + '/' + before[i].id.text();
        Json was = place::writeThing(before[i]);
        Json is = place::writeThing(after[i]);
        if constexpr (std::same_as<Thing, Scenario>) {
            was.erase("measures");
            is.erase("measures");
            set(before[i].measures, after[i].measures, path + "/measures", edits);
        }
        set(was, is, path, edits);
    }
}

} // namespace

std::vector<StressTest> stressTestsOf(const Model& model)
{
    if (!isKept(model, part)) {
        return scenario::readyStressTests();
    }
    std::vector<StressTest> tests;
    for (const Json& json : entriesOf(model, part)) {
        if (!json.is_object() || textIn(json, "id").empty()) {
            continue;
        }
        StressTest test{base::Id<StressTest>(textIn(json, "id")), textIn(json, "name"), textIn(json, "note"), {}};
        const auto changes = json.find("changes");
        for (const Json& each : changes != json.end() && changes->is_array() ? *changes : Json::array()) {
            if (auto change = changeOf(each)) {
                test.changes.push_back(std::move(*change));
            }
        }
        tests.push_back(std::move(test));
    }
    return tests;
}

Edit keepingStressTests(const Model& model, const std::vector<StressTest>& tests)
{
    Json entries = Json::array();
    for (const StressTest& test : tests) {
        Json changes = Json::array();
        std::ranges::transform(test.changes, std::back_inserter(changes), jsonOf);
        entries.push_back({{"id", test.id.text()}, {"name", test.name}, {"note", test.note}, {"changes", std::move(changes)}});
    }
    return replacing(model, part, partVersion, std::move(entries));
}

base::Result<Edit> stressing(const Model& model, const StressTest& test)
{
    const auto under = scenario::stressed(model.place, model.scenarios, test);
    if (!under) {
        return under.problems();
    }
    const place::Place& place = under.value().place;
    Several all;
    set(place::writeThing(model.place.frame), place::writeThing(place.frame), "place", all.edits);
    set(model.place.organisations, place.organisations, "organisations", all.edits);
    set(model.place.lines, place.lines, "lines", all.edits);
    set(model.place.streams, place.streams, "streams", all.edits);
    set(model.place.links, place.links, "links", all.edits);
    set(model.scenarios, under.value().scenarios, "scenarios", all.edits);
    return Edit(std::move(all));
}

} // namespace wp::document

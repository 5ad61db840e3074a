// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/snapshots.h"

#include "core/document/check.h"
#include "core/document/workshop_log.h"
#include "core/scenario/codec.h"

#include <algorithm>

namespace wp::document {

namespace {

using place::Json;
using scenario::Scenario;

constexpr const char* part = "snapshots";
constexpr int partVersion = 1;

bool isSnapshot(const Json& entry)
{
    return entry.is_object() && !textIn(entry, "name").empty() && entry.contains("scenarios") && entry["scenarios"].is_array();
}

/// Each that can be read whole.
std::vector<Scenario> scenariosIn(const Json& entry)
{
    std::vector<Scenario> read;
    for (const Json& json : entry["scenarios"]) {
        base::Problems problems;
        Scenario one;
        place::readThing(json, one, part, problems);
        if (problems.empty()) {
            read.push_back(std::move(one));
        }
    }
    return read;
}

Snapshot snapshotIn(const Json& entry)
{
    const auto year = entry.find("year");
    return {textIn(entry, "name"),    textIn(entry, "note"),
            textIn(entry, "date"),    textIn(entry, "screen"),
            textIn(entry, "chart"),   textIn(entry, "subject"),
            year != entry.end() && year->is_number_integer() ? year->get<int>() : 0,
            scenariosIn(entry)};
}

Json jsonOf(const Snapshot& snapshot)
{
    Json scenarios = Json::array();
    for (const Scenario& one : snapshot.scenarios) {
        scenarios.push_back(place::writeThing(one));
    }
    return {{"name", snapshot.name},       {"note", snapshot.note},   {"date", snapshot.date},
            {"screen", snapshot.screen},   {"chart", snapshot.chart}, {"subject", snapshot.subject},
            {"year", snapshot.year},       {"scenarios", std::move(scenarios)}};
}

} // namespace

std::vector<Snapshot> snapshotsOf(const Model& model)
{
    std::vector<Snapshot> all;
    if (!mayHold(model, part)) {
        return all;
    }
    for (const Json& entry : entriesOf(model, part)) {
        if (isSnapshot(entry)) {
            all.push_back(snapshotIn(entry));
        }
    }
    return all;
}

Edit keeping(const Model& model, const Snapshot& snapshot) { return appending(model, part, partVersion, jsonOf(snapshot)); }

Edit rewording(const Model& model, std::size_t nth, const std::string& name, const std::string& note)
{
    return changingNth(model, part, partVersion, nth, isSnapshot, {{"name", name}, {"note", note}});
}

Edit movingSnapshot(const Model& model, std::size_t nth, std::size_t to)
{
    Json entries = entriesOf(model, part);
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (isSnapshot(entries[i])) {
            shown.push_back(i);
        }
    }
    if (nth < shown.size() && to < shown.size()) {
        const auto at = [&](std::size_t i) { return entries.begin() + static_cast<std::ptrdiff_t>(shown[i]); };
        if (nth < to) {
            std::rotate(at(nth), at(nth) + 1, at(to) + 1);
        } else {
            std::rotate(at(to), at(nth), at(nth) + 1);
        }
    }
    return replacing(model, part, partVersion, std::move(entries));
}

Edit removingSnapshot(const Model& model, std::size_t nth)
{
    return changingNth(model, part, partVersion, nth, isSnapshot, nullptr);
}

std::optional<Model> modelOf(const Model& model, const Snapshot& snapshot)
{
    Model then{model.place, snapshot.scenarios, {}};
    if (then.scenarios.empty() || !check(then).empty()) {
        return std::nullopt;
    }
    return then;
}

} // namespace wp::document

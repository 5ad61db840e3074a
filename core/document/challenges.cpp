// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/challenges.h"

#include "core/place/codec_values.h"

namespace wp::document {

namespace {

using place::Json;

constexpr const char* part = "challenges";
constexpr int partVersion = 1;

Json workshopOf(const Model& model)
{
    Json workshop = Json::parse(model.workshop, nullptr, false);
    return workshop.is_object() ? workshop : Json::object();
}

std::string textIn(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json entriesOf(const Json& workshop)
{
    const auto log = workshop.find(part);
    const bool isLog = log != workshop.end() && log->is_object() && log->contains("entries") && (*log)["entries"].is_array();
    return isLog ? (*log)["entries"] : Json::array();
}

} // namespace

std::vector<Challenge> challengesOf(const Model& model)
{
    std::vector<Challenge> all;
    for (const Json& entry : entriesOf(workshopOf(model))) {
        if (!entry.is_object() || textIn(entry, "words").empty()) {
            continue;
        }
        const auto year = entry.find("year");
        all.push_back({textIn(entry, "scenario"), textIn(entry, "thing"), textIn(entry, "field"),
                       year != entry.end() && year->is_number_integer() ? year->get<int>() : 0, textIn(entry, "words"),
                       textIn(entry, "at")});
    }
    return all;
}

Edit challenging(const Model& model, const Challenge& challenge)
{
    Json workshop = workshopOf(model);
    Json entries = entriesOf(workshop);
    entries.push_back({{"scenario", challenge.scenario},
                       {"thing", challenge.thing},
                       {"field", challenge.field},
                       {"year", challenge.year},
                       {"words", challenge.words},
                       {"at", challenge.at}});
    workshop[part] = {{"version", partVersion}, {"entries", std::move(entries)}};
    return SetField{"workshop", workshop.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

} // namespace wp::document

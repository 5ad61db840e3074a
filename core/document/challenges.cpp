// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/challenges.h"

#include "core/document/workshop_log.h"

namespace wp::document {

namespace {

using place::Json;

constexpr const char* part = "challenges";
constexpr int partVersion = 1;

} // namespace

std::vector<Challenge> challengesOf(const Model& model)
{
    std::vector<Challenge> all;
    for (const Json& entry : entriesOf(model, part)) {
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
    return appending(model, part, partVersion,
                     {{"scenario", challenge.scenario},
                      {"thing", challenge.thing},
                      {"field", challenge.field},
                      {"year", challenge.year},
                      {"words", challenge.words},
                      {"at", challenge.at}});
}

} // namespace wp::document

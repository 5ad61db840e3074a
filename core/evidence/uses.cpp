// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/uses.h"

#include "core/evidence/input.h"
#include "core/evidence/library.h"
#include "core/place/describe.h"
#include "core/scenario/describe.h"

#include <type_traits>

namespace wp::evidence {

namespace {

/// Calls visit(path) for each quantity of a thing that has a value.
template <class Thing, class Visit>
void eachInput(const Thing& thing, const std::string& prefix, Visit&& visit)
{
    describe(thing, [&](const char* name, const auto& member, const place::Rule&) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, place::Field<place::Quantity>>) {
            if (member) {
                visit(prefix + name);
            }
        }
    });
}

} // namespace

std::vector<std::string> inputsFrom(const Claim& claim, const place::Place& place, const scenario::Scenario& scenario)
{
    std::vector<std::string> paths;
    const auto look = [&](const std::string& path) {
        if (claimIn(inputAt(place, scenario, path).source) == &claim) {
            paths.push_back(path);
        }
    };
    eachInput(place.frame, "place/", look);
    describe(place, [&](const char* list, const auto& things, const place::Rule&) {
        for (const auto& thing : things) {
            eachInput(thing, std::string(list) + "/" + thing.id.text() + "/", look);
        }
    });
    for (const scenario::Measure& measure : scenario.measures) {
        eachInput(measure, "measures/" + measure.id.text() + "/", look);
    }
    return paths;
}

} // namespace wp::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/differences.h"

#include "core/scenario/assume.h"
#include "core/scenario/codec.h"

#include <algorithm>

namespace wp::scenario {

namespace {

using place::Json;
using Differences = std::vector<Difference>;

std::string valueText(const Json& json) { return json.is_string() ? json.get<std::string>() : json.dump(); }

const Measure* findMeasure(const Scenario& scenario, const base::Id<Measure>& id)
{
    const auto found = std::find_if(scenario.measures.begin(), scenario.measures.end(),
                                    [&](const Measure& measure) { return measure.id == id; });
    return found == scenario.measures.end() ? nullptr : &*found;
}

/// The members of two objects that differ, those of the first in its order and then the second's own.
void addMembers(const Json& first, const Json& second, const std::string& path, Differences& differences)
{
    for (const auto& [name, value] : first.items()) {
        const auto other = second.find(name);
        if (other == second.end() || *other != value) {
            differences.push_back(
                {path + "/" + name, valueText(value), other == second.end() ? std::string() : valueText(*other)});
        }
    }
    for (const auto& [name, value] : second.items()) {
        if (!first.contains(name)) {
            differences.push_back({path + "/" + name, {}, valueText(value)});
        }
    }
}

/// The ids of the measures that both have, in the order of one.
std::string commonOrder(const Scenario& scenario, const Scenario& other)
{
    std::string order;
    for (const Measure& measure : scenario.measures) {
        if (findMeasure(other, measure.id) != nullptr) {
            order += (order.empty() ? "" : " ") + measure.id.text();
        }
    }
    return order;
}

void addMeasures(const Scenario& first, const Scenario& second, Differences& differences)
{
    for (const Measure& measure : first.measures) {
        const std::string path = "measures/" + measure.id.text();
        const Measure* other = findMeasure(second, measure.id);
        if (other == nullptr) {
            differences.push_back({path, std::string(kindOf(measure)), {}});
        } else {
            addMembers(place::writeThing(measure), place::writeThing(*other), path, differences);
        }
    }
    for (const Measure& measure : second.measures) {
        if (findMeasure(first, measure.id) == nullptr) {
            differences.push_back({"measures/" + measure.id.text(), {}, std::string(kindOf(measure))});
        }
    }
    const std::string order = commonOrder(first, second);
    const std::string otherOrder = commonOrder(second, first);
    if (order != otherOrder) {
        differences.push_back({"measures", order, otherOrder});
    }
}

} // namespace

Differences differences(const Scenario& first, const Scenario& second)
{
    Differences differences;
    addMeasures(withDefaults(first), withDefaults(second), differences);
    addMembers(place::Codec<Assumptions>::write(first.assumptions),
               place::Codec<Assumptions>::write(second.assumptions), "assumptions", differences);
    return differences;
}

} // namespace wp::scenario

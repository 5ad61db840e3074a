// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/resolve.h"

#include "core/scenario/codec.h"

#include <algorithm>

namespace wp::scenario {

using base::ProblemCode;
using place::Spot;

namespace {

using Chain = std::vector<const Scenario*>;

Spot spotOf(const Scenario& scenario, base::Problems& problems)
{
    return {"scenarios/" + scenario.id.text(), problems};
}

/// The scenario, its base, the base of that, and so on; nothing when the way does not end.
Chain chainOf(const std::vector<Scenario>& scenarios, const Scenario& first, base::Problems& problems)
{
    Chain chain{&first};
    while (chain.back()->base) {
        const Scenario& variant = *chain.back();
        const Scenario* next = find(scenarios, *variant.base);
        if (next == nullptr) {
            spotOf(variant, problems)
                .at("base")
                .report(ProblemCode::unknownReference, variant.base->text(), {place::listOf<Scenario>});
            return {};
        }
        if (std::find(chain.begin(), chain.end(), next) != chain.end()) {
            spotOf(*next, problems).at("base").report(ProblemCode::circularVariant, next->base->text());
            return {};
        }
        chain.push_back(next);
    }
    return chain;
}

auto findMeasure(std::vector<Measure>& measures, const base::Id<Measure>& id)
{
    return std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.id == id; });
}

void remove(const Scenario& variant, std::vector<Measure>& measures, base::Problems& problems)
{
    const Spot removed = spotOf(variant, problems).at("removed");
    for (std::size_t i = 0; i < variant.removed.size(); ++i) {
        const auto found = findMeasure(measures, variant.removed[i]);
        if (found == measures.end()) {
            removed.at(std::to_string(i))
                .report(ProblemCode::unknownReference, variant.removed[i].text(), {place::listOf<Measure>});
        } else {
            measures.erase(found);
        }
    }
}

/// What a variant states anew is no longer signed by its base.
void laySources(const Scenario& variant, place::Sources& sources)
{
    for (const Measure& measure : variant.measures) {
        const std::string prefix = "measures/" + measure.id.text() + "/";
        std::erase_if(sources, [&](const auto& entry) { return entry.first.starts_with(prefix); });
    }
    for (const auto& [path, assumption] : variant.assumptions) {
        sources.erase(path);
    }
    for (const auto& [path, words] : variant.sources) {
        sources.insert_or_assign(path, words);
    }
}

void lay(const Scenario& variant, Scenario& flat, base::Problems& problems)
{
    remove(variant, flat.measures, problems);
    laySources(variant, flat.sources);
    if (flat.measures.empty()) {
        flat.measures = variant.measures;
    }
    for (const Measure& measure : variant.measures) {
        const auto found = findMeasure(flat.measures, measure.id);
        if (found == flat.measures.end()) {
            flat.measures.push_back(measure);
        } else {
            *found = measure;
        }
    }
    for (const auto& [path, assumption] : variant.assumptions) {
        flat.assumptions.insert_or_assign(path, assumption);
    }
}

} // namespace

const Scenario* find(const std::vector<Scenario>& scenarios, const base::Id<Scenario>& id)
{
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario& scenario) { return scenario.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

base::Result<Scenario> resolve(const std::vector<Scenario>& scenarios, const base::Id<Scenario>& id)
{
    base::Problems problems;
    const Scenario* scenario = find(scenarios, id);
    if (scenario == nullptr) {
        return base::Problem{ProblemCode::unknownReference, "scenarios", id.text(), {place::listOf<Scenario>}, {}};
    }
    const Chain chain = chainOf(scenarios, *scenario, problems);
    Scenario flat = *scenario;
    flat.base.reset();
    flat.removed.clear();
    flat.measures.clear();
    flat.assumptions.clear();
    flat.sources.clear();
    for (auto variant = chain.rbegin(); variant != chain.rend(); ++variant) {
        lay(**variant, flat, problems);
    }
    if (!problems.empty()) {
        return problems;
    }
    return flat;
}

} // namespace wp::scenario

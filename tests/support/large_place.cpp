// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_place.h"

#include "core/exchange/json.h"
#include "tests/support/files.h"

#include <variant>

namespace wp::testing {

namespace {

template <class Thing>
base::Id<Thing> renamed(const base::Id<Thing>& id, std::size_t copy)
{
    return id.isEmpty() || copy == 0 ? id : base::Id<Thing>(id.text() + "-" + std::to_string(copy));
}

template <class Thing>
void rename(base::Id<Thing>& id, std::size_t copy)
{
    id = renamed(id, copy);
}

template <class Thing>
void rename(place::Field<base::Id<Thing>>& id, std::size_t copy)
{
    if (id) {
        rename(*id, copy);
    }
}

void addCopy(const place::Place& seed, std::size_t copy, place::Place& whole)
{
    for (place::Organisation organisation : seed.organisations) {
        rename(organisation.id, copy);
        whole.organisations.push_back(std::move(organisation));
    }
    for (place::Department department : seed.departments) {
        rename(department.id, copy);
        rename(department.organisation, copy);
        whole.departments.push_back(std::move(department));
    }
    for (place::BudgetLine line : seed.lines) {
        rename(line.id, copy);
        rename(line.department, copy);
        rename(line.stream, copy);
        whole.lines.push_back(std::move(line));
    }
    for (place::Stream stream : seed.streams) {
        rename(stream.id, copy);
        whole.streams.push_back(std::move(stream));
    }
    for (place::Link link : seed.links) {
        rename(link.id, copy);
        rename(link.line, copy);
        rename(link.stream, copy);
        whole.links.push_back(std::move(link));
    }
}

void widenCuts(scenario::Scenario& scenario, std::size_t copies)
{
    for (scenario::Measure& measure : scenario.measures) {
        auto* cut = std::get_if<scenario::Cut>(&measure.action);
        if (cut == nullptr || cut->departments->all) {
            continue;
        }
        const std::vector<scenario::DepartmentId> own = cut->departments->departments;
        for (std::size_t copy = 1; copy < copies; ++copy) {
            for (const scenario::DepartmentId& id : own) {
                cut->departments->departments.push_back(renamed(id, copy));
            }
        }
    }
}

} // namespace

document::Model grown(const document::Model& seed, std::size_t lines, std::int64_t horizon)
{
    const std::size_t copies = (lines + seed.place.lines.size() - 1) / seed.place.lines.size();
    document::Model whole;
    whole.place.frame = seed.place.frame;
    whole.place.frame.horizon = horizon;
    whole.scenarios = seed.scenarios;
    for (std::size_t copy = 0; copy < copies; ++copy) {
        addCopy(seed.place, copy, whole.place);
    }
    for (scenario::Scenario& scenario : whole.scenarios) {
        widenCuts(scenario, copies);
    }
    return whole;
}

document::Model samplePlace()
{
    return exchange::readJson(readFile(projectRoot() / "resources/sample/ashby-vale.json")).value();
}

} // namespace wp::testing

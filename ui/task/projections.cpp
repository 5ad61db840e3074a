// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/projections.h"

#include "core/projection/project.h"
#include "core/scenario/resolve.h"

namespace wp::ui::task {

void Projections::update(const document::Model& model)
{
    const bool isPlaceSame = m_place == model.place;
    if (!isPlaceSame) {
        m_place = model.place;
        m_didPlaceMove = true;
    }
    Entries entries;
    for (const scenario::Scenario& scenario : model.scenarios) {
        auto flat = scenario::resolve(model.scenarios, scenario.id);
        if (!flat) {
            continue;
        }
        const auto old = m_now.find(scenario.id);
        const bool isSame = isPlaceSame && old != m_now.end() && old->second->flat == flat.value();
        entries[scenario.id] = isSame ? old->second
                                      : std::make_shared<const Projected>(Projected{
                                            flat.value(), projection::project(model.place, flat.value())});
    }
    m_now = std::move(entries);
}

void Projections::countFrom(const Projections& before)
{
    m_before = before.m_now;
    m_didPlaceMove = !(m_place == before.m_place);
}

void Projections::clear()
{
    m_place = {};
    m_now.clear();
    m_before.clear();
    m_didPlaceMove = false;
}

const Projected* Projections::before(const ScenarioId& id) const
{
    const Projected* old = find(m_before, id);
    return old == now(id) ? nullptr : old;
}

const Projected* Projections::find(const Entries& entries, const ScenarioId& id)
{
    const auto entry = entries.find(id);
    return entry == entries.end() ? nullptr : entry->second.get();
}

} // namespace wp::ui::task

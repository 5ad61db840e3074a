// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/projection/outcome.h"

#include <map>
#include <memory>

namespace wp::ui::task {

using ScenarioId = base::Id<scenario::Scenario>;

/// A scenario as one flat list of measures, and what it gives.
struct Projected {
    scenario::Scenario flat;
    projection::Outcome outcome;
};

/// What every scenario of the model gives now, and gave before the last move. Only what an edit touches is
/// computed again: a scenario whose flat form and place are as they were keeps its outcome.
class Projections {
public:
    /// Brings all outcomes up to the model.
    void update(const document::Model& model);
    /// From here a new move begins: what is now becomes what was before it.
    void beginMove() { m_before = m_now; m_didPlaceMove = false; }
    /// As if one move had led here from what others gave.
    void countFrom(const Projections& before);
    void clear();

    const Projected* now(const ScenarioId& id) const { return find(m_now, id); }
    /// Before the last move; null where the move left the outcome as it was.
    const Projected* before(const ScenarioId& id) const;
    /// Whether the last move changed the place itself, and with it every line.
    bool didPlaceMove() const { return m_didPlaceMove; }

private:
    using Entries = std::map<ScenarioId, std::shared_ptr<const Projected>>;
    static const Projected* find(const Entries& entries, const ScenarioId& id);

    place::Place m_place;
    Entries m_now;
    Entries m_before;
    bool m_didPlaceMove = false;
};

} // namespace wp::ui::task

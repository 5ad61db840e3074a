// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/searchable.h"

#include "core/document/locks.h"
#include "core/optimise/lever.h"
#include "ui/format/names.h"
#include "ui/screens/levers/lever_settings.h"

#include <algorithm>

namespace wp::ui::screens {

using scenario::Role;
using scenario::Scenario;

std::vector<Choice> searchableScenarios(const shell::Session& session)
{
    std::vector<const Scenario*> ordered{session.scenarioOf(Role::wholePlace), session.scenarioOf(Role::cuts)};
    for (const Scenario& scenario : session.model().scenarios) {
        if (std::ranges::find(ordered, &scenario) == ordered.end()) {
            ordered.push_back(&scenario);
        }
    }
    std::vector<Choice> made;
    for (const Scenario* scenario : ordered) {
        const task::Projected* projected = scenario ? session.projections().now(scenario->id) : nullptr;
        if (projected && !searchableMeasures(session.model(), projected->flat).empty()) {
            made.push_back({scenario->id.text(), format::nameOf(*scenario)});
        }
    }
    return made;
}

std::vector<Choice> searchableMeasures(const document::Model& model, const Scenario& flat)
{
    std::vector<Choice> made;
    for (const scenario::Measure& measure : flat.measures) {
        const bool isLocked = !document::lockReason(model, flat.id.text(), measure.id.text()).empty();
        if (!isLocked && optimise::leverOf(model.place, flat, measure.id.text())) {
            made.push_back({measure.id.text(), measureName(flat, measure.id.text())});
        }
    }
    return made;
}

money::Decimal roundedUp(const money::Decimal& value, int digits)
{
    using money::Decimal;
    if (value == 0) {
        return value;
    }
    const Decimal places = floor(log10(abs(value))) + 1 - digits;
    constexpr int most = 4;
    const Decimal step = pow(Decimal(10), std::max(places, Decimal(-most)));
    return money::roundHalfEven(ceil(value / step) * step, most);
}

} // namespace wp::ui::screens

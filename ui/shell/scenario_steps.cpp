// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scenario_steps.h"

#include "core/document/edits.h"
#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::shell {

using scenario::Scenario;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioSteps)
};

} // namespace

ScenarioStep renaming(const document::Model& model, const Scenario& scenario, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return {{}, {}, Words::tr("A scenario needs a name.")};
    }
    const bool isTaken = std::ranges::any_of(
        model.scenarios, [&](const Scenario& other) { return other.id != scenario.id && format::nameOf(other) == wanted; });
    if (isTaken) {
        return {{}, {}, Words::tr("Another scenario has the name “%1” already.").arg(wanted)};
    }
    return {document::SetField{"scenarios/" + scenario.id.text() + "/name", document::quoted(wanted.toStdString())},
            [before = format::nameOf(scenario), wanted] { return Words::tr("Rename “%1” to “%2”").arg(before, wanted); }};
}

ScenarioStep removal(const document::Model& model, const Scenario& scenario)
{
    const auto follower = std::ranges::find(model.scenarios, scenario.id, [](const Scenario& other) {
        return other.base.value_or(base::Id<Scenario>());
    });
    const QString name = format::nameOf(scenario);
    if (follower != model.scenarios.end()) {
        return {{}, {}, Words::tr("“%1” stays: “%2” follows it.").arg(name, format::nameOf(*follower))};
    }
    return {document::RemoveThing{"scenarios", scenario.id.text()}, [name] { return Words::tr("Remove “%1”").arg(name); }};
}

} // namespace wp::ui::shell

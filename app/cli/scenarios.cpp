// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scenarios.h"

#include "app/cli/words.h"
#include "core/scenario/resolve.h"

namespace wp::cli {

ChosenScenarios chooseScenarios(const document::Model& model, const std::vector<std::string>& ids)
{
    std::vector<std::string> wanted = ids;
    for (std::size_t i = 0; ids.empty() && i < model.scenarios.size(); ++i) {
        wanted.push_back(model.scenarios[i].id.text());
    }
    ChosenScenarios chosen;
    for (const std::string& id : wanted) {
        auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(id));
        if (!flat) {
            chosen.missing = id;
            break;
        }
        chosen.scenarios.push_back(std::move(flat).value());
    }
    return chosen;
}

std::string noScenario(const document::Model& model, const std::string& id)
{
    std::string list;
    for (const scenario::Scenario& scenario : model.scenarios) {
        list += (list.empty() ? "" : ", ") + shown(scenario.id.text());
    }
    return "There is no scenario " + shown(id) + "; there are: " + list;
}

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/new_measures.h"

#include "core/document/edits.h"
#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace wp::ui::screens {

using document::Model;
using place::BudgetLine;
using place::Tier;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Levers)
};

std::string freshId(const Model& model)
{
    for (int n = 1;; ++n) {
        const std::string id = "measure" + std::to_string(n);
        const bool isTaken = std::ranges::any_of(model.scenarios, [&](const scenario::Scenario& scenario) {
            return std::ranges::any_of(scenario.measures, [&](const auto& measure) { return measure.id.text() == id; });
        });
        if (!isTaken) {
            return id;
        }
    }
}

const place::Organisation* councilOf(const place::Place& place)
{
    const auto found = std::ranges::find_if(place.organisations, [](const place::Organisation& organisation) {
        return organisation.kind == place::OrganisationKind::council;
    });
    return found == place.organisations.end() ? nullptr : &*found;
}

/// The largest line that `suits`; null when none does.
template <class Suits>
const BudgetLine* largest(const place::Place& place, Suits suits)
{
    const BudgetLine* best = nullptr;
    for (const BudgetLine& line : place.lines) {
        if (line.budget && line.budget->value() > 0 && !line.isDemandLed() && suits(line)
            && (!best || line.budget->value() > best->budget->value())) {
            best = &line;
        }
    }
    return best;
}

bool isEarly(const BudgetLine& line)
{
    return line.tier == Tier::prevention || line.tier == Tier::earlyHelp;
}

std::string payerOf(const place::Place& place, const BudgetLine& line)
{
    const auto department = std::ranges::find_if(place.departments, [&](const auto& d) { return d.id == *line.department; });
    return department == place.departments.end() || !department->organisation ? std::string()
                                                                              : department->organisation->text();
}

/// The JSON of a measure of a kind, with its own fields.
std::string measureJson(const std::string& id, const char* kind, const QString& name, const std::string& fields)
{
    return "{\"id\": " + document::quoted(id) + ", \"kind\": " + document::quoted(kind) + ", \"name\": " + document::quoted(name.toStdString()) + ", "
           + fields + "}";
}

std::optional<std::string> cutFields(const place::Place& place)
{
    const place::Organisation* council = councilOf(place);
    std::string departments;
    for (const place::Department& department : place.departments) {
        if (council && department.organisation == council->id) {
            departments += (departments.empty() ? "" : ", ") + document::quoted(department.id.text());
        }
    }
    return departments.empty() ? std::nullopt
                               : std::optional("\"departments\": [" + departments + "], \"rate\": \"0.01\", \"to\": 5");
}

std::optional<std::string> incomeFields(const place::Place& place)
{
    const place::Organisation* council = councilOf(place);
    return council ? std::optional("\"organisation\": " + document::quoted(council->id.text()) + ", \"amount\": \"1000000.00\"")
                   : std::nullopt;
}

std::string targetsOf(const BudgetLine& line)
{
    return "\"targets\": [{\"line\": " + document::quoted(line.id.text()) + ", \"share\": \"1\"}]";
}

std::optional<std::string> reallocateFields(const place::Place& place)
{
    const BudgetLine* source = largest(place, [](const BudgetLine& line) {
        return !line.ringFenced.value_or(false) && line.tier.value_or(Tier::enabling) == Tier::enabling;
    });
    const BudgetLine* target = largest(place, isEarly);
    if (!source || !target) {
        return {};
    }
    return "\"sources\": [" + document::quoted(source->id.text()) + "], " + targetsOf(*target) + ", \"amount\": \"100000.00\"";
}

std::optional<std::string> investFields(const place::Place& place)
{
    const BudgetLine* target = largest(place, isEarly);
    if (!target) {
        return {};
    }
    return targetsOf(*target) + ", \"amount\": \"100000.00\", \"payers\": [{\"organisation\": "
           + document::quoted(payerOf(place, *target)) + ", \"share\": \"1\"}]";
}

} // namespace

std::vector<NewMeasure> newMeasures(const Model& model, const scenario::Scenario& scenario)
{
    std::vector<NewMeasure> made;
    const std::string id = freshId(model);
    const std::string list = "scenarios/" + scenario.id.text() + "/measures";
    const auto offer = [&](const char* kind, const QString& name, const std::optional<std::string>& fields) {
        if (fields) {
            made.push_back({name, document::AddThing{list, scenario.measures.size(), measureJson(id, kind, name, *fields)},
                            [name] { return Words::tr("Add “%1”").arg(name); }});
        }
    };
    if (scenario.role == scenario::Role::cuts) {
        offer("cut", Words::tr("Cut every council department"), cutFields(model.place));
    } else {
        offer("reallocate", Words::tr("Move money from enabling to prevention"), reallocateFields(model.place));
        offer("invest", Words::tr("New money for prevention"), investFields(model.place));
    }
    offer("income", Words::tr("More council income"), incomeFields(model.place));
    return made;
}

} // namespace wp::ui::screens

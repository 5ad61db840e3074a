// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_place.h"

#include "ui/format/names.h"
#include "ui/task/projections.h"

#include <QCoreApplication>

namespace wp::ui::shell {

namespace {

QString words(const char* source) { return QCoreApplication::translate("NewPlace", source); }

scenario::Scenario ofRole(const char* id, scenario::Role role)
{
    scenario::Scenario made;
    made.id = task::ScenarioId(id);
    made.name = format::roleName(role).toStdString();
    made.role = role;
    return made;
}

scenario::Measure tenPercent(const place::Department& department)
{
    scenario::Measure measure;
    measure.id = base::Id<scenario::Measure>("salami");
    measure.name = words(QT_TRANSLATE_NOOP("NewPlace", "Across-the-board cut")).toStdString();
    measure.from = 1;
    measure.to = 5;
    scenario::Cut cut;
    cut.departments = scenario::CutScope{false, {department.id}};
    cut.rate = place::Quantity{*money::Number::parse("0.05"), {}};
    measure.action = cut;
    return measure;
}

} // namespace

document::Model newPlace(int baseYear)
{
    document::Model model;
    place::Place& place = model.place;
    place.frame.name = words(QT_TRANSLATE_NOOP("NewPlace", "New place")).toStdString();
    place.frame.baseYear = baseYear;
    place.frame.horizon = 10;
    place.frame.population = 0;
    place::Organisation council;
    council.id = base::Id<place::Organisation>("council");
    council.name = words(QT_TRANSLATE_NOOP("NewPlace", "Council")).toStdString();
    council.kind = place::OrganisationKind::council;
    place::Department department;
    department.id = base::Id<place::Department>("services");
    department.name = words(QT_TRANSLATE_NOOP("NewPlace", "Services")).toStdString();
    department.organisation = council.id;
    place::BudgetLine line;
    line.id = base::Id<place::BudgetLine>("line1");
    line.name = words(QT_TRANSLATE_NOOP("NewPlace", "First budget line")).toStdString();
    line.department = department.id;
    line.budget = place::Quantity{*money::Number::parse("1000000"), {}};
    place.organisations = {council};
    place.departments = {department};
    place.lines = {line};
    model.scenarios = {ofRole("doNothing", scenario::Role::doNothing), ofRole("cuts", scenario::Role::cuts),
                       ofRole("wholePlace", scenario::Role::wholePlace)};
    model.scenarios[1].measures = {tenPercent(department)};
    return model;
}

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explainer.h"

#include "core/place/defaults.h"
#include "core/projection/appraisal.h"
#include "core/projection/explained.h"
#include "core/projection/project.h"
#include "core/scenario/assume.h"

#include <algorithm>

namespace wp::projection {

namespace {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using money::Money;

std::shared_ptr<const Explained> explained(const place::Place& place, const scenario::Scenario& scenario,
                                           const scenario::Scenario* idle)
{
    auto run = std::make_shared<Explained>();
    run->place = place::withDefaults(scenario::assuming(place, scenario.assumptions));
    run->scenario = scenario::withDefaults(scenario);
    run->plan = compile<Decimal>(place, scenario);
    Memo<Decimal> memo;
    run->tables = tablesOf(run->plan, memo);
    run->figures = projection::run(run->plan, &run->trace);
    run->appraisal = appraise(run->plan, run->figures.years);
    if (idle != nullptr) {
        run->idleId = idle->id.text();
        for (const YearFigures& year : project(place, *idle).years) {
            Money gap;
            for (const OrganisationFigures& organisation : year.organisations) {
                gap += organisation.gap;
            }
            run->idleGaps.push_back(gap);
        }
    }
    return run;
}

Problem problem(ProblemCode code, const FigureId& figure, std::string value, std::vector<std::string> accepted = {})
{
    return {code, figure.thing + "/" + figure.field, std::move(value), std::move(accepted), std::nullopt};
}

/// Where an id stands in its list; a Problem when it is in none.
base::Result<Index> indexIn(const std::vector<std::string>& ids, const FigureId& figure, const std::string& id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return problem(ProblemCode::unknownReference, figure, id, {figure.thing.substr(0, figure.thing.find('/'))});
    }
    return static_cast<Index>(found - ids.begin());
}

base::Result<std::optional<Formula>> ofThing(const Explained& run, const FigureId& figure, Index t)
{
    const std::size_t slash = std::min(figure.thing.find('/'), figure.thing.size());
    const std::string list = figure.thing.substr(0, slash);
    const std::string id = slash < figure.thing.size() ? figure.thing.substr(slash + 1) : std::string();
    if (list == "lines" || list == "streams" || list == "organisations") {
        const auto& ids = list == "lines"     ? run.plan.lineIds
                          : list == "streams" ? run.plan.streamIds
                                              : run.plan.organisationIds;
        const base::Result<Index> at = indexIn(ids, figure, id);
        if (!at) {
            return at.problems();
        }
        if (list == "organisations") {
            return formulaOfOrganisation(run, figure, at.value(), t);
        }
        return figure.year == 0    ? std::optional<Formula>()
               : list == "lines" ? formulaOfLine(run, figure, at.value(), t)
                                 : formulaOfStream(run, figure, at.value(), t);
    }
    if (list == "place") {
        return figure.year == 0 ? std::optional<Formula>() : formulaOfPlace(run, figure, t);
    }
    return list == "appraisal" ? formulaOfAppraisal(run, figure, t) : formulaOfMeasure(run, figure);
}

} // namespace

Explainer::Explainer(const place::Place& place, const scenario::Scenario& scenario, const scenario::Scenario* idle)
    : m_explained(explained(place, scenario, idle))
{
}

const place::Place& Explainer::place() const { return m_explained->place; }
const scenario::Scenario& Explainer::scenario() const { return m_explained->scenario; }

base::Result<Formula> Explainer::formulaOf(const FigureId& figure) const
{
    const Explained& run = *m_explained;
    const int last = run.yearAt(run.figures.years.size() - 1);
    if (figure.year != 0 && (figure.year < run.plan.baseYear || figure.year > last)) {
        return problem(ProblemCode::outOfRange, figure, std::to_string(figure.year),
                       {std::to_string(run.plan.baseYear), std::to_string(last)});
    }
    const auto t = static_cast<Index>(figure.year == 0 ? run.plan.horizon : figure.year - run.plan.baseYear);
    base::Result<std::optional<Formula>> found = ofThing(run, figure, t);
    if (!found) {
        return found.problems();
    }
    std::optional<Formula> formula = std::move(found).value();
    if (!formula && figure.year == 0) {
        formula = formulaOfInput(run, figure);
    }
    if (!formula && figure.year == 0) {
        formula = formulaOfBudgets(run, figure);
    }
    if (!formula) {
        return problem(ProblemCode::unknownField, figure, figure.field);
    }
    return std::move(*formula);
}

} // namespace wp::projection

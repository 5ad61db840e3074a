// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"

#include "core/place/check.h"
#include "core/scenario/check.h"

#include <set>
#include <tuple>

namespace wp::document {

namespace {

/// The same fault found on two ways is said once.
void removeRepeated(base::Problems& problems)
{
    std::set<std::tuple<base::ProblemCode, std::string, std::string>> seen;
    std::erase_if(problems, [&](const base::Problem& problem) {
        return !seen.emplace(problem.code, problem.where, problem.value).second;
    });
}

} // namespace

base::Problems check(const Model& model)
{
    base::Problems problems;
    const place::KnownIds known(model.place);
    place::checkPlace(model.place, known, problems);
    scenario::checkScenarios(model.place, model.scenarios, known, problems);
    const bool isObject = model.workshop.empty() || place::Json::parse(model.workshop, nullptr, false).is_object();
    if (!isObject) {
        place::Spot("workshop", problems).report(base::ProblemCode::wrongType, {}, {"object"});
    }
    removeRepeated(problems);
    return problems;
}

base::Problems warnings(const Model& model)
{
    base::Problems problems;
    place::warnOfPlace(model.place, problems);
    scenario::warnOfScenarios(model.place, model.scenarios, problems);
    return problems;
}

} // namespace wp::document

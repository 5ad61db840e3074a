// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/check.h"

#include "core/place/check.h"
#include "core/scenario/assume.h"
#include "core/scenario/check_assumptions.h"
#include "core/scenario/check_measures.h"
#include "core/scenario/resolve.h"

#include <algorithm>

namespace wp::scenario {

using base::Problem;
using base::Problems;
using place::Spot;

namespace {

/// Calls check(scenario, its spot) for each.
template <class Check>
void forEach(const std::vector<Scenario>& scenarios, Problems& problems, Check check)
{
    const Spot list(place::listOf<Scenario>, problems);
    place::Steps steps;
    for (const Scenario& scenario : scenarios) {
        check(scenario, list.at(steps.next(scenario.id.text())));
    }
}

void checkOwnMeasures(const Scenario& scenario, const Spot& spot)
{
    const Spot list = spot.at("measures");
    place::Steps steps;
    for (const Measure& measure : scenario.measures) {
        checkMeasure(measure, list.at(steps.next(measure.id.text())));
    }
}

void checkOwnAssumptions(const place::Place& place, const Scenario& scenario, const Spot& spot)
{
    const Spot list = spot.at("assumptions");
    if (!place::checkSize(scenario.assumptions.size(), place::mostOf<Assumption>, list)) {
        return;
    }
    for (const auto& [path, assumption] : scenario.assumptions) {
        checkAssumption(place, path, assumption, list.at(path));
    }
}

bool startsWith(const std::string& text, const std::string& start) { return text.rfind(start, 0) == 0; }

/// Checks scenarios as they are computed: variants resolved, their assumptions made.
class ResolvedChecks {
public:
    ResolvedChecks(const place::Place& place, const std::vector<Scenario>& scenarios)
        : m_place(place), m_scenarios(scenarios)
    {
        place::checkFigures(place, m_ofPlace);
    }

    void run(const Scenario& scenario, const Spot& spot)
    {
        const base::Result<Scenario> flat = resolve(m_scenarios, scenario.id);
        if (!flat) {
            // The faults of a base are its own.
            for (const Problem& problem : flat.problems()) {
                if (startsWith(problem.where, spot.path() + "/")) {
                    spot.problems().push_back(problem);
                }
            }
            return;
        }
        const Problems inherited = scenario.base ? faultsOf(*scenario.base) : Problems();
        for (Problem& problem : faultsOf(flat.value())) {
            if (std::find(inherited.begin(), inherited.end(), problem) == inherited.end()) {
                problem.where = spot.path() + "/" + problem.where;
                spot.problems().push_back(std::move(problem));
            }
        }
    }

private:
    Problems faultsOf(const base::Id<Scenario>& id) const
    {
        const base::Result<Scenario> flat = resolve(m_scenarios, id);
        return flat ? faultsOf(flat.value()) : Problems();
    }

    /// What is wrong with a flat scenario, by paths within it.
    Problems faultsOf(const Scenario& flat) const
    {
        Problems faults;
        const place::Place place = assuming(m_place, soundAssumptions(flat));
        addFigures(place, flat, faults);
        const Lines lines = linesOf(place);
        const Spot list("measures", faults);
        for (const Measure& measure : flat.measures) {
            checkAgainst(lines, measure, list.at(measure.id.text()));
        }
        return faults;
    }

    Assumptions soundAssumptions(const Scenario& flat) const
    {
        Assumptions sound;
        if (flat.assumptions.size() > place::mostOf<Assumption>) {
            return sound;
        }
        Problems ignored;
        for (const auto& [path, assumption] : flat.assumptions) {
            if (checkAssumption(m_place, path, assumption, Spot(path, ignored))) {
                sound.emplace(path, assumption);
            }
        }
        return sound;
    }

    /// Faults of the place that only this scenario's assumptions make; they stand at the assumption.
    void addFigures(const place::Place& place, const Scenario& flat, Problems& faults) const
    {
        if (flat.assumptions.empty()) {
            return;
        }
        Problems found;
        place::checkFigures(place, found);
        for (Problem& problem : found) {
            if (std::find(m_ofPlace.begin(), m_ofPlace.end(), problem) == m_ofPlace.end()) {
                problem.where = "assumptions/lines/" + problem.value + "/budget";
                faults.push_back(std::move(problem));
            }
        }
    }

    const place::Place& m_place;
    const std::vector<Scenario>& m_scenarios;
    Problems m_ofPlace;
};

} // namespace

void checkScenarios(const place::Place& place, const std::vector<Scenario>& scenarios, const place::KnownIds& known,
                    Problems& problems)
{
    const Spot top({}, problems);
    place::FieldChecker(top, known)(place::listOf<Scenario>, scenarios, place::required());
    if (scenarios.size() > place::mostOf<Scenario>) {
        return;
    }
    ResolvedChecks resolved(place, scenarios);
    forEach(scenarios, problems, [&](const Scenario& scenario, const Spot& spot) {
        checkOwnMeasures(scenario, spot);
        checkOwnAssumptions(place, scenario, spot);
        resolved.run(scenario, spot);
    });
}

} // namespace wp::scenario

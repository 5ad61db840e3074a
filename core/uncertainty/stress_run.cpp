// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/stress_run.h"

#include "core/projection/project.h"
#include "core/scenario/resolve.h"

namespace wp::uncertainty {

namespace {

void run(const place::Place& place, const std::vector<scenario::Scenario>& scenarios,
         const base::Id<scenario::Scenario>& scenario, StressRun& into)
{
    const auto flat = scenario::resolve(scenarios, scenario);
    if (!flat) {
        into.refused = flat.problems();
        return;
    }
    into.outcome = projection::project(place, flat.value());
    for (projection::YearFigures& year : into.outcome.years) {
        year.lines = {};
        year.streams = {};
    }
}

} // namespace

std::vector<StressRun> runStressTests(const place::Place& place, const std::vector<scenario::Scenario>& scenarios,
                                      const base::Id<scenario::Scenario>& scenario,
                                      const std::vector<scenario::StressTest>& tests, std::stop_token stop)
{
    std::vector<StressRun> runs(1);
    run(place, scenarios, scenario, runs.front());
    if (!runs.front().refused.empty()) {
        return {};
    }
    for (const scenario::StressTest& test : tests) {
        if (stop.stop_requested()) {
            return {};
        }
        StressRun& one = runs.emplace_back();
        one.test = test.id;
        if (const auto under = scenario::stressed(place, scenarios, test)) {
            run(under.value().place, under.value().scenarios, scenario, one);
        } else {
            one.refused = under.problems();
        }
    }
    return runs;
}

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/projection/outcome.h"
#include "core/scenario/stress.h"

#include <stop_token>

namespace wp::uncertainty {

/// What a scenario gives under one stress test (without id: as planned), without the figures of lines and streams; or why
/// the stress test cannot be.
struct StressRun {
    base::Id<scenario::StressTest> test;
    projection::Outcome outcome;
    base::Problems refused;
};

/// As planned first, then each test by itself, in order; the scenario may be a variant. Empty when stopped, or where there
/// is no such scenario.
std::vector<StressRun> runStressTests(const place::Place& place, const std::vector<scenario::Scenario>& scenarios,
                                      const base::Id<scenario::Scenario>& scenario,
                                      const std::vector<scenario::StressTest>& tests, std::stop_token stop = {});

} // namespace wp::uncertainty

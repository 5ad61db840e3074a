// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/goal_seek.h"
#include "core/optimise/study.h"

namespace wp::optimise {

/// What holds the answer back: a limit of the study, or (without one) the end of a lever. A bit more of it was
/// tried and projected exactly: `bit` is how much, `gain` what that made the objective better. What cannot be
/// loosened by a bit (the evidence) was left out whole, and `bit` is 0.
struct Binding {
    std::optional<std::size_t> limit;
    std::size_t lever = 0;
    money::Decimal bit;
    money::Decimal gain;
};

/// A limit that nothing within the levers keeps, and by how much it is missed.
struct Broken {
    std::size_t limit;
    money::Decimal by;
};

/// The best that was found, in whole steps of each lever, with the figures of its exact projection. Where no
/// position keeps all limits it is the one that breaks them least.
struct Optimum {
    std::vector<money::Decimal> values;
    money::Decimal aim, aimNow;
    std::vector<money::Decimal> levels; // of each limit
    std::vector<Broken> broken;
    std::vector<Binding> bindings;
    std::vector<projection::Warning> warnings; // where the scenario has them not yet
    std::vector<projection::Warning> anyway;   // beyond the evidence as the scenario is, or wherever the levers stand
    projection::Outcome outcome;
    std::size_t evaluations = 0;
};

/// A study of the levers of a scenario, with what always holds: nothing out of a ring-fence, and (unless
/// `beyond`) nothing beyond the evidence, neither of a lever's own range nor of a link or stream. The levers'
/// limits are narrowed to their evidence where that is nearer.
Study studyOf(const place::Place& place, scenario::Scenario scenario, std::vector<Lever> levers, Objective objective,
              std::vector<Limit> limits, bool beyond = false);

/// None when asked to stop.
std::optional<Optimum> optimise(const Study& study, const std::stop_token& stop = {}, const Progress& progress = {});

/// The scenario with all levers at their values.
scenario::Scenario withLevers(scenario::Scenario scenario, const std::vector<Lever>& levers,
                              const std::vector<money::Decimal>& values);

/// One point of a frontier: as much cash as can be saved with so much of the other good.
struct FrontierPoint {
    std::vector<money::Decimal> values;
    money::Decimal saving; // cumulative, over the horizon
    money::Decimal other;  // prevention share or volume of the stream in the last year
    std::vector<projection::Warning> warnings, anyway; // as of an optimum
};

/// Cash saved against the prevention share (no stream), or against the people in a stream: the points that no
/// other beats on both sides, by the second figure. None when asked to stop; empty when nothing keeps the limits.
std::optional<std::vector<FrontierPoint>> frontier(Study study, std::optional<std::size_t> stream, std::size_t points,
                                                   const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace wp::optimise

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/figure.h"
#include "core/optimise/lever.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace wp::optimise {

/// How far a search is, from 0 to 1.
using Progress = std::function<void(double)>;

/// What counts as reaching the value: passing it from whichever side the figure is now, or a bound.
enum class Reach { exactly, atMost, atLeast };

struct Goal {
    Figure figure;
    money::Decimal value;
    Reach reach = Reach::exactly;
};

/// Why a goal is out of reach. noEffect: the figure does not follow the lever. lowest, highest: the lever's end
/// comes first. limited: the measure does no more from there (a clamp, a line's own limit). turnsBack: beyond the
/// closest the figure moves away again.
enum class Obstacle { noEffect, lowest, highest, limited, turnsBack };
std::string_view nameOf(Obstacle obstacle);

/// The answer of a goal seek: the lever's value nearest to the present one that reaches the goal, in whole steps
/// of its field; or the one that comes closest, and why. Figures are those of the exact projection.
struct Sought {
    bool isReached = false;
    bool isAlreadyThere = false; // and nothing needs to move
    money::Decimal value;
    money::Decimal figure;
    money::Decimal figureNow;
    std::optional<Obstacle> obstacle;
    bool isBeyondEvidence = false;
    std::vector<projection::Warning> warnings; // of the answer, where the scenario has them not yet
};

/// Searches a flat scenario of a place that has passed its checks. None when asked to stop.
std::optional<Sought> seek(const place::Place& place, const scenario::Scenario& scenario, const Lever& lever,
                           const Goal& goal, const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace wp::optimise

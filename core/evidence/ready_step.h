// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/library.h"
#include "core/scenario/scenario.h"

#include <span>

namespace wp::evidence {

/// Steps that stand ready: the founding article's for a whole place, and the usual ones. One of each kind of measure at
/// least.
enum class ReadyStep {
    frontDoor,   ///< one front door in place of many
    contracts,   ///< ten contracts to one
    fund,        ///< a community investment fund
    generalists, ///< generalists at the door
    relational,  ///< relational support for people in repeated crisis
    shift,       ///< from enabling to prevention over years
    invest,      ///< new money for what holds demand down
    deal,        ///< a part of what one body gains goes to the council
    cutSparing,  ///< a percentage cut that spares statutory services
    cutFlat,     ///< the same on every line alike
    charges,     ///< fees and charges
    threshold    ///< fewer people eligible
};
std::string_view nameOf(ReadyStep step);
std::span<const ReadyStep> readySteps(scenario::Role role);

/// Why a step does not fit a place: what it would need is not there.
enum class Unfit {
    noCouncil,
    nothingHandedOn,
    nothingBought,
    noEarlyLine,
    nothingToMove,
    noPosts,
    noPopulation,
    noCrisis,
    noDemand,
    noOther
};
std::string_view nameOf(Unfit why);

/// A step fitted to a place: its lines, its size and its ranges, each with its source. Its id is the step's name.
struct Ready {
    std::optional<scenario::Measure> measure;
    std::optional<Unfit> why;
};
Ready ready(ReadyStep step, const place::Place& place);

/// The claims that a step rests on, for and against.
Claims claimsOf(ReadyStep step);

} // namespace wp::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/optimise/goal_seek.h"

namespace wp::optimise {

/// Cuts to be replaced, and what shall take their place. Both scenarios are flat, of a place that has passed its
/// checks. `levers` are the measures of `whole` that may rise, from what they are to their `high`; all are switched on.
/// The cash of one organisation is matched, or without one that of all together, in the year `t` (1 = the first).
struct Swap {
    const place::Place& place;
    scenario::Scenario cuts;
    scenario::Scenario whole;
    std::vector<Lever> levers;
    std::optional<std::size_t> organisation;
    int t = 1;
};

/// Cash is what makes the gap smaller: savings less programmes and contributions, and income. `cuts` is what the cuts
/// find in a year, `found` what stands in their place; `withdrawn` counts the services taken away by either.
struct SwapYear {
    int year = 0;
    money::Money cuts, found, withdrawnByCuts, withdrawn;
    money::Money left() const { return found < cuts ? cuts - found : money::Money(); }
};

/// A scenario in place of the cuts, its years from the first after the base year, and whose cash it is: what each
/// organisation finds in the year asked about.
struct Swapped {
    scenario::Scenario scenario;
    std::vector<SwapYear> years;
    std::vector<money::Money> foundBy;
    std::vector<projection::Warning> warnings; // where `whole` as it was has them not yet
};

/// How far a measure rose. notNeeded: the cash was matched without; doesNotHelp: more of it would bring no cash in
/// that year; asNeeded: as far as it took; full: to its high, or to where it brings the most.
enum class Rise { notNeeded, doesNotHelp, asNeeded, full };

/// What was found. The cuts' lines are restored, whatever else their scenario did stays, and the measures rise, the one
/// that brings the most cash first. `found` is what each measure of `whole` adds in that year, one by one in their
/// order, so that they sum to the year's. What is left over is as much as `keptShare` of every cut's rate brings beside
/// them (in hundredths of a per cent): 0 where all is matched, none where even the whole cuts would not do.
struct Replacement {
    std::vector<money::Decimal> values; // of each lever
    std::vector<Rise> rises;
    std::vector<money::Money> found;  // by each measure of `whole`
    std::vector<money::Money> cutsBy; // what the cuts find for each organisation in that year
    Swapped without;
    std::optional<money::Decimal> keptShare;
    std::optional<Swapped> withRest; // where a part of the cuts is kept
    const SwapYear& yearOf(const Swap& swap) const { return without.years[static_cast<std::size_t>(swap.t - 1)]; }
};

/// None when asked to stop.
std::optional<Replacement> replaceCuts(const Swap& swap, const std::stop_token& stop = {});

/// Whether a scenario has a cut that is switched on.
bool hasCuts(const scenario::Scenario& flat);

/// The lever in steps that a person would choose (£1,000, whole posts, tenths of a per cent), rising from what it is to
/// its evidence or, where it has none, to twice what it is.
Lever risingLever(Lever lever);

} // namespace wp::optimise

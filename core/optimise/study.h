// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/lever.h"

#include <set>

namespace wp::optimise {

/// What a search makes as good as it can be. worstGap: the largest gap of any year, of the organisation `index` or,
/// without one, of any; stream: the volume of the stream `index` in the last year. Both are made small, the others large.
/// preventionShare is that of the last year.
enum class Aim { netPresentValue, cumulativeSaving, worstGap, stream, preventionShare };

struct Objective {
    Aim aim = Aim::netPresentValue;
    std::optional<std::size_t> index;
    bool isLargeGood() const { return aim != Aim::worstGap && aim != Aim::stream; }
};

/// What a search keeps to: a level that stays at or below `most`.
/// newMoney: what investments put in and programmes cost, over all years. withdrawn: services withdrawn in the year
/// with the most. reserves: how far the organisation `index` falls below its minimum. ringFence: what is taken out of
/// ring-fenced lines. lineChange: how far a line's budget moves in a year, as a share of what doing nothing would
/// give it. evidence: warnings of going beyond the evidence that the scenario does not have anyway. stream: the
/// volume of the stream `index` in the last year. lessPrevention: less the prevention share of the last year.
enum class LimitKind { newMoney, withdrawn, reserves, ringFence, lineChange, evidence, stream, lessPrevention };
std::string_view nameOf(LimitKind kind);

struct Limit {
    LimitKind kind;
    money::Decimal most = 0;
    std::size_t index = 0;
};

/// A question for the optimiser: a flat scenario of a checked place, the levers that may move within their limits,
/// what to make good, and what to keep to.
struct Study {
    const place::Place& place;
    scenario::Scenario scenario;
    std::vector<Lever> levers;
    Objective objective;
    std::vector<Limit> limits;
};

using Warnings = std::set<projection::Warning>;

/// The warnings of going beyond the evidence among some.
Warnings beyondEvidence(const std::vector<projection::Warning>& warnings);

/// The objective as it is printed; of a run in doubles only to search with.
template <class Real>
Real aimOf(const Objective& objective, const projection::Plan<Real>& plan, const projection::Figures<Real>& figures);

/// The level that a limit holds down. `unavoidable` are the warnings no search is asked about.
template <class Real>
Real levelOf(const Limit& limit, const projection::Plan<Real>& plan, const projection::Figures<Real>& figures,
             const Warnings& unavoidable);

} // namespace wp::optimise

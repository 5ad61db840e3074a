// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/library.h"
#include "core/projection/explainer.h"

#include <utility>

namespace wp::evidence {

/// Where a value comes from. standing: the model's default, which nobody has signed; unsaid: somebody typed it and
/// said no source; workedOut: the engine gives it.
enum class Origin { claim, words, assumption, standing, unsaid, workedOut };

/// What a value rests on: its source's own words, and the claim of the library that they name.
struct Basis {
    Origin origin = Origin::unsaid;
    std::string words;
    const Claim* claim = nullptr;
};

/// In which prices an amount stands.
enum class Prices { none, baseYear, ownYear, presentValue };

/// What a figure leaves out; the words are made at the edge.
enum class NotCounted {
    widerValue,       // worth to people that is in no budget
    keptCapacity,     // capacity released that nobody takes out
    withdrawnHarm,    // what people lose by services withdrawn
    noBudget,         // it is in no budget and in no saving
    otherCauses,      // causes of demand beyond growth and the links to it
    otherPlaces,      // what happens outside this place's lines
    newSettlements,   // grants and settlements that are not announced
    vacancies,        // vacancies and agency staff
    withoutRange,     // assumptions without a range are taken as certain
    beyondRange,      // values beyond the range
    noRange,          // no range is given, so no future varies it
    unplannedEvents   // a recession, new law, a plan that is not carried out
};

/// All that stands behind one figure but the doubt about it (what_if.h). `range` is that of an input. `varied` is the
/// input that stands for the figure when it is asked what if it is wrong; empty: the one that decides most.
/// isOwnAssumption: the scenario assumes this value instead of the place's.
struct Account {
    projection::Formula formula;
    std::optional<std::pair<money::Decimal, money::Decimal>> range;
    Prices prices = Prices::none;
    Basis basis;
    std::optional<Grade> grade;
    std::string note;
    std::vector<NotCounted> notCounted;
    Claims alternatives;
    std::string varied;
    bool isInput = false;
    bool isOwnAssumption = false;
};

/// `place` and `scenario` as the file holds them (the scenario flat), from which the explainer was made.
base::Result<Account> accountOf(const projection::Explainer& explainer, const place::Place& place,
                                const scenario::Scenario& scenario, const projection::FigureId& figure);

/// Where an input's value comes from: "lines/claRes/budget", "measures/families/saving".
Basis basisOf(const place::Place& place, const scenario::Scenario& scenario, std::string_view path);

} // namespace wp::evidence

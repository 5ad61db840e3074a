// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wp::projection {

/// A line's year, in money of that year. `fte` is posts.
template <class Amount, class Real>
struct LineFiguresOf {
    Amount doNothing{}, budget{}, spend{}, released{}, cashable{}, withdrawn{};
    Real fte{};
};

/// A stream's year: index 1 in the base year, the rest in the stream's unit.
template <class Real>
struct StreamFiguresOf {
    Real index{}, volume{}, avoided{}, unmet{};
};

/// An organisation's year. contribution: what it pays others (below zero: receives). gap: what it
/// spends and pays beyond its income and funding; reserves fall by it.
template <class Amount>
struct OrganisationFiguresOf {
    Amount doNothing{}, spend{}, programme{}, contribution{}, income{}, funding{}, gap{}, reserves{}, saving{};
};

/// The place's year: exact sums of the rounded leaves. cumulative: saving from t = 1.
template <class Amount, class Real>
struct PlaceFiguresOf {
    Amount doNothing{}, spend{}, programme{}, saving{}, released{}, cashable{}, withdrawn{}, widerValue{}, cumulative{};
    Real preventionShare{}, fte{};
};

/// One financial year; lists are in the order of the place's.
template <class Amount, class Real>
struct YearFiguresOf {
    int year = 0;
    std::vector<LineFiguresOf<Amount, Real>> lines;
    std::vector<StreamFiguresOf<Real>> streams;
    std::vector<OrganisationFiguresOf<Amount>> organisations;
    PlaceFiguresOf<Amount, Real> place;
};

enum class WarningKind { protectionEnds, clamped, beyondEvidence, cohortExceedsLine };

/// What the projection could not do as asked, once for each year. `about` is the kind of thing named:
/// "measure", "line", "stream", "link" or "department".
struct Warning {
    WarningKind kind;
    std::string about;
    std::string id;
    int year = 0;
    auto operator<=>(const Warning&) const = default;
};

std::string_view nameOf(WarningKind kind);

/// paybackYear: the first year from which the running saving stays above zero; reservesExhausted: by
/// organisation in the place's order, the first year below its minimum.
struct Appraisal {
    money::Money cumulativeSaving;
    money::Money netPresentValue;
    std::optional<int> paybackYear;
    std::vector<std::optional<int>> reservesExhausted;
};

using LineFigures = LineFiguresOf<money::Money, money::Decimal>;
using StreamFigures = StreamFiguresOf<money::Decimal>;
using OrganisationFigures = OrganisationFiguresOf<money::Money>;
using PlaceFigures = PlaceFiguresOf<money::Money, money::Decimal>;
using YearFigures = YearFiguresOf<money::Money, money::Decimal>;

/// What a scenario gives, year by year from the base year (t = 0): the published figures.
struct Outcome {
    std::vector<YearFigures> years;
    std::vector<Warning> warnings;
    Appraisal appraisal;
};

} // namespace wp::projection

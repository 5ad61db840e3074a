// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"
#include "core/projection/figure_id.h"

#include <optional>
#include <string>
#include <vector>

namespace wp::projection {

/// What a value counts: £, a fraction, years that pass, a calendar year, things, or nothing (an index, a factor).
enum class Unit { money, share, years, calendarYear, count, factor };

/// What an operand is, where its figure does not say it: a factor the engine has worked out, a step of a line's way
/// to its spend, or what one measure does. `figure` is a figure or an input by itself.
enum class Piece {
    figure,
    one,
    priceLevel,     // of a line: (1 + inflation)^t
    generalPrices,  // (1 + general inflation)^t
    growthFactor,   // (1 + growth of funding)^t
    discountFactor, // ((1 + general inflation)(1 + discount rate))^t
    variableShare,  // 1 − fixed share
    adjustment,     // agreed already
    fundingSource,
    cuts,
    measure,
    exits, // of posts that go
    deals,
    stepBudget,
    stepDemand,
    stepHandoff,
    stepCohort,
    stepCashing,
    stepSqueeze,
    stepDirect,
    savingStep, // of one line: its part of a step from demand avoided to cash
    needBefore,
    needAfter,
    grownLess,   // growth that never comes
    takenOut,    // capacity that is out, in whole steps
    lastingOnly, // what it would cost after true efficiency alone
    squeezed,
    postsNeeded,
    postsChanged,
    staying, // share of a stream that has not left
    arrivals,
    thresholds,
    gain // of a link: elasticity · ln of its effective level, trimmed
};

/// One live number of a formula, and the figure it opens onto (none where `figure.thing` is empty). `name` is a name
/// out of the file, such as a funding source's.
struct Operand {
    Piece piece = Piece::figure;
    FigureId figure;
    money::Decimal value;
    Unit unit = Unit::money;
    std::string name;

    bool isDoor() const { return !figure.thing.empty(); }
};

struct Factor {
    Operand operand;
    bool isDivisor = false;
};

struct Term {
    std::vector<Factor> factors;
    bool isTaken = false; // subtracted
    money::Decimal worth() const;
};

/// How a figure comes out of its terms. given: an input, no terms. power: e to the power of minus their sum, held
/// between 1 − beside[0] and beside[1]. search: found by trying. firstYear: the first in which what stands beside it
/// passes. draws: a share of draws. without: all measures up to one, less those before it.
enum class Rule { given, sum, power, search, firstYear, draws, without };

/// A figure as the engine worked it out: its own numbers on the way, never a second calculation. `beside` is what
/// else the rule looks at. No value: none is known to the projection alone, or there is none.
struct Formula {
    FigureId figure;
    std::optional<money::Decimal> value;
    Unit unit = Unit::money;
    Rule rule = Rule::sum;
    std::vector<Term> terms;
    std::vector<Operand> beside;

    /// What the terms come to by the rule: the value, to the rounding of its operands. Of rules sum and power.
    money::Decimal worth() const;
};

} // namespace wp::projection

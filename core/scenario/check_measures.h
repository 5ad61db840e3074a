// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/check_fields.h"
#include "core/scenario/codec.h"

#include <unordered_map>

namespace wp::scenario {

void checkValue(const CutScope& scope, const place::Rule& rule, const place::Spot& spot,
                const place::KnownIds& known);

template <class Thing>
void checkValue(const std::vector<Weighted<Thing>>& weights, const place::Rule&, const place::Spot& spot,
                const place::KnownIds& known)
{
    place::checkItems(weights, spot, [](const auto& weighted) -> const std::string& { return weighted.id.text(); });
    money::Decimal sum = 0;
    bool isComplete = !weights.empty();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const place::Spot here = spot.at(std::to_string(i));
        describe(weights[i], place::FieldChecker(here, known));
        if (!weights[i].id.isEmpty() && !known.has(weights[i].id)) {
            here.report(base::ProblemCode::unknownReference, weights[i].id.text(), {place::listOf<Thing>});
        }
        isComplete = isComplete && weights[i].share;
        sum += weights[i].share ? weights[i].share->value() : money::Decimal(0);
    }
    if (isComplete && sum == 0) {
        spot.report(base::ProblemCode::emptyShares);
    }
}

/// What a measure may not say whatever the figures of the place: an end before its start, a deal with oneself.
void checkMeasure(const Measure& measure, const place::Spot& spot);

using Lines = std::unordered_map<std::string, const place::BudgetLine*>;
Lines linesOf(const place::Place& place);

/// What depends on the lines that a measure touches, as its scenario assumes them.
void checkAgainst(const Lines& lines, const Measure& measure, const place::Spot& spot);

} // namespace wp::scenario

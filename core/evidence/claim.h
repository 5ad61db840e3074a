// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/number.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wp::evidence {

/// How sure a figure is, 1 to 6 as in the file: the grades of the Greater Manchester cost benefit analysis guidance
/// (HM Treasury 2014), by which the projection trims benefits.
enum class Grade { firm = 1, good, fair, weak, secondHand, judgement };
std::optional<Grade> gradeOf(std::int64_t number);

/// What a claim is. `article`: said by the founding article; `nothingFound`: a trial that found no effect.
enum class ClaimKind { article, effect, nothingFound, unitCost, growth, assumption, rule, benchmark };
std::span<const std::string_view> wordsOf(ClaimKind);

/// Where a claim was published, and what it is about. No place or licence: the source does not state one that
/// is known here, and none is claimed.
struct Source {
    std::string citation;
    std::optional<std::string> place;
    std::optional<std::string> licence;
};

/// One row of the evidence library: a published value or range with its source, in the words of the library
/// (English, as its sources are). `check` says what looking at it found. `fields` are the inputs and figures it
/// speaks to: "links/elasticity", "cohort/saving", "place/preventionShare".
struct Claim {
    std::string id;
    std::string text;
    std::optional<money::Number> low, central, high;
    std::string unit;
    std::string priceYear;
    Grade grade = Grade::judgement;
    ClaimKind kind = ClaimKind::assumption;
    Source source;
    std::vector<std::string> fields;
    std::string check;

    bool isMoney() const { return unit.starts_with("£"); }
};

} // namespace wp::evidence

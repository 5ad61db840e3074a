// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::base {

enum class ProblemCode {
#define WP_PROBLEM(code) code,
#include "core/base/problem_codes.def"
#undef WP_PROBLEM
};

/// Where in a text something stands, both counted from 1; in a workbook its row and column, and the sheet's name.
struct Position {
    std::size_t line = 0;
    std::size_t column = 0;
    std::string sheet = {};
    bool operator==(const Position&) const = default;
};

/// One thing that is wrong, as data: the words are made at the edge, in the person's language.
/// `where` is a path such as "lines/claRes/budget"; `value` is what stood there, as text;
/// `accepted` is what would do instead, as problem_codes.def says for each code.
struct Problem {
    ProblemCode code;
    std::string where;
    std::string value;
    std::vector<std::string> accepted;
    std::optional<Position> at;
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

std::string_view nameOf(ProblemCode code);
const std::vector<ProblemCode>& allProblemCodes();

/// Warnings tell, and refuse nothing.
bool isWarning(ProblemCode code);

/// The candidate most like `word`, or empty when none is near enough to be a slip of the hand.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace wp::base

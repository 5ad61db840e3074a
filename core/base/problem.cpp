// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <utility>

namespace wp::base {

std::string_view nameOf(ProblemCode code)
{
    switch (code) {
#define WP_PROBLEM(name)                                                                                               \
    case ProblemCode::name:                                                                                            \
        return #name;
#include "core/base/problem_codes.def"
#undef WP_PROBLEM
    }
    return {};
}

const std::vector<ProblemCode>& allProblemCodes()
{
    static const std::vector<ProblemCode> codes{
#define WP_PROBLEM(name) ProblemCode::name,
#include "core/base/problem_codes.def"
#undef WP_PROBLEM
    };
    return codes;
}

bool isWarning(ProblemCode code)
{
    switch (code) {
    case ProblemCode::noStoredValue:
    case ProblemCode::stylesUnread:
    case ProblemCode::oddTotal:
    case ProblemCode::steepLink:
    case ProblemCode::capped:
    case ProblemCode::oldPrice:
    case ProblemCode::sharedPeople:
    case ProblemCode::oneOffForRecurrent:
        return true;
    default:
        return false;
    }
}

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = std::tolower(static_cast<unsigned char>(a[i - 1])) ==
                              std::tolower(static_cast<unsigned char>(b[j - 1]));
            const std::size_t replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates)
{
    word = word.substr(0, 64);
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace wp::base

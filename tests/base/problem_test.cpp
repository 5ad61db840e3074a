// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"
#include "core/base/result.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <set>

namespace wp::base {
namespace {

TEST(ProblemCode, EveryNameIsSaidAndNoneTwice)
{
    std::set<std::string_view> names;
    for (const ProblemCode code : allProblemCodes()) {
        EXPECT_FALSE(nameOf(code).empty());
        EXPECT_TRUE(names.insert(nameOf(code)).second) << nameOf(code);
    }
    EXPECT_EQ(names.size(), allProblemCodes().size());
    EXPECT_EQ(nameOf(ProblemCode::notReadable), "notReadable");
    EXPECT_EQ(nameOf(ProblemCode::oneOffForRecurrent), "oneOffForRecurrent");
    EXPECT_TRUE(names.contains("circularVariant"));
}

TEST(ProblemCode, OnlyWarningsAreWarnings)
{
    std::set<std::string_view> warnings;
    for (const ProblemCode code : allProblemCodes()) {
        if (isWarning(code)) {
            warnings.insert(nameOf(code));
        }
    }
    const std::set<std::string_view> expected{"steepLink",    "capped",        "oldPrice",    "sharedPeople",
                                              "oneOffForRecurrent", "noStoredValue", "stylesUnread", "oddTotal"};
    EXPECT_EQ(warnings, expected);
}

TEST(Nearest, FindsASlipOfTheHandAndNothingElse)
{
    struct Case {
        std::string_view word;
        std::string_view expected;
    };
    const std::vector<std::string> known{"budget", "tier", "stream", "fixedShare", "statutory", "fte", "x"};
    const Case cases[] = {
        {"budget", "budget"},
        {"Budget", "budget"},
        {"budgte", "budget"},
        {"bugdet", "budget"},
        {"teir", ""},
        {"tiers", "tier"},
        {"steam", "stream"},
        {"fixedshare", "fixedShare"},
        {"fixedShre", "fixedShare"},
        {"statutary", "statutory"},
        {"population", ""},
        {"ft", "fte"},
        {"", "x"},
        {"qqqqqq", ""},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(nearest(entry.word, known), entry.expected) << '"' << entry.word << '"';
    }
    EXPECT_EQ(nearest("anything", {}), "");
    EXPECT_EQ(nearest(std::string(100'000, 'a'), known), "");
}

TEST(Nearest, TheFirstOfEquallyNearWins) { EXPECT_EQ(nearest("bat", {"cat", "hat"}), "cat"); }

TEST(Result, HoldsAValueOrEveryProblem)
{
    const Result<int> good(7);
    ASSERT_TRUE(good);
    EXPECT_EQ(good.value(), 7);

    const Problem first{ProblemCode::badNumber, "lines/a/budget", "1,2", {"1234.56"}, Position{3, 14}};
    const Problem second{ProblemCode::unknownField, "lines/a/budgte", "", {"budget"}, std::nullopt};
    const Result<int> one(first);
    ASSERT_FALSE(one);
    EXPECT_EQ(one.problems(), Problems{first});
    const Result<int> both(Problems{first, second});
    ASSERT_FALSE(both.isOk());
    EXPECT_EQ(both.problems(), (Problems{first, second}));
    EXPECT_NE(first, second);
}

TEST(Result, GivesItsValueAway)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 5);
}

} // namespace
} // namespace wp::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/check.h"

#include "core/evidence/library.h"

#include <gtest/gtest.h>

#include <set>

namespace wp::evidence {
namespace {

const Check& check(std::string_view id)
{
    const auto found = std::ranges::find(checks(), id, &Check::id);
    EXPECT_NE(found, checks().end()) << id;
    return *found;
}

TEST(Checks, workOutTheArticlesFigures)
{
    struct Row {
        const char* id;
        const char* result;
        int decimals;
        Verdict verdict;
    };
    using enum Verdict;
    const std::vector<Row> rows{{"three-total", "18150000000", 0, reproduces},
                                {"any-total", "29300000000", 0, differs},
                                {"any-each", "63139.93", 2, differs},
                                {"hard-edges", "19369.37", 2, reproduces},
                                {"brian-year", "200000", 0, nothingStated},
                                {"brian-net", "120000", 0, nothingStated},
                                {"highland-share", "31240000", 0, reproduces},
                                {"wigan-year", "25714285.71", 2, nothingStated},
                                {"wigan-trail", "180000000", 0, differs},
                                {"late-people", "57839721", 0, nothingStated},
                                {"late-rounded", "59233449", 0, differs},
                                {"care-each", "96855.20", 2, reproduces}};
    for (const Row& row : rows) {
        const Check& one = check(row.id);
        ASSERT_TRUE(one.result()) << row.id;
        EXPECT_EQ(money::toText(*one.result(), row.decimals), row.result) << row.id;
        EXPECT_EQ(one.verdict(), row.verdict) << row.id;
    }
}

TEST(Checks, sayWhatHasNoSource)
{
    for (const char* id : {"saving-source", "assess-source"}) {
        EXPECT_FALSE(check(id).result()) << id;
        EXPECT_EQ(check(id).verdict(), Verdict::noSource) << id;
    }
}

TEST(Checks, takeTheirNumbersFromTheLibrary)
{
    const Check& one = check("three-total");
    ASSERT_EQ(one.steps.size(), 2U);
    EXPECT_EQ(one.steps[0].claim, "smd-three");
    EXPECT_EQ(one.steps[0].value, findClaim("smd-three")->central->value());
    EXPECT_EQ(one.steps[1].claim, "smd-saving");
    EXPECT_EQ(one.steps[1].value, findClaim("smd-saving")->high->value());
    EXPECT_TRUE(one.steps[1].isMoney);
    EXPECT_FALSE(one.steps[0].isMoney);
}

TEST(Checks, areEachOfAClaimAndSayWhatTheyFound)
{
    std::set<std::string> ids;
    for (const Check& one : checks()) {
        EXPECT_TRUE(ids.insert(one.id).second) << one.id;
        EXPECT_NE(findClaim(one.claim), nullptr) << one.id;
        EXPECT_FALSE(one.question.empty() || one.finding.empty()) << one.id;
        EXPECT_EQ(one.from.has_value(), one.to.has_value()) << one.id;
        EXPECT_TRUE(!one.from || *one.from < *one.to) << one.id;
        EXPECT_TRUE(one.steps.empty() || !one.unit.empty()) << one.id;
    }
}

TEST(Checks, coverEveryStatedSumOfTheArticle)
{
    for (const char* claim : {"smd-three", "smd-any", "brian-before", "brian-support", "highland", "wigan", "eif"}) {
        EXPECT_NE(std::ranges::find(checks(), claim, &Check::claim), checks().end()) << claim;
    }
}

} // namespace
} // namespace wp::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/rule.h"

#include <gtest/gtest.h>

namespace wp::place {
namespace {

struct Limits {
    Bounds bounds;
    std::vector<const char*> inside;
    std::vector<const char*> outside;
};

const std::vector<Limits>& allLimits()
{
    static const std::vector<Limits> all{
        {Bounds::any, {"0", "-1", "1", "-10000000000000000", "10000000000000000", "0.0000000001"}, {}},
        {Bounds::share,
         {"0", "1", "0.5", "0.0000000001", "0.9999999999"},
         {"-0.0000000001", "1.0000000001", "2", "-1"}},
        {Bounds::growth, {"-0.4999999999", "0", "1", "0.035"}, {"-0.5", "-0.6", "1.0000000001", "5"}},
        {Bounds::lag, {"0", "100", "0.5", "99.99"}, {"-0.01", "100.01", "-1"}},
        {Bounds::elasticity, {"0", "10", "0.25"}, {"-0.01", "10.01"}},
        {Bounds::atLeastZero, {"0", "0.01", "10000000000000000"}, {"-0.01", "-5"}},
        {Bounds::atLeastOne, {"1", "1.5", "1000"}, {"0.99", "0", "-1"}},
        {Bounds::aboveZero, {"0.0000000001", "1", "10000000000000000"}, {"0", "-0.01"}},
        {Bounds::year, {"0", "2025", "9999"}, {"-1", "10000"}},
        {Bounds::horizon, {"1", "15", "30"}, {"0", "31", "0.99", "30.01", "-1"}},
        {Bounds::grade, {"1", "6", "3"}, {"0", "7", "-1"}},
    };
    return all;
}

TEST(IsWithin, KeepsEachLimitAtBothEnds)
{
    for (const Limits& limits : allLimits()) {
        for (const char* text : limits.inside) {
            EXPECT_TRUE(isWithin(money::Decimal(text), limits.bounds))
                << static_cast<int>(limits.bounds) << " " << text;
        }
        for (const char* text : limits.outside) {
            EXPECT_FALSE(isWithin(money::Decimal(text), limits.bounds))
                << static_cast<int>(limits.bounds) << " " << text;
        }
    }
}

TEST(IsWithin, IsTestedForEveryLimit)
{
    ASSERT_EQ(allLimits().size(), static_cast<std::size_t>(Bounds::grade) + 1);
    for (std::size_t i = 0; i < allLimits().size(); ++i) {
        EXPECT_EQ(allLimits()[i].bounds, static_cast<Bounds>(i));
    }
}

TEST(EndsOf, SaysLowestAndHighest)
{
    EXPECT_EQ(endsOf(Bounds::any), (std::vector<std::string>{"", ""}));
    EXPECT_EQ(endsOf(Bounds::share), (std::vector<std::string>{"0", "1"}));
    EXPECT_EQ(endsOf(Bounds::growth), (std::vector<std::string>{"-0.5", "1"}));
    EXPECT_EQ(endsOf(Bounds::aboveZero), (std::vector<std::string>{"0", ""}));
    EXPECT_EQ(endsOf(Bounds::grade), (std::vector<std::string>{"1", "6"}));
}

TEST(Rule, SaysWhatAFieldTakes)
{
    constexpr Rule share = number(Bounds::share).orElse("0.25");
    EXPECT_FALSE(share.isRequired);
    EXPECT_STREQ(share.fallback, "0.25");
    EXPECT_EQ(share.bounds, Bounds::share);
    EXPECT_FALSE(share.isAmount);
    constexpr Rule budget = amount().required();
    EXPECT_TRUE(budget.isRequired);
    EXPECT_TRUE(budget.isAmount);
    EXPECT_EQ(budget.fallback, nullptr);
    EXPECT_TRUE(required().within(Bounds::horizon).fixed().isFixed);
    EXPECT_TRUE(amount(Bounds::atLeastZero).orElse("0").isAmount);
    EXPECT_EQ(largestAmount(), money::Decimal("1e13"));
}

} // namespace
} // namespace wp::place

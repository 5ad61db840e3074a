// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/fit.h"

#include <gtest/gtest.h>

namespace wp::optimise {
namespace {

using money::Decimal;

std::vector<Observation> series(int first, const std::vector<const char*>& values)
{
    std::vector<Observation> all;
    for (const char* value : values) {
        all.push_back({first + static_cast<int>(all.size()), Decimal(value)});
    }
    return all;
}

void expectNear(const Decimal& value, const char* expected)
{
    EXPECT_LT(abs(value - Decimal(expected)), Decimal("0.00000001")) << value.str(14) << " for " << expected;
}

/// Worked out elsewhere by the textbook: least squares on logarithms, Student's t with three degrees of freedom.
TEST(Fit, isLeastSquaresOnLogarithmsWithItsInterval)
{
    const auto growth = fitGrowth(series(2019, {"100", "104", "105", "111", "113"}));
    ASSERT_TRUE(growth && growth->interval);
    expectNear(growth->rate, "0.031441622087");
    expectNear(growth->interval->first, "0.019976818260");
    expectNear(growth->interval->second, "0.043035293280");
    expectNear(growth->at(2024), "116.858086342238");
    expectNear(growth->expected(2024)->first, "111.023096992130");
    expectNear(growth->expected(2024)->second, "122.999742517883");
}

TEST(Fit, findsTheGrowthOfAnUnbrokenTrendAndOfGaps)
{
    const auto growth = fitGrowth({{2010, 100}, {2012, Decimal("106.09")}, {2015, Decimal("115.92740743")}});
    ASSERT_TRUE(growth && growth->interval);
    expectNear(growth->rate, "0.03");
    expectNear(growth->interval->first, "0.03");
    expectNear(growth->interval->second, "0.03");
}

TEST(Fit, hasNoIntervalForTwoYearsAndNoRateForOne)
{
    const auto two = fitGrowth(series(2023, {"200", "210"}));
    ASSERT_TRUE(two);
    expectNear(two->rate, "0.05");
    EXPECT_FALSE(two->interval);
    EXPECT_FALSE(two->expected(2025));
    EXPECT_FALSE(fitGrowth(series(2023, {"200"})));
    EXPECT_FALSE(fitGrowth(series(2023, {"200", "0", "-5"})));
}

TEST(Fit, foretellsFromTheYearsBeforeAlone)
{
    const auto held = backTest(series(2015, {"100", "102", "104", "106.2", "108", "90"}), 1);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].year, 2020);
    EXPECT_GT(held[0].forecast, 109);
    EXPECT_EQ(held[0].came, 90);
    EXPECT_TRUE(held[0].isOutside());
    EXPECT_EQ(backTest(series(2015, {"100", "102", "104", "106"}), 2).size(), 2U);
    EXPECT_TRUE(backTest(series(2015, {"100", "102"}), 1).empty());
}

} // namespace
} // namespace wp::optimise

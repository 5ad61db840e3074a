// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/series_table.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using money::Decimal;

TEST(SeriesTable, readsColumnsInAnyOrderAndLeavesOutWhatIsMissing)
{
    const auto table = readSeriesTable("thing,spend,Year,volume,deflator\n"
                                       "Children,\"1,000\",2022/23,50,90\n"
                                       "Children,[x],2023/24,60,100\n"
                                       "Adults,,2022/23,7,90\n");
    ASSERT_TRUE(table);
    ASSERT_EQ(table.value().things.size(), 2U);
    const Series& children = table.value().things[0];
    EXPECT_EQ(children.thing, "Children");
    ASSERT_EQ(children.spend.size(), 1U);
    EXPECT_EQ(children.spend[0].year, 2022);
    EXPECT_EQ(children.spend[0].value, 1000);
    EXPECT_EQ(children.volume.size(), 2U);
    EXPECT_TRUE(table.value().things[1].spend.empty());
    ASSERT_EQ(table.value().deflator.size(), 2U);
    EXPECT_EQ(table.value().deflator[1].value, 100);
}

TEST(SeriesTable, refusesWhatIsNone)
{
    EXPECT_EQ(readSeriesTable("year,volume\n2022,1\n").problems().front().code, base::ProblemCode::unknownForm);
    const auto bad = readSeriesTable("year,thing,volume\n22,A,1\n2022,A,many\n");
    ASSERT_EQ(bad.problems().size(), 2U);
    EXPECT_EQ(bad.problems()[0].code, base::ProblemCode::badNumber);
    EXPECT_EQ(bad.problems()[0].at, (base::Position{2, 1}));
    EXPECT_EQ(bad.problems()[1].value, "many");
}

TEST(SeriesTable, theRecordHoldsTheForecastThatDidNotCome)
{
    ASSERT_FALSE(pastForecasts().empty());
    const PastForecast& past = pastForecasts().front();
    EXPECT_EQ(past.year, 2025);
    EXPECT_GT(past.forecast, past.came);
    EXPECT_EQ(past.came, 81770);
}

} // namespace
} // namespace wp::exchange

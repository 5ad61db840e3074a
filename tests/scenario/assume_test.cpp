// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/codec.h"
#include "core/scenario/assume.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::scenario {
namespace {

document::Model small()
{
    base::Problems problems;
    const auto json = place::Json::parse(testing::readFile(testing::testFile("exchange/small.place.json")));
    document::Model model = document::readModel(json, problems);
    EXPECT_TRUE(problems.empty());
    return model;
}

TEST(Assuming, AnAssumptionStandsInsteadOfTheValueAndItsRange)
{
    const place::Place before = small().place;
    ASSERT_TRUE(before.lines[1].cashableShare->spread);
    const place::Place after = assuming(before, {{"lines/care/cashableShare", *money::Number::parse("0.10")},
                                                 {"place/optimismBias", false},
                                                 {"links/help-kids/grade", std::int64_t{6}},
                                                 {"streams/kids/growth", *money::Number::parse("0.03")}});
    EXPECT_EQ(after.lines[1].cashableShare->central.text(), "0.10");
    EXPECT_FALSE(after.lines[1].cashableShare->spread);
    EXPECT_FALSE(*after.frame.optimismBias);
    EXPECT_EQ(*after.links[0].grade, 6);
    EXPECT_EQ(after.streams[0].growth->central.text(), "0.03");
    EXPECT_EQ(after.lines[0], before.lines[0]);
}

TEST(Assuming, WhatTheCheckRefusesChangesNothing)
{
    const place::Place before = small().place;
    EXPECT_EQ(assuming(before, {{"place/horizon", std::int64_t{9}},
                                {"place/optimismBias", std::int64_t{1}},
                                {"lines/nowhere/budget", *money::Number::parse("1")},
                                {"lines/care/tier", *money::Number::parse("1")},
                                {"care", true}}),
              before);
}

TEST(Defaults, FillEveryEmptyFieldThatHasOneAndNoOther)
{
    const document::Model model = small();
    const place::Place place = withDefaults(model.place);
    EXPECT_EQ(place.frame.discountRate->central.text(), "0.035");
    EXPECT_TRUE(*place.frame.optimismBias);
    EXPECT_EQ(*place.frame.seed, 0U);
    EXPECT_EQ(*place.lines[3].tier, place::Tier::enabling);
    EXPECT_EQ(*place.lines[0].tier, place::Tier::earlyHelp);
    EXPECT_EQ(place.lines[0].fixedShare->central.text(), "0.25");
    EXPECT_TRUE(*place.lines[4].adjustments[0].recurrent);
    EXPECT_FALSE(place.lines[0].gross);
    EXPECT_FALSE(place.lines[0].stream);
    EXPECT_FALSE(place.organisations[0].fundingGrowth);
    EXPECT_EQ(place.lines[1].cashableShare, model.place.lines[1].cashableShare);
    EXPECT_EQ(withDefaults(place), place);

    const Scenario scenario = withDefaults(model.scenarios[1]);
    EXPECT_EQ(*scenario.role, Role::none);
    EXPECT_EQ(*scenario.measures[0].rampYears, 1);
    EXPECT_EQ(*scenario.measures[0].grade, 6);
    EXPECT_FALSE(scenario.measures[0].to);
    EXPECT_EQ(std::get<Cut>(scenario.measures[0].action).statutoryWeight->central.text(), "0.5");
    EXPECT_EQ(std::get<Cohort>(scenario.measures[3].action).fade->central.text(), "0.1");
    EXPECT_FALSE(std::get<Cohort>(scenario.measures[3].action).supportYears);
    EXPECT_EQ(std::get<Contracts>(scenario.measures[6].action).remaining, 0);
}

} // namespace
} // namespace wp::scenario

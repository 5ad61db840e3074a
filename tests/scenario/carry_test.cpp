// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/carry.h"

#include "core/document/check.h"
#include "core/document/codec.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"

#include <algorithm>
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

std::vector<Scenario> flat(const std::vector<Scenario>& scenarios)
{
    std::vector<Scenario> all;
    for (const Scenario& scenario : scenarios) {
        all.push_back(resolve(scenarios, scenario.id).value());
    }
    return all;
}

const Measure& measure(const Scenario& scenario, std::string_view id)
{
    return *std::ranges::find(scenario.measures, id, [](const Measure& one) { return one.id.text(); });
}

void multiply(Field<Quantity>& quantity, int by)
{
    if (quantity) {
        quantity->central = money::Number(quantity->central.value() * by);
    }
}

TEST(Carry, ToTheSamePlaceChangesNothing)
{
    const document::Model model = small();
    const Carried carried = carry(model.place, model.scenarios, model.place).value();
    EXPECT_EQ(carried.scenarios, flat(model.scenarios));
    EXPECT_TRUE(carried.leftOut.empty());
}

TEST(Carry, AmountsPeopleAndPostsFollowThePlace)
{
    const document::Model model = small();
    document::Model doubled = model;
    for (place::BudgetLine& line : doubled.place.lines) {
        multiply(line.budget, 2);
        multiply(line.fte, 2);
    }
    const Carried carried = carry(model.place, model.scenarios, doubled.place).value();
    EXPECT_TRUE(carried.leftOut.empty());
    const Scenario& main = carried.scenarios[1];
    EXPECT_EQ(std::get<Reallocate>(measure(main, "move").action).amount->value(), 200);
    EXPECT_EQ(std::get<Invest>(measure(main, "invest").action).amount->value(), 100);
    EXPECT_EQ(std::get<Cohort>(measure(main, "cohort").action).people->value(), 20);
    EXPECT_EQ(std::get<Cohort>(measure(main, "cohort").action).supportCost->value(), 5);
    EXPECT_EQ(std::get<Workforce>(measure(main, "posts").action).fte->value(), 10);
    EXPECT_EQ(std::get<Contracts>(measure(main, "deals").action).value->value(), 3600);
    EXPECT_EQ(std::get<Income>(measure(main, "tax").action).amount->central.text(), "24.68");
    EXPECT_EQ(std::get<Cut>(measure(main, "cut").action).rate->value(), money::Decimal("0.05"));
    doubled.scenarios = carried.scenarios;
    EXPECT_TRUE(document::check(doubled).empty());
}

TEST(Carry, WhatThePlaceHasNothingForIsLeftOut)
{
    const document::Model model = small();
    place::Place council = model.place;
    std::erase_if(council.organisations, [](const auto& one) { return one.id.text() == "nhs"; });
    std::erase_if(council.departments, [](const auto& one) { return one.id.text() == "acute"; });
    std::erase_if(council.lines, [](const auto& one) { return one.department->text() == "acute"; });
    std::vector<Scenario> scenarios = model.scenarios;
    scenarios[1].assumptions = {{"lines/help/budget", *money::Number::parse("900")},
                                {"lines/ward/cashableShare", *money::Number::parse("0.1")},
                                {"streams/kids/growth", *money::Number::parse("0.01")}};
    const Carried carried = carry(model.place, scenarios, council).value();
    const Scenario& main = carried.scenarios[1];
    std::vector<std::string> left;
    for (const LeftOut& one : carried.leftOut) {
        left.push_back(one.scenario + " " + one.thing);
    }
    EXPECT_EQ((std::vector<std::string>(left.begin(), left.begin() + 6)),
              (std::vector<std::string>{"main move", "main invest", "main posts", "main pool", "main lines/help/budget",
                                        "main lines/ward/cashableShare"}));
    EXPECT_EQ(main.assumptions.size(), 1U);
    const auto& cohort = std::get<Cohort>(measure(main, "cohort").action);
    EXPECT_EQ(cohort.benefits->size(), 1U);
    EXPECT_EQ(cohort.people->central.text(), "8.62"); // 10 × 5000 / 5800
    EXPECT_EQ(std::get<Contracts>(measure(main, "deals").action).value->value(), 1000);
    EXPECT_TRUE(document::check({council, carried.scenarios, {}}).empty());
}

TEST(Carry, AVariantWithoutItsBaseIsRefused)
{
    document::Model model = small();
    model.scenarios.erase(model.scenarios.begin() + 1);
    const auto carried = carry(model.place, model.scenarios, model.place);
    ASSERT_FALSE(carried);
    EXPECT_EQ(carried.problems().front().code, base::ProblemCode::unknownReference);
}

} // namespace
} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/differences.h"

#include <gtest/gtest.h>

namespace wp::scenario {
namespace {

Quantity quantity(const char* text) { return {*money::Number::parse(text), std::nullopt}; }

Measure income(const char* id, const char* amount)
{
    Measure measure;
    measure.id = base::Id<Measure>(id);
    measure.action = Income{OrganisationId("council"), quantity(amount)};
    return measure;
}

Scenario first()
{
    Scenario scenario;
    scenario.id = base::Id<Scenario>("first");
    scenario.name = "First";
    scenario.measures = {income("a", "1"), income("b", "2"), income("c", "3")};
    scenario.assumptions = {{"place/optimismBias", true}, {"place/discountRate", *money::Number::parse("0.03")}};
    return scenario;
}

TEST(Differences, NoneBetweenEquals)
{
    Scenario second = first();
    second.name = "Another name";
    second.measures[0].enabled = true;
    second.measures[0].grade = 6;
    EXPECT_EQ(differences(first(), second), std::vector<Difference>{});
}

TEST(Differences, MeasuresFieldsOrderAndAssumptions)
{
    Scenario second = first();
    second.measures = {income("c", "3"), income("b", "2.5"), income("d", "4")};
    second.measures[0].to = 4;
    second.assumptions = {{"place/optimismBias", false}, {"lines/x/fte", *money::Number::parse("7")}};
    const std::vector<Difference> expected{
        {"measures/a", "income", ""},
        {"measures/b/amount", "2", "2.5"},
        {"measures/c/to", "", "4"},
        {"measures/d", "", "income"},
        {"measures", "b c", "c b"},
        {"assumptions/place/discountRate", "0.03", ""},
        {"assumptions/place/optimismBias", "true", "false"},
        {"assumptions/lines/x/fte", "", "7"},
    };
    EXPECT_EQ(differences(first(), second), expected);
}

TEST(Differences, AMeasureOfAnotherKindDiffersInItsFields)
{
    Scenario second = first();
    second.measures[1].action = Share{OrganisationId("council"), OrganisationId("nhs"), quantity("0.5")};
    const auto found = differences(first(), second);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0], (Difference{"measures/b/kind", "income", "share"}));
    EXPECT_EQ(found.back(), (Difference{"measures/b/share", "", "0.5"}));
}

} // namespace
} // namespace wp::scenario

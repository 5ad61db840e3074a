// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/saving_steps.h"

#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wp::projection {
namespace {

using money::Decimal;
using money::Money;

scenario::Scenario flat(const document::Model& model, const std::string& id)
{
    return scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(id)).value();
}

class SavingStepsOfGolden : public ::testing::TestWithParam<std::string> {};

TEST_P(SavingStepsOfGolden, sumToTheSavingToThePenny)
{
    const document::Model model = testing::goldenModel(GetParam());
    for (const scenario::Scenario& listed : model.scenarios) {
        const scenario::Scenario scenario = flat(model, listed.id.text());
        const Outcome outcome = project(model.place, scenario);
        const std::vector<SavingSteps> steps = savingSteps(model.place, scenario);
        ASSERT_EQ(steps.size(), outcome.years.size());
        const auto pennies = static_cast<Money::Pence>(model.place.lines.size());
        for (std::size_t t = 0; t < steps.size(); ++t) {
            EXPECT_EQ(steps[t].saving(), outcome.years[t].place.saving) << scenario.id.text() << " in year " << t;
            EXPECT_EQ(steps[t][SavingStep::programme], -outcome.years[t].place.programme);
            const Money off = steps[t][SavingStep::withdrawn] - outcome.years[t].place.withdrawn;
            EXPECT_LE(std::max(off, -off), Money::ofPence(pennies)) << scenario.id.text() << " in year " << t;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Places, SavingStepsOfGolden, ::testing::ValuesIn(testing::goldenNames()),
                         [](const auto& one) { return one.param; });

/// The sample place with the same fixed and cashable share on every line.
document::Model sampleWith(const std::string& fixedShare, const std::string& cashableShare)
{
    document::Model model = testing::samplePlace();
    for (place::BudgetLine& line : model.place.lines) {
        line.fixedShare = place::Quantity{money::Number(Decimal(fixedShare)), {}};
        line.cashableShare = place::Quantity{money::Number(Decimal(cashableShare)), {}};
        line.growthShare = place::Quantity{money::Number(Decimal(cashableShare)), {}};
    }
    return model;
}

TEST(SavingSteps, nothingIsFixedWhereNoCostIs)
{
    const document::Model model = sampleWith("0", "0.5");
    const SavingSteps last = savingSteps(model.place, flat(model, "wholePlace")).back();
    EXPECT_TRUE(last[SavingStep::fixed].isZero());
    EXPECT_GT(last[SavingStep::demand], Money());
    EXPECT_LT(last[SavingStep::refills], Money());
}

TEST(SavingSteps, nothingIsAvoidedWhereAllCostIsFixed)
{
    const document::Model model = sampleWith("1", "0.5");
    const SavingSteps last = savingSteps(model.place, flat(model, "wholePlace")).back();
    EXPECT_TRUE(last[SavingStep::demand].isZero());
    EXPECT_TRUE(last[SavingStep::people].isZero());
}

TEST(SavingSteps, nothingRefillsWhereAllIsCashable)
{
    const document::Model model = sampleWith("0.25", "1");
    const SavingSteps last = savingSteps(model.place, flat(model, "wholePlace")).back();
    EXPECT_TRUE(last[SavingStep::refills].isZero());
    EXPECT_LT(last[SavingStep::fixed], Money());
}

TEST(SavingSteps, doingNothingHasNoSteps)
{
    const document::Model model = testing::samplePlace();
    scenario::Scenario nothing = flat(model, "wholePlace");
    nothing.measures.clear();
    for (const SavingSteps& year : savingSteps(model.place, nothing)) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(SavingStep::count); ++i) {
            EXPECT_TRUE(year[static_cast<SavingStep>(i)].isZero());
        }
    }
}

TEST(SavingSteps, cutsNeverPassAsDemandAvoided)
{
    const document::Model model = testing::samplePlace();
    const scenario::Scenario cuts = flat(model, "cuts");
    const SavingSteps last = savingSteps(model.place, cuts).back();
    EXPECT_LT(last[SavingStep::demand], Money());
    EXPECT_GT(last[SavingStep::withdrawn], Money());
    EXPECT_GT(last[SavingStep::efficiency], Money());
}

} // namespace
} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ready_step.h"
#include "core/exchange/form_import.h"
#include "core/optimise/replace.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::optimise {
namespace {

using money::Money;

/// A council as it was published, its cuts of 10 % a year, and every ready-made step that fits it.
TEST(ReplacePublished, theCutsOfARealCouncilAreReplacedAsFarAsItGoes)
{
    const auto path = testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
    WP_SKIP_WITHOUT(path);
    const auto imported = exchange::importForm(testing::readFile(path), {"Wigan", 329'300, 10}).value();
    const auto scenarioOf = [&](scenario::Role role) {
        return *std::ranges::find(imported.scenarios, role,
                                  [](const auto& one) { return one.role.value_or(scenario::Role::none); });
    };
    Swap swap{imported.place, scenarioOf(scenario::Role::cuts), scenarioOf(scenario::Role::wholePlace), {}, {}, 5};
    for (const evidence::ReadyStep step : evidence::readySteps(scenario::Role::wholePlace)) {
        if (const auto made = evidence::ready(step, imported.place); made.measure) {
            swap.whole.measures.push_back(*made.measure);
        }
    }
    ASSERT_GE(swap.whole.measures.size(), 6U);
    for (const scenario::Measure& measure : swap.whole.measures) {
        swap.levers.push_back(risingLever(leverOf(swap.place, swap.whole, measure.id.text()).value()));
    }
    const Replacement made = *replaceCuts(swap);
    const SwapYear& year = made.yearOf(swap);
    EXPECT_GT(year.cuts, Money());
    EXPECT_GT(year.found, Money());
    EXPECT_GT(year.left(), Money());
    EXPECT_EQ(year.left() + year.found, year.cuts);
    ASSERT_TRUE(made.keptShare && made.withRest);
    EXPECT_GT(*made.keptShare, money::Decimal(0));
    EXPECT_LT(*made.keptShare, money::Decimal(1));
    EXPECT_TRUE(made.withRest->years[4].left().isZero());
    EXPECT_LT(made.withRest->years[4].withdrawn, year.withdrawnByCuts);
    RecordProperty("cuts", year.cuts.toText());
    RecordProperty("found", year.found.toText());
}

} // namespace
} // namespace wp::optimise

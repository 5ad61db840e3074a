// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/what_if.h"

#include "core/projection/project.h"
#include "core/scenario/assume.h"
#include "core/uncertainty/tornado.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::evidence {
namespace {

using money::Decimal;
using money::Money;
using uncertainty::Study;

class WhatIfs : public ::testing::Test {
protected:
    std::size_t at(const char* id) const
    {
        const auto found = std::ranges::find(m_study.scenarios, id, [](const auto& one) { return one.id.text(); });
        return static_cast<std::size_t>(found - m_study.scenarios.begin());
    }

    /// The cumulative saving with the scenario assuming that value.
    Money savingAssuming(const char* scenario, const std::string& path, const Decimal& value) const
    {
        scenario::Scenario tried = m_study.scenarios[at(scenario)];
        tried.assumptions[path] = money::Number(value);
        return projection::project(m_study.place, tried).appraisal.cumulativeSaving;
    }

    document::Model m_model = testing::samplePlace();
    Study m_study = uncertainty::studyOf(m_model.place, m_model.scenarios).value();
};

TEST_F(WhatIfs, aFifthEitherWayIsWhatTheScenarioGivesWhenItAssumesIt)
{
    const auto tornado = uncertainty::quickTornadoOf(m_study, at("wholePlace"));
    const auto bar = std::ranges::find_if(tornado->bars, [](const auto& one) { return one.doubt.path.starts_with("lines/"); });
    const std::string path = bar->doubt.path;
    const auto found = whatIf(m_study, at("wholePlace"), path);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->less, found->central * Decimal("0.8"));
    EXPECT_EQ(found->atCentral, projection::project(m_study.place, m_study.scenarios[at("wholePlace")]).appraisal.cumulativeSaving);
    EXPECT_EQ(found->atLess, savingAssuming("wholePlace", path, found->less));
    EXPECT_EQ(found->atMore, savingAssuming("wholePlace", path, found->more));
    EXPECT_NE(found->atLess, found->atMore) << path;
}

TEST_F(WhatIfs, valuesStayWithinTheLimitsOfTheirField)
{
    m_study.place.lines.front().fixedShare = place::Quantity{*money::Number::parse("0.9"), std::nullopt};
    const auto found = whatIf(m_study, at("wholePlace"), "lines/" + m_study.place.lines.front().id.text() + "/fixedShare");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->more, 1);
}

TEST_F(WhatIfs, theTurningValueIsThatOfTheRange)
{
    const auto all = uncertainty::switchingValuesOf(m_study, at("wholePlace"));
    ASSERT_TRUE(all);
    std::size_t turning = 0;
    for (const uncertainty::SwitchingValue& one : *all) {
        if (one.value && turning < 3) {
            ++turning;
            const auto found = whatIf(m_study, at("wholePlace"), one.doubt.path);
            ASSERT_TRUE(found && found->turns) << one.doubt.path;
            EXPECT_NEAR(money::toDouble(*found->turns), *one.value, 1e-9) << one.doubt.path;
        }
    }
    EXPECT_GT(turning, 0U);
}

TEST_F(WhatIfs, anInputWithoutARangeTurnsTooWhereItCan)
{
    const auto path = decidingInput(m_study, at("wholePlace"));
    ASSERT_TRUE(path);
    scenario::Scenario& whole = m_study.scenarios[at("wholePlace")];
    const auto before = whatIf(m_study, at("wholePlace"), *path);
    ASSERT_TRUE(before);
    if (!path->starts_with("measures/")) {
        whole.assumptions[*path] = money::Number(before->central);
    }
    const auto found = whatIf(m_study, at("wholePlace"), *path);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->central, before->central);
    EXPECT_EQ(found->atMore, before->atMore);
}

TEST_F(WhatIfs, theDecidingInputIsTheHeadOfTheTornado)
{
    const auto tornado = uncertainty::quickTornadoOf(m_study, at("wholePlace"));
    ASSERT_TRUE(tornado);
    EXPECT_EQ(decidingInput(m_study, at("wholePlace")), tornado->bars.front().doubt.path);
}

TEST_F(WhatIfs, whatTheRunDoesNotLookAtHasNone)
{
    EXPECT_FALSE(whatIf(m_study, at("wholePlace"), "lines/none/budget"));
    EXPECT_FALSE(whatIf(m_study, at("wholePlace"), "place/population"));
    EXPECT_FALSE(whatIf(m_study, at("wholePlace"), "lines/ta/name"));
    EXPECT_FALSE(whatIf(m_study, at("wholePlace"), "measures/none/saving"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(whatIf(m_study, at("wholePlace"), "lines/ta/cashableShare", stop.get_token()));
}

} // namespace
} // namespace wp::evidence

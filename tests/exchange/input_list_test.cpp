// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_list.h"

#include "core/exchange/json.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

const Input& inputAt(const std::vector<Input>& inputs, const std::string& path)
{
    const auto found = std::ranges::find(inputs, path, &Input::path);
    EXPECT_NE(found, inputs.end()) << path;
    return found == inputs.end() ? inputs.front() : *found;
}

TEST(InputList, GivesEachValueItsSourceAndGrade)
{
    const std::vector<Input> inputs = inputsOf(testing::samplePlace());
    const Input& share = inputAt(inputs, "lines/famSup/cashableShare");
    EXPECT_EQ(share.thing, "Family support");
    EXPECT_EQ(share.kind, InputKind::share);
    EXPECT_EQ(share.value + share.low + share.high, "0.40.20.6");
    EXPECT_EQ(share.source, "cash-teams");
    EXPECT_EQ(share.with, "cash-teams");
    EXPECT_EQ(share.grade, 6);
    EXPECT_EQ(inputAt(inputs, "links/famSup-cin/elasticity").grade, 2);
    EXPECT_EQ(inputAt(inputs, "lines/famSup/budget").kind, InputKind::amount);
    EXPECT_TRUE(inputAt(inputs, "lines/famSup/budget").source.starts_with("MHCLG RO3"));
    EXPECT_TRUE(inputAt(inputs, "organisations/council/funding/0/growth").source.starts_with("ct-increase"));
    EXPECT_EQ(inputAt(inputs, "organisations/council/funding/0/growth").thing, "Council (general fund) › Council tax");
    EXPECT_EQ(inputAt(inputs, "lines/famSup/tier").value, "earlyHelp");
    EXPECT_TRUE(inputAt(inputs, "scenarios/cutsFlat/measures/salami/rate").source.starts_with("assumption"));
}

/// The rule that resources/README.md states: every figure of the sample has a source, or the word assumption.
TEST(InputList, FindsASourceForEveryFigureOfTheSample)
{
    std::size_t figures = 0;
    for (const Input& input : inputsOf(testing::samplePlace())) {
        const bool isWritten = input.isFigure && !input.isDefault;
        EXPECT_FALSE(isWritten && input.source.empty()) << input.path;
        figures += isWritten ? 1 : 0;
    }
    EXPECT_GT(figures, 1000U);
}

TEST(InputList, SaysWhereTheModelsDefaultStands)
{
    const auto read = readJson(testing::readFile(testing::testFile("exchange/small.place.json")));
    ASSERT_TRUE(read);
    const std::vector<Input> inputs = inputsOf(read.value());
    const Input& rate = inputAt(inputs, "place/discountRate");
    EXPECT_TRUE(rate.isDefault);
    EXPECT_EQ(rate.value, "0.035");
    EXPECT_TRUE(rate.source.empty());
    EXPECT_FALSE(inputAt(inputs, "place/population").isDefault);
    EXPECT_EQ(std::ranges::count_if(inputs, [](const Input& input) { return input.path.ends_with("/gross"); }), 0);
    EXPECT_TRUE(std::ranges::any_of(inputs, [](const Input& input) { return input.path.starts_with("scenarios/variant/assumptions/"); }));
}

} // namespace
} // namespace wp::exchange

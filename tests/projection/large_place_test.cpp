// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::projection {
namespace {

TEST(LargePlace, copiesOfAPlaceCostAsManyTimesAsMuch)
{
    const document::Model one = testing::grown(testing::samplePlace(), 1, 30);
    const document::Model three = testing::grown(testing::samplePlace(), 200, 30);
    ASSERT_TRUE(document::check(three).empty());
    ASSERT_EQ(three.place.lines.size(), 3 * one.place.lines.size());
    const auto flat = [](const document::Model& model) {
        return scenario::resolve(model.scenarios, base::Id<scenario::Scenario>("cuts")).value();
    };
    const Outcome single = project(one.place, flat(one));
    const Outcome triple = project(three.place, flat(three));
    for (std::size_t t = 0; t < single.years.size(); ++t) {
        const money::Money spend = single.years[t].place.spend;
        EXPECT_EQ(triple.years[t].place.spend, spend + spend + spend);
    }
}

} // namespace
} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/elsewhere.h"

#include <gtest/gtest.h>

namespace wp::evidence {
namespace {

place::Place of(std::int64_t people)
{
    place::Place place;
    place.frame.population = people;
    return place;
}

TEST(Elsewhere, bringsAFigureByHeadToTheSizeOfThePlace)
{
    const auto found = elsewhere("invest/amount", of(100'000));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().claim->id, "wigan-fund");
    EXPECT_EQ(found.front().claim->source.place, "Wigan");
    EXPECT_EQ(found.front().value, money::Decimal("590000"));
    EXPECT_TRUE(elsewhere("invest/amount", of(0)).empty());
}

TEST(Elsewhere, showsNothingWhereNoFigureIsInTheLeversOwnUnit)
{
    // The library speaks of these, in pounds over seven years, as a rule, or of what trials found.
    for (const char* field : {"contracts/saving", "frontDoor/handoffReduction", "income/amount", "cohort/people", "cut/rate"}) {
        EXPECT_TRUE(elsewhere(field, of(100'000)).empty()) << field;
    }
}

} // namespace
} // namespace wp::evidence

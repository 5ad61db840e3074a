// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/draw.h"

#include <Random123/philox.h>
#include <gtest/gtest.h>

namespace wp::uncertainty {
namespace {

TEST(Hash, IsFnv1a)
{
    // Test vectors of the algorithm's authors (Fowler, Noll, Vo).
    EXPECT_EQ(hashOf(""), 0xCBF29CE484222325U);
    EXPECT_EQ(hashOf("a"), 0xAF63DC4C8601EC8CU);
    EXPECT_EQ(hashOf("foobar"), 0x85944171F73967E8U);
}

TEST(Uniform, IsPhilox4x32Of10Rounds)
{
    // The known answer of Random123 for counter and key all ones.
    const r123::Philox4x32::ctr_type counter{{0xFFFFFFFFU, 0xFFFFFFFFU, 0xFFFFFFFFU, 0xFFFFFFFFU}};
    const r123::Philox4x32::key_type key{{0xFFFFFFFFU, 0xFFFFFFFFU}};
    const r123::Philox4x32::ctr_type words = r123::Philox4x32()(counter, key);
    EXPECT_EQ(words[0], 0x408F276DU);
    EXPECT_EQ(words[1], 0x41C83B0EU);
    const std::uint64_t all = ~std::uint64_t{0};
    const std::uint64_t bits = (std::uint64_t{0x408F276DU} << 32U) + 0x41C83B0EU;
    EXPECT_EQ(uniformOf(all, all, all), (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53);
}

TEST(Uniform, DependsOnSeedDrawAndPath)
{
    EXPECT_NE(uniformOf(1, 0, 7), uniformOf(2, 0, 7));
    EXPECT_NE(uniformOf(1, 0, 7), uniformOf(1, 1, 7));
    EXPECT_NE(uniformOf(1, 0, 7), uniformOf(1, 0, 8));
    EXPECT_NE(uniformOf(1, 0, 7), uniformOf(1, std::uint64_t{1} << 32U, 7));
    double sum = 0;
    for (std::uint64_t n = 0; n < 10'000; ++n) {
        const double u = uniformOf(20251123, n, hashOf("links/youth-cla/elasticity"));
        ASSERT_GT(u, 0);
        ASSERT_LT(u, 1);
        sum += u;
    }
    EXPECT_NEAR(sum / 10'000, 0.5, 0.01);
}

TEST(Triangular, ReachesItsEndsAndItsPeak)
{
    EXPECT_DOUBLE_EQ(triangularOf(2, 3, 6, 0), 2);
    EXPECT_DOUBLE_EQ(triangularOf(2, 3, 6, 0.25), 3);
    EXPECT_DOUBLE_EQ(triangularOf(2, 3, 6, 1), 6);
    EXPECT_DOUBLE_EQ(triangularOf(2, 3, 6, 0.0625), 2.5);
}

TEST(Triangular, TakesACentralAtAnEnd)
{
    EXPECT_DOUBLE_EQ(triangularOf(2, 2, 6, 0), 2);
    EXPECT_DOUBLE_EQ(triangularOf(2, 6, 6, 1), 6);
    EXPECT_DOUBLE_EQ(triangularOf(2, 2, 6, 0.75), 4);
    EXPECT_DOUBLE_EQ(triangularOf(5, 5, 5, 0.3), 5);
}

} // namespace
} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
// Ten seconds of each target; fuzz_test tries less for every change, packaging/fuzz as long as one likes.
#include "tests/fuzz/mutate.h"

#include <gtest/gtest.h>

namespace wp::fuzz {
namespace {

class FuzzLong : public ::testing::TestWithParam<Target> {};

TEST_P(FuzzLong, ComesBackFromAnything)
{
    const Attempts attempts = runFor(GetParam(), std::chrono::seconds(10), 1);
    EXPECT_TRUE(attempts.why.empty()) << attempts.why << "\n" << ::testing::PrintToString(attempts.failedInput);
    EXPECT_GT(attempts.tried, GetParam().seeds().size());
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzLong, ::testing::ValuesIn(targets()),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace wp::fuzz

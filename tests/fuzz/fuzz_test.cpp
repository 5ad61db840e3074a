// SPDX-License-Identifier: GPL-3.0-or-later
// A second of each target for every change; fuzz_long_test tries ten, packaging/fuzz as long as one likes.
#include "tests/fuzz/mutate.h"

#include <gtest/gtest.h>

namespace wp::fuzz {
namespace {

class Fuzz : public ::testing::TestWithParam<Target> {};

TEST_P(Fuzz, ComesBackFromAnything)
{
    const Attempts attempts = runFor(GetParam(), std::chrono::milliseconds(700), 20251124);
    EXPECT_TRUE(attempts.why.empty()) << attempts.why << "\n" << ::testing::PrintToString(attempts.failedInput);
    EXPECT_GT(attempts.tried, GetParam().seeds().size());
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, ::testing::ValuesIn(targets()),
                         [](const auto& each) { return std::string(each.param.name); });

void failOnB(std::string_view bytes) { require(bytes.find('b') == bytes.npos, "no b"); }
std::vector<std::string> onlyA() { return {"aaaa"}; }

TEST(FuzzItself, SeesAFailure)
{
    const Attempts attempts = runFor({"b", failOnB, onlyA}, std::chrono::seconds(10), 1);
    EXPECT_EQ(attempts.why, "no b");
    EXPECT_NE(attempts.failedInput.find('b'), std::string::npos);
}

} // namespace
} // namespace wp::fuzz

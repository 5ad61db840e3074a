// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/temporary_folder.h"
#include "tests/offline/traced.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <fstream>

namespace wp {
namespace {

constexpr int stoppedByTimeout = 124;

TEST(Offline, TheWindowAsksForNoNetworkAndOpensNoPathOutOfAFile)
{
    WP_SKIP_WITHOUT_TRACE();
    testing::TemporaryFolder folder;
    const std::string bait = "baited-file";
    const std::string json = (folder.path() / "in.json").string();
    std::ofstream(json) << testing::baitedPlace(folder.path(), bait);
    const testing::Trace trace = testing::traced((testing::projectRoot() / "packaging/headless").string() +
                                                     " timeout -s TERM 15 " + testing::program("wholeplace").string() +
                                                     " " + json,
                                                 folder.path());
    EXPECT_EQ(trace.exit, stoppedByTimeout) << "the window stands until it is closed";
    EXPECT_FALSE(trace.with("in.json").empty());
    EXPECT_EQ(trace.networkCalls(), std::vector<std::string>{});
    EXPECT_EQ(trace.with(bait), std::vector<std::string>{});
}

} // namespace
} // namespace wp

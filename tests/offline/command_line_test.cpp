// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/temporary_folder.h"
#include "tests/offline/traced.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <fstream>

namespace wp {
namespace {

TEST(Offline, ASocketWouldBeSeen)
{
    WP_SKIP_WITHOUT_TRACE();
    testing::TemporaryFolder folder;
    const testing::Trace trace = testing::traced("bash -c 'echo > /dev/tcp/127.0.0.1/9'", folder.path());
    EXPECT_NE(trace.exit, 0) << "there is no network";
    EXPECT_FALSE(trace.networkCalls().empty());
}

TEST(Offline, TheCommandLineAsksForNoNetworkAndOpensNoPathOutOfAFile)
{
    WP_SKIP_WITHOUT_TRACE();
    testing::TemporaryFolder folder;
    const std::string bait = "baited-file";
    const std::string json = (folder.path() / "in.json").string();
    const std::string document = (folder.path() / "in.wholeplace").string();
    std::ofstream(json) << testing::baitedPlace(folder.path(), bait);
    for (const std::string& words :
         {"check " + json, "info " + json, "project " + json + " --format csv", "compare " + json + " none main",
          "convert " + json + " " + document, "info " + document, "export " + document + " --as csv",
          "export " + document + " --as json --out " + (folder.path() / "out.json").string()}) {
        const testing::Trace trace =
            testing::traced(testing::program("wholeplace-cli").string() + " " + words, folder.path());
        EXPECT_EQ(trace.exit, 0) << words;
        EXPECT_FALSE(trace.with(folder.path().string()).empty()) << "its own file is seen to be opened: " << words;
        EXPECT_EQ(trace.networkCalls(), std::vector<std::string>{}) << words;
        EXPECT_EQ(trace.with(bait), std::vector<std::string>{}) << words;
        EXPECT_EQ(trace.with("execve(").size(), 1U) << "no program is started: " << words;
    }
}

} // namespace
} // namespace wp

// SPDX-License-Identifier: GPL-3.0-or-later
// A published return becomes a place that every other command takes.
#include "tests/cli/program_output.h"

#include <unistd.h>

namespace wp {
namespace {

TEST(Import, WiganOutOfTheRevenueAccount)
{
    const auto source = testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
    WP_SKIP_WITHOUT(source);
    const auto out = std::filesystem::temp_directory_path() / ("wigan" + std::to_string(::getpid()) + ".wholeplace");
    for (const std::string authority : {"Wigan", "E4210", "E08000010"}) {
        const std::string report =
            testing::outputOf("import '" + source.string() + "' --as ra --authority " + authority +
                              " --population 339174 --out '" + out.string() + "'");
        EXPECT_NE(report.find("105 budget lines imported, £575.0m in all; the file's own total is £575.0m, the same"),
                  std::string::npos)
            << report;
        EXPECT_NE(report.find("  891  Specific and special grants outside AEF"), std::string::npos);
        EXPECT_EQ(report.find("--population"), std::string::npos);
        const std::string info = testing::outputOf("info '" + out.string() + "'");
        EXPECT_NE(info.find("339,174 people"), std::string::npos);
        EXPECT_NE(info.find("doNothing"), std::string::npos);
        EXPECT_NE(testing::outputOf("project '" + out.string() + "' --format csv").find("cuts,2024,place,,spend,"),
                  std::string::npos);
        std::filesystem::remove(out);
    }
}

} // namespace
} // namespace wp

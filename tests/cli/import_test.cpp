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

/// Imports what somebody spent, checks the place, and gives what the import said.
std::string importOutturn(const std::string& file, const std::string& form, const std::string& authority)
{
    const auto out = std::filesystem::temp_directory_path() / (form + std::to_string(::getpid()) + ".json");
    const std::string report =
        testing::outputOf("import '" + testing::sharedFile("data/" + file).string() + "' --as " + form + " --authority '" +
                          authority + "' --population 1000 --out '" + out.string() + "'");
    EXPECT_NE(testing::outputOf("project '" + out.string() + "' --format csv").find("cuts,2025,place,,spend,"),
              std::string::npos);
    std::filesystem::remove(out);
    return report;
}

TEST(Import, WiganOutOfOutturn)
{
    WP_SKIP_WITHOUT(testing::sharedFile("data"));
    const std::string services = importOutturn("RSX_LA_Data_2024-25_data_by_LA.ods", "rsx", "Wigan");
    EXPECT_NE(services.find("11 budget lines imported, £710.4m in all; the file's own total is £710.4m, the same"),
              std::string::npos)
        << services;
    const std::string care = importOutturn("RO3_LA_Data_2024-25_data_by_LA.ods", "ro3", "E08000010");
    EXPECT_NE(care.find("£269.1m in all; the file's own total is £269.1m, the same"), std::string::npos) << care;
}

} // namespace
} // namespace wp

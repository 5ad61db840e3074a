// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::house {
namespace {

Findings found(const std::string& path, const std::string& text)
{
    return checkNamedFiles({{path, text}, {"core/base/id.h", ""}, {"ui/shell/page.h", ""}});
}

TEST(NamedFiles, AreThereInEveryReadme)
{
    EXPECT_EQ(checkNamedFiles(readProject(testing::projectRoot())), Findings{});
}

TEST(NamedFiles, TheRecipesNameMany)
{
    const Files files = readProject(testing::projectRoot());
    const auto readme = std::ranges::find(files, "README.md", &File::path);
    ASSERT_NE(readme, files.end());
    EXPECT_GT(checkNamedFiles({*readme}).size(), 40U) << "without the project, all that is named is missing";
}

TEST(NamedFiles, WhatIsNotThereIsSaid)
{
    EXPECT_EQ(found("README.md", "see `core/base/id.h`, `ui/shell` and `core/base/gone.h`"),
              Findings{"README.md: names core/base/gone.h, which is not there"});
    EXPECT_EQ(found("README.md", "`ui/shell/NAME/NAME_page.h` and `ui/screens/NAME_page.h`"),
              Findings{"README.md: names ui/screens/NAME_page.h, which is not there"});
    EXPECT_EQ(found("README.md", "`cmake --preset dev` and `base::Problem` are no files"), Findings{});
}

TEST(NamedFiles, LinksLeadSomewhere)
{
    EXPECT_EQ(found("README.md", "[core](core/base/id.h) [out](https://example.org) [here](#below)"), Findings{});
    EXPECT_EQ(found("core/README.md", "[a](base/id.h) [b](base/gone.h)"),
              Findings{"core/README.md: names core/base/gone.h, which is not there"});
}

} // namespace
} // namespace wp::house

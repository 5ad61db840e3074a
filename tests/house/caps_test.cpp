// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::house {
namespace {

std::string lines(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += "int x;\n";
    }
    return text;
}

/// A function of `count` lines in all.
std::string function(std::size_t count) { return "void f()\n{\n" + lines(count - 3) + "}\n"; }

TEST(Caps, TheProjectKeepsThem)
{
    const auto root = testing::projectRoot();
    EXPECT_EQ(checkCaps(readProject(root), testing::readFile(root / "tests/house/allowed.txt")), Findings{});
}

TEST(Caps, AFileAtItsCapPassesAndOneLineMoreFails)
{
    EXPECT_EQ(checkCaps({{"core/a.cpp", lines(500)}, {"core/a.h", lines(250)}, {"a.md", lines(900)}}, ""), Findings{});
    EXPECT_EQ(checkCaps({{"core/a.cpp", lines(501)}}, ""),
              Findings{"core/a.cpp: lines is 501 lines long, at most 500"});
    EXPECT_EQ(checkCaps({{"core/a.h", lines(251)}}, ""), Findings{"core/a.h: lines is 251 lines long, at most 250"});
    EXPECT_EQ(checkCaps({{"tests/a_test.cpp", lines(501)}}, "").size(), 1);
}

TEST(Caps, AFunctionAtItsCapPassesAndOneLineMoreFails)
{
    EXPECT_EQ(checkCaps({{"core/a.cpp", function(60)}}, ""), Findings{});
    EXPECT_EQ(checkCaps({{"core/a.cpp", function(61)}}, ""), Findings{"core/a.cpp: f is 61 lines long, at most 60"});
    EXPECT_EQ(checkCaps({{"core/a.h", "struct A {\n" + function(61) + "};\n"}}, "").size(), 1);
    EXPECT_EQ(checkCaps({{"core/a.cpp", "auto f = [] {\n" + lines(60) + "};\n"}}, "").size(), 1);
}

TEST(Caps, TheListOfTheAllowedMayOnlyShrink)
{
    const Files files{{"core/a.cpp", lines(600)}, {"core/b.cpp", function(70)}};
    EXPECT_EQ(checkCaps(files, "# why\ncore/a.cpp lines 600\ncore/b.cpp f 70\n"), Findings{});
    EXPECT_EQ(checkCaps(files, "core/a.cpp lines 599\ncore/b.cpp f 71\n"),
              (Findings{"core/a.cpp: lines is 600 lines long, and allowed.txt says 599: it may not grow",
                        "core/b.cpp: f is 70 lines long, and allowed.txt says 71: lower it there"}));
    EXPECT_EQ(checkCaps({{"core/a.cpp", lines(500)}}, "core/a.cpp lines 600\ncore/gone.cpp f 80\n"),
              (Findings{"allowed.txt: core/a.cpp lines is within its cap: remove it",
                        "allowed.txt: core/gone.cpp f is within its cap: remove it"}));
    EXPECT_EQ(checkCaps({}, "core/a.cpp\n"), Findings{"allowed.txt: \"core/a.cpp\" is not PATH WHAT NUMBER"});
}

TEST(Caps, WhatCannotBeMeasuredFails) { EXPECT_EQ(checkCaps({{"core/a.cpp", "void f() {\n"}}, "").size(), 1); }

} // namespace
} // namespace wp::house

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::house {
namespace {

const std::string slashes = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
const std::string hash = "# SPDX-License-Identifier: GPL-3.0-or-later\n";

/// The smallest project in good form.
Files wellFormed()
{
    return {
        {".ci/run", "#!/usr/bin/env bash\n" + hash},
        {".clang-format", ""},
        {".clang-tidy", ""},
        {".gitignore", ""},
        {"CMakeLists.txt", hash},
        {"CMakePresets.json", "{}"},
        {"LICENSE", ""},
        {"README.md", ""},
        {"app/main.cpp", slashes + "int main() {}\n"},
        {"core/base/a.h", slashes + "#pragma once\n"},
        {"packaging/run", "#!/usr/bin/env bash\n" + hash},
        {"resources/README.md", ""},
        {"tests/README.md", ""},
        {"translations/README.md", ""},
        {"ui/README.md", ""},
    };
}

Findings withMore(const File& file)
{
    Files files = wellFormed();
    files.push_back(file);
    return checkForm(files);
}

TEST(Form, TheProjectKeepsIt) { EXPECT_EQ(checkForm(readProject(testing::projectRoot())), Findings{}); }

TEST(Form, AWellFormedProjectPasses) { EXPECT_EQ(checkForm(wellFormed()), Findings{}); }

TEST(Form, EachFirstLineNamesTheLicence)
{
    EXPECT_EQ(withMore({"core/a.cpp", "int x;\n"}),
              Findings{"core/a.cpp: line 1 is not \"// SPDX-License-Identifier: GPL-3.0-or-later\""});
    for (const char* path : {"core/a.def", "core/CMakeLists.txt", "tests/a.cmake", "tests/a.cpp.in", "core/a.cpp"}) {
        EXPECT_EQ(withMore({path, ""}).size(), 1) << path;
        EXPECT_EQ(withMore({path, "\n" + slashes + hash}).size(), 1) << path;
    }
    EXPECT_EQ(withMore({"packaging/check", "#!/bin/sh\necho\n"}).size(), 1);
    EXPECT_EQ(withMore({"packaging/check", "#!/bin/sh\n" + hash + "echo\n"}), Findings{});
    EXPECT_EQ(withMore({"resources/notes.txt", "words\n"}), Findings{});
}

TEST(Form, ATypeHasOneHome)
{
    const std::string head = slashes + "#pragma once\n";
    Files files = wellFormed();
    files.push_back({"ui/a/x.h", head + "namespace wp::ui {\nclass Step : public Page {\nenum class Kind { a };\nstruct Other;\n"});
    files.push_back({"ui/b/y.h", head + "namespace wp::ui {\nstruct Step {\n};\nclass Other {\n"});
    files.push_back({"ui/c/z.h", head + "namespace wp::core {\nstruct Step {\n};\nstruct Kind<int> {\nclass Step;\n"});
    EXPECT_EQ(checkForm(files), Findings{"ui/b/y.h: defines wp::ui::Step, and so does ui/a/x.h"});
}

TEST(Form, AHeaderIsReadOnce)
{
    EXPECT_EQ(withMore({"core/base/b.h", slashes + "\n#pragma once\n"}),
              Findings{"core/base/b.h: line 2 is not #pragma once"});
}

TEST(Form, TheTopLevelIsExactlyWhatDesignSays)
{
    EXPECT_EQ(withMore({"docs/plan.md", ""}), Findings{"docs: does not belong at the top level"});
    EXPECT_EQ(withMore({"NOTES.md", ""}), Findings{"NOTES.md: does not belong at the top level"});
    EXPECT_EQ(withMore({"core", ""}), Findings{"core: does not belong at the top level"});
    Files files = wellFormed();
    files.erase(files.begin() + 11);
    EXPECT_EQ(checkForm(files), Findings{"resources: is missing at the top level"});
}

TEST(Form, NoFileNamesAPackageRegistry)
{
    std::string words = "See https://py";
    words += "pi.org/simple";
    EXPECT_EQ(withMore({"packaging/README.md", words}).size(), 1);
    EXPECT_EQ(withMore({"packaging/README.md", "See https://www.gov.uk"}), Findings{});
}

TEST(ReadProject, SeesTheProjectAndNotItsBuilds)
{
    const Files files = readProject(testing::projectRoot());
    const auto has = [&](std::string_view path) {
        return std::any_of(files.begin(), files.end(), [&](const File& file) { return file.path == path; });
    };
    EXPECT_TRUE(has("tests/house/form_test.cpp"));
    EXPECT_TRUE(has(".gitignore"));
    EXPECT_TRUE(std::none_of(files.begin(), files.end(), [](const File& file) {
        return startsWith(file.path, "build/") || startsWith(file.path, ".git/");
    }));
}

} // namespace
} // namespace wp::house

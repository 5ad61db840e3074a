// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/replace_file.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/files.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace wp::document {
namespace {

namespace fs = std::filesystem;
using base::ProblemCode;

void put(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

class ReplaceFile : public ::testing::Test {
protected:
    void SetUp() override { put(paper(), "old"); }
    fs::path paper() const { return m_folder.path() / "paper.xlsx"; }
    fs::path beside(const std::string& name) const { return m_folder.path() / name; }

private:
    testing::TemporaryFolder m_folder;
};

TEST_F(ReplaceFile, WhoeverReadsTheOldFileKeepsItWhole)
{
    std::ifstream reader(paper(), std::ios::binary);
    ASSERT_EQ(reader.get(), 'o');
    EXPECT_TRUE(replaceBytes(paper(), "new and longer").empty());
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(reader), {}), "ld");
    EXPECT_EQ(testing::readFile(paper()), "new and longer");
}

TEST_F(ReplaceFile, ANameAloneIsInTheFolderThatOneIsIn)
{
    const fs::path before = fs::current_path();
    fs::current_path(paper().parent_path());
    EXPECT_TRUE(replaceBytes("fresh.json", "new").empty());
    fs::current_path(before);
    EXPECT_EQ(testing::readFile(beside("fresh.json")), "new");
}

TEST_F(ReplaceFile, AFileOpenInLibreOfficeIsLeftAndSaidWhoHasIt)
{
    put(beside(".~lock.paper.xlsx#"), ",Mair,OFFICE-7,28.11.2026 12:00,file:///home/mair;");
    const base::Problems problems = replaceBytes(paper(), "new");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ProblemCode::heldOpen);
    EXPECT_EQ(problems[0].accepted, std::vector<std::string>{"LibreOffice, Mair, OFFICE-7"});
    EXPECT_EQ(testing::readFile(paper()), "old");
}

TEST_F(ReplaceFile, ALockWithoutWordsStillHolds)
{
    put(beside(".~lock.paper.xlsx#"), "");
    EXPECT_EQ(replaceBytes(paper(), "new").at(0).accepted, std::vector<std::string>{"LibreOffice"});
    EXPECT_EQ(testing::readFile(paper()), "old");
}

TEST_F(ReplaceFile, AFileOpenInMicrosoftOfficeIsLeft)
{
    put(beside("~$paper.xlsx"), "\4Mair");
    EXPECT_EQ(replaceBytes(paper(), "new").at(0).accepted, std::vector<std::string>{"Microsoft Office"});
    EXPECT_EQ(testing::readFile(paper()), "old");
    fs::remove(beside("~$paper.xlsx"));
    EXPECT_TRUE(replaceBytes(paper(), "new").empty());
    EXPECT_EQ(testing::readFile(paper()), "new");
}

} // namespace
} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of file it is, what is refused before it is unpacked, and the files that are published.
#include "core/exchange/grid.h"
#include "core/exchange/zip_file.h"
#include "tests/support/files.h"
#include "tests/support/workbook.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

TEST(Grid, IsOneSheetOfAText)
{
    const auto grid = readGrid("a;b\n\"x\ny\";2\n");
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid.value().source, GridSource::text);
    EXPECT_EQ(grid.value().delimiter, ';');
    ASSERT_EQ(grid.value().sheets.size(), 1U);
    EXPECT_EQ(grid.value().sheets[0].text(1, 0), "x\ny");
    EXPECT_EQ(grid.value().sheets[0].position(1, 1), (base::Position{3, 2}));
}

TEST(Grid, ReadsATextAsItIsTold)
{
    const auto grid = readGrid("caf\x8E,1;2\n", {}, {Encoding::macRoman, ';'});
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid.value().sheets[0].text(0, 0), "caf\xC3\xA9,1");
}

TEST(Grid, RefusesOtherFilesWithWhatWouldDo)
{
    const std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(512, '\0');
    std::string locked = old;
    for (const char c : std::string("EncryptedPackage")) {
        locked += {c, '\0'};
    }
    struct Other {
        const char* name;
        std::string bytes;
        ProblemCode code;
    };
    const std::vector<Other> others{
        {"xls", old, ProblemCode::oldSpreadsheet},
        {"xlsx with a password", locked, ProblemCode::passwordProtected},
        {"xlsb", testing::zipped({{"[Content_Types].xml", ""}, {"xl/workbook.bin", ""}}), ProblemCode::oldSpreadsheet},
        {"document", testing::zipped({{"[Content_Types].xml", ""}, {"word/document.xml", ""}}), ProblemCode::notATable},
        {"pdf", "%PDF-1.7", ProblemCode::notATable},
        {"page", "  <!DOCTYPE html><table>", ProblemCode::notATable},
        {"xml", "<?xml version=\"1.0\"?><Workbook/>", ProblemCode::notATable},
        {"bytes", std::string("a,b\n\0\1\2,", 8), ProblemCode::notATable},
        {"half a zip", testing::zipped(testing::odsParts("")).substr(0, 200), ProblemCode::damaged},
        {"open quote", "a,\"b\n", ProblemCode::openQuote},
    };
    for (const Other& other : others) {
        const auto grid = readGrid(other.bytes);
        ASSERT_FALSE(grid) << other.name;
        EXPECT_EQ(base::nameOf(grid.problems().front().code), base::nameOf(other.code)) << other.name;
    }
}

TEST(Grid, RefusesZipBombsBeforeTheyUnpack)
{
    testing::Parts bomb = testing::odsParts("");
    bomb[1].second += std::string(20'000'000, ' ');
    const auto squeezed = readGrid(testing::zipped(bomb));
    ASSERT_FALSE(squeezed);
    EXPECT_EQ(squeezed.problems().front().code, ProblemCode::tooLarge);
    EXPECT_EQ(squeezed.problems().front().where, "content.xml");
    TableLimits small;
    small.unpacked = 1'000'000;
    small.ratio = 1'000'000;
    EXPECT_EQ(readGrid(testing::zipped(bomb), small).problems().front().where, "unpacked");
    testing::Parts many = testing::odsParts("");
    for (int i = 0; i < 100; ++i) {
        many.emplace_back("x" + std::to_string(i), "");
    }
    small.entries = 50;
    EXPECT_EQ(readGrid(testing::zipped(many), small).problems().front().where, "entries");
}

TEST(Grid, SeesThatAPartWasAltered)
{
    std::string bytes = testing::zipped({{"content.xml", "stored as it is"}});
    const std::size_t at = bytes.find("stored");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'S';
    auto zip = ZipFile::open(bytes, {});
    ASSERT_TRUE(zip);
    EXPECT_EQ(zip.value().read("content.xml").problems().front().code, ProblemCode::damaged);
    EXPECT_EQ(zip.value().read("none.xml").problems().front().code, ProblemCode::damaged);
}

TEST(Grid, OpensEveryPublishedTable)
{
    const auto folder = testing::sharedFile("data");
    WP_SKIP_WITHOUT(folder);
    std::size_t opened = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto grid = readGrid(testing::readFile(entry.path()));
        ASSERT_TRUE(grid) << entry.path();
        EXPECT_FALSE(grid.value().sheets.empty() || grid.value().sheets.front().rows.empty()) << entry.path();
        const std::string kind = entry.path().extension();
        EXPECT_EQ(grid.value().source, kind == ".xlsx"  ? GridSource::xlsx
                                       : kind == ".ods" ? GridSource::ods
                                       : kind == ".json" ? GridSource::json
                                                        : GridSource::text)
            << entry.path();
        ++opened;
    }
    EXPECT_GE(opened, 20U);
}

TEST(Grid, KeepsWhatPublishedWorkbooksSay)
{
    const auto deflators = testing::sharedFile("data/GDP_Deflators_Budget_March_2020_update.xlsx");
    WP_SKIP_WITHOUT(deflators);
    const auto grid = readGrid(testing::readFile(deflators));
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid.value().sheets[0].merged.size(), 26U);
    bool isThere = false;
    for (const Row& row : grid.value().sheets[0].rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            isThere = isThere || (row[i].text == "2017-18" && row[i + 1].text.starts_with("97.908"));
        }
    }
    EXPECT_TRUE(isThere);
    const auto ro3 = readGrid(testing::readFile(testing::sharedFile("data/RO3_LA_Data_2024-25_data_by_LA.ods")));
    ASSERT_TRUE(ro3);
    ASSERT_EQ(ro3.value().sheets.size(), 4U);
    EXPECT_EQ(ro3.value().sheets[3].rows.at(6).size(), 497U);
}

} // namespace
} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

struct Written {
    const char* name;
    std::string bytes;
    Encoding encoding;
    std::string text;
};

std::string wide(std::u16string_view text, bool isLittle)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isLittle ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

std::vector<Written> writtenTexts()
{
    return {
        {"plain", "a,b\n", Encoding::utf8, "a,b\n"},
        {"utf-8", "caf\xC3\xA9 \xC2\xA3", Encoding::utf8, "caf\xC3\xA9 \xC2\xA3"},
        {"utf-8 with mark",
         "\xEF\xBB\xBF"
         "a,b",
         Encoding::utf8, "a,b"},
        {"mac apostrophe", "people\xD5s", Encoding::macRoman, "people\xE2\x80\x99s"},
        {"mac ellipsis and pound", "\xA3 thousand,\xC9,1", Encoding::macRoman, "\xC2\xA3 thousand,\xE2\x80\xA6,1"},
        {"mac dash",
         "18\xD0"
         "64 adults",
         Encoding::macRoman,
         "18\xE2\x80\x93"
         "64 adults"},
        {"mac accent", "caf\x8E", Encoding::macRoman, "caf\xC3\xA9"},
        {"windows accent", "caf\xE9", Encoding::windows1252, "caf\xC3\xA9"},
        {"windows quotes", "\x93said\x94", Encoding::windows1252, "\xE2\x80\x9Csaid\xE2\x80\x9D"},
        {"windows apostrophe", "people\x92s", Encoding::windows1252, "people\xE2\x80\x99s"},
        {"windows euro",
         "\x80"
         "5",
         Encoding::windows1252,
         "\xE2\x82\xAC"
         "5"},
        {"utf-16 little with mark", "\xFF\xFE" + wide(u"a,\u00A3", true), Encoding::utf16LittleEndian, "a,\xC2\xA3"},
        {"utf-16 big with mark", "\xFE\xFF" + wide(u"a,\u00A3", false), Encoding::utf16BigEndian, "a,\xC2\xA3"},
        {"utf-16 little", wide(u"name,1\n", true), Encoding::utf16LittleEndian, "name,1\n"},
        {"utf-16 big", wide(u"name,1\n", false), Encoding::utf16BigEndian, "name,1\n"},
        {"utf-16 pair", "\xFF\xFE" + wide(u"\U0001F3E0", true), Encoding::utf16LittleEndian, "\xF0\x9F\x8F\xA0"},
        {"utf-16 odd half", "\xFF\xFE" + wide(u"ab", true) + "c", Encoding::utf16LittleEndian, "ab\xEF\xBF\xBD"},
    };
}

TEST(TextEncoding, IsFoundFromTheContent)
{
    for (const Written& written : writtenTexts()) {
        EXPECT_EQ(detectEncoding(written.bytes), written.encoding) << written.name;
        EXPECT_EQ(toUtf8(written.bytes, detectEncoding(written.bytes)), written.text) << written.name;
    }
}

TEST(TextEncoding, IsStrictAboutUtf8)
{
    for (const char* bad :
         {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5", "\x80", "\xC3", "\xE2\x82"}) {
        EXPECT_FALSE(isUtf8(bad));
    }
    EXPECT_TRUE(isUtf8("\xF4\x8F\xBF\xBF"));
    EXPECT_EQ(toUtf8("a\xFFz", Encoding::utf8), "a\xEF\xBF\xBDz");
}

std::vector<std::vector<std::string>> textsOf(const Sheet& table)
{
    std::vector<std::vector<std::string>> all;
    for (const Row& record : table.rows) {
        std::vector<std::string>& texts = all.emplace_back();
        for (const Cell& cell : record) {
            texts.push_back(cell.text);
        }
    }
    return all;
}

struct Table {
    const char* name;
    std::string text;
    char delimiter;
    std::vector<std::vector<std::string>> cells;
};

TEST(TextTable, IsTakenApart)
{
    const std::vector<Table> tables{
        {"commas", "a,b\n1,2\n", ',', {{"a", "b"}, {"1", "2"}}},
        {"no last line break", "a,b\n1,2", ',', {{"a", "b"}, {"1", "2"}}},
        {"empty last cell", "a,b,\n1,2,", ',', {{"a", "b", ""}, {"1", "2", ""}}},
        {"semicolons and decimal commas",
         "name;share\nx;1,5\ny;2,5\n",
         ';',
         {{"name", "share"}, {"x", "1,5"}, {"y", "2,5"}}},
        {"tabs", "a, b\tc\nd, e\tf\n", '\t', {{"a, b", "c"}, {"d, e", "f"}}},
        {"prose above",
         "Budget, 2023-24\n\na,b,c\n1,2,3\n4,5,6\n",
         ',',
         {{"Budget", " 2023-24"}, {""}, {"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", "6"}}},
        {"quotes", "\"a \"\"b\"\"\",\"1,234\"\n", ',', {{"a \"b\"", "1,234"}}},
        {"line breaks in quotes", "\"a\nb\",c\n\"d\r\ne\",f\n", ',', {{"a\nb", "c"}, {"d\r\ne", "f"}}},
        {"a quote inside a word", "5\" pipe,x\n", ',', {{"5\" pipe", "x"}}},
        {"windows line ends", "a,b\r\n1,2\r\n", ',', {{"a", "b"}, {"1", "2"}}},
        {"old mac line ends", "a,b\r1,2\r", ',', {{"a", "b"}, {"1", "2"}}},
        {"nothing", "", ',', {}},
    };
    for (const Table& expected : tables) {
        const auto table = readTextTable(expected.text);
        ASSERT_TRUE(table) << expected.name;
        EXPECT_EQ(table.value().delimiter, expected.delimiter) << expected.name;
        EXPECT_EQ(textsOf(table.value()), expected.cells) << expected.name;
    }
}

TEST(TextTable, KnowsWhereEachCellStands)
{
    const auto table = readTextTable("a,\"b\nb\nb\",c\r\nd,e,\"f\r\rf\"\ng,h,i\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table.value().position(0, 0), (base::Position{1, 1}));
    EXPECT_EQ(table.value().position(0, 2), (base::Position{3, 3}));
    EXPECT_EQ(table.value().position(1, 0), (base::Position{4, 1}));
    EXPECT_EQ(table.value().position(2, 2), (base::Position{7, 3}));
    EXPECT_EQ(table.value().text(2, 9), "");
    EXPECT_EQ(table.value().text(9, 0), "");
}

TEST(TextTable, RefusesWhatIsTooLarge)
{
    const TableLimits limits{100, 3, 4, 8, 10};
    struct Case {
        std::string text;
        const char* where;
        base::Position at;
    };
    const std::vector<Case> cases{{std::string(101, 'x'), "bytes", {1, 1}},
                                  {"1\n2\n3\n4\n", "records", {4, 1}},
                                  {"a,b\n1,2,3,4,5\n", "columns", {2, 5}},
                                  {"1,2,3\n1,2,3\n1,2,3\n", "cells", {3, 1}},
                                  {"a,b\n1,12345678901\n", "cell", {2, 2}}};
    for (const Case& each : cases) {
        const auto table = readTextTable(each.text, limits);
        ASSERT_FALSE(table) << each.where;
        EXPECT_EQ(table.problems().front().code, ProblemCode::tooLarge) << each.where;
        EXPECT_EQ(table.problems().front().where, each.where);
        EXPECT_EQ(table.problems().front().at, each.at) << each.where;
        EXPECT_FALSE(table.problems().front().accepted.empty()) << each.where;
    }
    EXPECT_TRUE(readTextTable("1,2,3\n1,2,3\n", limits));
}

TEST(TextTable, RefusesAQuoteThatNeverCloses)
{
    const auto table = readTextTable("a,b\n1,\"2\n3,4\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.problems().front().code, ProblemCode::openQuote);
    EXPECT_EQ(table.problems().front().at, (base::Position{2, 1}));
}

} // namespace
} // namespace wp::exchange

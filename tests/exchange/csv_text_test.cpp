// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include "core/exchange/text_table.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

TEST(CsvText, RunsNoFormula)
{
    for (const char* text : {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "-", "- a",
                             "-1,000", "＝1", "＋1", "－1", "＠a", "--1", "-1e5"}) {
        EXPECT_EQ(spreadsheetText(text), "'" + std::string(text));
    }
    for (const char* text : {"", "-12.50", "-3", "0", "12", "Early help", "a=b", "1+1", "'=1", "£5", "e-code"}) {
        EXPECT_EQ(spreadsheetText(text), text);
    }
}

TEST(CsvText, QuotesWhatSomeSpreadsheetSplitsAt)
{
    EXPECT_EQ(csvRow({"a", "-1.5", "b"}), "a,-1.5,b\n");
    EXPECT_EQ(csvRow({"a;=1", "b\t=1", "c,=1"}), "\"a;=1\",\"b\t=1\",\"c,=1\"\n");
    EXPECT_EQ(csvRow({"say \"x\"", "two\nlines"}), "\"say \"\"x\"\"\",\"two\nlines\"\n");
    EXPECT_EQ(csvRow({"=1,\"2\""}), "\"'=1,\"\"2\"\"\"\n");
    EXPECT_EQ(csvRow({}), "\n");
}

TEST(CsvText, ComesBackAsItWent)
{
    const std::vector<std::string> cells{"a", "b,c", "d\ne", "f\"g", "", "h;i", "-1.50"};
    const auto table = readTextTable(csvRow(cells) + csvRow(cells));
    ASSERT_TRUE(table);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_EQ(table.value().text(1, i), cells[i]);
    }
}

} // namespace
} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_grid.h"
#include "core/exchange/table_reading.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

Sheet sheetOf(std::string_view text)
{
    const auto grid = readGrid(text);
    EXPECT_TRUE(grid);
    EXPECT_EQ(grid.value().source, GridSource::json);
    return grid.value().sheets.at(0);
}

std::vector<std::string> textsOf(const Row& row)
{
    std::vector<std::string> texts;
    std::ranges::transform(row, std::back_inserter(texts), &Cell::text);
    return texts;
}

TEST(JsonGrid, HasARowForARecordByName)
{
    const Sheet sheet = sheetOf(R"( {"Trust A": {"code": "R1", "total": 362753000}, "Trust B": {"total": 1.5, "open": true}} )");
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_EQ(textsOf(sheet.rows[0]), (std::vector<std::string>{"name", "code", "total", "open"}));
    EXPECT_EQ(textsOf(sheet.rows[1]), (std::vector<std::string>{"Trust A", "R1", "362753000"}));
    EXPECT_EQ(textsOf(sheet.rows[2]), (std::vector<std::string>{"Trust B", "", "1.5", "true"}));
    EXPECT_EQ(sheet.rows[1][2].kind, CellKind::number);
    EXPECT_EQ(sheet.rows[1][0].kind, CellKind::text);
}

TEST(JsonGrid, HasARowForARecordOfAList)
{
    const Sheet sheet = sheetOf(R"([{"name": "a", "net": null}, {"net": -2, "parts": [1, 2]}])");
    EXPECT_EQ(textsOf(sheet.rows[0]), (std::vector<std::string>{"name", "net", "parts"}));
    EXPECT_EQ(textsOf(sheet.rows[1]), std::vector<std::string>{"a"});
    EXPECT_EQ(textsOf(sheet.rows[2]), (std::vector<std::string>{"", "-2", "[1,2]"}));
}

TEST(JsonGrid, NamesItsFirstColumnApartFromAField)
{
    EXPECT_EQ(sheetOf(R"({"k": {"name": "a"}})").text(0, 0), "key");
}

TEST(JsonGrid, LeavesEveryOtherText)
{
    for (const char* text : {"a,b\n1,2\n", "{x},b\n", "[1,2]", "{}", "[]", R"({"a": 1})", R"([{"a": 1}, 2])", "[note],1\n"}) {
        EXPECT_FALSE(readJsonRecords(text, {})) << text;
    }
}

TEST(JsonGrid, RefusesWhatIsTooLargeOrGivenTwice)
{
    TableLimits small;
    small.records = 2;
    EXPECT_EQ(readGrid(R"([{"a": 1}, {"a": 2}])", small).problems().at(0).code, base::ProblemCode::tooLarge);
    EXPECT_EQ(readGrid(R"({"t": {"a": 1}, "t": {"a": 2}})").problems().at(0).code, base::ProblemCode::duplicateKey);
}

TEST(JsonGrid, ReadsTheSpendingOfTrustsAsItIsPublished)
{
    const auto file = testing::sharedFile("data/nhs_trust_breakdown_2024.json");
    WP_SKIP_WITHOUT(file);
    const auto grid = readGrid(testing::readFile(file));
    ASSERT_TRUE(grid);
    Mapping mapping;
    mapping.columns = {{ColumnRole::name, "name", {}}, {ColumnRole::budget, "total", {}}};
    mapping.year = 2023;
    const auto reading = readTable(grid.value(), mapping);
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading.value().isSound());
    const auto wigan = std::ranges::find_if(reading.value().rows, [](const TableRow& row) {
        return row.name.starts_with("Wrightington");
    });
    ASSERT_NE(wigan, reading.value().rows.end());
    EXPECT_EQ(wigan->amount, money::Money::ofPence(534'354'632'00));
}

} // namespace
} // namespace wp::exchange

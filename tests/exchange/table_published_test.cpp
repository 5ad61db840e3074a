// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as they are found, with the figures that somebody checked (the folder `shared` beside the project).
#include "core/exchange/table_reading.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

struct Opened {
    Grid grid;
    TableReading reading;
};

class TablePublished : public ::testing::Test {
protected:
    void SetUp() override { WP_SKIP_WITHOUT(testing::sharedFile("data")); }

    static Opened opened(const std::string& file, const Mapping& mapping = {})
    {
        auto grid = readGrid(testing::readFile(testing::sharedFile("data/" + file)));
        EXPECT_TRUE(grid) << file;
        auto reading = readTable(grid.value(), mapping);
        EXPECT_TRUE(reading) << file << " " << (reading ? "" : base::nameOf(reading.problems().front().code));
        return {std::move(grid).value(), reading ? std::move(reading).value() : TableReading{}};
    }

    static std::size_t countOf(const TableReading& reading, RowKind kind)
    {
        return static_cast<std::size_t>(std::ranges::count(reading.rows, kind, &TableRow::kind));
    }
};

TEST_F(TablePublished, ASpreadsheetMadeOutOfAPdf)
{
    const TableReading reading = opened("messy-town-council-accounts.xlsx").reading;
    EXPECT_TRUE(reading.isSound());
    EXPECT_EQ(countOf(reading, RowKind::line), 11U);
    EXPECT_EQ(reading.sum.toText(), "1837904.00");
    ASSERT_TRUE(reading.total);
    EXPECT_EQ(reading.total->value.toText(), "1837904.00");
    EXPECT_EQ(reading.rows.back().reason.code, ReasonCode::sumsRows);
    Mapping spent;
    spent.columns = {{ColumnRole::budget, "Spending CLEAN", {}}};
    EXPECT_EQ(opened("messy-town-council-accounts.xlsx", spent).reading.sum.toText(), "736347.00");
    Mapping written;
    written.columns = {{ColumnRole::budget, {}, "G"}};
    written.spending = SpendingSign::negative;
    EXPECT_EQ(opened("messy-town-council-accounts.xlsx", written).reading.sum.toText(), "736347.00");
}

TEST_F(TablePublished, APageOfABudgetBook)
{
    Mapping mapping;
    mapping.lastRow = 26;
    const TableReading summary = opened("burnley_2022-23_summary_page6.txt", mapping).reading;
    EXPECT_EQ(summary.look.delimiter.value, Delimiter::words);
    EXPECT_EQ(summary.sum.toText(), "15322011.00");
    ASSERT_TRUE(summary.total);
    EXPECT_EQ(summary.difference(), money::Money());
}

TEST_F(TablePublished, APageWithTotalsOfTotals)
{
    // Pasted without what the page's reader added below it.
    const std::string page = testing::readFile(testing::sharedFile("data/burnley_2022-23_economy_growth_page50.txt"));
    const auto grid = readGrid(page.substr(0, page.find("Unit Detail Analysis")));
    ASSERT_TRUE(grid);
    const auto reading = readTable(grid.value(), {});
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading.value().problems.empty());
    EXPECT_EQ(reading.value().look.year->value, 2022);
    EXPECT_EQ(reading.value().sum.toText(), "1067063.00");
    const auto controllable =
        std::ranges::find(reading.value().rows, "Sub Total : Controllable Expenditure", &TableRow::name);
    ASSERT_NE(controllable, reading.value().rows.end());
    EXPECT_EQ(controllable->amount->toText(), "2190504.00");
}

TEST_F(TablePublished, ServicesOfSeveralPlacesAndTheirTotals)
{
    const TableReading reading = opened("ra_2026-27_service_totals_excerpt.csv").reading;
    EXPECT_EQ(reading.look.unit.value, TableUnit::thousands);
    EXPECT_FALSE(reading.total);
    EXPECT_GE(countOf(reading, RowKind::subtotal), 6U);
    const auto missing = std::ranges::count_if(reading.rows, [](const TableRow& row) { return row.marker == "[x]"; });
    EXPECT_GT(missing, 0);
}

} // namespace
} // namespace wp::exchange

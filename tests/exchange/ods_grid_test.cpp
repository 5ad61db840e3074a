// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"
#include "tests/support/workbook.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;
using testing::odsParts;

base::Result<Grid> read(const std::string& tables, const std::string& styles = {}, const TableLimits& limits = {})
{
    return readGrid(testing::zipped(odsParts(tables, styles)), limits);
}

Sheet sheetOf(const std::string& rows, const std::string& styles = {})
{
    auto grid = read("<table:table table:name=\"Budget\">" + rows + "</table:table>", styles);
    EXPECT_TRUE(grid);
    return grid ? std::move(grid.value().sheets.front()) : Sheet{};
}

std::string row(const std::string& cells, const std::string& attributes = {})
{
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

std::string said(const std::string& text)
{
    return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
}

TEST(OdsGrid, ReadsEveryKindOfCell)
{
    const Sheet sheet = sheetOf(row(
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"23008747.222270001\"><text:p>23,008,747</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"-5\"><text:p>-£5</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.025\"><text:p>3%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-04-01T00:00:00\"><text:p>1 "
        "Apr</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a "
        "comment</text:p></office:annotation>"
        "<text:p>two<text:s "
        "text:c=\"2\"/><text:span>words<text:line-break/></text:span></text:p><text:p>lines</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\" "
        "calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>"));
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.text(0, 0), "23008747.22227");
    EXPECT_EQ(sheet.text(0, 1), "-5");
    EXPECT_EQ(sheet.cell(0, 1).look, CellLook::money);
    EXPECT_EQ(sheet.text(0, 2), "0.025");
    EXPECT_EQ(sheet.cell(0, 2).look, CellLook::percent);
    EXPECT_EQ(sheet.text(0, 3), "2024-04-01");
    EXPECT_EQ(sheet.text(0, 4), "two  words\n\nlines");
    EXPECT_EQ(sheet.cell(0, 5).kind, CellKind::missing);
}

TEST(OdsGrid, RepeatsWhatIsRepeatedAndDropsWhatIsEmpty)
{
    const Sheet sheet = sheetOf(
        "<table:table-header-rows>" +
        row(said("a") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + said("d") +
            "<table:table-cell table:number-columns-repeated=\"16380\"/>") +
        "</table:table-header-rows>" +
        row("<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"0\"/>",
            " table:number-rows-repeated=\"2\"") +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", " table:number-rows-repeated=\"1048573\""));
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_EQ(sheet.rows[0].size(), 4U);
    EXPECT_EQ(sheet.text(0, 3), "d");
    EXPECT_EQ(sheet.rows[1].size(), 3U);
    EXPECT_EQ(sheet.text(2, 2), "0");
    EXPECT_EQ(sheet.position(2, 2), (base::Position{3, 3, "Budget"}));
}

TEST(OdsGrid, BoundsWhatClaimsToBeRepeatedForEver)
{
    const std::string cell =
        "<table:table-cell "
        "table:number-columns-repeated=\"99999999999999999999\"><text:p>x</text:p></table:table-cell>";
    const std::string tall = row(said("x"), " table:number-rows-repeated=\"2000000000\"");
    const std::string full =
        row("<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>",
            " table:number-rows-repeated=\"1048576\"");
    for (const auto& [rows, what] :
         std::vector<std::pair<std::string, std::string>>{{row(cell), "columns"}, {tall, "records"}, {full, "cells"}}) {
        const auto grid = read("<table:table table:name=\"T\">" + rows + "</table:table>");
        ASSERT_FALSE(grid) << what;
        EXPECT_EQ(grid.problems().front().code, ProblemCode::tooLarge);
        EXPECT_EQ(grid.problems().front().where, what);
    }
}

TEST(OdsGrid, LeavesOutTablesOfOtherFiles)
{
    std::string tables;
    for (int i = 0; i < 300; ++i) {
        tables += "<table:table table:name=\"'file:///C:/x.xls'#$S" + std::to_string(i) + "\">" + row(said("phantom")) +
                  "</table:table>";
    }
    tables += "<table:table table:name=\"linked\"><table:table-source/>" + row(said("phantom")) + "</table:table>";
    tables += "<table:table table:name=\"Budget\" table:style-name=\"ta2\">" + row(said("real")) + "</table:table>";
    const auto grid =
        read(tables, "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>");
    ASSERT_TRUE(grid);
    ASSERT_EQ(grid.value().sheets.size(), 1U);
    EXPECT_EQ(grid.value().sheets[0].text(0, 0), "real");
    EXPECT_TRUE(grid.value().sheets[0].isHidden);
}

TEST(OdsGrid, TellsMergedCellsFormulasWithoutValuesAndScaledNumbers)
{
    const auto grid = read(
        "<table:table table:name=\"T\">" +
            row("<table:table-cell table:number-columns-spanned=\"3\" "
                "table:number-rows-spanned=\"2\"><text:p>Head</text:p>"
                "</table:table-cell><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                "<table:table-cell table:formula=\"of:=SUM([.A1:.A3])\"/>"
                "<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"1500000\"/>") +
            "</table:table>",
        "<number:number-style style:name=\"N1\"><number:number number:display-factor=\"1000\"/></number:number-style>"
        "<style:style style:name=\"ce1\" style:data-style-name=\"N1\"/>");
    ASSERT_TRUE(grid);
    const Sheet& sheet = grid.value().sheets[0];
    EXPECT_EQ(sheet.merged, (std::vector<MergedRange>{{0, 0, 2, 3}}));
    ASSERT_EQ(grid.value().warnings.size(), 1U);
    EXPECT_EQ(grid.value().warnings[0].value, "=SUM([.A1:.A3])");
    EXPECT_EQ(grid.value().warnings[0].at, (base::Position{1, 4, "T"}));
    EXPECT_EQ(sheet.cell(0, 4).look, CellLook::thousands);
}

TEST(OdsGrid, RefusesAPasswordAndBrokenXml)
{
    testing::Parts locked = odsParts("");
    locked.back().second = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    EXPECT_EQ(readGrid(testing::zipped(locked)).problems().front().code, ProblemCode::passwordProtected);
    for (const char* tables :
         {"<table:table>", "</table:table>", "<table:table><table:table-row></table:table>", "<!-- no end"}) {
        EXPECT_EQ(read(tables).problems().front().code, ProblemCode::damaged) << tables;
    }
    TableLimits few;
    few.sheets = 1;
    const auto grid = read("<table:table table:name=\"a\"/><table:table table:name=\"b\"/>", {}, few);
    EXPECT_EQ(grid.problems().front().where, "sheets");
}

} // namespace
} // namespace wp::exchange

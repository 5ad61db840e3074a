// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xlsx_styles.h"
#include "tests/support/workbook.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;
using testing::xlsxParts;

Grid gridOf(const testing::Parts& parts)
{
    auto grid = readGrid(testing::zipped(parts));
    EXPECT_TRUE(grid) << (grid ? "" : base::nameOf(grid.problems().front().code));
    return grid ? std::move(grid).value() : Grid{};
}

Sheet sheetOf(const std::string& content, const std::string& strings = {}, const std::string& styles = {})
{
    Grid grid = gridOf(xlsxParts({{"Budget", "", content}}, strings, styles));
    return grid.sheets.empty() ? Sheet{} : std::move(grid.sheets.front());
}

constexpr const char* styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;£&quot;#,##0\"/>"
                               "<numFmt numFmtId=\"165\" formatCode=\"#,##0,\"/><numFmt numFmtId=\"166\" "
                               "formatCode=\"[$-809]d mmmm yyyy;@\"/></numFmts>"
                               "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf "
                               "numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                               "<xf numFmtId=\"166\"/></cellXfs></styleSheet>";

TEST(XlsxGrid, ReadsEveryKindOfCell)
{
    const Sheet sheet = sheetOf(
        "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>in</t></is></c>"
        "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c><c r=\"F2\" "
        "t=\"str\"><f>A1</f><v>said</v></c>"
        "<c r=\"G2\"><f>1+1</f><v>2</v></c><c r=\"H2\"/></row></sheetData>",
        "<si><t>no</t></si><si><r><t>two </t></r><r><t xml:space=\"preserve\"> runs</t></r><rPh><t>x</t></rPh></si>");
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_TRUE(sheet.rows[0].empty());
    ASSERT_EQ(sheet.rows[1].size(), 7U);
    EXPECT_EQ(sheet.text(1, 0), "");
    EXPECT_EQ(sheet.text(1, 1), "two  runs");
    EXPECT_EQ(sheet.text(1, 2), "in");
    EXPECT_EQ(sheet.text(1, 3), "TRUE");
    EXPECT_EQ(sheet.cell(1, 4).kind, CellKind::missing);
    EXPECT_EQ(sheet.text(1, 5), "said");
    EXPECT_EQ(sheet.cell(1, 6).kind, CellKind::number);
    EXPECT_EQ(sheet.position(1, 6), (base::Position{2, 7, "Budget"}));
}

TEST(XlsxGrid, ReadsCellsThatDoNotSayWhereTheyAre)
{
    const Sheet sheet = sheetOf("<sheetData><row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
                                "<x:row><x:c><x:v>4</x:v></x:c></x:row></sheetData>");
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_EQ(sheet.text(0, 0) + sheet.text(0, 3) + sheet.text(0, 4) + sheet.text(1, 0), "1234");
}

TEST(XlsxGrid, TellsHowNumbersLook)
{
    const Sheet sheet =
        sheetOf("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45383</v></c><c r=\"B1\" s=\"2\"><v>0.05</v></c>"
                "<c r=\"C1\" s=\"3\"><v>1787.4399999999998</v></c><c r=\"D1\" s=\"4\"><v>1.5E6</v></c>"
                "<c r=\"E1\" s=\"5\"><v>45383.75</v></c><c r=\"F1\" s=\"99\"><v>-7</v></c></row></sheetData>",
                {}, styles);
    const std::vector<std::pair<const char*, CellLook>> cells{
        {"2024-04-01", CellLook::date},   {"0.05", CellLook::percent},    {"1787.44", CellLook::money},
        {"1500000", CellLook::thousands}, {"2024-04-01", CellLook::date}, {"-7", CellLook::plain}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_EQ(sheet.text(0, i), cells[i].first);
        EXPECT_EQ(sheet.cell(0, i).look, cells[i].second) << i;
    }
}

TEST(XlsxGrid, KnowsFormats)
{
    const std::vector<std::pair<const char*, CellLook>> formats{{"General", CellLook::plain},
                                                                {"#,##0.00", CellLook::plain},
                                                                {"0.0%", CellLook::percent},
                                                                {"[$£-809]#,##0", CellLook::money},
                                                                {"\"£\"#,##0,,\"m\"", CellLook::millions},
                                                                {"0.0,", CellLook::thousands},
                                                                {"dd/mm/yyyy", CellLook::date},
                                                                {"mmm\\-yy", CellLook::date},
                                                                {"hh:mm:ss", CellLook::plain},
                                                                {"[Red]\\-#,##0", CellLook::plain},
                                                                {"#,##0;[Red]-£#,##0", CellLook::plain},
                                                                {"@", CellLook::plain},
                                                                {"\"day\" 0", CellLook::plain},
                                                                {"\"unclosed", CellLook::plain},
                                                                {"", CellLook::plain}};
    for (const auto& [format, look] : formats) {
        EXPECT_EQ(lookOfFormat(format), look) << format;
    }
}

TEST(XlsxGrid, KeepsFifteenFiguresAndNoMore)
{
    const std::vector<std::pair<const char*, const char*>> numbers{{"1787.4399999999998", "1787.44"},
                                                                   {"0.1", "0.1"},
                                                                   {"1.0", "1"},
                                                                   {"-0", "0"},
                                                                   {"1E3", "1000"},
                                                                   {"5.5E-3", "0.0055"},
                                                                   {"12", "12"},
                                                                   {"23008747.222270001", "23008747.22227"},
                                                                   {"123456789012345678", "123456789012345680"},
                                                                   {"-2.5e0", "-2.5"},
                                                                   {"1e-300", "0"}};
    for (const auto& [stored, text] : numbers) {
        EXPECT_EQ(numberText(stored), text) << stored;
    }
    for (const char* stored : {"", "x", "1,5", "nan", "inf", "1e400", "0x10", "1e31", "--1"}) {
        EXPECT_FALSE(numberText(stored)) << stored;
    }
    EXPECT_EQ(dateText("1", false), "1900-01-01");
    EXPECT_EQ(dateText("61", false), "1900-03-01");
    EXPECT_EQ(dateText("0", true), std::nullopt);
    EXPECT_EQ(dateText("43921", true), "2024-04-01");
    EXPECT_FALSE(dateText("3000000", false));
}

TEST(XlsxGrid, CountsAFormulaWithoutItsValueAsMissing)
{
    const Grid grid = gridOf(xlsxParts({{"Sums", "",
                                         "<sheetData><row r=\"4\"><c r=\"C4\"><f>SUM(C1:C3)</f><v></v></c>"
                                         "<c r=\"D4\" t=\"str\"><f>A1</f><v></v></c></row></sheetData>"}}));
    ASSERT_EQ(grid.warnings.size(), 1U);
    EXPECT_EQ(grid.warnings[0].code, ProblemCode::noStoredValue);
    EXPECT_EQ(grid.warnings[0].value, "=SUM(C1:C3)");
    EXPECT_EQ(grid.warnings[0].at, (base::Position{4, 3, "Sums"}));
    EXPECT_EQ(grid.sheets[0].cell(3, 2).kind, CellKind::missing);
    EXPECT_EQ(grid.sheets[0].text(3, 3), "");
}

TEST(XlsxGrid, KnowsHiddenSheetsAndMergedCells)
{
    const Grid grid = gridOf(xlsxParts(
        {{"Seen", "",
          "<sheetData/><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B9\"/><mergeCell ref=\"bad\"/>"
          "<mergeCell ref=\"C3:A1\"/></mergeCells>"},
         {"Out of sight", "hidden", "<sheetData/>"},
         {"Far out", "veryHidden", "<sheetData/>"}}));
    ASSERT_EQ(grid.sheets.size(), 3U);
    EXPECT_FALSE(grid.sheets[0].isHidden);
    EXPECT_TRUE(grid.sheets[1].isHidden && grid.sheets[2].isHidden);
    EXPECT_EQ(grid.sheets[0].merged, (std::vector<MergedRange>{{0, 0, 1, 3}, {1, 1, 8, 1}}));
    EXPECT_EQ(findSheet(grid, [](const Sheet& sheet) { return sheet.name.starts_with("F"); }), &grid.sheets[2]);
}

TEST(XlsxGrid, SurvivesDamagedStyles)
{
    const std::string row = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45383</v></c></row></sheetData>";
    for (const char* broken : {"<styleSheet><cellXfs><xf", "nothing at all", "<styleSheet><cellXf/></styleSheet>"}) {
        const Grid grid = gridOf(xlsxParts({{"Budget", "", row}}, {}, broken));
        ASSERT_EQ(grid.warnings.size(), 1U) << broken;
        EXPECT_EQ(grid.warnings[0].code, ProblemCode::stylesUnread);
        EXPECT_EQ(grid.sheets[0].text(0, 0), "45383");
    }
}

TEST(XlsxGrid, RefusesBrokenParts)
{
    for (const char* content : {"<sheetData><row r=\"1\">", "<sheetData><row><c></row></sheetData>", "<sheetData>"}) {
        const auto grid = readGrid(testing::zipped(xlsxParts({{"Budget", "", content}})));
        ASSERT_FALSE(grid) << content;
        EXPECT_EQ(grid.problems().front().code, ProblemCode::damaged);
        EXPECT_EQ(grid.problems().front().where, "xl/worksheets/sheet1.xml");
    }
    testing::Parts parts = xlsxParts({{"Budget", "", "<sheetData/>"}});
    std::erase_if(parts, [](const auto& part) { return part.first == "xl/workbook.xml"; });
    EXPECT_EQ(readGrid(testing::zipped(parts)).problems().front().code, ProblemCode::damaged);
}

TEST(XlsxGrid, StaysWithinItsLimits)
{
    struct Beyond {
        const char* what;
        std::string content;
        TableLimits limits;
    };
    const std::string far = "<sheetData><row r=\"9\"><c r=\"A9\"><v>1</v></c></row></sheetData>";
    const std::string wide = "<sheetData><row r=\"1\"><c r=\"J1\"><v>1</v></c></row></sheetData>";
    const std::string shared = "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row></sheetData>";
    std::vector<Beyond> all(5);
    all[0] = {"records", far, {}};
    all[0].limits.records = 8;
    all[1] = {"columns", wide, {}};
    all[1].limits.columns = 9;
    all[2] = {"cells", wide, {}};
    all[2].limits.cells = 9;
    all[3] = {"cell", shared, {}};
    all[3].limits.cellBytes = 9;
    all[4] = {"text", shared, {}};
    all[4].limits.textBytes = 15;
    for (const Beyond& each : all) {
        const std::string bytes =
            testing::zipped(xlsxParts({{"Budget", "", each.content}}, "<si><t>ten letters</t></si>"));
        const auto grid = readGrid(bytes, each.limits);
        ASSERT_FALSE(grid) << each.what;
        EXPECT_EQ(grid.problems().front().code, ProblemCode::tooLarge);
        EXPECT_EQ(grid.problems().front().where, each.what);
        EXPECT_EQ(grid.problems().front().at->sheet, "Budget");
        EXPECT_TRUE(readGrid(bytes)) << each.what;
    }
}

} // namespace
} // namespace wp::exchange

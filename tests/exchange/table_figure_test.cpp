// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_figure.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

Cell cellOf(const std::string& text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

std::string read(const std::string& text, DecimalMark decimal = DecimalMark::point)
{
    const auto figure = readTableFigure(cellOf(text), {decimal, DashMeaning::zero});
    return !figure ? "refused" : !figure->value ? "missing" : money::toShortText(*figure->value);
}

TEST(TableFigure, ReadsEveryWayOfWritingOne)
{
    const std::vector<std::pair<const char*, const char*>> figures{{"1234", "1234"},
                                                                   {"1,234.50", "1234.5"},
                                                                   {"£1,234", "1234"},
                                                                   {"£ 12", "12"},
                                                                   {"-£5", "-5"},
                                                                   {"£-5", "-5"},
                                                                   {"(£1,234)", "-1234"},
                                                                   {"( 27,675 )", "-27675"},
                                                                   {"27-", "-27"},
                                                                   {"1,234−", "-1234"},
                                                                   {"−7", "-7"},
                                                                   {"500 CR", "-500"},
                                                                   {"500 DR", "500"},
                                                                   {"1 234 567", "1234567"},
                                                                   {"1'234.5", "1234.5"},
                                                                   {"+3", "3"},
                                                                   {"                 (111,602)", "-111602"},
                                                                   {"12\xC2\xA0"
                                                                    "345",
                                                                    "12345"},
                                                                   {"-", "0"},
                                                                   {"–", "0"},
                                                                   {"0.5", "0.5"},
                                                                   {"1,234 [note 3]", "1234"},
                                                                   {"1.234.567", "1234567"}};
    for (const auto& [text, value] : figures) {
        EXPECT_EQ(read(text), std::string(text) == "1.234.567" ? "refused" : value) << text;
    }
    EXPECT_EQ(read("1.234.567", DecimalMark::comma), "1234567");
    EXPECT_EQ(read("1.234,5", DecimalMark::comma), "1234.5");
    EXPECT_EQ(read("1 234,56", DecimalMark::comma), "1234.56");
    EXPECT_EQ(read("12,5", DecimalMark::comma), "12.5");
    EXPECT_EQ(read("(1.234,5)", DecimalMark::comma), "-1234.5");
}

TEST(TableFigure, KeepsMissingApartFromNone)
{
    for (const char* text : {"", "n/a", "NA", "..", "...", "[x]", "[note 4]", ":", "c", "#N/A"}) {
        EXPECT_EQ(read(text), "missing") << text;
    }
    const auto dash = readTableFigure(cellOf("-"), {DecimalMark::point, DashMeaning::missing});
    ASSERT_TRUE(dash);
    EXPECT_FALSE(dash->value);
    Cell formula = cellOf("=SUM(A1:A2)");
    formula.kind = CellKind::missing;
    EXPECT_FALSE(readTableFigure(formula, {})->value);
}

TEST(TableFigure, RefusesWhatIsNone)
{
    for (const char* text : {"12,34", "1,2345", ",123", "1234,567", "1 23", "5%", "abc", "1.2.3", "see note", "()", "£",
                             "12 Main Street", "--5", "1,234.5,6", "5 6"}) {
        EXPECT_EQ(read(text), "refused") << text;
    }
    EXPECT_EQ(read("1,234.50", DecimalMark::comma), "refused");
}

TEST(TableFigure, TellsKindsOfCellApart)
{
    const std::vector<std::pair<const char*, CellClass>> cells{
        {"", CellClass::empty},       {"Services", CellClass::word},  {"2024/25", CellClass::year},
        {"2024", CellClass::year},    {"2024-25", CellClass::year},   {"1,234", CellClass::figure},
        {"(12)", CellClass::figure},  {"12.5 %", CellClass::percent}, {"-", CellClass::mark},
        {"[x]", CellClass::mark},     {"CH01", CellClass::word},      {"1974-1", CellClass::year},
        {"20245", CellClass::figure}, {"16 to 17", CellClass::word},  {"1.234.567", CellClass::figure}};
    for (const auto& [text, is] : cells) {
        EXPECT_EQ(classOf(cellOf(text)), is) << text;
    }
}

TEST(TableFigure, HearsTheDecimalMarkOnlyWhereItSpeaks)
{
    EXPECT_EQ(decimalMarkOf("1,234.50"), DecimalMark::point);
    EXPECT_EQ(decimalMarkOf("12.5"), DecimalMark::point);
    EXPECT_EQ(decimalMarkOf("1.234,5"), DecimalMark::comma);
    EXPECT_EQ(decimalMarkOf("12,50"), DecimalMark::comma);
    EXPECT_EQ(decimalMarkOf("1.234.567"), DecimalMark::comma);
    for (const char* text : {"1,234", "1.234", "1234", "(5)"}) {
        EXPECT_EQ(decimalMarkOf(text), std::nullopt) << text;
    }
    EXPECT_TRUE(isInBrackets("(5)") && hasTrailingMinus("5-"));
    EXPECT_FALSE(isInBrackets("(other)") || hasTrailingMinus("-"));
}

TEST(TableFigure, FindsYears)
{
    EXPECT_EQ(yearNamedIn("Budget 2024/25"), 2024);
    EXPECT_EQ(yearNamedIn("2017 budget"), 2017);
    EXPECT_EQ(yearNamedIn("31 March 2026"), 2026);
    for (const char* text : {"", "line 20245", "12024", "Budget", "202"}) {
        EXPECT_EQ(yearNamedIn(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that people make for people to look at.
#include "core/exchange/table_reading.h"

#include "tests/support/workbook.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;
using money::Money;

Grid gridOf(const std::string& text)
{
    auto grid = readGrid(text);
    EXPECT_TRUE(grid);
    return grid ? std::move(grid).value() : Grid{};
}

TableReading read(const std::string& text, const Mapping& mapping = {})
{
    auto reading = readTable(gridOf(text), mapping);
    EXPECT_TRUE(reading) << (reading ? "" : base::nameOf(reading.problems().front().code));
    return reading ? std::move(reading).value() : TableReading{};
}

std::vector<std::string> namesOf(const TableReading& reading, RowKind kind)
{
    std::vector<std::string> names;
    for (const TableRow& row : reading.rows) {
        if (row.kind == kind) {
            names.push_back(row.name);
        }
    }
    return names;
}

using Names = std::vector<std::string>;

constexpr const char* book = "Budget of the Borough 2024/25\n"
                             "All figures in £000\n"
                             "\n"
                             "Code,Service,Gross expenditure,2023/24 Net budget,2024/25 Net budget\n"
                             ",Children,,,\n"
                             "C1,Children looked after,20,18,\"1,900\"\n"
                             ",of which residential care,10,9,900\n"
                             "C2,Family support,3,2,(100)\n"
                             ",Sub total: children,23,20,\"1,800\"\n"
                             ",Adults,,,\n"
                             "A1,Older people,30,28,2900\n"
                             "A2,Assistive technology,1,1,-\n"
                             "A3,Carers,1,1,[x]\n"
                             ",Total,54,50,\"4,700\"\n"
                             "\n"
                             "Note: figures are rounded.,,,,\n";

TEST(TableReading, FindsWhatIsWhatAndSaysWhy)
{
    const TableReading reading = read(book);
    EXPECT_TRUE(reading.isSound());
    const TableLook& look = reading.look;
    EXPECT_EQ(look.header.value, (RowRange{3, 4}));
    EXPECT_EQ(look.body.value, (RowRange{4, 14}));
    EXPECT_EQ(look.unit.value, TableUnit::thousands);
    EXPECT_EQ(look.unit.reason.code, ReasonCode::saidSo);
    EXPECT_EQ(look.unit.reason.at, (base::Position{2, 1}));
    EXPECT_EQ(look.column(ColumnRole::name)->index, 1U);
    EXPECT_EQ(look.column(ColumnRole::code)->index, 0U);
    EXPECT_EQ(look.column(ColumnRole::budget)->index, 4U);
    EXPECT_EQ(look.column(ColumnRole::budget)->reason.value, "2024/25 Net budget");
    EXPECT_EQ(look.year->value, 2024);
    EXPECT_EQ(namesOf(reading, RowKind::line),
              (Names{"Children looked after", "Family support", "Older people", "Assistive technology", "Carers"}));
    EXPECT_EQ(namesOf(reading, RowKind::part), Names{"of which residential care"});
    EXPECT_EQ(namesOf(reading, RowKind::subtotal), Names{"Sub total: children"});
    EXPECT_EQ(namesOf(reading, RowKind::heading), (Names{"Children", "Adults"}));
    EXPECT_EQ(reading.sum.toText(), "4700000.00");
    EXPECT_EQ(reading.total->value, reading.sum);
}

TEST(TableReading, KeepsMissingApartFromZeroAndGivesRowsTheirHeading)
{
    const TableReading reading = read(book);
    const auto named = [&](const char* name) { return *std::ranges::find(reading.rows, name, &TableRow::name); };
    EXPECT_EQ(named("Assistive technology").amount, Money());
    EXPECT_FALSE(named("Carers").amount);
    EXPECT_EQ(named("Carers").marker, "[x]");
    EXPECT_EQ(named("Older people").department, "Adults");
    EXPECT_EQ(named("Family support").amount->toText(), "-100000.00");
    EXPECT_EQ(named("Family support").code, "C2");
}

TEST(TableReading, DoesAsTheMappingSays)
{
    Mapping mapping;
    mapping.unit = TableUnit::pounds;
    mapping.columns = {{ColumnRole::budget, "2022/23 Net Budget", {}}, {ColumnRole::name, {}, "B"}};
    mapping.rows = {{RowKind::leftOut, "Carers", {}, {}}, {RowKind::line, {}, 7, {}}};
    mapping.difference = money::Number::parse("900.00");
    const TableReading reading = read(book, mapping);
    EXPECT_EQ(reading.look.column(ColumnRole::budget)->index, 4U);
    EXPECT_EQ(reading.look.column(ColumnRole::budget)->reason.code, ReasonCode::yearBlind);
    EXPECT_EQ(reading.sum.toText(), "5600.00");
    EXPECT_TRUE(reading.isSound());
    mapping.difference = money::Number::parse("899.00");
    const TableReading other = read(book, mapping);
    EXPECT_FALSE(other.isSound());
    const auto differs = std::ranges::find(other.problems, ProblemCode::totalDiffers, &base::Problem::code);
    ASSERT_NE(differs, other.problems.end());
    EXPECT_EQ(differs->value, "5600.00");
    EXPECT_EQ(differs->accepted, Names{"4700.00"});
    EXPECT_EQ(differs->at, (base::Position{14, 1}));
}

TEST(TableReading, FindsNoColumnThatTheMappingSaysIsNone)
{
    Mapping mapping;
    mapping.columns = {{ColumnRole::code, {}, ""}};
    const TableReading reading = read(book, mapping);
    EXPECT_EQ(reading.look.column(ColumnRole::code), nullptr);
    EXPECT_NE(reading.look.column(ColumnRole::name), nullptr);
    const Mapping full = completed(mapping, reading, gridOf(book));
    EXPECT_EQ(std::ranges::count(full.columns, true, &ColumnChoice::isNone), 1);
    EXPECT_EQ(readMapping(writeMapping(full)).value(), full);
}

TEST(TableReading, RefusesAMappingOfWhatIsNotThere)
{
    Mapping mapping;
    mapping.columns = {{ColumnRole::budget, "Cost", {}}, {ColumnRole::name, {}, "ZZ"}};
    const auto reading = readTable(gridOf(book), mapping);
    ASSERT_FALSE(reading);
    ASSERT_EQ(reading.problems().size(), 2U);
    EXPECT_EQ(reading.problems()[0].code, ProblemCode::unknownReference);
    EXPECT_EQ(reading.problems()[0].accepted.size(), 5U);
    mapping = {};
    mapping.sheet = "Budget";
    EXPECT_EQ(readTable(gridOf(book), mapping).problems().front().where, "sheet");
}

TEST(TableReading, TellsBadFiguresByTheirRowAndLetsTheMappingMendThem)
{
    const std::string text = "Service,Budget\nRoads,100\nParks,see note\nBins,200\n,50\nTotal,350\n";
    const TableReading reading = read(text);
    ASSERT_EQ(reading.problems.size(), 2U);
    EXPECT_EQ(reading.problems[0].code, ProblemCode::badFigure);
    EXPECT_EQ(reading.problems[0].value, "see note");
    EXPECT_EQ(reading.problems[0].at, (base::Position{3, 2}));
    EXPECT_EQ(reading.problems[1].code, ProblemCode::noName);
    EXPECT_EQ(reading.problems[1].at->line, 5U);
    Mapping mapping;
    mapping.rows = {{RowKind::line, "Parks", {}, money::Number::parse("50")}, {RowKind::leftOut, {}, 5, {}}};
    const TableReading mended = read(text, mapping);
    EXPECT_TRUE(mended.isSound()) << base::nameOf(mended.problems.front().code);
    EXPECT_EQ(mended.sum.toText(), "350.00");
}

TEST(TableReading, SeesASumThatNobodyCalledOne)
{
    const TableReading reading = read(",Spent\nA,10\nB,20\n,30\n");
    EXPECT_EQ(reading.rows.back().kind, RowKind::total);
    EXPECT_EQ(reading.rows.back().reason.code, ReasonCode::sumsRows);
    EXPECT_EQ(reading.sum.toText(), "30.00");
    const TableReading named = read("Name,Budget\nA,10\nB,20\nC,5\nNet cost,35\nD,7\nAll of it,42\n");
    EXPECT_EQ(namesOf(named, RowKind::line), (Names{"A", "B", "C", "D"}));
    const TableReading chance = read("Name,Budget\nA,10\nB,20\nC,30\nD,7\n");
    EXPECT_EQ(namesOf(chance, RowKind::line).size(), 4U);
}

TEST(TableReading, FollowsTotalsOfTotals)
{
    const TableReading reading =
        read("Unit,Budget\nStaff,100\nPremises,50\nSub Total: controllable,150\nSupport,20\n"
             "Depreciation,5\nSub Total: other,25\nTotal Expenditure,175\nGrants,-30\nFees,-40\n"
             "Sub Total: income,-70\nRents,-10\nTotal Income,-80\nNet controllable,80\n"
             "Net Expenditure,95\n");
    EXPECT_TRUE(reading.problems.empty());
    EXPECT_EQ(namesOf(reading, RowKind::line).size(), 7U);
    EXPECT_EQ(reading.sum.toText(), "95.00");
    EXPECT_EQ(namesOf(reading, RowKind::total), Names{"Net Expenditure"});
}

TEST(TableReading, WarnsOfATotalThatIsTheSumOfNothing)
{
    const TableReading reading = read("Name,Budget\nA,10\nB,20\nSub total,31\nC,5\nTotal,35\n");
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems[0].code, ProblemCode::oddTotal);
    EXPECT_EQ(reading.problems[0].accepted, Names{"1.00"});
    EXPECT_TRUE(reading.isSound());
}

TEST(TableReading, ReadsTextCopiedFromAPrintedPage)
{
    const TableReading reading = read("Summary by Service Unit\n"
                                      "Service Unit Detail 2021/22 2022/23\n"
                                      "£ £\n"
                                      "Management Team - -\n"
                                      "Policy & Engagement 490,951 514,929\n"
                                      "Green Spaces and Amenities 1,921,081 2,119,337\n"
                                      "Earmarked Reserves 416,847 (537,679)\n"
                                      "Total 2,828,879 2,096,587\n"
                                      "Financed by:\n"
                                      "Council Tax (2,828,879) (2,080,000)\n"
                                      "2022/23 Services Grant (16,587)\n"
                                      "Total Funding (2,828,879) (2,096,587)\n");
    EXPECT_EQ(reading.look.delimiter.value, Delimiter::words);
    EXPECT_EQ(reading.look.column(ColumnRole::budget)->index, 2U);
    EXPECT_EQ(reading.look.year->value, 2022);
    EXPECT_EQ(namesOf(reading, RowKind::line).size(), 4U);
    EXPECT_EQ(reading.sum.toText(), "2096587.00");
    EXPECT_EQ(reading.total->value.toText(), "2096587.00");
    EXPECT_EQ(namesOf(reading, RowKind::financing).size(), 4U);
    EXPECT_TRUE(reading.isSound());
}

TEST(TableReading, CountsNoAggregateAndNoHeaderTwice)
{
    const TableReading reading = read("ONS code,Name,Budget\nE08000001,Vale,10\nE12000002,North West,99\n"
                                      "ONS code,Name,Budget\nE08000002,Hill,20\nE92000001,England,500\n");
    EXPECT_EQ(namesOf(reading, RowKind::line), (Names{"Vale", "Hill"}));
    EXPECT_EQ(namesOf(reading, RowKind::aggregate), (Names{"North West", "England"}));
    EXPECT_EQ(reading.sum.toText(), "30.00");
}

TEST(TableReading, KnowsDecimalCommasAndSpendingBelowZero)
{
    const TableReading reading = read("Service;Budget £m\nRoads;-1,5\nParks;-2,25\nBins;-3,0\nFees;0,5\n");
    EXPECT_EQ(reading.look.decimal.value, DecimalMark::comma);
    EXPECT_EQ(reading.look.decimal.reason.value, "-1,5");
    EXPECT_EQ(reading.look.unit.value, TableUnit::millions);
    Mapping mapping;
    mapping.spending = SpendingSign::negative;
    EXPECT_EQ(read("Service;Budget £m\nRoads;-1,5\nFees;0,5\n", mapping).sum.toText(), "1000000.00");
    EXPECT_EQ(reading.look.spending.value, SpendingSign::positive);
    EXPECT_EQ(read("Service;Budget\nA;-1\nB;-2\nC;-3\nD;-4\nE;-5\n").look.spending.value, SpendingSign::negative);
}

TEST(TableReading, BelievesWhatASpreadsheetKeepsAndNotWhatItShows)
{
    const std::string content =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Service</t></is></c><c r=\"B1\" t=\"inlineStr\"><is>"
        "<t>Budget £000</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Roads</t></is></c><c r=\"B2\" "
        "s=\"0\"><v>1500000</v></c></row></sheetData>";
    const std::string styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0,\"/></numFmts><cellXfs>"
                               "<xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    const auto grid = readGrid(testing::zipped(testing::xlsxParts({{"Budget", "", content}}, {}, styles)));
    ASSERT_TRUE(grid);
    const auto reading = readTable(grid.value(), {});
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading.value().look.unit.reason.code, ReasonCode::shownSo);
    EXPECT_EQ(reading.value().sum.toText(), "1500000.00");
}

TEST(TableReading, TakesExpenditureLessIncomeWhereNobodySaysNet)
{
    const TableReading reading = read("Service,Expenditure,Income\nRoads,100,30\nParks,50,(20)\nBins,10,\n");
    EXPECT_FALSE(reading.look.column(ColumnRole::budget));
    EXPECT_EQ(reading.sum.toText(), "110.00");
}

TEST(TableReading, RefusesWhatTellsWhoSomeoneIsBeforeAnythingIsTaken)
{
    const auto reading = readTable(gridOf("Surname,Service,Budget\nDoe,Care,100\nRoe,Care,200\n"), {});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.problems().front().code, ProblemCode::personalData);
    EXPECT_EQ(readTable(gridOf("only words\nand more words\n"), {}).problems().front().code, ProblemCode::noTable);
}

TEST(TableReading, IsReadAgainByTheMappingThatItGives)
{
    const Grid grid = gridOf(book);
    const TableReading first = read(book);
    const Mapping full = completed({}, first, grid);
    EXPECT_EQ(full.unit, TableUnit::thousands);
    EXPECT_EQ(full.headerFirst, 4);
    const auto back = readMapping(writeMapping(full));
    ASSERT_TRUE(back);
    const TableReading again = read(book, back.value());
    EXPECT_EQ(again.sum, first.sum);
    EXPECT_EQ(again.rows.size(), first.rows.size());
    EXPECT_EQ(again.look.unit.reason.code, ReasonCode::given);
}

} // namespace
} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_import.h"

#include "core/exchange/json.h"
#include "core/exchange/tier_words.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

constexpr const char* book = "Code,Service,Department,Tier,Statutory,Posts,2024/25 Budget\n"
                             "C1,Children looked after,Children,,yes,12.5,\"1,900\"\n"
                             "C2,Family support,Children,early help,no,4,300\n"
                             "C2,Family support,Adults,,n,3,-100\n"
                             ",Total,,,,,\"2,100\"\n";

base::Result<TableImport> import(const std::string& text, const TableRequest& request = {"Vale", "book.csv"})
{
    const auto grid = readGrid(text);
    EXPECT_TRUE(grid);
    const auto reading = readTable(grid.value(), {});
    EXPECT_TRUE(reading);
    return importTable(grid.value(), reading.value(), request);
}

TEST(TableImport, MakesAPlaceOfTheLines)
{
    const auto made = import(book);
    ASSERT_TRUE(made);
    const place::Place& vale = made.value().place;
    EXPECT_EQ(vale.frame.name, "Vale");
    EXPECT_EQ(vale.frame.baseYear, 2024);
    ASSERT_EQ(vale.departments.size(), 2U);
    EXPECT_EQ(vale.departments[1].name, "Adults");
    ASSERT_EQ(vale.lines.size(), 3U);
    EXPECT_EQ(vale.lines[0].id.text(), "c1-children-looked-after");
    EXPECT_EQ(vale.lines[2].id.text(), "c2-family-support-2");
    EXPECT_EQ(vale.lines[0].budget->central.text(), "1900");
    EXPECT_EQ(vale.lines[2].budget->central.text(), "-100");
    EXPECT_EQ(vale.lines[0].code, "C1");
    EXPECT_EQ(vale.lines[0].source, "book.csv, row 2");
    EXPECT_EQ(vale.lines[0].statutory, true);
    EXPECT_EQ(vale.lines[1].statutory, false);
    EXPECT_EQ(vale.lines[0].fte->central.text(), "12.5");
    EXPECT_EQ(vale.lines[1].fte->central.text(), "4");
    EXPECT_EQ(vale.lines[1].tier, place::Tier::earlyHelp);
    EXPECT_EQ(vale.lines[1].sources.at("tier"), "book.csv");
    EXPECT_EQ(vale.lines[0].tier, place::Tier::crisis);
    EXPECT_TRUE(vale.lines[0].sources.at("tier").starts_with("growth-cla"));
    EXPECT_EQ(made.value().suggestedTiers, 2U);
    EXPECT_EQ(made.value().assumptions.front(), "place/population");
    EXPECT_EQ(made.value().scenarios.size(), 3U);
    const document::Model model{vale, made.value().scenarios, {}};
    const auto back = readJson(writeJson(model));
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), model);
}

TEST(TableImport, TakesTheShareThatIsThePlacesAndSaysHow)
{
    TableRequest request{"Vale", "book.csv"};
    request.share = money::Number::parse("0.3333");
    request.shareMethod = "by population, 1 of 3";
    const auto made = import(book, request);
    ASSERT_TRUE(made);
    const place::BudgetLine& line = made.value().place.lines[0];
    EXPECT_EQ(line.budget->central.text(), "633.27");
    EXPECT_EQ(line.sources.at("budget"), "book.csv, row 2; 33.33 % of it: by population, 1 of 3");
    EXPECT_EQ(line.fte->central.text(), "4.17");
    EXPECT_EQ(made.value().place.lines[2].budget->central.text(), "-33.33");
    for (const char* share : {"0", "-0.1", "1.01"}) {
        request.share = money::Number::parse(share);
        request.shareMethod = " ";
        const auto refused = import(book, request);
        ASSERT_FALSE(refused) << share;
        EXPECT_EQ(refused.problems()[0].code, ProblemCode::outOfRange);
        EXPECT_EQ(refused.problems()[1].code, ProblemCode::missingField);
    }
}

TEST(TableImport, SaysAllThatStandsInTheWay)
{
    std::string text = book;
    text.replace(text.find("2024/25"), 7, "Next");
    text.replace(text.find("early help"), 10, "lux");
    text.replace(text.find("12.5"), 4, "many");
    text.replace(text.find("2,100"), 5, "2,101");
    const auto made = import(text, {"Vale", "book.csv", place::OrganisationKind::nhs, -1, std::nullopt, 99});
    ASSERT_FALSE(made);
    std::vector<std::string_view> codes;
    for (const base::Problem& problem : made.problems()) {
        codes.push_back(base::nameOf(problem.code));
    }
    EXPECT_EQ(codes, (std::vector<std::string_view>{"outOfRange", "outOfRange", "noYear", "totalDiffers", "badFigure",
                                                    "unknownKind"}));
}

TEST(TableImport, RefusesMoreThanAPlaceCanHold)
{
    const auto made = import("Service,Budget 2024/25\nRoads,99999999999999\nParks,1\n");
    ASSERT_FALSE(made);
    EXPECT_EQ(made.problems().front().code, ProblemCode::outOfRange);
}

TEST(TableImport, SuggestsATierByTheFormOrByWords)
{
    EXPECT_EQ(suggestTier("Children looked after", "")->tier, place::Tier::crisis);
    EXPECT_EQ(suggestTier("Placements for children", "313")->tier, place::Tier::crisis);
    EXPECT_FALSE(suggestTier("Grass cutting", "313"));
    EXPECT_EQ(suggestTier("Leisure Trust Client", "")->tier, place::Tier::prevention);
    EXPECT_EQ(suggestTier("Legal & Democratic Services", "")->tier, place::Tier::enabling);
    EXPECT_FALSE(suggestTier("Illegally parked cars", ""));
    EXPECT_FALSE(suggestTier("", ""));
    for (const char* name : {"Leisure", "Family support services", "Homelessness"}) {
        EXPECT_FALSE(suggestTier(name, "")->reason.empty()) << name;
    }
}

} // namespace
} // namespace wp::exchange

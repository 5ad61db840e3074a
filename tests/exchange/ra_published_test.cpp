// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "core/exchange/form_import.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace wp::exchange {
namespace {

// The file that MHCLG publishes for 2023-24, as it is published.
class RaPublished : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto path = testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
        WP_SKIP_WITHOUT(path);
        m_bytes = testing::readFile(path);
    }

    FormImport imported(const std::string& authority) const
    {
        auto made = importForm(m_bytes, {authority, std::nullopt, 10});
        EXPECT_TRUE(made) << authority;
        return made ? std::move(made).value() : FormImport{};
    }

    std::string m_bytes;
};

std::map<std::string, std::string> totalsOf(const FormImport& made)
{
    std::map<std::string, money::Decimal> sums;
    for (const place::BudgetLine& line : made.place.lines) {
        sums[line.department->text()] += line.budget->value();
    }
    std::map<std::string, std::string> totals;
    for (const auto& [department, sum] : sums) {
        totals[department] = money::toShortText(sum);
    }
    return totals;
}

TEST_F(RaPublished, CarriesWiganByNameAndByEitherCode)
{
    const FormImport made = imported("wigan");
    EXPECT_EQ(totalsOf(made).at("children"), "69260000");
    EXPECT_EQ(totalsOf(made).at("adults"), "116925000");
    EXPECT_EQ(made.report.total.toText(), "574954000.00");
    EXPECT_EQ(made.report.difference(), money::Money());
    EXPECT_EQ(made.place.frame.baseYear, 2023);
    EXPECT_TRUE(made.report.missing.size() == 1 && made.report.missing[0].number == "357");
    EXPECT_EQ(imported("E4210").place, made.place);
    EXPECT_EQ(imported("e08000010").place, made.place);
}

TEST_F(RaPublished, CarriesNorthumberland)
{
    const FormImport made = imported("Northumberland");
    EXPECT_EQ(totalsOf(made).at("children"), "56763000");
    EXPECT_EQ(totalsOf(made).at("adults"), "129829000");
    EXPECT_EQ(made.report.onsCode, "E06000057");
}

TEST_F(RaPublished, KnowsEveryLineOfTheForm)
{
    for (const FormNote& note : imported("Wigan").report.notes) {
        EXPECT_NE(note.kind, FormNoteKind::unknownLine) << note.thing;
        EXPECT_NE(note.kind, FormNoteKind::lineNotInFile) << note.thing;
    }
}

TEST_F(RaPublished, SumsToThePublishersTotalForEveryAuthority)
{
    const std::set<std::string> withoutReturn{"Chesterfield",
                                              "Cumberland",
                                              "Hillingdon",
                                              "North West Leicestershire",
                                              "North York Moors National Park Authority",
                                              "North Yorkshire",
                                              "Pendle",
                                              "Slough",
                                              "South Holland",
                                              "South Oxfordshire",
                                              "Vale of White Horse",
                                              "Westmorland and Furness",
                                              "Woking"};
    const auto names = formAuthorities(m_bytes);
    ASSERT_TRUE(names);
    EXPECT_EQ(names.value().size(), 410U);
    std::set<std::string> blank;
    for (const std::string& name : names.value()) {
        const auto made = importForm(m_bytes, {name, std::nullopt, 10});
        if (!made) {
            EXPECT_EQ(made.problems().front().code, base::ProblemCode::missingField) << name;
            blank.insert(name);
            continue;
        }
        EXPECT_EQ(made.value().report.difference(), money::Money()) << name;
        EXPECT_FALSE(made.value().place.departments.empty()) << name;
    }
    EXPECT_EQ(blank, withoutReturn);
}

TEST_F(RaPublished, MakesWhatTheFileFormatTakes)
{
    for (const char* authority :
         {"Wigan", "Adur", "Surrey", "Greater London Authority", "Kent Combined Fire Authority"}) {
        const FormImport made = imported(authority);
        const document::Model model{made.place, made.scenarios, {}};
        const auto back = readJson(writeJson(model));
        ASSERT_TRUE(back) << authority << ": " << base::nameOf(back.problems().front().code) << " "
                          << back.problems().front().where;
        EXPECT_EQ(back.value(), model) << authority;
    }
}

TEST_F(RaPublished, SuggestsLinksThatStayModest)
{
    const FormImport made = imported("Wigan");
    EXPECT_EQ(made.place.links.size(), 12U);
    for (const place::Link& link : made.place.links) {
        const auto line = std::ranges::find(made.place.lines, *link.line, &place::BudgetLine::id);
        ASSERT_NE(line, made.place.lines.end());
        EXPECT_FALSE(line->isDemandLed());
        money::Decimal need = 0;
        for (const place::BudgetLine& each : made.place.lines) {
            if (each.isDemandLed() && *each.stream == *link.stream) {
                need += each.budget->value() * (1 - each.fixedShare->value());
            }
        }
        EXPECT_LT(link.elasticity->value() * need / line->budget->value(), money::Decimal("0.5")) << link.id.text();
    }
}

} // namespace
} // namespace wp::exchange

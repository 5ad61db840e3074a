// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_data.h"

#include "core/exchange/grid.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::Problem;
using base::ProblemCode;

TextTable tableOf(std::string_view text)
{
    auto table = readTextTable(text);
    EXPECT_TRUE(table);
    return std::move(table).value();
}

struct Refused {
    const char* text;
    const char* identifier;
    const char* heading;
    base::Position at;
    const char* rows;
};

const Refused refused[] = {
    {"id,NHS number\n1,999 012 3454\n2,\n", "nhsNumber", "NHS number", {2, 2}, "1"},
    {"case,x\n1,9990123454\n2,4010232137\n", "nhsNumber", "x", {2, 2}, "2"},
    {"Surname,cost\nDoe,5\nŴyn,6\n", "personName", "Surname", {2, 1}, "2"},
    {"Child's name,cost\nJane,5\n", "personName", "Child's name", {2, 1}, "1"},
    {"Enw cyntaf,cost\nSiân,5\n", "personName", "Enw cyntaf", {2, 1}, "1"},
    {"case,DOB\n1,30713\n", "birthDate", "DOB", {2, 2}, "1"},
    {"case,Dyddiad geni\n1,01/02/1984\n", "birthDate", "Dyddiad geni", {2, 2}, "1"},
    {"case,where\n1,M11AE\n2,wn1 1yn\n", "postcode", "where", {2, 2}, "2"},
    {"case,Post code\n1,m11ae\n", "postcode", "Post code", {2, 2}, "1"},
    {"case,Home address\n1,1 High Street\n", "address", "Home address", {2, 2}, "1"},
    {"case,note\n1,ring 07700 900123\n", "phone", "note", {2, 2}, "1"},
    {"case,tel\n1,07700900123\n", "phone", "tel", {2, 2}, "1"},
    {"case,note\n1,ok\n2,j@example.org\n", "email", "note", {3, 2}, "1"},
    {"case,note\n1,AB123456C\n", "nationalInsurance", "note", {2, 2}, "1"},
    {"A report\nask j@example.org\ncase,by\n1,k@example.org\n", "email", "by", {4, 2}, "1"},
    {"A report on cases\nfor 2024-25\n\ncase,Date of birth\n1,1984-02-01\n", "birthDate", "Date of birth", {5, 2}, "1"},
};

TEST(PersonalData, IsRefusedByColumnAndRow)
{
    for (const Refused& each : refused) {
        const base::Problems problems = personalDataIn(tableOf(each.text));
        ASSERT_EQ(problems.size(), 1U) << each.text;
        const Problem& problem = problems.front();
        EXPECT_EQ(problem.code, ProblemCode::personalData);
        EXPECT_EQ(problem.accepted, (std::vector<std::string>{each.identifier, each.rows})) << each.text;
        EXPECT_EQ(problem.where, each.heading) << each.text;
        EXPECT_EQ(problem.at, each.at) << each.text;
        EXPECT_LE(problem.value.size(), std::string("99…").size()) << each.text;
    }
}

TEST(PersonalData, ATableWithoutHeadingsIsRefusedToo)
{
    const base::Problems problems = personalDataIn(tableOf("9990123454,j@example.org\n4010232137,k@example.org\n"));
    ASSERT_EQ(problems.size(), 2U);
    for (const Problem& problem : problems) {
        EXPECT_EQ(problem.where, "") << "an identifier is no heading";
        EXPECT_EQ(problem.accepted.back(), "2");
    }
}

TEST(PersonalData, FinanceTablesAreNot)
{
    for (const char* text :
         {"line,amount\nEducation,4010232137\n", "E-code,ONS Code,Local authority,Total\nE0800001,E08000010,Wigan,3399\n",
          "code,name,budget\n9990123454,Early help,9990123454\n", "ledger,x\n01614960123,1\n01614960124,2\n",
          "service,2024-25,2025-26\nEarly help,4010232137,4010232145\nHousing,9990123454,12\n",
          "organisation,id,name\ncouncil,help,Early help\n", "cost centre,description\nM11AE,Street cleaning\n",
          "Telephones,Postage\n1200,500\n", "Service name,Staff costs\nYouth,5000\n", "street,cost\n12,5\n",
          "Published by us\nContact: figures@example.org\ncode,name,gross\nE1,Youth,5\n",
          "account code,gross\n4010232137,5\n4010232145,6\n", "x\n9990123458\n"}) {
        const base::Problems problems = personalDataIn(tableOf(text));
        EXPECT_TRUE(problems.empty()) << text << problems.front().accepted.front();
    }
}

TEST(PersonalData, IsTakenOutWhereThatIsAsked)
{
    TextTable table = tableOf("case,NHS number,note\n1,999 012 3454,ok\n2,,j@example.org\n");
    const base::Problems removed = removePersonalData(table);
    EXPECT_EQ(removed.size(), 2U);
    EXPECT_EQ(table.text(1, 1), "");
    EXPECT_EQ(table.text(1, 2), "ok");
    EXPECT_EQ(table.text(2, 2), "");
    EXPECT_TRUE(personalDataIn(table).empty());
}

TEST(PersonalData, PublishedFilesHoldNone)
{
    const auto folder = testing::sharedFile("data");
    WP_SKIP_WITHOUT(folder);
    int read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto grid = readGrid(testing::readFile(entry.path()));
        ASSERT_TRUE(grid) << entry.path();
        ++read;
        for (const Sheet& sheet : grid.value().sheets) {
            // A page of prose carries its publisher's own address, and is no table.
            if (sheet.name == "Front_Page" || sheet.name == "Introduction") {
                continue;
            }
            for (const Problem& problem : personalDataIn(sheet)) {
                ADD_FAILURE() << entry.path() << " " << sheet.name << ":" << problem.at->line << ":" << problem.at->column
                              << " " << problem.where << " " << problem.accepted.front() << " " << problem.value << " rows "
                              << problem.accepted.back();
            }
        }
    }
    EXPECT_GE(read, 20);
}

} // namespace
} // namespace wp::exchange

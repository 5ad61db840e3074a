// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/personal_data.h"
#include "core/exchange/json.h"
#include "core/exchange/form_import.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::Problem;
using base::ProblemCode;

TEST(PersonalText, IsRefusedInJsonWithItsPlaceAndNeverRepeated)
{
    std::string text = testing::readFile(testing::testFile("exchange/small.place.json"));
    const std::string name = "\"name\": \"Early help\"";
    ASSERT_NE(text.find(name), std::string::npos);
    text.replace(text.find(name), name.size(), "\"name\": \"Early help\", \"note\": \"ask jane.doe@example.org\"");
    const auto model = readJson(text);
    ASSERT_FALSE(model);
    ASSERT_EQ(model.problems().size(), 1U);
    const Problem& problem = model.problems().front();
    EXPECT_EQ(problem.code, ProblemCode::personalData);
    EXPECT_EQ(problem.where, "lines/help/note");
    EXPECT_EQ(problem.value, "j…");
    EXPECT_TRUE(problem.at);
}

TEST(PersonalText, IsRefusedInAnEditBeforeTheJournal)
{
    using namespace document;
    EXPECT_EQ(personalDataIn(SetField{"lines/help/note", "\"DOB 01/02/1984\""}).size(), 1U);
    EXPECT_EQ(personalDataIn(AddThing{"lines", 0, R"({"id": "AB123456C", "name": "x"})"}).size(), 1U);
    EXPECT_EQ(personalDataIn(Several{{SetField{"place/name", "\"Ashby\""}, SetField{"place/note", "\"07700 900123\""}}}).size(),
              1U);
    EXPECT_TRUE(personalDataIn(SetField{"lines/help/budget", "\"4010232137\""}).empty());
    EXPECT_TRUE(personalDataIn(SetField{"place/name", "not json"}).empty());
    EXPECT_TRUE(personalDataIn(RemoveThing{"lines", "AB123456C"}).empty()) << "taking it out is what is wanted";
    const auto problems = personalDataIn(AddThing{"lines", 0, R"({"id": "AB123456C", "note": "j@example.org"})"});
    for (const Problem& problem : problems) {
        EXPECT_EQ(problem.where.find("AB123456C"), std::string::npos) << "nor in the path";
    }
}

TEST(PersonalText, IsRefusedInAPublishedReturn)
{
    const auto made = importForm("E-code,ONS Code,Local authority\nE4210,E08000010,j@example.org\n", {"Wigan", {}, 10});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.problems().front().code, ProblemCode::personalData);
    EXPECT_EQ(made.problems().front().at, (base::Position{2, 3}));
}

} // namespace
} // namespace wp::exchange

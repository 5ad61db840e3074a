// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_mapping.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

TEST(TableMapping, ComesBackAsItWasWritten)
{
    Mapping mapping;
    mapping.name = "Ledger of a council";
    mapping.sheet = "Budget";
    mapping.encoding = Encoding::macRoman;
    mapping.delimiter = Delimiter::words;
    mapping.headerFirst = 3;
    mapping.headerLast = 4;
    mapping.firstRow = 5;
    mapping.lastRow = 90;
    mapping.unit = TableUnit::thousands;
    mapping.decimal = DecimalMark::comma;
    mapping.dash = DashMeaning::missing;
    mapping.spending = SpendingSign::negative;
    mapping.year = 2024;
    mapping.columns = {{ColumnRole::name, "Service", {}}, {ColumnRole::budget, {}, "D"}};
    mapping.rows = {{RowKind::leftOut, "Memo", {}, {}}, {RowKind::line, {}, 12, money::Number::parse("-5.50")}};
    mapping.total = money::Number::parse("1837904");
    mapping.difference = money::Number::parse("-1.00");
    const auto back = readMapping(writeMapping(mapping));
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), mapping);
    EXPECT_EQ(readMapping(writeMapping({})).value(), Mapping());
}

TEST(TableMapping, RefusesWhatItDoesNotKnowAllAtOnce)
{
    const auto read =
        readMapping(R"({"format": "wholeplace-mapping/1", "sheeet": "x", "unit": "pence", "headerFirst": 0,
  "columns": [{"is": "budgte", "title": "B"}, {"is": "name"}, {"is": "name", "title": "N"}],
  "rows": [{"is": "line"}], "total": "1.234"})");
    ASSERT_FALSE(read);
    std::vector<std::pair<std::string, ProblemCode>> found;
    for (const base::Problem& problem : read.problems()) {
        found.emplace_back(problem.where, problem.code);
        EXPECT_TRUE(problem.at) << problem.where;
    }
    const std::vector<std::pair<std::string, ProblemCode>> expected{
        {"sheeet", ProblemCode::unknownField},          {"unit", ProblemCode::unknownKind},
        {"headerFirst", ProblemCode::outOfRange},       {"columns/0/is", ProblemCode::unknownKind},
        {"columns/1/title", ProblemCode::missingField}, {"columns/2/is", ProblemCode::duplicateItem},
        {"rows/0/name", ProblemCode::missingField},     {"total", ProblemCode::badNumber}};
    for (const auto& each : expected) {
        EXPECT_NE(std::ranges::find(found, each), found.end()) << each.first;
    }
    EXPECT_EQ(found.size(), expected.size());
}

TEST(TableMapping, IsOfOneFormat)
{
    for (const char* text : {"{}", "[]", R"({"format": "wholeplace/1"})"}) {
        const auto read = readMapping(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.problems().front().code, ProblemCode::unknownFormat) << text;
    }
    EXPECT_EQ(readMapping("{").problems().front().code, ProblemCode::notReadable);
    EXPECT_EQ(
        readMapping(R"({"format": "wholeplace-mapping/1", "name": "for j.doe@example.org"})").problems().front().code,
        ProblemCode::personalData);
}

} // namespace
} // namespace wp::exchange

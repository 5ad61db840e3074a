// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "tests/exchange/refusals.h"

namespace wp::document {
namespace {

/// The warnings of the small place after one change, as text.
std::string warningsAfter(const char* pointer, const char* value)
{
    auto json = exchange::smallPlace();
    exchange::change(json, pointer, value);
    const auto result = exchange::readJson(json.dump());
    EXPECT_TRUE(result) << pointer;
    std::string text;
    for (const base::Problem& warning : result ? warnings(result.value()) : base::Problems{}) {
        EXPECT_TRUE(isWarning(warning.code));
        text += std::string(nameOf(warning.code)) + " " + warning.where + " " + warning.value + " (" +
                exchange::joined(warning.accepted) + ")\n";
    }
    return text;
}

TEST(Warnings, OfLinks)
{
    // £5,000 of care, three quarters of it variable, against £1,000 of early help: £3.75 · ε back for £1.
    EXPECT_EQ(warningsAfter("/links/0/elasticity", "\"0.5333\""), "");
    EXPECT_EQ(warningsAfter("/links/0/elasticity", "\"0.5334\""),
              "steepLink links/help-kids/elasticity 0.5334 (2.00)\n");
    EXPECT_EQ(warningsAfter("/links/0/referenceSpend", "\"100\""),
              "steepLink links/help-kids/elasticity 0.2 (7.50)\n");
}

TEST(Warnings, OfCohorts)
{
    EXPECT_EQ(warningsAfter("/scenarios/1/measures/3/baselineCost", "\"20.00\""), "");
    EXPECT_EQ(warningsAfter("/scenarios/1/measures/3/baselineCost", "\"19.99\""),
              "capped scenarios/main/measures/cohort/saving 20.00 (19.99)\n");
    EXPECT_EQ(warningsAfter("/scenarios/1/measures/3/priceYear", "2020"), "");
    EXPECT_EQ(warningsAfter("/scenarios/1/measures/3/priceYear", "2019"),
              "oldPrice scenarios/main/measures/cohort/priceYear 2019 (2025)\n");
}

TEST(Warnings, OfPeopleCountedTwice)
{
    const char* second = R"({"id": "again", "kind": "cohort", "people": "1", "supportCost": "1", "saving": "1",
        "lag": "1", "deadweight": "0", "regressionToMean": "0", "baselineCost": "2",
        "payers": [{"organisation": "nhs", "share": "1"}], "benefits": [{"line": "LINE", "share": "1"}]})";
    const auto onLine = [&](const std::string& line) {
        return std::string(second).replace(std::string(second).find("LINE"), 4, line);
    };
    EXPECT_EQ(warningsAfter("/scenarios/2/measures/1", onLine("help").c_str()), "");
    EXPECT_EQ(warningsAfter("/scenarios/2/measures/1", onLine("ward").c_str()),
              "sharedPeople scenarios/variant/measures/again/benefits again (cohort)\n");
}

TEST(Warnings, OfMoneyThatEnds)
{
    EXPECT_EQ(warningsAfter("/scenarios/1/measures/2/to", "3"), "");
    auto json = exchange::smallPlace();
    exchange::change(json, "/scenarios/1/measures/2/targets/0/line", "\"help\"");
    exchange::change(json, "/scenarios/1/measures/2/to", "3");
    const auto result = exchange::readJson(json.dump());
    ASSERT_TRUE(result);
    const base::Problems expected{{base::ProblemCode::oneOffForRecurrent, "scenarios/main/measures/invest/to", "3",
                                   {"help-kids"}, std::nullopt}};
    EXPECT_EQ(warnings(result.value()), expected);
}

} // namespace
} // namespace wp::document

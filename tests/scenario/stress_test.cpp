// SPDX-License-Identifier: GPL-3.0-or-later
// Each change does what it says, to the penny, to a place made by hand; and nothing else.
#include "core/scenario/stress.h"

#include "core/exchange/json.h"

#include <gtest/gtest.h>

namespace wp::scenario {
namespace {

using base::ProblemCode;

constexpr const char* text = R"({
 "format": "wholeplace/1",
 "place": {"name": "Small", "baseYear": 2025, "horizon": 3, "population": 1000, "generalInflation": "0.02"},
 "organisations": [
  {"id": "council", "name": "Council", "kind": "council", "reserves": "500.00",
   "funding": [{"name": "Tax", "amount": "1000.00", "growth": "0.05", "sources": {"amount": "the budget book"}},
               {"name": "Grant", "amount": "2000.01", "yearly": {"2": "1900.00"}}]},
  {"id": "nhs", "name": "NHS", "kind": "nhs", "fundingGrowth": "0.03", "sources": {"fundingGrowth": "a guess"}}],
 "departments": [{"id": "care", "name": "Care", "organisation": "council"},
                 {"id": "trust", "name": "Trust", "organisation": "nhs"}],
 "lines": [
  {"id": "home", "name": "Homes", "department": "care", "budget": "3000.01", "stream": "people",
   "inflation": {"low": "0.01", "central": "0.03", "high": "0.04", "source": "prices", "grade": 2}, "fte": "4",
   "adjustments": [{"year": 0, "amount": "-10.00"}, {"year": 1, "amount": "-100.01", "sources": {"amount": "cabinet"}},
                   {"year": 2, "amount": "70.00"}], "sources": {"inflation": "prices"}},
  {"id": "ward", "name": "Ward", "department": "trust", "budget": "1000.00", "stream": "visits", "fixedShare": "0.4",
   "inflation": "0.03"},
  {"id": "help", "name": "Help", "department": "trust", "budget": "400.00",
   "adjustments": [{"year": 0, "amount": "5.00", "recurrent": false}]}],
 "streams": [{"id": "people", "name": "People", "unit": "people", "volume": "10", "growth": "0.01", "stay": "2"},
             {"id": "visits", "name": "Visits", "unit": "visits", "volume": "100", "growth": "0.02"}],
 "links": [{"id": "help-visits", "line": "help", "stream": "visits", "elasticity": "0.05", "lag": "1"}],
 "scenarios": [
  {"id": "nothing", "name": "Nothing", "role": "doNothing"},
  {"id": "cuts", "name": "Cuts", "role": "cuts",
   "measures": [{"id": "cut", "kind": "cut", "departments": "all", "rate": "0.1", "from": 1, "to": 2},
                {"id": "fees", "kind": "income", "organisation": "council", "amount": "33.33"}]},
  {"id": "whole", "name": "Whole", "role": "wholePlace", "measures": [
   {"id": "few", "kind": "cohort", "people": "5", "supportCost": "10.00", "saving": "20.00", "lag": "1",
    "deadweight": "0.1", "regressionToMean": "0", "baselineCost": "30.00", "from": 2, "to": 3,
    "payers": [{"organisation": "council", "share": "1"}], "benefits": [{"line": "home", "share": "1"}]},
   {"id": "door", "kind": "frontDoor", "lines": ["home"], "handoffReduction": "0.5",
    "payers": [{"organisation": "council", "share": "1"}]},
   {"id": "staff", "kind": "workforce", "line": "home", "fte": "2", "specialistCost": "50.00", "generalistCost": "40.00"},
   {"id": "buy", "kind": "contracts", "lines": ["help"], "value": "100.00", "saving": "0.05"},
   {"id": "shift", "kind": "reallocate", "sources": ["help"], "targets": [{"line": "help", "share": "1"}],
    "amount": "10.00"}]},
  {"id": "careful", "name": "Careful", "base": "whole", "assumptions": {
   "lines/home/inflation": "0.05", "links/help-visits/elasticity": "0.02", "streams/visits/growth": "0.03",
   "place/generalInflation": "0.025"}, "sources": {"lines/home/inflation": "caution"}}]
})";

document::Model made()
{
    auto model = exchange::readJson(text);
    EXPECT_TRUE(model);
    return std::move(model).value();
}

StressTest of(ChangeKind kind, const char* amount, const char* organisation = "", const char* source = "")
{
    return {base::Id<StressTest>("t"), "Test", "", {{kind, *money::Number::parse(amount), organisation, source}}};
}

Stressed under(const document::Model& model, const StressTest& test)
{
    auto stress = stressed(model.place, model.scenarios, test);
    EXPECT_TRUE(stress);
    return std::move(stress).value();
}

const Measure& measure(const Stressed& model, std::size_t scenario, std::size_t at) { return model.scenarios[scenario].measures[at]; }

std::string assumed(const Stressed& model, const char* path)
{
    return std::get<money::Number>(model.scenarios[3].assumptions.at(path)).text();
}

TEST(Stress, FundingChangesFromTheFirstYearAndLeavesTheBaseYear)
{
    const Stressed after = under(made(), of(ChangeKind::funding, "-0.05"));
    const auto& council = after.place.organisations[0].funding;
    EXPECT_EQ(council[0].amount->text(), "950.00");
    EXPECT_EQ(council[0].yearly.at(0).text(), "1000.00");
    EXPECT_EQ(council[0].growth->text(), "0.05");
    EXPECT_FALSE(council[0].sources.contains("amount"));
    EXPECT_EQ(council[1].amount->text(), "1900.01");
    EXPECT_EQ(council[1].yearly.at(0).text(), "2000.01");
    EXPECT_EQ(council[1].yearly.at(2).text(), "1805.00");
    const place::Organisation& nhs = after.place.organisations[1];
    ASSERT_EQ(nhs.funding.size(), 1u);
    EXPECT_EQ(nhs.funding[0].yearly.at(0).text(), "1405.00");
    EXPECT_EQ(nhs.funding[0].amount->text(), "1334.75");
    EXPECT_EQ(nhs.funding[0].growth->text(), "0.03");
    EXPECT_FALSE(nhs.fundingGrowth || nhs.sources.contains("fundingGrowth"));
    EXPECT_EQ(after.scenarios, made().scenarios);
}

TEST(Stress, FundingOfOneOrganisationOrOneSourceLeavesTheOthers)
{
    const document::Model model = made();
    const Stressed one = under(model, of(ChangeKind::funding, "0.1", "council"));
    EXPECT_EQ(one.place.organisations[1], model.place.organisations[1]);
    EXPECT_EQ(one.place.organisations[0].funding[0].amount->text(), "1100.00");
    const Stressed grant = under(model, of(ChangeKind::funding, "-0.5", "council", "Grant"));
    EXPECT_EQ(grant.place.organisations[0].funding[0], model.place.organisations[0].funding[0]);
    EXPECT_EQ(grant.place.organisations[0].funding[1].amount->text(), "1000.00");
}

TEST(Stress, AnAssumedGrowthOfFundingIsNotSilenced)
{
    for (const auto& [path, value] : {std::pair("organisations/nhs/fundingGrowth", "0.01"), {"lines/ward/budget", "900.00"}}) {
        document::Model model = made();
        model.scenarios[3].assumptions[path] = *money::Number::parse(value);
        const auto refused = stressed(model.place, model.scenarios, of(ChangeKind::funding, "-0.05"));
        ASSERT_FALSE(refused) << path;
        EXPECT_EQ(refused.problems().size(), 1u);
        EXPECT_EQ(refused.problems()[0].code, ProblemCode::missingField);
        EXPECT_EQ(refused.problems()[0].where, "organisations/nhs/funding");
        EXPECT_TRUE(stressed(model.place, model.scenarios, of(ChangeKind::funding, "-0.05", "council")));
    }
}

TEST(Stress, PayFallsByHalfOnLinesWithPostsAndOnWhatScenariosAssumeOfThem)
{
    const Stressed after = under(made(), of(ChangeKind::pay, "0.02"));
    EXPECT_EQ(after.place.lines[0].inflation->central.text(), "0.04");
    EXPECT_EQ(assumed(after, "lines/home/inflation"), "0.06");
    EXPECT_EQ(after.place.lines[1], made().place.lines[1]) << "no posts";
    EXPECT_FALSE(after.place.lines[2].inflation);
    document::Model model = made();
    model.place.lines[0].fte.reset();
    const Stressed everywhere = under(model, of(ChangeKind::pay, "0.02"));
    EXPECT_EQ(everywhere.place.lines[1].inflation->central.text(), "0.04");
    EXPECT_EQ(everywhere.place.lines[2].inflation->central.text(), "0.01");
}

TEST(Stress, InflationAddsPointsWithTheRangesAndToWhatScenariosAssume)
{
    const Stressed after = under(made(), of(ChangeKind::inflation, "0.02"));
    const auto& inflation = *after.place.lines[0].inflation;
    EXPECT_EQ(inflation.central.text(), "0.05");
    EXPECT_EQ(inflation.spread->low.text(), "0.03");
    EXPECT_EQ(inflation.spread->high.text(), "0.06");
    EXPECT_FALSE(inflation.spread->source || inflation.spread->grade || after.place.lines[0].sources.contains("inflation"));
    EXPECT_EQ(after.place.lines[2].inflation->central.text(), "0.02");
    EXPECT_EQ(after.place.frame.generalInflation->central.text(), "0.04");
    EXPECT_EQ(assumed(after, "lines/home/inflation"), "0.07");
    EXPECT_EQ(assumed(after, "place/generalInflation"), "0.045");
    EXPECT_FALSE(after.scenarios[3].sources.contains("lines/home/inflation"));
}

TEST(Stress, GrowthOfDemandAddsPoints)
{
    const Stressed many = under(made(), of(ChangeKind::growth, "-0.01"));
    EXPECT_EQ(many.place.streams[0].growth->central.text(), "0");
    EXPECT_EQ(many.place.streams[1].growth->central.text(), "0.01");
    EXPECT_EQ(assumed(many, "streams/visits/growth"), "0.02");
    EXPECT_EQ(many.place.lines, made().place.lines);
}

TEST(Stress, AHardWinterIsAPressureOfOneYearWherePeopleComeAndGo)
{
    const Stressed after = under(made(), of(ChangeKind::winter, "0.1"));
    EXPECT_EQ(after.place.lines[0], made().place.lines[0]) << "people stay two years";
    ASSERT_EQ(after.place.lines[1].adjustments.size(), 1u);
    const place::Adjustment& pressure = after.place.lines[1].adjustments[0];
    EXPECT_EQ(pressure.amount->text(), "63.04"); // 1000 · 0.6 · 1.03 · 1.02 · 0.1
    EXPECT_EQ(pressure.year, 1);
    EXPECT_EQ(pressure.recurrent, false);
    EXPECT_EQ(pressure.note, "Test");
}

TEST(Stress, ALateStartMovesBothEndsAndNotTheUsualToolkit)
{
    const Stressed after = under(made(), of(ChangeKind::delay, "2"));
    EXPECT_EQ(after.place, made().place);
    EXPECT_EQ(after.scenarios[1], made().scenarios[1]);
    EXPECT_EQ(measure(after, 2, 0).from, 4);
    EXPECT_EQ(measure(after, 2, 0).to, 5);
    EXPECT_EQ(measure(after, 2, 1).from, 3);
    EXPECT_FALSE(measure(after, 2, 1).to);
}

TEST(Stress, SavingsComeInPart)
{
    const Stressed agreed = under(made(), of(ChangeKind::delivery, "0.6"));
    const auto& adjustments = agreed.place.lines[0].adjustments;
    EXPECT_EQ(adjustments[0].amount->text(), "-10.00") << "the base year is over";
    EXPECT_EQ(adjustments[1].amount->text(), "-60.01"); // 60.006, half to even
    EXPECT_FALSE(adjustments[1].sources.contains("amount"));
    EXPECT_EQ(adjustments[2].amount->text(), "70.00");
    EXPECT_EQ(agreed.scenarios, made().scenarios);
    const Stressed fewer = under(made(), of(ChangeKind::benefits, "0.6"));
    EXPECT_EQ(fewer.place, made().place);
    EXPECT_EQ(std::get<Cut>(measure(fewer, 1, 0).action).rate->central.text(), "0.06");
    EXPECT_EQ(std::get<Income>(measure(fewer, 1, 1).action).amount->central.text(), "20.00");
    EXPECT_EQ(std::get<Cohort>(measure(fewer, 2, 0).action).successRate->central.text(), "0.6");
    EXPECT_EQ(std::get<FrontDoor>(measure(fewer, 2, 1).action).handoffReduction->central.text(), "0.3");
    EXPECT_EQ(std::get<Workforce>(measure(fewer, 2, 2).action).generalistCost->central.text(), "44.00");
    EXPECT_EQ(std::get<Contracts>(measure(fewer, 2, 3).action).saving->central.text(), "0.03");
    EXPECT_EQ(measure(fewer, 2, 4), made().scenarios[2].measures[4]);
}

TEST(Stress, PreventionWorksInPart)
{
    const Stressed after = under(made(), of(ChangeKind::prevention, "0.5"));
    EXPECT_EQ(after.place.links[0].elasticity->central.text(), "0.025");
    EXPECT_EQ(assumed(after, "links/help-visits/elasticity"), "0.01");
}

TEST(Stress, TheNeutralAmountChangesNothing)
{
    const document::Model model = made();
    for (std::size_t kind = 0; kind < changeKinds; ++kind) {
        StressTest test = of(static_cast<ChangeKind>(kind), "0");
        test.changes[0].amount = money::Number(limitsOf(test.changes[0].kind).neutral);
        const Stressed after = under(model, test);
        EXPECT_EQ(after.place, model.place) << kind;
        EXPECT_EQ(after.scenarios, model.scenarios) << kind;
    }
}

TEST(Stress, RefusesWhatGoesBeyondALimit)
{
    const document::Model model = made();
    const auto tooMuch = stressed(model.place, model.scenarios, of(ChangeKind::benefits, "1.2"));
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.problems()[0].code, ProblemCode::outOfRange);
    EXPECT_EQ(tooMuch.problems()[0].accepted, (std::vector<std::string>{"0", "1"}));
    document::Model dear = made();
    dear.place.lines[1].inflation->central = *money::Number::parse("0.95");
    const auto beyond = stressed(dear.place, dear.scenarios, of(ChangeKind::inflation, "0.1"));
    ASSERT_FALSE(beyond);
    ASSERT_EQ(beyond.problems().size(), 1u);
    EXPECT_EQ(beyond.problems()[0].where, "lines/ward/inflation");
}

} // namespace
} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/replace.h"

#include "core/document/edits.h"
#include "core/exchange/json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace wp::optimise {
namespace {

using money::Decimal;
using money::Money;
using scenario::Scenario;

/// Ashby Vale, with its cuts at a rate and its whole-place measures free to rise.
class Replace : public ::testing::Test {
protected:
    Replace()
        : m_model(exchange::readJson(testing::readFile(testing::projectRoot() / "resources/sample/ashby-vale.json"))
                      .value())
    {
    }

    Scenario flat(const char* id) const { return scenario::resolve(m_model.scenarios, base::Id<Scenario>(id)).value(); }

    Scenario cutsAt(const char* rate) const
    {
        Scenario cuts = flat("cuts");
        std::get<scenario::Cut>(cuts.measures.front().action).rate = place::Quantity{*money::Number::parse(rate), {}};
        return cuts;
    }

    Swap swap(Scenario cuts, int t = 5) const
    {
        Swap made{m_model.place, std::move(cuts), flat("wholePlace"), {}, {}, t};
        for (const scenario::Measure& measure : made.whole.measures) {
            made.levers.push_back(risingLever(leverOf(m_model.place, made.whole, measure.id.text()).value()));
        }
        return made;
    }

    Money gapOf(const Scenario& scenario, int t) const
    {
        const auto outcome = projection::project(m_model.place, scenario);
        const auto& all = outcome.years[static_cast<std::size_t>(t)].organisations;
        return std::accumulate(all.begin(), all.end(), Money(),
                               [](Money sum, const auto& one) { return sum + one.gap; });
    }

    document::Model m_model;
};

const SwapYear& at(const Swapped& swapped, int t) { return swapped.years[static_cast<std::size_t>(t - 1)]; }

TEST_F(Replace, smallCutsAreMatchedInTheYearAndTheirLinesRestored)
{
    const Swap asked = swap(cutsAt("0.0005"));
    const Replacement made = *replaceCuts(asked);
    EXPECT_FALSE(hasCuts(made.without.scenario));
    EXPECT_EQ(at(made.without, 5).left(), Money());
    EXPECT_EQ(made.keptShare, Decimal(0));
    EXPECT_FALSE(made.withRest);
    EXPECT_LE(gapOf(made.without.scenario, 5), gapOf(asked.cuts, 5));
    EXPECT_EQ(at(made.without, 5).cuts, gapOf(flat("doNothing"), 5) - gapOf(asked.cuts, 5));
    EXPECT_EQ(at(made.without, 5).found, gapOf(flat("doNothing"), 5) - gapOf(made.without.scenario, 5));
}

TEST_F(Replace, noMeasureRisesFartherThanItTakes)
{
    const Swap asked = swap(cutsAt("0.003"));
    const Replacement made = *replaceCuts(asked);
    ASSERT_EQ(std::ranges::count(made.rises, Rise::asNeeded), 1);
    const auto lever = static_cast<std::size_t>(std::ranges::find(made.rises, Rise::asNeeded) - made.rises.begin());
    const Lever& last = asked.levers[lever];
    const bool isCounted = last.field == "people" || last.field == "fte";
    const Decimal unit = last.isMoney ? Decimal(1000) : isCounted ? Decimal(1) : Decimal("0.001");
    const Scenario less = withLever(made.without.scenario, asked.levers[lever], made.values[lever] - unit);
    EXPECT_LE(gapOf(made.without.scenario, 5), gapOf(asked.cuts, 5));
    EXPECT_GT(gapOf(less, 5), gapOf(asked.cuts, 5));
}

TEST_F(Replace, whatCannotBeMatchedIsAShareOfTheCuts)
{
    const Swap asked = swap(flat("cuts"));
    const Replacement made = *replaceCuts(asked);
    const SwapYear& year = at(made.without, 5);
    EXPECT_GT(year.left(), Money::rounded(Decimal(10'000'000)));
    EXPECT_EQ(year.left(), year.cuts - year.found);
    ASSERT_TRUE(made.keptShare && made.withRest);
    EXPECT_GT(*made.keptShare, Decimal("0.5"));
    EXPECT_LT(*made.keptShare, Decimal(1));
    EXPECT_EQ(at(*made.withRest, 5).left(), Money());
    EXPECT_LT(at(*made.withRest, 5).withdrawn, at(*made.withRest, 5).withdrawnByCuts);
    const auto& kept = std::get<scenario::Cut>(made.withRest->scenario.measures.back().action);
    EXPECT_EQ(kept.rate->value(), money::roundHalfEven(Decimal("0.10") * *made.keptShare, 6));
}

TEST_F(Replace, whatEachMeasureAddsSumsToTheYear)
{
    for (const char* rate : {"0.0005", "0.10"}) {
        const Replacement made = *replaceCuts(swap(cutsAt(rate)));
        EXPECT_EQ(std::accumulate(made.found.begin(), made.found.end(), Money()), at(made.without, 5).found) << rate;
    }
}

TEST_F(Replace, leversStayBetweenWhatTheyAreAndTheirHigh)
{
    const Swap asked = swap(flat("cuts"));
    const Replacement made = *replaceCuts(asked);
    for (std::size_t i = 0; i < asked.levers.size(); ++i) {
        const Lever& lever = asked.levers[i];
        EXPECT_GE(made.values[i], lever.present) << lever.measure;
        EXPECT_LE(made.values[i], lever.high) << lever.measure;
        EXPECT_EQ(made.values[i] == lever.present,
                  made.rises[i] == Rise::notNeeded || made.rises[i] == Rise::doesNotHelp)
            << lever.measure;
    }
}

TEST_F(Replace, oneOrganisationsCashCanBeMatchedAlone)
{
    Swap asked = swap(cutsAt("0.0005"));
    asked.organisation = 0;
    const Replacement made = *replaceCuts(asked);
    const auto cuts = projection::project(m_model.place, asked.cuts);
    const auto whole = projection::project(m_model.place, made.without.scenario);
    const auto nothing = projection::project(m_model.place, flat("doNothing"));
    const auto gap = [](const auto& outcome) { return outcome.years[5].organisations[0].gap; };
    EXPECT_EQ(at(made.without, 5).cuts, gap(nothing) - gap(cuts));
    EXPECT_EQ(at(made.without, 5).found, gap(nothing) - gap(whole));
}

TEST_F(Replace, whatElseTheCutsScenarioDidStays)
{
    Scenario cuts = cutsAt("0.001");
    scenario::Measure fees;
    fees.id = base::Id<scenario::Measure>("fund"); // an id that the whole place has too
    fees.action =
        scenario::Income{scenario::OrganisationId("council"), place::Quantity{*money::Number::parse("1000000.00"), {}}};
    cuts.measures.push_back(fees);
    const Replacement made = *replaceCuts(swap(cuts));
    const auto kept =
        std::ranges::find(made.without.scenario.measures, base::Id<scenario::Measure>("fund2"), &scenario::Measure::id);
    ASSERT_NE(kept, made.without.scenario.measures.end());
    EXPECT_EQ(kept->action, fees.action);
    EXPECT_EQ(at(made.without, 5).cuts, at((*replaceCuts(swap(cutsAt("0.001")))).without, 5).cuts);
}

TEST_F(Replace, withoutMeasuresTheWholeOfTheCutsIsLeft)
{
    Swap asked = swap(flat("cuts"));
    asked.whole.measures.clear();
    asked.levers.clear();
    const Replacement made = *replaceCuts(asked);
    EXPECT_EQ(at(made.without, 5).found, Money());
    EXPECT_EQ(made.keptShare, Decimal(1));
}

TEST_F(Replace, anEndedSearchHasNoAnswer)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(replaceCuts(swap(flat("cuts")), source.get_token()));
}

} // namespace
} // namespace wp::optimise

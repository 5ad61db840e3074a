// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/stress_run.h"

#include "core/document/stress_tests.h"
#include "core/projection/appraisal.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::uncertainty {
namespace {

using money::Money;
using scenario::ChangeKind;
using scenario::StressTest;

projection::Outcome outcomeOf(const document::Model& model, const base::Id<scenario::Scenario>& id)
{
    return projection::project(model.place, scenario::resolve(model.scenarios, id).value());
}

TEST(StressRun, GivesWhatTheModelWouldGiveIfItWereSo)
{
    const document::Model model = testing::samplePlace();
    for (const char* id : {"doNothing", "cuts", "wholePlaceCautious"}) {
        const base::Id<scenario::Scenario> scenario(id);
        const auto runs = runStressTests(model.place, model.scenarios, scenario, scenario::readyStressTests());
        ASSERT_EQ(runs.size(), 6u);
        EXPECT_EQ(runs[0].outcome.appraisal.cumulativeSaving, outcomeOf(model, scenario).appraisal.cumulativeSaving);
        for (std::size_t i = 1; i < runs.size(); ++i) {
            document::Model made = model;
            ASSERT_TRUE(document::apply(made, document::stressing(model, scenario::readyStressTests()[i - 1]).value()));
            const projection::Outcome wanted = outcomeOf(made, scenario);
            EXPECT_EQ(runs[i].test, scenario::readyStressTests()[i - 1].id);
            for (std::size_t t = 0; t < wanted.years.size(); ++t) {
                for (std::size_t o = 0; o < model.place.organisations.size(); ++o) {
                    EXPECT_EQ(runs[i].outcome.years[t].organisations[o].gap, wanted.years[t].organisations[o].gap);
                    EXPECT_EQ(runs[i].outcome.years[t].organisations[o].reserves, wanted.years[t].organisations[o].reserves);
                }
            }
            EXPECT_EQ(runs[i].outcome.appraisal.paybackYear, wanted.appraisal.paybackYear);
        }
    }
}

TEST(StressRun, LessFundingIsThatMuchMoreGapToThePenny)
{
    const document::Model model = testing::samplePlace();
    const auto runs = runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>("doNothing"),
                                     {scenario::readyStressTests().front()});
    for (std::size_t t = 0; t < runs[0].outcome.years.size(); ++t) {
        for (std::size_t o = 0; o < model.place.organisations.size(); ++o) {
            const auto& planned = runs[0].outcome.years[t].organisations[o];
            const auto& under = runs[1].outcome.years[t].organisations[o];
            EXPECT_EQ(under.gap - planned.gap, planned.funding - under.funding);
            const Money wanted = t == 0 ? Money() : Money::rounded(planned.funding.toDecimal() / 20);
            const Money off = under.gap - planned.gap - wanted;
            EXPECT_LE(std::abs(static_cast<long>(off.pence())), 2) << "each source is rounded to the penny";
        }
    }
}

/// How much wider an organisation's gap is in a year under one change, when nothing else is done.
Money wider(const document::Model& model, ChangeKind kind, const char* amount, std::size_t organisation, std::size_t t)
{
    const auto runs = runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>("doNothing"),
                                     {{base::Id<StressTest>("t"), "", "", {{kind, *money::Number::parse(amount), "", ""}}}});
    return runs[1].outcome.years[t].organisations[organisation].gap - runs[0].outcome.years[t].organisations[organisation].gap;
}

TEST(StressRun, AHardWinterCostsItsPressuresOnceToThePenny)
{
    const document::Model model = testing::samplePlace();
    Money pressures;
    for (const char* line : {"ae", "emerg", "ambul", "mhIn"}) { // the NHS's, whose streams keep people less than a year
        const auto found = std::ranges::find_if(model.place.lines, [&](const auto& each) { return each.id.text() == line; });
        const auto stream = std::ranges::find(model.place.streams, *found->stream, &place::Stream::id);
        const money::Decimal varies = found->budget->value() * (1 - found->fixedShare->value());
        pressures += Money::rounded(varies * (1 + found->inflation->value()) * (1 + stream->growth->value()) / 10);
    }
    EXPECT_EQ(wider(model, ChangeKind::winter, "0.1", 2, 1).toText(), pressures.toText());
    EXPECT_TRUE(wider(model, ChangeKind::winter, "0.1", 2, 2).isZero());
    EXPECT_TRUE(wider(model, ChangeKind::winter, "0.1", 0, 1).isZero());
}

TEST(StressRun, SavingsDeliveredInPartLeaveTheRestInTheGapToThePenny)
{
    document::Model model = testing::samplePlace();
    ASSERT_TRUE(document::apply(model, document::SetField{"lines/core/adjustments",
                                                          R"([{"year": 2, "amount": "-1000000.00"}])"}));
    EXPECT_TRUE(wider(model, ChangeKind::delivery, "0.6", 0, 1).isZero());
    EXPECT_EQ(wider(model, ChangeKind::delivery, "0.6", 0, 2).toText(), "400000.00");
    EXPECT_EQ(wider(model, ChangeKind::delivery, "0.6", 0, 10).toText(), "400000.00");
}

TEST(StressRun, DearerPayMovesNoDemand)
{
    const document::Model model = testing::samplePlace();
    const auto dear = scenario::stressed(model.place, model.scenarios, scenario::readyStressTests()[1]);
    ASSERT_TRUE(dear);
    const auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>("doNothing")).value();
    const auto planned = projection::project(model.place, flat).years.back();
    const auto under = projection::project(dear.value().place, flat).years.back();
    for (std::size_t i = 0; i < planned.streams.size(); ++i) {
        EXPECT_EQ(money::toText(under.streams[i].index, 12), money::toText(planned.streams[i].index, 12));
    }
    EXPECT_GT(under.place.spend, planned.place.spend);
}

TEST(StressRun, SaysWhyAStressTestCannotBeAndGivesTheOthers)
{
    const document::Model model = testing::samplePlace();
    const StressTest tooMuch{base::Id<StressTest>("much"), "", "", {{ChangeKind::pay, *money::Number::parse("0.5"), "", ""}}};
    const auto runs = runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>("cuts"),
                                     {tooMuch, scenario::readyStressTests()[1]});
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_FALSE(runs[1].refused.empty());
    EXPECT_TRUE(runs[1].outcome.years.empty());
    EXPECT_TRUE(runs[2].refused.empty());
    EXPECT_TRUE(runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>("none"), {}).empty());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(runStressTests(model.place, model.scenarios, base::Id<scenario::Scenario>("cuts"),
                               scenario::readyStressTests(), stop.get_token()).empty());
}

TEST(StressRun, FindsWhoFallsBelowFirstAmongThoseWhoseReservesSomebodyTyped)
{
    place::Place place = testing::samplePlace().place;
    projection::Appraisal appraisal;
    appraisal.reservesExhausted.resize(place.organisations.size());
    EXPECT_FALSE(projection::firstBelow(place, appraisal));
    appraisal.reservesExhausted[1] = 2031;
    appraisal.reservesExhausted[2] = appraisal.reservesExhausted[3] = 2029;
    EXPECT_EQ(projection::firstBelow(place, appraisal), 2u);
    place.organisations[2].reserves.reset();
    EXPECT_EQ(projection::firstBelow(place, appraisal), 3u);
}

} // namespace
} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
// The answer that an independent implementation gave for golden/ranges: bands to 1e-6 or £1, the larger; chances,
// tornado and waterfall exactly. For any number of threads.
#include "core/uncertainty/ensemble.h"
#include "core/uncertainty/tornado.h"
#include "core/uncertainty/waterfall.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wp::uncertainty {
namespace {

using Json = nlohmann::json;

Study goldenStudy()
{
    const document::Model model = testing::goldenModel("ranges");
    return studyOf(model.place, model.scenarios).value();
}

const Json& expected()
{
    static const Json json = Json::parse(testing::goldenText("ranges.uncertainty.json"));
    return json;
}

void expectBand(const Quantiles& found, const Json& wanted, double absolute, const std::string& what)
{
    const auto near = [&](double value, double goal) {
        EXPECT_LE(std::abs(value - goal), std::max(absolute, 1e-6 * std::abs(goal))) << what;
    };
    near(found.low, wanted.at(0));
    near(found.middle, wanted.at(1));
    near(found.high, wanted.at(2));
}

class GoldenRanges : public ::testing::TestWithParam<unsigned> {};

TEST_P(GoldenRanges, BandsAndChancesAgree)
{
    const Study study = goldenStudy();
    const auto ensemble = runEnsemble(study, {expected().at("draws"), GetParam(), false});
    ASSERT_TRUE(ensemble);
    ASSERT_EQ(ensemble->scenarios.size(), expected().at("scenarios").size());
    for (const ScenarioBands& scenario : ensemble->scenarios) {
        const Json& wanted = expected().at("scenarios").at(scenario.id);
        EXPECT_EQ(scenario.chanceBest, expected().at("chanceBest").at(scenario.id).get<double>());
        EXPECT_EQ(scenario.chanceOfSaving, wanted.at("chanceOfSaving").get<double>());
        ASSERT_EQ(scenario.bands.size(), wanted.at("bands").size());
        for (std::size_t t = 0; t < scenario.bands.size(); ++t) {
            const Band& band = scenario.bands[t];
            const Json& year = wanted.at("bands").at(t);
            const std::string what = scenario.id + " " + std::to_string(band.year);
            EXPECT_EQ(band.year, year.at("year").get<int>());
            EXPECT_EQ(band.chanceOfSaving, year.at("chanceOfSaving").get<double>()) << what;
            expectBand(band.spend, year.at("spend"), 1, what);
            expectBand(band.saving, year.at("saving"), 1, what);
            expectBand(band.cumulative, year.at("cumulative"), 1, what);
            for (std::size_t i = 0; i < band.reserves.size(); ++i) {
                expectBand(band.reserves[i], year.at("reserves").at(study.place.organisations[i].id.text()), 1, what);
            }
            for (std::size_t i = 0; i < band.streams.size(); ++i) {
                expectBand(band.streams[i], year.at("streams").at(study.place.streams[i].id.text()), 0, what);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Threads, GoldenRanges, ::testing::Values(1U, 2U, 8U),
                         [](const auto& one) { return "On" + std::to_string(one.param); });

void expectTornado(const Tornado& tornado, const Json& wanted)
{
    ASSERT_EQ(tornado.bars.size(), wanted.size());
    for (std::size_t i = 0; i < tornado.bars.size(); ++i) {
        EXPECT_EQ(tornado.bars[i].doubt.path, wanted.at(i).at("path"));
        EXPECT_EQ(tornado.bars[i].atLow.toText(), wanted.at(i).at("low"));
        EXPECT_EQ(tornado.bars[i].atHigh.toText(), wanted.at(i).at("high"));
    }
}

TEST(GoldenTornado, AgreesToThePenny)
{
    const Study study = goldenStudy();
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        const Json& wanted = expected().at("scenarios").at(study.scenarios[s].id.text()).at("tornado");
        const auto tornado = tornadoOf(study, s);
        ASSERT_TRUE(tornado);
        expectTornado(*tornado, wanted);
    }
}

TEST(QuickTornado, IsWithinAFewPenceOfTheExactOne)
{
    const Study study = goldenStudy();
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        const Tornado exact = tornadoOf(study, s).value();
        const Tornado quick = quickTornadoOf(study, s).value();
        ASSERT_EQ(quick.bars.size(), exact.bars.size());
        for (std::size_t i = 0; i < exact.bars.size(); ++i) {
            EXPECT_EQ(quick.bars[i].doubt.path, exact.bars[i].doubt.path);
            EXPECT_NEAR(quick.bars[i].atLow.toDouble(), exact.bars[i].atLow.toDouble(), 0.1);
            EXPECT_NEAR(quick.bars[i].atHigh.toDouble(), exact.bars[i].atHigh.toDouble(), 0.1);
        }
    }
}

TEST(GoldenWaterfall, AgreesToThePenny)
{
    const Study study = goldenStudy();
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        const Json& wanted = expected().at("scenarios").at(study.scenarios[s].id.text()).at("waterfall");
        const auto bars = waterfallOf(study, s).value();
        ASSERT_EQ(bars.size(), wanted.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            EXPECT_EQ(bars[i].measure, wanted.at(i).at("measure"));
            EXPECT_EQ(bars[i].adds.toText(), wanted.at(i).at("adds"));
            for (std::size_t o = 0; o < bars[i].organisations.size(); ++o) {
                const std::string id = study.place.organisations[o].id.text();
                EXPECT_EQ(bars[i].organisations[o].toText(), wanted.at(i).at("organisations").at(id));
            }
        }
    }
}

} // namespace
} // namespace wp::uncertainty

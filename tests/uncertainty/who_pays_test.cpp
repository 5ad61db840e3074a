// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays and who gains: every sum is the printed one, and a deal moves money between two and changes no total.
#include "core/document/edits.h"
#include "core/exchange/json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "core/uncertainty/who_pays.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace wp;
using money::Money;
using uncertainty::nobody;
using uncertainty::WhoPays;

namespace {

document::Model sample()
{
    return exchange::readJson(wp::testing::readFile(wp::testing::projectRoot() / "resources/sample/ashby-vale.json")).value();
}

scenario::Scenario flat(const document::Model& model, const char* id)
{
    return scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(id)).value();
}

/// The place with a deal in a scenario: the giver passes a share of what it saves.
document::Model withDeal(document::Model model, const std::string& scenario, const std::string& giver,
                         const std::string& taker, const std::string& share)
{
    const std::string deal = R"({"id": "pool", "kind": "share", "name": "Pool", "giver": ")" + giver +
                             R"(", "taker": ")" + taker + R"(", "share": ")" + share + R"("})";
    EXPECT_TRUE(document::apply(model, document::AddThing{"scenarios/" + scenario + "/measures", 0, deal}));
    return model;
}

Money savingOf(const projection::Outcome& outcome, std::size_t organisation)
{
    Money sum;
    for (std::size_t t = 1; t < outcome.years.size(); ++t) {
        sum += outcome.years[t].organisations[organisation].saving;
    }
    return sum;
}

} // namespace

TEST(WhoPays, SumsToThePrintedSavings)
{
    const document::Model model = sample();
    for (const scenario::Scenario& each : model.scenarios) {
        const scenario::Scenario one = flat(model, each.id.text().c_str());
        const WhoPays found = uncertainty::whoPaysOf(model.place, one).value();
        const projection::Outcome outcome = projection::project(model.place, one);
        EXPECT_EQ(found.placeSaving, outcome.appraisal.cumulativeSaving);
        for (std::size_t o = 0; o < found.positions.size(); ++o) {
            const uncertainty::Position& position = found.positions[o];
            EXPECT_EQ(position.saving, savingOf(outcome, o));
            EXPECT_EQ(position.saving, position.gains - position.pays);
            Money paid, gained;
            for (const uncertainty::Pocket& pocket : found.pockets) {
                paid += pocket.payer == o ? pocket.paid : Money();
                gained += pocket.gainer == o ? pocket.gained : Money();
            }
            EXPECT_EQ(paid, position.pays);
            EXPECT_EQ(gained, position.gains);
        }
    }
}

TEST(WhoPays, NobodyStandsWherePayerOrGainerIsMissing)
{
    const document::Model model = sample();
    const WhoPays cuts = uncertainty::whoPaysOf(model.place, flat(model, "cuts")).value();
    ASSERT_FALSE(cuts.pockets.empty());
    for (const uncertainty::Pocket& pocket : cuts.pockets) {
        EXPECT_TRUE(pocket.payer != nobody || pocket.paid.isZero());
        EXPECT_TRUE(pocket.gainer != nobody || pocket.gained.isZero());
        EXPECT_TRUE(pocket.payer != pocket.gainer);
    }
}

TEST(WhoPays, DealMovesPositionsAndNeverTheTotal)
{
    const document::Model model = sample();
    const auto& organisations = model.place.organisations;
    const scenario::Scenario before = flat(model, "wholePlace");
    const WhoPays alone = uncertainty::whoPaysOf(model.place, before).value();
    const auto richest = std::ranges::max_element(alone.positions, {}, &uncertainty::Position::saving);
    const auto giver = static_cast<std::size_t>(richest - alone.positions.begin());
    const std::size_t taker = giver == 0 ? 1 : 0;
    ASSERT_GT(richest->saving, Money());

    const document::Model shared =
        withDeal(model, "wholePlace", organisations[giver].id.text(), organisations[taker].id.text(), "0.25");
    const WhoPays pooled = uncertainty::whoPaysOf(model.place, flat(shared, "wholePlace")).value();
    ASSERT_EQ(pooled.deals.size(), 1u);
    EXPECT_GT(pooled.deals[0].given, Money());
    EXPECT_EQ(pooled.placeSaving, alone.placeSaving);
    for (std::size_t o = 0; o < organisations.size(); ++o) {
        const Money moved = o == giver ? -pooled.deals[0].given : o == taker ? pooled.deals[0].given : Money();
        EXPECT_EQ(pooled.positions[o].beforeDeals, alone.positions[o].saving);
        EXPECT_EQ(pooled.positions[o].saving, alone.positions[o].saving + moved);
    }
}

TEST(WhoPays, StopsWhenTold)
{
    std::stop_source stop;
    stop.request_stop();
    const document::Model model = sample();
    EXPECT_FALSE(uncertainty::whoPaysOf(model.place, flat(model, "wholePlace"), stop.get_token()));
}

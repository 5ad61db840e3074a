// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for an agreed saving and what is expected of it: beside the place, and with its adjustment through every edit.
#include "core/document/agreed_savings.h"
#include "core/document/carried_along.h"
#include "core/document/document.h"
#include "core/document/edits.h"
#include "core/exchange/json.h"
#include "core/place/codec.h"
#include "core/projection/delivery.h"
#include "tests/document/golden_models.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace wp;
using document::Agreement;
using document::Agreements;
using document::Edit;
using document::Model;
using document::SetField;
using document::Share;
using money::Money;
using money::Number;

namespace {

constexpr const char* three = R"([{"year":1,"amount":"-100000.01","note":"Shared contract"},)"
                              R"({"year":2,"amount":"50000.00","note":"Two more homes"},)"
                              R"({"year":2,"amount":"-33333.33","recurrent":false,"note":"Empty posts"}])";

std::optional<Number> share(const char* text) { return Number::parse(text); }

void perform(Model& model, const Edit& edit) { ASSERT_TRUE(document::apply(model, document::carriedAlong(model, edit))); }

/// A place with three adjustments on its first line, the first and the last of which are agreed.
class AgreedSavings : public ::testing::Test {
protected:
    Model model = wp::testing::modelOf(wp::testing::goldenPlaces().front());
    std::string line = model.place.lines.at(0).id.text();
    std::string other = model.place.lines.at(1).id.text();
    Agreement director{"Director", "underWay", share("0.6"), share("0.8"), std::nullopt};
    Agreement chair{"Chair", "late", std::nullopt, share("0.5"), share("0.5")};

    void SetUp() override
    {
        perform(model, SetField{"lines/" + line + "/adjustments", three});
        perform(model, document::agreeing(model, {line, 0}, director));
        perform(model, document::agreeing(model, {line, 2}, chair));
        ASSERT_EQ(document::agreementsOf(model), (Agreements{{{line, 0}, director}, {{line, 2}, chair}}));
    }

    /// One edit, what is agreed then, and back again to the byte.
    void expectAfter(const Edit& edit, const Agreements& expected)
    {
        const std::string before = exchange::writeJson(model);
        const auto undo = document::apply(model, document::carriedAlong(model, edit));
        ASSERT_TRUE(undo);
        EXPECT_EQ(document::agreementsOf(model), expected);
        ASSERT_TRUE(document::apply(model, undo.value()));
        EXPECT_EQ(exchange::writeJson(model), before);
    }

    Edit part(const std::string& at, const char* json) const
    {
        return document::settingPart(model, "lines/" + line + "/adjustments", at, json);
    }

    /// One of what can be done with the adjustments of the first two lines; a new one is agreed under its own name.
    std::vector<Edit> anyEdits(std::mt19937& random, const std::string& name) const
    {
        const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
        const bool isFirst = below(2) == 0;
        const std::string id = isFirst ? line : other;
        const std::string path = "lines/" + id + "/adjustments";
        const auto& own = model.place.lines[isFirst ? 0 : 1].adjustments;
        const std::size_t what = own.empty() ? 0 : below(6);
        if (what == 0) {
            Model after = model;
            const Edit made = document::settingPart(model, path, "-", R"({"year":1,"amount":"-5.00","note":")" + name + "\"}");
            EXPECT_TRUE(document::apply(after, made));
            return {made, document::agreeing(after, {id, own.size()}, {name, "", {}, {}, {}})};
        }
        std::vector<std::size_t> order(own.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const std::size_t item = below(own.size());
        const std::string at = std::to_string(item);
        switch (what) {
        case 1: return {document::settingPart(model, path, at + "/amount", "\"-" + std::to_string(below(9) + 1) + "\"")};
        case 2: return {document::settingPart(model, path, at, "null")};
        case 3: std::ranges::shuffle(order, random); break;
        case 4: order.push_back(item); break;
        default:
            return {document::Several{{document::settingPart(model, path, at, "null"),
                                       document::settingPart(model, "lines/" + (isFirst ? other : line) + "/adjustments", "-",
                                                             place::writeThing(own[item]).dump())}}};
        }
        return {document::rearranging(model, id, order)};
    }

    void expectOwnersByName(const std::string& when) const
    {
        const Agreements agreed = document::agreementsOf(model);
        for (const auto& [at, agreement] : agreed) {
            const auto& adjustments = model.place.lines[at.first == line ? 0 : 1].adjustments;
            ASSERT_EQ(adjustments.at(at.second).note, agreement.owner) << when;
        }
        const auto isNamed = [](const auto& each) { return each.note && each.note->size() <= 2; };
        const auto named = std::ranges::count_if(model.place.lines[0].adjustments, isNamed)
                           + std::ranges::count_if(model.place.lines[1].adjustments, isNamed);
        ASSERT_EQ(agreed.size(), static_cast<std::size_t>(named)) << when;
    }
};

} // namespace

TEST_F(AgreedSavings, ComeBackFromTheFileToTheByte)
{
    const std::string text = exchange::writeJson(model);
    const auto again = exchange::readJson(text);
    ASSERT_TRUE(again);
    EXPECT_EQ(exchange::writeJson(again.value()), text);
    EXPECT_EQ(document::agreementsOf(again.value()), document::agreementsOf(model));
}

TEST_F(AgreedSavings, FollowTheirAdjustment)
{
    expectAfter(part("0/amount", "\"-90000.00\""), {{{line, 0}, director}, {{line, 2}, chair}});
    expectAfter(part("0/note", "\"Another name\""), {{{line, 0}, director}, {{line, 2}, chair}});
    expectAfter(part("2/year", "1"), {{{line, 0}, director}, {{line, 2}, chair}});
    expectAfter(part("0", "null"), {{{line, 1}, chair}});
    expectAfter(part("1", "null"), {{{line, 0}, director}, {{line, 1}, chair}});
    expectAfter(document::rearranging(model, line, {2, 1, 0}), {{{line, 0}, chair}, {{line, 2}, director}});
    expectAfter(document::rearranging(model, line, {0, 1, 2, 0}),
                {{{line, 0}, director}, {{line, 2}, chair}, {{line, 3}, director}});
    expectAfter(document::RemoveThing{"lines", line}, {});
    expectAfter(SetField{"lines/" + line + "/name", "\"Called otherwise\""}, {{{line, 0}, director}, {{line, 2}, chair}});
    expectAfter(SetField{"lines/" + line + "/id", "\"anew\""}, {{{"anew", 0}, director}, {{"anew", 2}, chair}});
}

TEST_F(AgreedSavings, GoToAnotherLineWithIt)
{
    const std::string item = R"({"year":1,"amount":"-100000.01","note":"Shared contract"})";
    const document::Several carried{{part("0", "null"), document::settingPart(model, "lines/" + other + "/adjustments", "-", item)}};
    const std::size_t there = model.place.lines[1].adjustments.size();
    expectAfter(carried, {{{line, 1}, chair}, {{other, there}, director}});
}

TEST_F(AgreedSavings, OfTwoAlikeTheRightOneGoes)
{
    perform(model, part("2", R"({"year":1,"amount":"-100000.01","note":"Shared contract"})"));
    perform(model, document::agreeing(model, {line, 2}, chair));
    expectAfter(document::rearranging(model, line, {1, 2}), {{{line, 1}, chair}});
    expectAfter(document::rearranging(model, line, {0, 1}), {{{line, 0}, director}});
}

TEST_F(AgreedSavings, AreFoundAgainWhereTheListIsAnother)
{
    ASSERT_TRUE(document::apply(model, part("1", "null")));
    EXPECT_EQ(document::agreementsOf(model), (Agreements{{{line, 0}, director}, {{line, 1}, chair}}));
    ASSERT_TRUE(document::apply(model, part("0/amount", "\"-1.00\"")));
    EXPECT_EQ(document::agreementsOf(model), (Agreements{{{line, 1}, chair}})) << "whose adjustment is unknown is passed over";
}

/// Each owner is called as the note of its saving: so it must be after any edits, and after none of them again.
TEST_F(AgreedSavings, StayWithTheirOwnThroughAnyEdits)
{
    ASSERT_TRUE(document::apply(model, SetField{"workshop", "null"}));
    const std::string before = exchange::writeJson(model);
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        std::vector<Edit> inverses;
        for (int step = 0; step < 30; ++step) {
            for (const Edit& edit : anyEdits(random, std::to_string(step))) {
                auto inverse = document::apply(model, document::carriedAlong(model, edit));
                ASSERT_TRUE(inverse) << "seed " << seed;
                inverses.push_back(std::move(inverse).value());
            }
            expectOwnersByName("seed " + std::to_string(seed) + ", step " + std::to_string(step));
        }
        for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse) {
            ASSERT_TRUE(document::apply(model, *inverse));
        }
        EXPECT_EQ(exchange::writeJson(model), before) << "seed " << seed;
    }
}

TEST_F(AgreedSavings, WhatIsNoShareIsPassedOver)
{
    model.workshop = R"({"savings":{"version":1,"entries":[7,{"line":")" + line
                     + R"(","item":0,"year":1,"amount":"-100000.01","note":"Shared contract","owner":"A","status":"lost",)"
                       R"("low":"0.9","central":"0.4","high":"3"},{"line":"nobody","item":0}]}})";
    EXPECT_EQ(document::agreementsOf(model), (Agreements{{{line, 0}, {"A", "", {}, {}, {}}}}));
}

TEST_F(AgreedSavings, SharesGiveWayToTheOneThatIsSet)
{
    EXPECT_EQ(director.with(Share::low, share("0.9")), (Agreement{"Director", "underWay", share("0.9"), share("0.9"), {}}));
    EXPECT_EQ(director.with(Share::high, share("0.7")), (Agreement{"Director", "underWay", share("0.6"), share("0.7"), share("0.7")}));
    EXPECT_EQ(director.with(Share::central, {}).delivery(), (place::Delivery{money::Decimal("0.6"), 1, 1}));
    EXPECT_EQ(chair.delivery(), (place::Delivery{money::Decimal("0.5"), money::Decimal("0.5"), money::Decimal("0.5")}));
}

TEST_F(AgreedSavings, SumToThePenny)
{
    const place::Deliveries deliveries = document::deliveriesOf(document::agreementsOf(model));
    const projection::Delivered first = projection::deliveredOf(model.place.lines[0].adjustments[0], &deliveries.at({line, 0}));
    EXPECT_EQ(first.low, Money::ofPence(6000001)) << "60,000.006 to the penny";
    EXPECT_EQ(first.atRisk(), Money::ofPence(4000000));
    EXPECT_EQ(projection::deliveredOf(model.place.lines[0].adjustments[1], nullptr), projection::Delivered());
    model.place.lines.resize(1);
    const projection::Delivered all = projection::deliveredInAll(model.place, deliveries);
    EXPECT_EQ(all.agreed, Money::ofPence(13333334));
    EXPECT_EQ(all.low, Money::ofPence(6000001 + 1666666)) << "16,666.665 goes to the even penny";
    EXPECT_EQ(all.central, Money::ofPence(8000001 + 1666666));
    EXPECT_EQ(all.high, Money::ofPence(10000001 + 1666666));
    EXPECT_EQ(all.savings, 2u);
    EXPECT_EQ(all.stated, 2u);
}

TEST_F(AgreedSavings, AnEditOfNothingThatIsAgreedStaysAsItIs)
{
    const Edit edit = SetField{"lines/" + line + "/budget", "\"5.00\""};
    EXPECT_EQ(document::carriedAlong(model, edit), edit);
    const Edit elsewhere = SetField{"lines/" + other + "/adjustments", three};
    EXPECT_EQ(document::carriedAlong(model, elsewhere), elsewhere);
    const Edit refused = document::RemoveThing{"lines", "nobody"};
    EXPECT_EQ(document::carriedAlong(model, refused), refused);
}

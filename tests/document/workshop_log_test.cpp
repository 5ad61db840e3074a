// SPDX-License-Identifier: GPL-3.0-or-later
// What the workshop keeps: decisions and cases come back as they went in, beside what else is there.
#include "core/document/cases.h"
#include "core/document/challenges.h"
#include "core/document/decisions.h"
#include "core/document/document.h"
#include "core/document/priorities.h"

#include <gtest/gtest.h>

using namespace wp;
using document::Decision;
using document::Model;
using money::Money;
using people::CaseEntry;
using people::CaseLedger;
using people::Phase;

namespace {

void perform(Model& model, const document::Edit& edit) { ASSERT_TRUE(document::apply(model, edit)); }

CaseLedger ledger()
{
    CaseLedger made{"Ours", 3, 2, {}};
    made.entries.push_back({Phase::before, "2019/20", "A&E", "attendance", 12, Money::ofPence(28000), std::nullopt, "ledger", 4});
    made.entries.push_back({Phase::support, "", "Support", "visit", 40, std::nullopt, Money::ofPence(123456), "", 6});
    made.entries.push_back({Phase::after, "", "Police", "call-out", 2, std::nullopt, std::nullopt, "", 6});
    return made;
}

} // namespace

TEST(WorkshopLog, KeepsDecisionsBesideChallengesAndWhatItDoesNotKnow)
{
    Model model;
    model.workshop = R"({"snapshots":{"version":3,"things":[1]}})";
    const Decision first{"whole", "Whole place", "It lasts", "Director", "2027-03-31", "2026-11-28"};
    const Decision second{"cuts", "Cuts", "Nothing else will do", "Chair", "2027-06-30", "2026-11-29"};
    perform(model, document::deciding(model, first));
    perform(model, document::challenging(model, {"whole", "place", "saving", 2030, "Too high", "2026-11-28T09:30:00Z"}));
    perform(model, document::deciding(model, second));
    EXPECT_EQ(document::decisionsOf(model), (std::vector<Decision>{first, second}));
    EXPECT_EQ(document::challengesOf(model).size(), 1u);
    EXPECT_NE(model.workshop.find(R"("snapshots":{"version":3,"things":[1]})"), std::string::npos);
}

TEST(WorkshopLog, PassesOverWhatIsNoEntry)
{
    Model model;
    model.workshop = R"({"decisions":{"version":1,"entries":[3,{"owner":"Nobody"},{"reason":"Because"}]},
                         "cases":{"version":1,"entries":["x",{"contacts":[{"phase":"never"},{"phase":"after","count":-4}]}]}})";
    ASSERT_EQ(document::decisionsOf(model).size(), 1u);
    EXPECT_EQ(document::decisionsOf(model)[0].reason, "Because");
    ASSERT_EQ(document::casesOf(model).size(), 1u);
    ASSERT_EQ(document::casesOf(model)[0].entries.size(), 1u);
    EXPECT_EQ(document::casesOf(model)[0].entries[0].count, 0);
    model.workshop = R"({"decisions":[],"cases":7})";
    EXPECT_TRUE(document::decisionsOf(model).empty());
    EXPECT_TRUE(document::casesOf(model).empty());
}

TEST(WorkshopLog, CasesComeBackToThePenny)
{
    Model model;
    perform(model, document::keepingCases(model, {ledger()}));
    EXPECT_EQ(document::casesOf(model), std::vector<CaseLedger>{ledger()});
    const people::CaseSummary sum = people::summaryOf(document::casesOf(model).front());
    EXPECT_EQ(sum.before, Money::ofPence(112000));
    EXPECT_EQ(sum.support, Money::ofPence(61728));
    EXPECT_EQ(sum.net, Money::ofPence(112000 - 61728));
    EXPECT_EQ(sum.unpriced, 1u);
    EXPECT_EQ(sum.contactsSupport, 40);
}

TEST(WorkshopLog, KeepsThePrioritiesAndLetsThemLead)
{
    Model model;
    for (const char* id : {"care", "homeless", "crime", "stay"}) {
        model.place.streams.emplace_back().id = base::Id<place::Stream>(id);
    }
    EXPECT_EQ(document::streamOrder(model), (std::vector<std::size_t>{0, 1, 2, 3}));
    const document::Priorities chosen{base::Id<place::Stream>("stay"), base::Id<place::Stream>("homeless")};
    const auto undo = document::apply(model, document::prioritising(model, chosen));
    ASSERT_TRUE(undo);
    EXPECT_EQ(document::prioritiesOf(model), chosen);
    EXPECT_EQ(document::streamOrder(model), (std::vector<std::size_t>{3, 1, 0, 2}));
    model.place.streams.erase(model.place.streams.begin() + 1);
    EXPECT_EQ(document::prioritiesOf(model), document::Priorities{base::Id<place::Stream>("stay")});
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_TRUE(document::prioritiesOf(model).empty());
}

TEST(WorkshopLog, TakesNoMorePrioritiesThanMayLead)
{
    Model model;
    for (const char* id : {"a", "b", "c", "d"}) {
        model.place.streams.emplace_back().id = base::Id<place::Stream>(id);
    }
    model.workshop = R"({"priorities":{"version":1,"entries":[7,{"stream":"z"},{"stream":"b"},{"stream":"b"},
                         {"stream":"d"},{"stream":"a"},{"stream":"c"}]}})";
    EXPECT_EQ(document::streamOrder(model), (std::vector<std::size_t>{1, 3, 0, 2}));
    EXPECT_EQ(document::prioritiesOf(model).size(), document::mostPriorities);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and decisions on lines, measures, years and scenarios: kept, changed, taken away, and readable when their thing is gone.
#include "core/document/carried_along.h"
#include "core/document/decisions.h"
#include "core/document/edits.h"
#include "core/document/personal_data.h"
#include "core/document/workshop_notes.h"
#include "core/exchange/json.h"
#include "tests/document/golden_models.h"

#include <gtest/gtest.h>

using namespace wp;
using document::Edit;
using document::Model;
using document::NoteOn;
using document::WorkshopNote;

namespace {

/// A golden place with a scenario that has a measure.
Model withMeasure()
{
    for (const std::string& file : wp::testing::goldenPlaces()) {
        Model model = wp::testing::modelOf(file);
        if (std::ranges::any_of(model.scenarios, [](const auto& each) { return !each.measures.empty() && !each.base; })) {
            return model;
        }
    }
    throw std::runtime_error("no golden place has a measure");
}

class WorkshopNotes : public ::testing::Test {
protected:
    Model model = withMeasure();
    const scenario::Scenario& scenario =
        *std::ranges::find_if(model.scenarios, [](const auto& each) { return !each.measures.empty() && !each.base; });
    std::string plan = scenario.id.text();
    std::string measure = scenario.measures.front().id.text();
    std::string line = model.place.lines.front().id.text();
    std::vector<WorkshopNote> notes{
        {{NoteOn::line, "", line, 0}, "Called then", "Too low since the inspection", "Director", "2026-11-28"},
        {{NoteOn::measure, plan, measure, 0}, "M", "Goes first", "Chair", "2026-11-28", true},
        {{NoteOn::year, "", "", 2028}, "", "Election", "Clerk", "2026-11-29"},
        {{NoteOn::scenario, plan, "", 0}, "S", "Cabinet wants this one", "Clerk", "2026-11-29"}};

    void SetUp() override
    {
        for (const WorkshopNote& note : notes) {
            perform(document::noting(model, note));
        }
        ASSERT_EQ(document::notesOf(model), notes);
    }

    void perform(const Edit& edit) { ASSERT_TRUE(document::apply(model, document::carriedAlong(model, edit))); }
};

} // namespace

TEST_F(WorkshopNotes, ComeBackFromTheFileToTheByte)
{
    const std::string text = exchange::writeJson(model);
    const auto again = exchange::readJson(text);
    ASSERT_TRUE(again);
    EXPECT_EQ(document::notesOf(again.value()), notes);
    EXPECT_EQ(exchange::writeJson(again.value()), text);
}

TEST_F(WorkshopNotes, AreChangedAndTakenAwayAndBackAgain)
{
    const std::string before = exchange::writeJson(model);
    WorkshopNote changed = notes[2];
    changed.text = "Two elections";
    for (const Edit& edit : {document::renoting(model, 2, changed), document::unnoting(model, 0)}) {
        const auto undo = document::apply(model, edit);
        ASSERT_TRUE(undo);
        EXPECT_NE(exchange::writeJson(model), before);
        ASSERT_TRUE(document::apply(model, undo.value()));
        EXPECT_EQ(exchange::writeJson(model), before);
    }
    perform(document::renoting(model, 2, changed));
    EXPECT_EQ(document::notesOf(model)[2], changed);
    perform(document::unnoting(model, 0));
    EXPECT_EQ(document::notesOf(model), (std::vector<WorkshopNote>{notes[1], changed, notes[3]}));
}

TEST_F(WorkshopNotes, CountWhatStandsOnEachThing)
{
    perform(document::noting(model, {{NoteOn::line, "", line, 0}, "", "Again", "Clerk", "2026-11-30"}));
    auto counts = document::noteCounts(model);
    EXPECT_EQ(counts[notes[0].subject], 2);
    EXPECT_EQ(counts[notes[1].subject], 1);
    EXPECT_EQ(document::nameOf(model, notes[3].subject), scenario.name.value_or(plan));
}

TEST_F(WorkshopNotes, StayReadableWhenTheirThingIsGone)
{
    perform(document::SetField{"lines/" + line + "/name", "\"Its last name\""});
    const std::string before = exchange::writeJson(model);
    const auto undo = document::apply(model, document::carriedAlong(model, document::RemoveThing{"lines", line}));
    ASSERT_TRUE(undo);
    EXPECT_TRUE(document::notesOf(model)[0].isGone);
    EXPECT_EQ(document::notesOf(model)[0].name, "Its last name");
    EXPECT_FALSE(document::noteCounts(model).contains(notes[0].subject));
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_EQ(exchange::writeJson(model), before);
    perform(document::removing(model, plan, measure));
    EXPECT_TRUE(document::notesOf(model)[1].isGone);
    EXPECT_FALSE(document::notesOf(model)[3].isGone);
    perform(document::RemoveThing{"scenarios", plan});
    EXPECT_TRUE(document::notesOf(model)[3].isGone);
    EXPECT_FALSE(document::notesOf(model)[2].isGone);
}

TEST_F(WorkshopNotes, FollowALineToItsNewId)
{
    perform(document::SetField{"lines/" + line + "/id", "\"anew\""});
    EXPECT_EQ(document::notesOf(model)[0].subject.id, "anew");
    EXPECT_FALSE(document::notesOf(model)[0].isGone);
}

TEST_F(WorkshopNotes, AreGuardedAsEveryEditIs)
{
    WorkshopNote note = notes[2];
    note.text = "Ring 07700 900123";
    EXPECT_FALSE(document::personalDataIn(document::noting(model, note)).empty());
    EXPECT_TRUE(document::personalDataIn(document::noting(model, notes[2])).empty());
}

TEST_F(WorkshopNotes, PassOverWhatIsNoNote)
{
    model.workshop = R"({"notes":{"version":1,"entries":[1,{"on":"moon","text":"x"},{"on":"line"},{"on":"year","text":"y","year":"z"}]}})";
    ASSERT_EQ(document::notesOf(model).size(), 1u);
    EXPECT_EQ(document::notesOf(model)[0].subject.year, 0);
    perform(document::unnoting(model, 0));
    EXPECT_TRUE(document::notesOf(model).empty());
    EXPECT_NE(model.workshop.find("moon"), std::string::npos);
}

TEST_F(WorkshopNotes, DecisionsAreChangedAndTakenAway)
{
    const document::Decision decision{plan, "S", "It lasts", "Director", "2027-03-31", "2026-11-28"};
    document::Decision other = decision;
    other.owner = "Chair";
    perform(document::deciding(model, decision));
    perform(document::deciding(model, decision));
    perform(document::redeciding(model, 1, other));
    EXPECT_EQ(document::decisionsOf(model), (std::vector{decision, other}));
    perform(document::undeciding(model, 0));
    EXPECT_EQ(document::decisionsOf(model), std::vector{other});
    EXPECT_EQ(document::notesOf(model), notes);
}

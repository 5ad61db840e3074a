// SPDX-License-Identifier: GPL-3.0-or-later
// Sources and challenges are edits like any other: undone, written to the journal, kept in the file.
#include "core/document/signing.h"

#include "core/document/challenges.h"
#include "core/document/codec.h"
#include "core/document/edits.h"
#include "core/document/target.h"
#include "core/evidence/account.h"
#include "core/scenario/resolve.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

using scenario::Scenario;

class Signing : public ::testing::Test {
protected:
    evidence::Basis basis(const char* scenario, const std::string& path) const
    {
        const Scenario flat = scenario::resolve(m_model.scenarios, base::Id<Scenario>(scenario)).value();
        return evidence::basisOf(m_model.place, flat, path);
    }

    /// Applies the edit, reads it back out of the journal's text, and sees that its inverse undoes it.
    void apply(const Edit& edit)
    {
        const Model before = m_model;
        ASSERT_EQ(editFromText(toText(edit)).value(), edit);
        const auto inverse = document::apply(m_model, edit);
        ASSERT_TRUE(inverse) << toText(edit) << ": " << inverse.problems().front().where;
        Model undone = m_model;
        ASSERT_TRUE(document::apply(undone, inverse.value()));
        EXPECT_EQ(writeModel(undone), writeModel(before)) << toText(edit);
    }

    Model m_model = testing::samplePlace();
};

TEST_F(Signing, wordsGoWhereTheValueStands)
{
    const std::string line = "lines/" + m_model.place.lines.front().id.text();
    for (const std::string& path : {std::string("lines/ta/cashableShare"), line + "/budget", std::string("place/exitCost"),
                                    std::string("streams/cla/growth"), std::string("organisations/council/reserves"),
                                    "links/" + m_model.place.links.front().id.text() + "/elasticity"}) {
        apply(signing(m_model, "wholePlace", path, "Our own books, March 2026"));
        EXPECT_EQ(basis("wholePlace", path).words, "Our own books, March 2026") << path;
        EXPECT_EQ(basis("wholePlace", path).origin, evidence::Origin::words) << path;
    }
}

TEST_F(Signing, measuresAreSignedToo)
{
    for (const Scenario& listed : m_model.scenarios) {
        const Scenario flat = scenario::resolve(m_model.scenarios, listed.id).value();
        for (const scenario::Measure& measure : flat.measures) {
            const bool isCut = std::holds_alternative<scenario::Cut>(measure.action);
            const std::string path = "measures/" + measure.id.text() + (isCut ? "/rate" : "/grade");
            apply(signing(m_model, listed.id.text(), path, "Board paper 7"));
            EXPECT_EQ(basis(listed.id.text().c_str(), path).words, "Board paper 7") << listed.id.text() << " " << path;
        }
    }
}

TEST_F(Signing, aScenariosOwnAssumptionIsSignedThere)
{
    apply(signing(m_model, "wholePlaceCautious", "lines/ta/cashableShare", "The finance lead"));
    EXPECT_EQ(basis("wholePlaceCautious", "lines/ta/cashableShare").words, "The finance lead");
    EXPECT_NE(basis("wholePlace", "lines/ta/cashableShare").words, "The finance lead");
}

TEST_F(Signing, emptyWordsTakeTheSayingAway)
{
    apply(signing(m_model, "wholePlace", "place/exitCost", "Payroll"));
    apply(signing(m_model, "wholePlace", "place/exitCost", ""));
    EXPECT_TRUE(basis("wholePlace", "place/exitCost").words.empty());
}

TEST_F(Signing, whatIsNotThereIsRefused)
{
    EXPECT_FALSE(document::apply(m_model, signing(m_model, "wholePlace", "lines/none/budget", "x")));
    EXPECT_FALSE(document::apply(m_model, signing(m_model, "wholePlace", "measures/none/saving", "x")));
}

TEST_F(Signing, aStepTouchesTheInputItSets)
{
    const auto step = [&](const Edit& edit) {
        Step made;
        made.edit = edit;
        Model tried = m_model;
        made.inverse = document::apply(tried, edit).value();
        return made;
    };
    const Step growth = step(SetField{"streams/cla/growth", "\"0.03\""});
    EXPECT_TRUE(touches(m_model, growth, "wholePlace", "streams/cla/growth"));
    EXPECT_FALSE(touches(m_model, growth, "wholePlace", "streams/cla/volume"));
    const Step rate = step(SetField{"scenarios/cuts/measures/" + findThing(m_model.scenarios, "cuts")->measures.front().id.text() + "/rate", "\"0.05\""});
    const std::string ratePath = "measures/" + findThing(m_model.scenarios, "cuts")->measures.front().id.text() + "/rate";
    EXPECT_TRUE(touches(m_model, rate, "cuts", ratePath));
    EXPECT_FALSE(touches(m_model, rate, "wholePlace", ratePath));
    const Step assumed = step(assuming(m_model, "wholePlace", "lines/ta/inflation", "\"0.05\""));
    EXPECT_TRUE(touches(m_model, assumed, "wholePlace", "lines/ta/inflation"));
    EXPECT_TRUE(touches(m_model, assumed, "wholePlaceCautious", "lines/ta/inflation"));
    EXPECT_FALSE(touches(m_model, assumed, "cuts", "lines/ta/inflation"));
    EXPECT_FALSE(touches(m_model, assumed, "wholePlace", "lines/ta/budget"));
    EXPECT_TRUE(touches(m_model, step(Several{{growth.edit, rate.edit}}), "cuts", ratePath));
}

TEST_F(Signing, challengesAreALogOfTheWorkshop)
{
    EXPECT_TRUE(challengesOf(m_model).empty());
    const Challenge first{"wholePlace", "appraisal", "cumulativeSaving", 0, "Who takes the beds out?", "2026-11-28T09:30:00Z"};
    const Challenge second{"cuts", "lines/ta", "spend", 2030, "Rents rise faster", "2026-11-28T09:31:00Z"};
    apply(challenging(m_model, first));
    apply(challenging(m_model, second));
    EXPECT_EQ(challengesOf(m_model), (std::vector{first, second}));
    base::Problems problems;
    const Model read = readModel(writeModel(m_model), problems);
    EXPECT_TRUE(problems.empty());
    EXPECT_EQ(challengesOf(read), challengesOf(m_model));
}

TEST_F(Signing, whatElseTheWorkshopKeepsStays)
{
    apply(SetField{"workshop", R"({"snapshots":{"version":1,"entries":[]},"challenges":{"version":1,"entries":[{"odd":true},7]}})"});
    EXPECT_TRUE(challengesOf(m_model).empty());
    apply(challenging(m_model, {"cuts", "place", "saving", 2030, "Says who?", "2026-11-28T09:30:00Z"}));
    EXPECT_EQ(challengesOf(m_model).size(), 1U);
    EXPECT_NE(m_model.workshop.find("snapshots"), std::string::npos);
}

} // namespace
} // namespace wp::document

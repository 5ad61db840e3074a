// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a figure of the sample place: source, grade, range, prices, alternatives.
#include "core/evidence/account.h"

#include "core/evidence/uses.h"
#include "core/scenario/resolve.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::evidence {
namespace {

using projection::Explainer;
using projection::FigureId;
using scenario::Scenario;

class Accounts : public ::testing::Test {
protected:
    Scenario flat(const std::string& id) const
    {
        return scenario::resolve(m_model.scenarios, base::Id<Scenario>(id)).value();
    }

    Account account(const FigureId& figure) const
    {
        const Scenario scenario = figure.scenario.empty() ? Scenario() : flat(figure.scenario);
        return accountOf(Explainer(m_model.place, scenario), m_model.place, scenario, figure).value();
    }

    Basis basis(const std::string& scenario, const char* path) const { return basisOf(m_model.place, flat(scenario), path); }

    document::Model m_model = testing::samplePlace();
};

TEST_F(Accounts, anInputNamesItsClaimItsRangeAndItsGrade)
{
    const Account found = account({"wholePlace", "lines/ta", "cashableShare", 0});
    EXPECT_TRUE(found.isInput);
    EXPECT_EQ(found.basis.origin, Origin::claim);
    ASSERT_NE(found.basis.claim, nullptr);
    EXPECT_EQ(found.basis.claim->id.substr(0, 5), "cash-");
    ASSERT_TRUE(found.range);
    EXPECT_LT(found.range->first, found.range->second);
    EXPECT_EQ(found.grade, Grade::judgement);
    EXPECT_EQ(found.prices, Prices::none);
    EXPECT_EQ(found.varied, "lines/ta/cashableShare");
    EXPECT_EQ(found.notCounted, std::vector{NotCounted::beyondRange});
    EXPECT_GE(found.alternatives.size(), 3U);
    EXPECT_EQ(std::ranges::find(found.alternatives, found.basis.claim), found.alternatives.end());
}

TEST_F(Accounts, aScenariosOwnAssumptionIsSignedByTheScenario)
{
    const Account found = account({"wholePlaceCautious", "lines/ta", "cashableShare", 0});
    EXPECT_TRUE(found.isOwnAssumption);
    EXPECT_FALSE(found.range);
    EXPECT_FALSE(found.basis.words.empty());
    EXPECT_FALSE(account({"wholePlace", "lines/ta", "cashableShare", 0}).isOwnAssumption);
}

TEST_F(Accounts, aDefaultThatNobodySignedSaysSo)
{
    auto& line = m_model.place.lines.front();
    line.growthShare.reset();
    line.sources.erase("growthShare");
    const std::string path = "lines/" + line.id.text() + "/growthShare";
    EXPECT_EQ(basis("wholePlace", path.c_str()).origin, Origin::standing);
    line.growthShare = place::Quantity{*money::Number::parse("1"), std::nullopt};
    EXPECT_EQ(basis("wholePlace", path.c_str()).origin, Origin::unsaid);
    line.sources["growthShare"] = "Our own count, March 2026";
    EXPECT_EQ(basis("wholePlace", path.c_str()).origin, Origin::words);
    line.sources["growthShare"] = "assumption: none published";
    EXPECT_EQ(basis("wholePlace", path.c_str()).origin, Origin::assumption);
}

TEST_F(Accounts, everyFigureOfTheSampleHasABasis)
{
    const Scenario whole = flat("wholePlace");
    const Explainer explainer(m_model.place, whole);
    std::size_t counted = 0;
    for (const auto& link : m_model.place.links) {
        for (const char* field : {"elasticity", "lag"}) {
            const Account found =
                accountOf(explainer, m_model.place, whole, {"wholePlace", "links/" + link.id.text(), field, 0}).value();
            EXPECT_NE(found.basis.origin, Origin::unsaid) << link.id.text() << " " << field;
            EXPECT_TRUE(found.grade) << link.id.text() << " " << field;
            ++counted;
        }
    }
    EXPECT_GT(counted, 40U);
}

TEST_F(Accounts, measuresAreKnownByTheirKind)
{
    for (const scenario::Measure& measure : flat("wholePlace").measures) {
        if (!std::holds_alternative<scenario::Cohort>(measure.action)) {
            continue;
        }
        const Account found = account({"wholePlace", "measures/" + measure.id.text(), "saving", 0});
        EXPECT_EQ(found.prices, Prices::baseYear);
        EXPECT_NE(std::ranges::find(found.alternatives, findClaim("camden")), found.alternatives.end());
        return;
    }
    FAIL() << "the sample supports people";
}

TEST_F(Accounts, aFigureThatIsWorkedOutSaysWhatItLeavesOut)
{
    const Account saving = account({"wholePlace", "appraisal", "netPresentValue", 0});
    EXPECT_FALSE(saving.isInput);
    EXPECT_EQ(saving.basis.origin, Origin::workedOut);
    EXPECT_EQ(saving.prices, Prices::presentValue);
    EXPECT_TRUE(saving.varied.empty()) << "the assumption that decides most";
    EXPECT_EQ(saving.notCounted.front(), NotCounted::widerValue);
    EXPECT_EQ(saving.alternatives, Claims{findClaim("pooled-ey")});

    const Account spend = account({"wholePlace", "lines/ta", "spend", 2030});
    EXPECT_EQ(spend.prices, Prices::ownYear);
    EXPECT_EQ(spend.varied, "lines/ta/budget");
    EXPECT_EQ(account({"", "place", "tier/prevention", 0}).prices, Prices::baseYear);
}

TEST_F(Accounts, aClaimKnowsTheInputsThatRestOnIt)
{
    const Scenario whole = flat("wholePlace");
    const std::vector<std::string> paths = inputsFrom(*findClaim("cash-teams"), m_model.place, whole);
    EXPECT_GT(paths.size(), 5U);
    for (const std::string& path : paths) {
        EXPECT_EQ(basisOf(m_model.place, whole, path).claim, findClaim("cash-teams")) << path;
    }
    EXPECT_TRUE(inputsFrom(*findClaim("fnp"), m_model.place, whole).empty());
}

TEST_F(Accounts, whatIsNoFigureIsAProblem)
{
    const Scenario whole = flat("wholePlace");
    const auto found = accountOf(Explainer(m_model.place, whole), m_model.place, whole, {"wholePlace", "lines/none", "spend", 2030});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.problems().front().code, base::ProblemCode::unknownReference);
}

TEST(Resolved, aVariantIsSignedWhereItsBaseIsUntilItSaysOtherwise)
{
    document::Model model = testing::samplePlace();
    const auto of = [&](const char* id) {
        return &*std::ranges::find(model.scenarios, id, [](const Scenario& one) { return one.id.text(); });
    };
    of("wholePlace")->assumptions["place/discountRate"] = *money::Number::parse("0.03");
    of("wholePlace")->sources["place/discountRate"] = "Treasury review";
    const auto source = [&] {
        const Scenario flat = scenario::resolve(model.scenarios, base::Id<Scenario>("wholePlaceCautious")).value();
        return basisOf(model.place, flat, "place/discountRate");
    };
    EXPECT_EQ(source().words, "Treasury review");
    of("wholePlaceCautious")->assumptions["place/discountRate"] = *money::Number::parse("0.05");
    EXPECT_EQ(source().origin, Origin::unsaid);
}

} // namespace
} // namespace wp::evidence

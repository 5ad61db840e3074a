// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that can be shown is explained by the run that made it: the terms come to the value, and each door
// opens onto the very number that stands before it.
#include "core/projection/explainer.h"

#include "core/projection/project.h"
#include "core/projection/saving_steps.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::projection {
namespace {

using money::Decimal;
using money::Money;
using scenario::Scenario;

const std::vector<std::string> lineFields{"doNothing", "budget", "spend", "released", "cashable", "withdrawn", "fte"};
const std::vector<std::string> streamFields{"index",          "needIndex", "doNothingIndex", "response",
                                            "doNothingResponse", "volume",    "avoided",        "unmet"};
const std::vector<std::string> organisationFields{"doNothing", "spend",        "saving", "netSpend", "gap",
                                                  "reserves",  "programme",    "contribution", "income", "funding"};
const std::vector<std::string> placeFields{"doNothing", "spend",        "programme", "gap",        "saving",
                                           "netSpend",  "cumulative",   "released",  "cashable",   "capacityKept",
                                           "withdrawn", "widerValue",   "fte",       "preventiveSpend", "preventionShare"};

std::vector<FigureId> figuresOf(const place::Place& place, const std::string& scenario)
{
    std::vector<FigureId> ids{{scenario, "appraisal", "cumulativeSaving", 0}, {scenario, "appraisal", "netPresentValue", 0}};
    const int base = static_cast<int>(*place.frame.baseYear);
    const auto last = static_cast<int>(*place.frame.horizon);
    for (const auto& organisation : place.organisations) {
        ids.push_back({scenario, "organisations/" + organisation.id.text(), "cumulativeSaving", 0});
    }
    for (const int t : {0, 1, last}) {
        const auto add = [&](const std::string& thing, const std::vector<std::string>& fields) {
            for (const std::string& field : fields) {
                ids.push_back({scenario, thing, field, base + t});
            }
        };
        add("place", placeFields);
        for (const auto& line : place.lines) {
            add("lines/" + line.id.text(), lineFields);
        }
        for (const auto& stream : place.streams) {
            add("streams/" + stream.id.text(), streamFields);
        }
        for (const auto& organisation : place.organisations) {
            add("organisations/" + organisation.id.text(), organisationFields);
        }
    }
    return ids;
}

/// Money to a penny, all else to twelve digits.
bool isClose(const Decimal& a, const Decimal& b, Unit unit)
{
    const Decimal size = std::max(Decimal(1), Decimal(abs(b)));
    return abs(a - b) <= (unit == Unit::money ? Decimal("0.0100001") : Decimal(size * Decimal("1e-12")));
}

std::string nameOf(const FigureId& id)
{
    return id.scenario + " " + id.thing + "/" + id.field + " " + std::to_string(id.year);
}

void expectDoor(const Explainer& explainer, const Operand& operand, const FigureId& from)
{
    const auto behind = explainer.formulaOf(operand.figure);
    ASSERT_TRUE(behind) << nameOf(from) << " → " << nameOf(operand.figure);
    if (operand.piece == Piece::figure && operand.figure.scenario == from.scenario) {
        ASSERT_TRUE(behind.value().value) << nameOf(operand.figure);
        EXPECT_EQ(*behind.value().value, operand.value) << nameOf(from) << " → " << nameOf(operand.figure);
        EXPECT_EQ(behind.value().unit, operand.unit) << nameOf(from) << " → " << nameOf(operand.figure);
    }
}

void expectExplained(const Explainer& explainer, const FigureId& id)
{
    const auto found = explainer.formulaOf(id);
    ASSERT_TRUE(found) << nameOf(id);
    const Formula& formula = found.value();
    ASSERT_TRUE(formula.value) << nameOf(id);
    EXPECT_EQ(formula.figure, id);
    EXPECT_TRUE(isClose(formula.worth(), *formula.value, formula.unit))
        << nameOf(id) << ": " << formula.worth() << " for " << *formula.value;
    for (const Term& term : formula.terms) {
        for (const Factor& factor : term.factors) {
            if (factor.operand.isDoor()) {
                expectDoor(explainer, factor.operand, id);
            }
        }
    }
    for (const Operand& operand : formula.beside) {
        expectDoor(explainer, operand, id);
    }
}

std::vector<Scenario> flatOf(const document::Model& model)
{
    std::vector<Scenario> flat;
    for (const Scenario& listed : model.scenarios) {
        flat.push_back(scenario::resolve(model.scenarios, listed.id).value());
    }
    return flat;
}

class Explained : public ::testing::TestWithParam<std::string> {};

TEST_P(Explained, everyFigureComesOutOfItsTerms)
{
    const document::Model model = testing::goldenModel(GetParam());
    for (const Scenario& scenario : flatOf(model)) {
        const Explainer explainer(model.place, scenario);
        for (const FigureId& id : figuresOf(model.place, scenario.id.text())) {
            expectExplained(explainer, id);
        }
    }
}

TEST_P(Explained, figuresAreThoseOfTheProjection)
{
    const document::Model model = testing::goldenModel(GetParam());
    for (const Scenario& scenario : flatOf(model)) {
        const Explainer explainer(model.place, scenario);
        const Outcome outcome = project(model.place, scenario);
        const auto value = [&](const std::string& thing, const char* field, int year) {
            return *explainer.formulaOf({scenario.id.text(), thing, field, year}).value().value;
        };
        EXPECT_EQ(value("appraisal", "netPresentValue", 0), outcome.appraisal.netPresentValue.toDecimal());
        for (const YearFigures& year : outcome.years) {
            EXPECT_EQ(value("place", "saving", year.year), year.place.saving.toDecimal());
            EXPECT_EQ(value("lines/" + model.place.lines[0].id.text(), "spend", year.year), year.lines[0].spend.toDecimal());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Explained, ::testing::ValuesIn(testing::goldenNames()),
                         [](const auto& one) { return one.param; });

class Sample : public ::testing::Test {
protected:
    Explainer explainerOf(const std::string& id) const
    {
        const auto flat = flatOf(m_model);
        const auto of = [&](const std::string& name) {
            return *std::ranges::find(flat, name, [](const Scenario& one) { return one.id.text(); });
        };
        const Scenario nothing = of("doNothing");
        return Explainer(m_model.place, of(id), &nothing);
    }

    document::Model m_model = testing::samplePlace();
};

TEST_F(Sample, everyFigureComesOutOfItsTerms)
{
    const Explainer explainer = explainerOf("wholePlace");
    for (const FigureId& id : figuresOf(m_model.place, "wholePlace")) {
        expectExplained(explainer, id);
    }
    expectExplained(explainer, {"wholePlace", "place", "gapClosed", 2030});
}

TEST_F(Sample, stepsToCashSumToTheSaving)
{
    const Explainer explainer = explainerOf("wholePlace");
    Decimal sum = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(SavingStep::count); ++i) {
        const auto step = static_cast<SavingStep>(i);
        const FigureId id{"wholePlace", "place", "step/" + std::string(projection::nameOf(step)), 2032};
        expectExplained(explainer, id);
        sum += step == SavingStep::notOut ? Decimal(0) : *explainer.formulaOf(id).value().value;
    }
    EXPECT_EQ(sum, *explainer.formulaOf({"wholePlace", "place", "saving", 2032}).value().value);
}

TEST_F(Sample, saysWhatEachMeasureDoesToABudget)
{
    const Explainer explainer = explainerOf("wholePlace");
    bool isAnyMeasure = false;
    for (const auto& line : m_model.place.lines) {
        const Formula budget = explainer.formulaOf({"wholePlace", "lines/" + line.id.text(), "budget", 2030}).value();
        for (const Term& term : budget.terms) {
            const Operand& operand = term.factors.front().operand;
            isAnyMeasure = isAnyMeasure || operand.piece == Piece::measure;
            if (operand.piece == Piece::measure) {
                const Formula adds = explainer.formulaOf(operand.figure).value();
                EXPECT_EQ(adds.rule, Rule::without);
                EXPECT_FALSE(adds.beside.empty()) << nameOf(operand.figure);
            }
        }
    }
    EXPECT_TRUE(isAnyMeasure);
}

TEST_F(Sample, inputsAreTheirOwnValueAsTheScenarioAssumesIt)
{
    const auto shareIn = [&](const std::string& scenario) {
        return explainerOf(scenario).formulaOf({scenario, "lines/ta", "cashableShare", 0}).value();
    };
    const Formula central = shareIn("wholePlace");
    const Formula cautious = shareIn("wholePlaceCautious");
    EXPECT_EQ(central.rule, Rule::given);
    EXPECT_EQ(central.unit, Unit::share);
    EXPECT_TRUE(central.terms.empty());
    EXPECT_NE(*central.value, *cautious.value);
    EXPECT_EQ(*explainerOf("wholePlace").formulaOf({"wholePlace", "place", "discountRate", 0}).value().value, Decimal("0.035"));
}

TEST_F(Sample, sumsOfBudgetsAreThoseOfThePlace)
{
    const Explainer explainer(m_model.place, Scenario());
    const auto total = [&](const char* thing, const char* field) {
        return *explainer.formulaOf({"", thing, field, 0}).value().value;
    };
    Decimal tiers = 0;
    for (const char* tier : {"tier/prevention", "tier/earlyHelp", "tier/response", "tier/crisis", "tier/enabling"}) {
        expectExplained(explainer, {"", "place", tier, 0});
        tiers += total("place", tier);
    }
    EXPECT_EQ(tiers, total("place", "budget"));
    EXPECT_LT(total("organisations/council", "budget"), total("place", "budget"));
    EXPECT_GT(total("organisations/council", "budget"), 0);
}

TEST_F(Sample, firstYearsAndSearchesSayWhatTheyLookAt)
{
    const Explainer explainer = explainerOf("wholePlace");
    const Formula payback = explainer.formulaOf({"wholePlace", "appraisal", "paybackYear", 0}).value();
    ASSERT_EQ(payback.beside.size(), 2U);
    EXPECT_EQ(*payback.value, 2033);
    EXPECT_LE(payback.beside[0].value, 0);
    EXPECT_GT(payback.beside[1].value, 0);
    EXPECT_FALSE(explainerOf("wholePlaceCautious").formulaOf({"wholePlaceCautious", "appraisal", "paybackYear", 0}).value().value);
    const Formula cuts = explainer.formulaOf({"wholePlace", "organisations/council", "cutsNeeded", 0}).value();
    EXPECT_EQ(cuts.rule, Rule::search);
    EXPECT_FALSE(cuts.value);
    EXPECT_EQ(cuts.beside.size(), 2U);
    EXPECT_EQ(explainer.formulaOf({"wholePlace", "appraisal", "chanceOfSaving", 2030}).value().rule, Rule::draws);
}

TEST_F(Sample, refusesWhatIsNoFigure)
{
    using base::ProblemCode;
    const Explainer explainer = explainerOf("wholePlace");
    const auto code = [&](const FigureId& id) {
        const auto found = explainer.formulaOf(id);
        return found ? std::optional<ProblemCode>() : std::optional(found.problems().front().code);
    };
    EXPECT_EQ(code({"wholePlace", "lines/none", "spend", 2030}), ProblemCode::unknownReference);
    EXPECT_EQ(code({"wholePlace", "lines/ta", "colour", 2030}), ProblemCode::unknownField);
    EXPECT_EQ(code({"wholePlace", "lines/ta", "name", 0}), ProblemCode::unknownField);
    EXPECT_EQ(code({"wholePlace", "departments/none", "budget", 0}), ProblemCode::unknownField);
    EXPECT_EQ(code({"wholePlace", "place", "saving", 1999}), ProblemCode::outOfRange);
    EXPECT_EQ(code({"wholePlace", "measures/none", "adds", 0}), ProblemCode::unknownField);
}

} // namespace
} // namespace wp::projection

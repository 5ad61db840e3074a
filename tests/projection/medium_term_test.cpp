// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/medium_term.h"

#include "core/place/base_funding.h"
#include "core/place/defaults.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::projection {
namespace {

using money::Money;

scenario::Scenario flat(const document::Model& model, const scenario::Scenario& listed)
{
    return scenario::resolve(model.scenarios, listed.id).value();
}

void expectToAddUp(const document::Model& model)
{
    for (const scenario::Scenario& listed : model.scenarios) {
        const scenario::Scenario scenario = flat(model, listed);
        const Outcome outcome = project(model.place, scenario);
        for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
            const auto years = mediumTerm(model.place, scenario, outcome, i);
            ASSERT_EQ(years.size(), outcome.years.size());
            for (std::size_t t = 0; t < years.size(); ++t) {
                const MediumTermYear& year = years[t];
                const OrganisationFigures& own = outcome.years[t].organisations[i];
                EXPECT_EQ(year.base + year.inflation + year.demand + year.pressures + year.savings, own.doNothing);
                EXPECT_EQ(year.doNothing + year.measures + year.programme + year.contribution, year.netSpend);
                EXPECT_EQ(year.netSpend, own.doNothing - own.saving);
                EXPECT_EQ(year.netSpend - year.income - year.funding, own.gap);
                EXPECT_GE(year.pressures, Money());
                EXPECT_LE(year.savings, Money());
            }
        }
    }
}

TEST(MediumTerm, addsUpToTheGapOfEveryOrganisationToThePenny)
{
    expectToAddUp(testing::samplePlace());
    expectToAddUp(testing::goldenModel("example"));
}

TEST(MediumTerm, putsEachPartWhereItBelongs)
{
    document::Model model = testing::samplePlace();
    place::BudgetLine& line = *std::ranges::find_if(model.place.lines, [](const auto& each) { return !each.isDemandLed(); });
    const auto owner = std::ranges::find(model.place.departments, *line.department, &place::Department::id)->organisation;
    const auto at = static_cast<std::size_t>(std::ranges::find(model.place.organisations, *owner, &place::Organisation::id)
                                             - model.place.organisations.begin());
    const scenario::Scenario nothing = flat(model, model.scenarios.front());
    const auto before = mediumTerm(model.place, nothing, project(model.place, nothing), at);
    place::Adjustment pressure;
    pressure.year = 2;
    pressure.amount = *money::Number::parse("1000000.00");
    place::Adjustment saving;
    saving.year = 3;
    saving.amount = *money::Number::parse("-250000.00");
    saving.recurrent = false;
    line.adjustments = {pressure, saving};
    const auto after = mediumTerm(model.place, nothing, project(model.place, nothing), at);
    const Money million = Money::ofPence(100'000'000);
    const Money quarter = Money::ofPence(25'000'000);
    EXPECT_EQ(after[1].pressures, before[1].pressures);
    EXPECT_EQ(after[2].pressures, before[2].pressures + million);
    EXPECT_EQ(after[4].pressures, before[4].pressures + million);
    EXPECT_EQ(after[3].savings, before[3].savings - quarter);
    EXPECT_EQ(after[4].savings, before[4].savings);
    EXPECT_EQ(after[4].inflation, before[4].inflation);
    EXPECT_EQ(after[4].demand, before[4].demand);
}

TEST(MediumTerm, fundsWithoutSourcesWhatIsSpent)
{
    const document::Model model = testing::samplePlace();
    const scenario::Scenario nothing = flat(model, model.scenarios.front());
    const Outcome outcome = project(model.place, nothing);
    for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
        const place::Organisation& organisation = model.place.organisations[i];
        for (std::size_t t = 0; t < outcome.years.size() && !organisation.funding.empty(); ++t) {
            Money sum;
            for (const place::FundingSource& source : organisation.funding) {
                sum += fundingIn(source, static_cast<int>(t));
            }
            EXPECT_EQ(sum, outcome.years[t].organisations[i].funding);
        }
        if (organisation.funding.empty()) {
            EXPECT_EQ(place::baseFunding(model.place, organisation.id), outcome.years[0].organisations[i].funding);
        }
    }
}

} // namespace
} // namespace wp::projection

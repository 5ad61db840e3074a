// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every place and scenario, tried on all golden places.
#include "core/exchange/outcome_json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace wp::projection {
namespace {

using money::Money;

struct Case {
    document::Model model;
    std::vector<scenario::Scenario> flat;
};

class Properties : public ::testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        m_case.model = testing::goldenModel(GetParam());
        for (const scenario::Scenario& listed : m_case.model.scenarios) {
            auto flat = scenario::resolve(m_case.model.scenarios, listed.id);
            ASSERT_TRUE(flat);
            m_case.flat.push_back(std::move(flat).value());
        }
    }

    const place::Place& place() const { return m_case.model.place; }
    std::string printed(const place::Place& place, const scenario::Scenario& scenario) const
    {
        return exchange::outcomeJson(place, project(place, scenario)).dump();
    }

    Case m_case;
};

TEST_P(Properties, aScenarioRunTwiceIsIdentical)
{
    for (const scenario::Scenario& scenario : m_case.flat) {
        EXPECT_EQ(printed(place(), scenario), printed(place(), scenario));
    }
}

TEST_P(Properties, noMeasuresIsExactlyDoNothing)
{
    for (scenario::Scenario scenario : m_case.flat) {
        scenario.measures.clear();
        for (const YearFigures& year : project(place(), scenario).years) {
            for (const LineFigures& line : year.lines) {
                EXPECT_EQ(line.spend, line.doNothing);
                EXPECT_EQ(line.budget, line.doNothing);
                EXPECT_TRUE(line.released.isZero() && line.cashable.isZero() && line.withdrawn.isZero());
            }
            for (const StreamFigures& stream : year.streams) {
                EXPECT_EQ(stream.avoided, 0);
                EXPECT_EQ(stream.unmet, 0);
            }
            EXPECT_TRUE(year.place.saving.isZero() && year.place.programme.isZero());
        }
    }
}

TEST_P(Properties, disablingAMeasureEqualsRemovingIt)
{
    for (const scenario::Scenario& scenario : m_case.flat) {
        for (std::size_t i = 0; i < scenario.measures.size(); ++i) {
            scenario::Scenario disabled = scenario;
            disabled.measures[i].enabled = false;
            scenario::Scenario removed = scenario;
            removed.measures.erase(removed.measures.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_EQ(printed(place(), disabled), printed(place(), removed)) << scenario.measures[i].id.text();
        }
    }
}

TEST_P(Properties, theOrderOfLinesChangesNoFigure)
{
    std::mt19937 random(7);
    place::Place shuffled = place();
    std::shuffle(shuffled.lines.begin(), shuffled.lines.end(), random);
    std::shuffle(shuffled.links.begin(), shuffled.links.end(), random);
    for (const scenario::Scenario& scenario : m_case.flat) {
        // Compared by name: as JSON objects whose keys are sorted.
        EXPECT_EQ(nlohmann::json::parse(printed(place(), scenario)).dump(),
                  nlohmann::json::parse(printed(shuffled, scenario)).dump());
    }
}

TEST_P(Properties, contributionsAreNobodysMoney)
{
    for (const scenario::Scenario& scenario : m_case.flat) {
        for (const YearFigures& year : project(place(), scenario).years) {
            Money total;
            for (const OrganisationFigures& organisation : year.organisations) {
                total += organisation.contribution;
            }
            const auto pennies = static_cast<Money::Pence>(year.organisations.size());
            EXPECT_TRUE(total.pence() <= pennies && -total.pence() <= pennies) << total.toText();
        }
    }
}

TEST_P(Properties, everySumIsTheExactSumOfItsPrintedParts)
{
    for (const scenario::Scenario& scenario : m_case.flat) {
        Money running;
        for (const YearFigures& year : project(place(), scenario).years) {
            LineFigures lines;
            for (const LineFigures& line : year.lines) {
                lines.doNothing += line.doNothing;
                lines.spend += line.spend;
                lines.withdrawn += line.withdrawn;
            }
            Money spend, programme;
            for (const OrganisationFigures& organisation : year.organisations) {
                spend += organisation.spend;
                programme += organisation.programme;
                EXPECT_EQ(organisation.saving, organisation.doNothing - organisation.spend - organisation.programme -
                                                   organisation.contribution);
            }
            EXPECT_EQ(year.place.spend, lines.spend);
            EXPECT_EQ(year.place.spend, spend);
            EXPECT_EQ(year.place.programme, programme);
            EXPECT_EQ(year.place.withdrawn, lines.withdrawn);
            EXPECT_EQ(year.place.saving, lines.doNothing - spend - programme);
            running += year.place.saving;
            EXPECT_EQ(year.place.cumulative, running);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Properties, ::testing::ValuesIn(testing::goldenNames()),
                         [](const auto& one) { return one.param; });

} // namespace
} // namespace wp::projection

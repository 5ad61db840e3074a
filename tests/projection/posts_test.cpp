// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/posts.h"

#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

namespace wp::projection {
namespace {

TEST(Posts, ofAllOrganisationsSumToThePlaces)
{
    for (const std::string& name : testing::goldenNames()) {
        const document::Model model = testing::goldenModel(name);
        for (const scenario::Scenario& scenario : model.scenarios) {
            const Outcome outcome = project(model.place, scenario::resolve(model.scenarios, scenario.id).value());
            for (const YearFigures& year : outcome.years) {
                money::Decimal sum = 0;
                for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
                    sum += postsOf(model.place, year, i);
                }
                EXPECT_LT(abs(sum - year.place.fte), money::Decimal("1e-20")) << name << ' ' << scenario.id.text();
            }
        }
    }
}

} // namespace
} // namespace wp::projection

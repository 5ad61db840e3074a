// SPDX-License-Identifier: GPL-3.0-or-later
// The one engine on binary doubles, as draws use it, against the exact figures.
#include "core/projection/project.h"
#include "core/projection/tables.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wp::projection {
namespace {

class NumberTypes : public ::testing::TestWithParam<std::string> {};

void expectNear(double quick, money::Money exact, double scale)
{
    // A penny for the rounding of a leaf, and the sum's own share of the 1e-9.
    EXPECT_NEAR(quick, exact.toDouble(), 0.02 + 1e-9 * scale);
}

TEST_P(NumberTypes, doublesAgreeWithTheExactFigures)
{
    const document::Model model = testing::goldenModel(GetParam());
    for (const scenario::Scenario& listed : model.scenarios) {
        const scenario::Scenario flat = scenario::resolve(model.scenarios, listed.id).value();
        const Outcome exact = project(model.place, flat);
        const Figures<double> quick = run(compile<double>(model.place, flat));
        EXPECT_EQ(quick.warnings, exact.warnings);
        for (std::size_t t = 0; t < exact.years.size(); ++t) {
            const double scale = std::abs(exact.years[t].place.doNothing.toDouble());
            for (std::size_t l = 0; l < model.place.lines.size(); ++l) {
                expectNear(quick.years[t].lines[l].spend, exact.years[t].lines[l].spend, scale);
            }
            for (std::size_t s = 0; s < model.place.streams.size(); ++s) {
                const double index = money::toDouble(exact.years[t].streams[s].index);
                EXPECT_NEAR(quick.years[t].streams[s].index, index, 1e-9 * index);
            }
            expectNear(quick.years[t].place.saving, exact.years[t].place.saving, scale);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Places, NumberTypes, ::testing::ValuesIn(testing::goldenNames()),
                         [](const auto& one) { return one.param; });

TEST(Blend, movesAllAtOnceWithoutALag)
{
    Memo<money::Decimal> memo;
    const Plan<money::Decimal> plan = compile<money::Decimal>(testing::goldenModel("example").place, {});
    const Tables<money::Decimal> tables = tablesOf(plan, memo);
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const double lag = money::toDouble(plan.lines[i].cashingLag);
        const double wanted = lag <= 0 ? 1.0 : 1.0 - std::exp(-1.0 / lag);
        EXPECT_NEAR(money::toDouble(tables.cashingBlend[i]), wanted, 1e-15);
    }
}

} // namespace
} // namespace wp::projection

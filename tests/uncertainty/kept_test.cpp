// SPDX-License-Identifier: GPL-3.0-or-later
// A draw is the same in whatever range it is run, and wherever the pages of that range begin and end.
#include "core/uncertainty/kept.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

namespace wp::uncertainty {
namespace {

constexpr std::uint64_t draws = 9'000;

Study goldenStudy()
{
    const document::Model model = testing::goldenModel("ranges");
    return studyOf(model.place, model.scenarios).value();
}

std::vector<double> columnOf(const Kept& kept, std::size_t column)
{
    std::vector<double> figures;
    kept.eachPage(kept.draws, [&](const Page& page, std::uint64_t here) {
        figures.insert(figures.end(), page.column(column), page.column(column) + here);
    });
    return figures;
}

TEST(Kept, HoldsEachDrawOnceInItsOrder)
{
    const Kept kept = *keepDraws(goldenStudy(), {0, draws}, {draws, 2, false});
    std::uint64_t next = 0;
    for (const Page& page : kept.pages) {
        EXPECT_EQ(page.first, next);
        next += page.draws;
    }
    EXPECT_EQ(next, draws);
    EXPECT_GT(kept.pages.size(), 1U);
}

TEST(Kept, NoScenarioHasNoCutsToFind)
{
    Study study = goldenStudy();
    study.scenarios.clear();
    const auto kept = keepDraws(study, {0, draws}, {draws, 2, true});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->shape.columns(), 0U);
}

class KeptRange : public ::testing::TestWithParam<DrawRange> {};

TEST_P(KeptRange, HoldsTheSameDrawsAsAWholeRun)
{
    static const Study study = goldenStudy();
    static const Kept whole = *keepDraws(study, {0, draws}, {draws, 2, false});
    const DrawRange range = GetParam();
    const Kept part = *keepDraws(study, range, {range.draws, 2, false});
    for (std::size_t column = 0; column < whole.shape.columns(); ++column) {
        const std::vector<double> all = columnOf(whole, column);
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(range.first);
        ASSERT_EQ(columnOf(part, column), std::vector<double>(from, from + static_cast<std::ptrdiff_t>(range.draws)));
    }
}

INSTANTIATE_TEST_SUITE_P(Ranges, KeptRange,
                         ::testing::Values(DrawRange{0, 1}, DrawRange{5, 30}, DrawRange{3'990, 20},
                                           DrawRange{3'999, 4'002}, DrawRange{4'000, 4'000}, DrawRange{8'001, 999}));

TEST(Kept, PagesOfTheLastDrawsThereAreDoNotWrap)
{
    const KeptShape shape{1, 2, 1, 1, false};
    const Kept kept = roomFor(shape, {UINT64_MAX - 10, 10});
    ASSERT_EQ(kept.pages.size(), 1U);
    EXPECT_EQ(kept.pages.front().draws, 10U);
}

} // namespace
} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
// Who no longer wants an answer gets the threads back soon: counted in work done, not in time.
#include "core/projection/batch.h"
#include "core/uncertainty/ensemble.h"
#include "core/uncertainty/tornado.h"
#include "core/uncertainty/waterfall.h"
#include "core/uncertainty/workers.h"
#include "tests/support/golden.h"

#include <atomic>
#include <gtest/gtest.h>

namespace wp::uncertainty {
namespace {

constexpr std::uint64_t manyDraws = 100'000;

Study goldenStudy()
{
    const document::Model model = testing::goldenModel("ranges");
    return studyOf(model.place, model.scenarios).value();
}

/// Asks to stop when told of progress for the given time, and counts what was told.
struct Hand {
    explicit Hand(std::size_t after) : m_after(after) {}

    Progress progress()
    {
        return [this](std::size_t done, std::size_t) {
            lastDone = done;
            if (++told == m_after) {
                stop.request_stop();
            }
        };
    }

    std::stop_source stop;
    std::size_t told = 0, lastDone = 0;

private:
    std::size_t m_after;
};

TEST(Workers, BeginNothingMoreOnceStopped)
{
    constexpr std::size_t items = 100'000;
    constexpr unsigned threads = 8;
    std::stop_source stop;
    std::atomic<std::size_t> late = 0;
    const auto makeWorker = [&]() -> Worker {
        return [&](std::size_t item) {
            late += stop.stop_requested() ? 1U : 0U;
            if (item == 5) {
                stop.request_stop();
            }
        };
    };
    EXPECT_FALSE(doAll(0, items, threads, makeWorker, stop.get_token(), {}));
    EXPECT_LE(late, threads); // one each, taken up at the moment of the stop
}

TEST(Workers, AreStoppedByTheLastItemToo)
{
    std::stop_source stop;
    const auto makeWorker = [&]() -> Worker { return [&](std::size_t) { stop.request_stop(); }; };
    EXPECT_FALSE(doAll(0, 1, 1, makeWorker, stop.get_token(), {}));
}

class StoppedRun : public ::testing::TestWithParam<unsigned> {};

TEST_P(StoppedRun, LeavesMostOfItsDraws)
{
    Hand hand(3);
    const auto answer =
        runEnsemble(goldenStudy(), {manyDraws, GetParam(), false}, hand.stop.get_token(), hand.progress());
    EXPECT_FALSE(answer);
    EXPECT_EQ(hand.told, 3U);
    EXPECT_LT(hand.lastDone * projection::lanes, manyDraws / 2);
}

TEST_P(StoppedRun, DrawsNoMoreAfterItsFirstAnswer)
{
    Hand hand(1);
    const auto onFirst = [&](const Ensemble& first) {
        EXPECT_EQ(first.draws, firstDraws);
        hand.stop.request_stop();
    };
    const auto answer =
        runEnsemble(goldenStudy(), {manyDraws, GetParam(), false}, hand.stop.get_token(), hand.progress(), onFirst);
    EXPECT_FALSE(answer);
    EXPECT_EQ(hand.told, 0U);
}

INSTANTIATE_TEST_SUITE_P(Threads, StoppedRun, ::testing::Values(1U, 2U, 8U),
                         [](const auto& one) { return "On" + std::to_string(one.param); });

TEST(StoppedTornado, LeavesMostOfItsBars)
{
    const Study study = goldenStudy();
    Hand hand(1);
    EXPECT_FALSE(tornadoOf(study, 0, 1, hand.stop.get_token(), hand.progress()));
    EXPECT_EQ(hand.lastDone, 1U);
}

TEST(StoppedSwitchingValues, LeaveMostAssumptions)
{
    const Study study = goldenStudy();
    ASSERT_GT(switchingValuesOf(study, 0)->size(), 1U);
    Hand hand(1);
    EXPECT_FALSE(switchingValuesOf(study, 0, hand.stop.get_token(), hand.progress()));
    EXPECT_EQ(hand.lastDone, 1U);
}

TEST(StoppedAnswers, AreEmptyFromTheStart)
{
    const Study study = goldenStudy();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(quickTornadoOf(study, 0, stop.get_token()));
    EXPECT_FALSE(waterfallOf(study, study.scenarios.size() - 1, stop.get_token()));
    EXPECT_FALSE(runEnsemble(study, {100, 1, true}, stop.get_token()));
}

} // namespace
} // namespace wp::uncertainty

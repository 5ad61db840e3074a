// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/optimise.h"
#include "core/projection/project.h"
#include "core/scenario/describe.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

namespace wp::optimise {
namespace {

using money::Decimal;

struct Case {
    std::string golden;
    std::string scenario;
    std::vector<std::string> kinds;
    Objective objective;
    std::vector<LimitKind> limits;
};

/// A study and the model that it refers to. Each lever goes from nothing to three times what the scenario has; each
/// limit is half way between what nothing and everything would come to, so that it can be kept and may bind.
struct Held {
    std::unique_ptr<document::Model> model;
    Study study;
};

Held hold(const Case& asked, bool beyond = true)
{
    auto model = std::make_unique<document::Model>(testing::goldenModel(asked.golden));
    auto flat = scenario::resolve(model->scenarios, base::Id<scenario::Scenario>(asked.scenario)).value();
    std::vector<Lever> levers;
    for (const scenario::Measure& measure : flat.measures) {
        if (std::ranges::find(asked.kinds, kindOf(measure)) != asked.kinds.end()) {
            Lever lever = leverOf(model->place, flat, measure.id.text()).value();
            lever.high = std::min(lever.high, Decimal(lever.present * 3));
            levers.push_back(lever);
        }
    }
    std::vector<Limit> limits;
    std::vector<Decimal> lowest;
    std::vector<Decimal> highest;
    for (const Lever& lever : levers) {
        lowest.push_back(lever.low);
        highest.push_back(lever.high);
    }
    Trial<Decimal> trial(model->place, flat, levers);
    for (const LimitKind kind : asked.limits) {
        Limit limit{kind, 0, 0};
        const Decimal ends = levelOf(limit, trial.plan(), trial.run(lowest), {}) +
                             levelOf(limit, trial.plan(), trial.run(highest), {});
        limit.most = kind == LimitKind::reserves ? Decimal(0) : money::roundHalfEven(ends / 2, 2);
        limits.push_back(limit);
    }
    Study study = studyOf(model->place, std::move(flat), std::move(levers), asked.objective, std::move(limits), beyond);
    return {std::move(model), std::move(study)};
}

/// The best of an even grid over all levers that keeps the limits, by the exact engine.
class Grid {
public:
    explicit Grid(const Study& study) : m_study(study), m_trial(study.place, study.scenario, study.levers) {}

    std::optional<Decimal> best(int steps)
    {
        std::vector<Decimal> values(m_study.levers.size());
        walk(values, 0, steps);
        return m_best;
    }

private:
    void walk(std::vector<Decimal>& values, std::size_t lever, int steps)
    {
        if (lever == values.size()) {
            look(values);
            return;
        }
        const Lever& one = m_study.levers[lever];
        for (int i = 0; i <= steps; ++i) {
            values[lever] = money::roundHalfEven(one.low + (one.high - one.low) * i / steps, one.decimals);
            walk(values, lever + 1, steps);
        }
    }

    void look(const std::vector<Decimal>& values)
    {
        const auto figures = m_trial.run(values);
        for (const Limit& limit : m_study.limits) {
            if (levelOf(limit, m_trial.plan(), figures, {}) > limit.most) {
                return;
            }
        }
        const Decimal aim = aimOf(m_study.objective, m_trial.plan(), figures);
        const bool isBetter = !m_best || (m_study.objective.isLargeGood() ? aim > *m_best : aim < *m_best);
        m_best = isBetter ? std::optional(aim) : m_best;
    }

    const Study& m_study;
    Trial<Decimal> m_trial;
    std::optional<Decimal> m_best;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"case02", "wholePlace", {"invest", "cohort"}, {Aim::netPresentValue, {}}, {LimitKind::newMoney}},
        {"case02", "wholePlace", {"reallocate", "cut"}, {Aim::cumulativeSaving, {}}, {LimitKind::withdrawn}},
        {"case08", "wholePlace", {"cut", "invest"}, {Aim::worstGap, {}}, {LimitKind::lineChange}},
        {"case09", "wholePlace", {"reallocate", "threshold"}, {Aim::stream, 0}, {}},
        {"case01", "wholePlace", {"cohort", "workforce"}, {Aim::netPresentValue, {}}, {}},
        {"case05", "wholePlace", {"frontDoor", "cut"}, {Aim::cumulativeSaving, {}}, {LimitKind::withdrawn}},
    };
    return all;
}

TEST(Optimise, isNeverWorseThanTheBestOfAGridByMoreThanATenthOfAPerCent)
{
    constexpr int steps = 12;
    for (const Case& one : cases()) {
        const Held held = hold(one);
        ASSERT_EQ(held.study.levers.size(), 2U);
        const auto found = optimise(held.study);
        const auto best = Grid(held.study).best(steps);
        SCOPED_TRACE(one.golden + " " + one.kinds.front());
        ASSERT_TRUE(best);
        EXPECT_TRUE(found->broken.empty());
        const Decimal behind = held.study.objective.isLargeGood() ? *best - found->aim : found->aim - *best;
        EXPECT_LE(behind, abs(*best) / 1000);
    }
}

TEST(Optimise, givesTheFiguresOfAnExactProjection)
{
    const Held held = hold(cases().front());
    const auto found = optimise(held.study);
    const auto again =
        projection::project(held.study.place, withLevers(held.study.scenario, held.study.levers, found->values));
    EXPECT_EQ(found->aim, again.appraisal.netPresentValue.toDecimal());
    EXPECT_LE(found->levels.front(), held.study.limits.front().most);
    for (std::size_t i = 0; i < found->values.size(); ++i) {
        const Lever& lever = held.study.levers[i];
        EXPECT_EQ(money::roundHalfEven(found->values[i], lever.decimals), found->values[i]);
        EXPECT_GE(found->values[i], lever.low);
        EXPECT_LE(found->values[i], lever.high);
    }
}

TEST(Optimise, givesTheSameAnswerAgain)
{
    const Held held = hold(cases()[1]);
    EXPECT_EQ(optimise(held.study)->values, optimise(held.study)->values);
}

/// The more is invested in prevention the fewer come, so that a limit on new money must bind, and its price is what
/// a little more of it brings.
TEST(Optimise, namesTheLimitThatBindsAndItsPrice)
{
    Held held = hold({"example", "whole", {"invest"}, {Aim::stream, 0}, {LimitKind::newMoney}});
    const auto found = optimise(held.study);
    ASSERT_EQ(found->bindings.size(), 1U);
    const Binding& binding = found->bindings.front();
    EXPECT_EQ(binding.limit, 0U);
    EXPECT_GT(binding.gain, 0);
    held.study.limits.front().most += binding.bit;
    const Decimal gain = found->aim - optimise(held.study)->aim;
    EXPECT_LE(abs(gain - binding.gain), gain / 100);
}

/// What keeps every limit is never passed over because doubles round no leaf to its penny.
TEST(Optimise, mayStandAtALimitToThePenny)
{
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"case01", "wholePlace", "workforce"}, {"example", "whole", "frontDoor"}, {"example", "whole", "workforce"}};
    for (const auto& [golden, scenario, kind] : cases) {
        for (int part = 1; part <= 20; ++part) {
            Held held = hold({golden, scenario, {kind}, {Aim::cumulativeSaving, {}}, {LimitKind::newMoney}});
            Lever& lever = held.study.levers.front();
            lever.high = money::roundHalfEven(lever.high * part / 40, lever.decimals);
            Trial<Decimal> trial(held.study.place, held.study.scenario, held.study.levers);
            const auto& figures = trial.run({lever.high});
            Limit& limit = held.study.limits.front();
            limit.most = levelOf(limit, trial.plan(), figures, {});
            const auto found = optimise(held.study);
            EXPECT_TRUE(found->broken.empty());
            EXPECT_GE(found->aim, aimOf(held.study.objective, trial.plan(), figures)) << golden << " " << kind << " at " << part;
        }
    }
}

TEST(Optimise, saysWhatLiesBeyondTheEvidenceInAnyCase)
{
    Held held = hold({"example", "whole", {"invest"}, {Aim::stream, 0}, {}}, false);
    EXPECT_TRUE(optimise(held.study)->anyway.empty());
    for (Lever& lever : held.study.levers) {
        lever.low = lever.high = lever.ceiling;
    }
    const auto found = optimise(held.study);
    EXPECT_TRUE(found->broken.empty());
    EXPECT_FALSE(found->anyway.empty());
}

TEST(Optimise, saysWhatCannotBeKept)
{
    const Held held = hold({"example", "whole", {"cohort"}, {Aim::netPresentValue, {}}, {LimitKind::reserves}});
    const auto found = optimise(held.study);
    ASSERT_EQ(found->broken.size(), 1U);
    EXPECT_EQ(found->broken.front().limit, 0U);
    EXPECT_GT(found->broken.front().by, 0);
}

TEST(Optimise, keepsWithinTheEvidenceUnlessAllowed)
{
    const Case eager{"example", "whole", {"invest", "reallocate"}, {Aim::stream, 0}, {}};
    const auto within = optimise(hold(eager, false).study);
    const auto beyond = optimise(hold(eager, true).study);
    EXPECT_TRUE(beyondEvidence(within->warnings).empty());
    EXPECT_LE(beyond->aim, within->aim);
}

TEST(Optimise, stopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(optimise(hold(cases().front()).study, source.get_token()));
}

TEST(Frontier, givesMoreOfOneForLessOfTheOther)
{
    const Held held = hold({"example", "whole", {"reallocate", "invest"}, {}, {}});
    for (const std::optional<std::size_t> stream : {std::optional<std::size_t>(), std::optional<std::size_t>(0)}) {
        const auto points = frontier(held.study, stream, 5);
        ASSERT_GE(points->size(), 3U);
        for (std::size_t i = 1; i < points->size(); ++i) {
            EXPECT_GT((*points)[i].other, (*points)[i - 1].other);
            // Fewer people and more prevention both cost cash.
            EXPECT_EQ((*points)[i].saving > (*points)[i - 1].saving, stream.has_value());
        }
        const FrontierPoint& middle = (*points)[1];
        const auto outcome =
            projection::project(held.study.place, withLevers(held.study.scenario, held.study.levers, middle.values));
        EXPECT_EQ(outcome.appraisal.cumulativeSaving.toDecimal(), middle.saving);
        const auto now = projection::project(held.study.place, held.study.scenario).warnings;
        for (const projection::Warning& warning : middle.warnings) {
            EXPECT_NE(std::ranges::find(outcome.warnings, warning), outcome.warnings.end());
            EXPECT_EQ(std::ranges::find(now, warning), now.end());
        }
    }
}

} // namespace
} // namespace wp::optimise

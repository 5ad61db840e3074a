// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/goal_seek.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace wp::optimise {
namespace {

using money::Decimal;

struct Asked {
    document::Model model;
    scenario::Scenario flat;
    Lever lever;
    Goal goal;

    Decimal figureAt(const Decimal& value) const
    {
        return goal.figure.of(projection::project(model.place, withLever(flat, lever, value)));
    }
    Sought sought() const { return *seek(model.place, flat, lever, goal); }
};

Asked ask(const std::string& golden, const std::string& scenario, const std::string& measure, const std::string& thing,
          const std::string& field, int year, const char* value, Reach reach = Reach::exactly)
{
    document::Model model = testing::goldenModel(golden);
    auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(scenario)).value();
    auto lever = leverOf(model.place, flat, measure).value();
    Goal goal{Figure::find(model.place, {scenario, thing, field, year}).value(), Decimal(value), reach};
    return {std::move(model), std::move(flat), std::move(lever), std::move(goal)};
}

/// What the figure is at some other value of the lever can be reached, there or nearer.
TEST(GoalSeek, theAnswerReachesAndOneStepLessDoesNot)
{
    const std::pair<Asked, const char*> cases[] = {
        {ask("example", "salami", "cut1", "organisations/council", "gap", 2030, "0"), "0.08"},
        {ask("example", "whole", "reallocate1", "streams/cla", "volume", 2035, "0"), "5000000"},
        {ask("example", "whole", "invest3", "place", "saving", 2027, "0"), "1000000"},
        {ask("example", "whole", "cohort4", "appraisal", "netPresentValue", 0, "0"), "300"},
        {ask("example", "whole", "workforce6", "place", "saving", 2030, "0"), "20"},
        {ask("case01", "wholePlace", "cut2", "place", "saving", 2028, "0"), "0.02"},
    };
    for (auto [asked, target] : cases) {
        asked.goal.value = asked.figureAt(Decimal(target));
        const Sought sought = asked.sought();
        SCOPED_TRACE(asked.lever.measure + " " + asked.goal.figure.id().field);
        ASSERT_TRUE(sought.isReached);
        EXPECT_EQ(sought.figure, asked.figureAt(sought.value));
        EXPECT_LE(abs(sought.value - asked.lever.present), abs(Decimal(target) - asked.lever.present));
        const Decimal unit = pow(Decimal(10), -asked.lever.decimals);
        const Decimal nearer = sought.value + (sought.value > asked.lever.present ? Decimal(-unit) : unit);
        const bool wasBelow = sought.figureNow < asked.goal.value;
        EXPECT_EQ(wasBelow, asked.figureAt(nearer) < asked.goal.value);
        EXPECT_TRUE(wasBelow ? sought.figure >= asked.goal.value : sought.figure <= asked.goal.value);
    }
}

TEST(GoalSeek, aValueThatSomeStepGivesToThePennyIsReachedThereOrNearer)
{
    for (const auto& [thing, field, year] : {std::tuple("appraisal", "cumulativeSaving", 0), std::tuple("place", "spend", 2030),
                                             std::tuple("streams/cla", "volume", 2033)}) {
        Asked asked = ask("example", "whole", "cohort4", thing, field, year, "0");
        asked.lever.high = 300;
        for (int people = 0; people <= 300; people += 3) {
            const Decimal value = asked.figureAt(Decimal(people));
            asked.goal.value = money::roundHalfEven(value, asked.goal.figure.decimals()); // as it is printed
            const Sought sought = asked.sought();
            ASSERT_TRUE(sought.isReached) << field << " at " << people;
            EXPECT_LE(abs(sought.value - asked.lever.present), abs(people - asked.lever.present)) << field << " at " << people;
        }
    }
}

TEST(GoalSeek, agreesWithTryingEveryNumberOfPeople)
{
    Asked asked = ask("example", "whole", "cohort4", "place", "saving", 2030, "7000000");
    asked.lever.high = 400;
    const Sought sought = asked.sought();
    Trial<Decimal> trial(asked.model.place, asked.flat, {asked.lever});
    const auto reaches = [&](int people) {
        const Decimal figure = asked.goal.figure.of(trial.plan(), trial.run({Decimal(people)}));
        return people >= 0 && (figure < asked.goal.value) != (sought.figureNow < asked.goal.value);
    };
    std::optional<int> nearest;
    const int present = asked.lever.present.convert_to<int>();
    for (int away = 0; away <= 200 && !nearest; ++away) {
        for (const int people : {present + away, present - away}) {
            nearest = !nearest && reaches(people) ? std::optional(people) : nearest;
        }
    }
    ASSERT_TRUE(nearest);
    ASSERT_TRUE(sought.isReached);
    EXPECT_EQ(sought.value, Decimal(*nearest));
}

TEST(GoalSeek, saysWhatComesClosestAndWhy)
{
    const Sought without = ask("example", "whole", "reallocate1", "streams/ae", "unmet", 2030, "5").sought();
    EXPECT_FALSE(without.isReached);
    EXPECT_EQ(without.obstacle, Obstacle::noEffect);

    const Asked limited = ask("example", "whole", "reallocate1", "streams/cla", "volume", 2035, "1");
    const Sought clamped = limited.sought();
    EXPECT_FALSE(clamped.isReached);
    EXPECT_EQ(clamped.obstacle, Obstacle::limited);
    EXPECT_FALSE(clamped.warnings.empty());
    EXPECT_LT(abs(limited.figureAt(clamped.value * 2) - clamped.figure), Decimal("0.000001"));

    Asked narrow = ask("example", "whole", "reallocate1", "streams/cla", "volume", 2035, "1");
    narrow.lever.high = narrow.lever.present + 1000;
    const Sought atEnd = narrow.sought();
    EXPECT_EQ(atEnd.obstacle, Obstacle::highest);
    EXPECT_EQ(atEnd.value, narrow.lever.high);
}

TEST(GoalSeek, isContentWithWhatIsThereAlready)
{
    const Sought sought =
        ask("example", "salami", "cut1", "organisations/council", "gap", 2027, "900000000", Reach::atMost).sought();
    EXPECT_TRUE(sought.isReached);
    EXPECT_TRUE(sought.isAlreadyThere);
    EXPECT_EQ(sought.value, Decimal("0.05"));
}

TEST(GoalSeek, stopsWhenAsked)
{
    const Asked asked = ask("example", "salami", "cut1", "place", "saving", 2030, "1");
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(seek(asked.model.place, asked.flat, asked.lever, asked.goal, source.get_token()));
}

/// What stops between two halvings must not go on step by step through what was still to be halved.
TEST(GoalSeek, stopsWhereverItIs)
{
    using Clock = std::chrono::steady_clock;
    const Asked asked = ask("example", "whole", "reallocate1", "streams/cla", "volume", 2035, "-1000000000");
    Clock::time_point sampled;
    const Sought whole = *seek(asked.model.place, asked.flat, asked.lever, asked.goal, {}, [&](double) { sampled = Clock::now(); });
    const auto narrowing = Clock::now() - sampled;
    ASSERT_FALSE(whole.isReached);
    constexpr int parts = 50;
    int stopped = 0;
    for (int part = 0; part < parts; ++part) {
        std::stop_source source;
        std::atomic<bool> isNarrowing = false;
        std::jthread stopper([&] {
            isNarrowing.wait(false);
            std::this_thread::sleep_for(narrowing * part / parts);
            source.request_stop();
        });
        const auto sought = seek(asked.model.place, asked.flat, asked.lever, asked.goal, source.get_token(), [&](double done) {
            isNarrowing = done >= 0.8;
            isNarrowing.notify_one();
        });
        stopped += sought ? 0 : 1;
        if (sought) {
            EXPECT_EQ(sought->value, whole.value);
        }
    }
    EXPECT_GT(stopped, 0);
}

TEST(Levers, takeTheFieldOfTheirKindAndTheLimitsOfThePlace)
{
    const document::Model model = testing::goldenModel("example");
    const auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>("whole")).value();
    const Lever people = leverOf(model.place, flat, "cohort4").value();
    EXPECT_EQ(people.field, "people");
    EXPECT_EQ(people.high, 330000);
    EXPECT_EQ(people.decimals, 0);
    const Lever share = leverOf(model.place, flat, "frontDoor5").value();
    EXPECT_EQ(share.field, "handoffReduction");
    EXPECT_EQ(share.high, 1);
    EXPECT_EQ(leverOf(model.place, flat, "cohort4", "supportCost").value().decimals, 2);
    EXPECT_EQ(leverOf(model.place, flat, "nobody").problems().front().code, base::ProblemCode::unknownReference);
    EXPECT_EQ(leverOf(model.place, flat, "cohort4", "from").problems().front().code, base::ProblemCode::unknownKind);
}

TEST(Levers, goNoFartherThanTheirEvidence)
{
    Lever lever;
    lever.low = 1;
    lever.high = 9;
    EXPECT_EQ(withinEvidence(lever).high, 9);
    lever.evidence = Decimal(5);
    EXPECT_EQ(withinEvidence(lever).high, 5);
    lever.evidence = Decimal(12);
    EXPECT_EQ(withinEvidence(lever).high, 9);
    lever.evidence = Decimal(0);
    EXPECT_EQ(withinEvidence(lever).high, 1);
}

TEST(Figures, areFoundByTheNamesThatArePrinted)
{
    const document::Model model = testing::goldenModel("example");
    const auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>("whole")).value();
    const auto outcome = projection::project(model.place, flat);
    const auto read = [&](const char* thing, const char* field, int year) {
        return Figure::find(model.place, {"whole", thing, field, year}).value().of(outcome);
    };
    EXPECT_EQ(read("place", "spend", 2030), outcome.years[5].place.spend.toDecimal());
    EXPECT_EQ(read("organisations/nhs", "reserves", 2026), outcome.years[1].organisations[1].reserves.toDecimal());
    EXPECT_EQ(read("streams/cla", "volume", 2035), outcome.years[10].streams[0].volume);
    EXPECT_EQ(read("appraisal", "netPresentValue", 0), outcome.appraisal.netPresentValue.toDecimal());
    const auto code = [&](const char* thing, const char* field, int year) {
        return Figure::find(model.place, {"whole", thing, field, year}).problems().front().code;
    };
    EXPECT_EQ(code("places", "spend", 2030), base::ProblemCode::unknownKind);
    EXPECT_EQ(code("streams/none", "volume", 2030), base::ProblemCode::unknownReference);
    EXPECT_EQ(code("place", "gap", 2030), base::ProblemCode::unknownKind);
    EXPECT_EQ(code("place", "spend", 2036), base::ProblemCode::outOfRange);
}

} // namespace
} // namespace wp::optimise

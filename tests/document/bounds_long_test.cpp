// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/edit.h"
#include "core/place/limits.h"
#include "core/scenario/codec.h"
#include "tests/document/golden_models.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

using base::ProblemCode;

Model small() { return testing::modelOf("exchange/small.place.json"); }

/// One more of the first thing than a list may hold, each with an id of its own.
template <class Thing>
void fill(std::vector<Thing>& list)
{
    Thing one = list.front();
    while (list.size() <= place::mostOf<Thing>) {
        if constexpr (place::Named<Thing>) {
            one.id = base::Id<Thing>("more" + std::to_string(list.size()));
        }
        list.push_back(one);
    }
}

struct Bound {
    const char* where;
    std::size_t most;
    void (*exceed)(Model& model);
};

const Bound bounds[] = {
    {"lines", place::mostOf<place::BudgetLine>, [](Model& model) { fill(model.place.lines); }},
    {"streams", place::mostOf<place::Stream>, [](Model& model) { fill(model.place.streams); }},
    {"organisations", place::mostOf<place::Organisation>, [](Model& model) { fill(model.place.organisations); }},
    {"scenarios", place::mostOf<scenario::Scenario>, [](Model& model) { fill(model.scenarios); }},
    {"scenarios/main/measures", place::mostOf<scenario::Measure>, [](Model& model) { fill(model.scenarios[1].measures); }},
    {"lines/ward/adjustments", place::mostOf<place::Adjustment>,
     [](Model& model) { fill(model.place.lines[4].adjustments); }},
    {"organisations/council/funding", place::mostOf<place::FundingSource>,
     [](Model& model) { fill(model.place.organisations[0].funding); }},
    {"scenarios/main/assumptions", 10'000,
     [](Model& model) {
         for (int i = 0; i <= 10'000; ++i) {
             model.scenarios[1].assumptions.emplace("place/x" + std::to_string(i), true);
         }
     }},
    {"lines/help/name", place::longestText, [](Model& model) { model.place.lines[0].name = std::string(100'001, 'x'); }},
    {"lines/help/note", place::longestText, [](Model& model) { model.place.lines[0].note = std::string(100'001, 'x'); }},
    {"lines/help/sources/budget", place::longestText,
     [](Model& model) { model.place.lines[0].sources["budget"] = std::string(100'001, 'x'); }},
};

TEST(Bounds, EachIsSaidWithWhatIsThereAndTheLimit)
{
    for (const Bound& bound : bounds) {
        Model model = small();
        ASSERT_TRUE(check(model).empty());
        bound.exceed(model);
        const base::Problems problems = check(model);
        const auto found = std::ranges::find(problems, ProblemCode::tooLarge, &base::Problem::code);
        ASSERT_NE(found, problems.end()) << bound.where;
        EXPECT_EQ(found->where, bound.where);
        EXPECT_EQ(found->value, std::to_string(bound.most + 1));
        EXPECT_EQ(found->accepted, std::vector<std::string>{std::to_string(bound.most)});
    }
}

TEST(Bounds, AnIdOfAnyLengthIsNotTaken)
{
    Model model = small();
    model.place.streams[0].id = base::Id<place::Stream>(std::string(1'001, 's'));
    const base::Problems problems = check(model);
    EXPECT_NE(std::ranges::find(problems, ProblemCode::tooLarge, &base::Problem::code), problems.end());
}

TEST(Bounds, TheHorizonIsThirtyYears)
{
    Model model = small();
    model.place.frame.horizon = 31;
    const base::Problems problems = check(model);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, ProblemCode::outOfRange);
    EXPECT_EQ(problems.front().accepted, (std::vector<std::string>{"1", "30"}));
}

TEST(Bounds, AnEditNestsAsDeepAsTheFileCan)
{
    const auto nested = [](int deep) {
        return "{\"a\":" + std::string(static_cast<std::size_t>(deep), '[') + "1" +
               std::string(static_cast<std::size_t>(deep), ']') + "}";
    };
    Model model = small();
    EXPECT_TRUE(apply(model, SetField{"workshop", nested(62)}));
    const auto refused = apply(model, SetField{"workshop", nested(63)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.problems().front().code, ProblemCode::tooLarge);
    EXPECT_EQ(refused.problems().front().value, "63");
    EXPECT_FALSE(apply(model, SetField{"workshop", nested(50'000)})) << "and comes back";
}

} // namespace
} // namespace wp::document

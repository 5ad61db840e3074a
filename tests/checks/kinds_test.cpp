// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of measure, as it stands ready for the sample place: a file holds it, and each of its figures can be in
// doubt and can be sought.
#include "core/document/file.h"
#include "core/document/open.h"
#include "core/evidence/ready_step.h"
#include "core/optimise/lever.h"
#include "core/projection/inputs.h"
#include "core/scenario/describe.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>
#include <set>

namespace wp::checks {
namespace {

/// The sample place with one scenario, which does all that stands ready.
document::Model everyKind()
{
    document::Model model = testing::samplePlace();
    model.scenarios.resize(1);
    std::set<evidence::ReadyStep> steps;
    for (const scenario::Role role : {scenario::Role::cuts, scenario::Role::wholePlace}) {
        steps.insert(evidence::readySteps(role).begin(), evidence::readySteps(role).end());
    }
    for (const evidence::ReadyStep step : steps) {
        model.scenarios.front().measures.push_back(evidence::ready(step, model.place).measure.value());
    }
    return model;
}

/// Calls with each figure of each measure, by name.
template <class Visit>
void forFigures(const document::Model& model, Visit visit)
{
    for (const scenario::Measure& measure : model.scenarios.front().measures) {
        scenario::describe(measure, [&](const char* name, const auto& member, const place::Rule&) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, place::Field<place::Quantity>>) {
                visit(measure.id.text(), name);
            }
        });
    }
}

TEST(Kinds, AFileHoldsEveryField)
{
    const testing::TemporaryFolder folder;
    const document::Model model = everyKind();
    ASSERT_TRUE(document::write(model, folder.path() / "kinds.wholeplace"));
    EXPECT_EQ(document::look(folder.path() / "kinds.wholeplace").model, model);
}

TEST(Kinds, EveryFigureCanBeInDoubt)
{
    const document::Model model = everyKind();
    const auto plan = projection::compile<double>(model.place, model.scenarios.front());
    forFigures(model, [&](const std::string& id, const char* field) {
        EXPECT_TRUE(projection::inputRefOf(plan, "measures/" + id + '/' + field)) << id << ' ' << field;
    });
}

TEST(Kinds, EveryFigureCanBeSought)
{
    const document::Model model = everyKind();
    forFigures(model, [&](const std::string& id, const char* field) {
        const auto lever = optimise::leverOf(model.place, model.scenarios.front(), id, field);
        ASSERT_TRUE(lever) << id << ' ' << field;
        optimise::Trial<double> trial(model.place, model.scenarios.front(), {lever.value()});
        EXPECT_FALSE(trial.run({money::toDouble(lever.value().present)}).years.empty()) << id << ' ' << field;
    });
}

} // namespace
} // namespace wp::checks

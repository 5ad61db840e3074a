// SPDX-License-Identifier: GPL-3.0-or-later
// Stress tests are kept in the document, come back as they went in, and are made and taken back as one edit.
#include "core/document/stress_tests.h"

#include "core/document/document.h"
#include "core/exchange/json.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

using scenario::ChangeKind;
using scenario::StressTest;

StressTest mine()
{
    return {base::Id<StressTest>("mine"),
            "Grant gone",
            "Chief finance officer",
            {{ChangeKind::funding, *money::Number::parse("-0.20"), "council", "Retained rates and grants"},
             {ChangeKind::delay, *money::Number::parse("2"), "", ""}}};
}

TEST(StressTests, StandReadyUntilTheDocumentKeepsItsOwn)
{
    Document document(testing::samplePlace());
    EXPECT_EQ(stressTestsOf(document.model()), scenario::readyStressTests());
    std::vector<StressTest> tests = scenario::readyStressTests();
    tests.push_back(mine());
    ASSERT_TRUE(document.apply(keepingStressTests(document.model(), tests)));
    EXPECT_EQ(stressTestsOf(document.model()), tests);
    const std::string written = exchange::writeJson(document.model());
    const auto read = exchange::readJson(written);
    ASSERT_TRUE(read);
    EXPECT_EQ(stressTestsOf(read.value()), tests);
    EXPECT_EQ(exchange::writeJson(read.value()), written);
    ASSERT_TRUE(document.apply(keepingStressTests(document.model(), {})));
    EXPECT_TRUE(stressTestsOf(document.model()).empty()) << "none is none, and not the ready ones again";
}

TEST(StressTests, AreInTheFileAsTheyWere)
{
    const testing::TemporaryFolder folder;
    Document document(testing::samplePlace());
    ASSERT_TRUE(document.apply(keepingStressTests(document.model(), {mine()})));
    ASSERT_TRUE(document.saveAs(folder.path() / "a.wholeplace").empty());
    const auto opened = Document::open(folder.path() / "a.wholeplace");
    ASSERT_TRUE(opened);
    EXPECT_EQ(stressTestsOf(opened.value().model()), std::vector<StressTest>{mine()});
    EXPECT_EQ(exchange::writeJson(opened.value().model()), exchange::writeJson(document.model()));
}

TEST(StressTests, PassOverWhatIsNone)
{
    Model model;
    model.workshop = R"({"stressTests": {"version": 1, "entries": [7, {"name": "no id"},
        {"id": "a", "changes": [3, {"kind": "weather", "amount": "1"}, {"kind": "pay", "amount": "much"},
                                {"kind": "pay", "amount": "0.010"}]}]}})";
    const auto tests = stressTestsOf(model);
    ASSERT_EQ(tests.size(), 1u);
    ASSERT_EQ(tests[0].changes.size(), 1u);
    EXPECT_EQ(tests[0].changes[0].amount.text(), "0.010");
}

TEST(StressTests, MakingOneAndTakingItBackIsNothing)
{
    std::vector<StressTest> tests = scenario::readyStressTests();
    tests.push_back(mine());
    for (std::size_t kind = 0; kind < scenario::changeKinds; ++kind) {
        const auto& limits = scenario::limitsOf(static_cast<ChangeKind>(kind));
        tests.push_back({base::Id<StressTest>("k" + std::to_string(kind)), "K", "",
                         {{static_cast<ChangeKind>(kind), money::Number((limits.highest + limits.lowest) / 2 + money::Decimal("0.01")), "", ""}}});
    }
    std::vector<Model> models{testing::samplePlace()};
    for (const std::string& name : testing::goldenNames()) {
        models.push_back(testing::goldenModel(name));
    }
    std::size_t changed = 0;
    for (const Model& model : models) {
        for (const StressTest& test : tests) {
            const auto edit = stressing(model, test);
            if (!edit) {
                continue;
            }
            Document document(model);
            const auto inverse = document.apply(edit.value());
            ASSERT_TRUE(inverse) << test.id.text() << ": " << inverse.problems().front().where;
            const auto under = scenario::stressed(model.place, model.scenarios, test);
            EXPECT_EQ(document.model().place, under.value().place) << test.id.text();
            EXPECT_EQ(document.model().scenarios, under.value().scenarios) << test.id.text();
            changed += document.model() != model ? 1u : 0u;
            ASSERT_TRUE(document.apply(inverse.value()));
            EXPECT_EQ(exchange::writeJson(document.model()), exchange::writeJson(model)) << test.id.text();
        }
    }
    EXPECT_GT(changed, models.size() * 5);
}

} // namespace
} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
// What a room predicted is kept as counts, comes back as it went in, and is made and taken back as one edit.
#include "core/document/predictions.h"

#include "core/document/document.h"
#include "core/document/personal_data.h"
#include "core/exchange/json.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

Prediction families() { return {"Twice as many families", "wholePlace", {7, 2, 3}, Way::down, "2026-11-28T09:30:00Z"}; }
Prediction beds() { return {"Fewer beds “held”", "cuts", {0, 4, 0}, Way::same, "2026-11-28T10:15:00Z"}; }

TEST(Predictions, SayHowManyWereRight)
{
    EXPECT_EQ(families().total(), 12);
    EXPECT_EQ(families().right(), 3);
    EXPECT_EQ(beds().right(), beds().total());
}

TEST(Predictions, ComeBackFromTextAndFileAsTheyWere)
{
    const testing::TemporaryFolder folder;
    Document document(testing::samplePlace());
    EXPECT_TRUE(predictionsOf(document.model()).empty());
    ASSERT_TRUE(document.apply(predicting(document.model(), families())));
    ASSERT_TRUE(document.apply(predicting(document.model(), beds())));
    const std::vector<Prediction> both{families(), beds()};
    EXPECT_EQ(predictionsOf(document.model()), both);
    const auto read = exchange::readJson(exchange::writeJson(document.model()));
    ASSERT_TRUE(read);
    EXPECT_EQ(predictionsOf(read.value()), both);
    ASSERT_TRUE(document.saveAs(folder.path() / "a.wholeplace").empty());
    const auto opened = Document::open(folder.path() / "a.wholeplace");
    ASSERT_TRUE(opened);
    EXPECT_EQ(predictionsOf(opened.value().model()), both);
}

TEST(Predictions, AreOneEditThatItsInverseTakesBack)
{
    Document document(testing::samplePlace());
    const Model before = document.model();
    const auto inverse = document.apply(predicting(document.model(), families()));
    ASSERT_TRUE(inverse);
    ASSERT_TRUE(document.apply(inverse.value()));
    EXPECT_EQ(document.model(), before);
    ASSERT_TRUE(document.apply(predicting(document.model(), families())));
    ASSERT_TRUE(document.apply(predicting(document.model(), beds())));
    ASSERT_TRUE(document.apply(unpredicting(document.model(), 0)));
    EXPECT_EQ(predictionsOf(document.model()), std::vector<Prediction>{beds()});
}

TEST(Predictions, LeaveTheOtherPartsOfTheRecordAlone)
{
    Model model;
    model.workshop = R"({"other": {"kept": [1, 2]}})";
    ASSERT_TRUE(document::apply(model, predicting(model, families())));
    EXPECT_NE(model.workshop.find(R"("kept":[1,2])"), std::string::npos) << model.workshop;
}

TEST(Predictions, PassOverWhatIsNone)
{
    Model model;
    model.workshop = R"({"predictions": {"version": 1, "entries": [
        7, {"up": 3}, {"came": "sideways", "up": 3}, {"came": "up"}, {"came": "up", "up": -4, "same": 0, "down": 1.5},
        {"came": "up", "up": 18446744073709551615}, {"came": "down", "up": 3, "down": "many"}]}})";
    const auto found = predictionsOf(model);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().counts, (std::array{3, 0, 0}));
    EXPECT_EQ(found.front().right(), 0);
    model.workshop = R"({"predictions": "none"})";
    EXPECT_TRUE(predictionsOf(model).empty());
}

TEST(Predictions, TellNobodyApart)
{
    const Edit edit = predicting(Model(), families());
    EXPECT_TRUE(personalDataIn(edit).empty());
    Prediction named = families();
    named.question = "The family of 943 476 5919";
    EXPECT_FALSE(personalDataIn(predicting(Model(), named)).empty());
}

} // namespace
} // namespace wp::document

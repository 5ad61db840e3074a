// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/edits.h"
#include "tests/document/golden_models.h"
#include "tests/document/temporary_folder.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

Model example() { return testing::modelOf("golden/example.place.json"); }

TEST(Document, AnEditChangesTheModelAndItsInverseBringsItBack)
{
    Document document(example());
    EXPECT_FALSE(document.isModified());
    const base::Result<Edit> undo = document.apply(SetField{"lines/cla/note", "\"agreed\""});
    ASSERT_TRUE(undo);
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.revision(), 1U);
    ASSERT_TRUE(document.apply(undo.value()));
    EXPECT_EQ(document.model(), example());
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.revision(), 2U);
}

struct Unsound {
    Edit edit;
    const char* code;
};
void PrintTo(const Unsound& unsound, std::ostream* out) { *out << toText(unsound.edit); }

class DocumentRefuses : public ::testing::TestWithParam<Unsound> {};

TEST_P(DocumentRefuses, WhatACheckRefuses)
{
    Document document(example());
    const base::Result<Edit> result = document.apply(GetParam().edit);
    ASSERT_FALSE(result);
    EXPECT_EQ(base::nameOf(result.problems().front().code), GetParam().code);
    EXPECT_EQ(document.model(), example());
    EXPECT_EQ(document.revision(), 0U);
    EXPECT_FALSE(document.isModified());
}

INSTANTIATE_TEST_SUITE_P(
    Edits, DocumentRefuses,
    ::testing::Values(Unsound{SetField{"lines/cla/fixedShare", "\"1.5\""}, "outOfRange"},
                      Unsound{SetField{"lines/cla/budget", "\"1.234\""}, "badNumber"},
                      Unsound{SetField{"place/horizon", "31"}, "outOfRange"},
                      Unsound{SetField{"lines/cla/department", "\"nowhere\""}, "unknownReference"},
                      Unsound{SetField{"streams/cla/id", "\"children\""}, "unknownReference"},
                      Unsound{RemoveThing{"organisations", "council"}, "unknownReference"},
                      Unsound{Several{{SetField{"place/note", "\"a\""}, SetField{"place/horizon", "0"}}}, "outOfRange"},
                      Unsound{SetField{"nothing", "0"}, "unknownField"}));

TEST(Document, AModelWithFaultsMayBeMendedStepByStepButNotWorsened)
{
    Model broken = example();
    broken.place.lines[0].fixedShare = place::Quantity{*money::Number::parse("7"), std::nullopt};
    broken.place.lines[1].budget.reset();
    Document document(broken);
    const std::string first = "lines/" + broken.place.lines[0].id.text();
    const std::string second = "lines/" + broken.place.lines[1].id.text();
    EXPECT_FALSE(document.apply(SetField{second + "/budget", "\"1.234\""}));
    EXPECT_EQ(document.model(), broken);
    ASSERT_TRUE(document.apply(SetField{first + "/fixedShare", "\"0.25\""}));
    ASSERT_TRUE(document.apply(SetField{second + "/budget", "\"1.23\""}));
    EXPECT_FALSE(document.apply(SetField{first + "/fixedShare", "\"7\""}));
}

TEST(Document, SavesOpensAndKnowsWhenItIsSaved)
{
    testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "place.wholeplace";
    Document document = Document::unsaved(example());
    int told = 0;
    document.onChange([&] { ++told; });
    EXPECT_TRUE(document.isModified());
    EXPECT_FALSE(document.save().empty());
    ASSERT_EQ(document.saveAs(path), base::Problems{});
    EXPECT_FALSE(document.isModified());
    const base::Result<Edit> undo = document.apply(SetField{"place/name", quoted("Elsewhere")});
    ASSERT_TRUE(undo);
    ASSERT_EQ(document.save(), base::Problems{});
    EXPECT_FALSE(document.isModified());
    ASSERT_TRUE(document.apply(undo.value()));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(told, 4);

    const base::Result<Document> again = Document::open(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().path(), path);
    EXPECT_EQ(*again.value().model().place.frame.name, "Elsewhere");
    EXPECT_FALSE(again.value().isModified());
    EXPECT_FALSE(Document::open(folder.path() / "none.wholeplace"));
}

TEST(Document, AFailedSaveLeavesItModifiedAndWhereItWas)
{
    testing::TemporaryFolder folder;
    Document document = Document::unsaved(example());
    EXPECT_FALSE(document.saveAs(folder.path() / "gone" / "place.wholeplace").empty());
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.path().empty());
}

} // namespace
} // namespace wp::document

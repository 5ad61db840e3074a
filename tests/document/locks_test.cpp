// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/locks.h"

#include "tests/support/golden.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

TEST(Locks, theLastWordHoldsAndUndoTakesItBack)
{
    Model model = testing::goldenModel("example");
    const Model before = model;
    EXPECT_EQ(lockReason(model, "wholePlace", "fund"), "");
    const auto undo =
        document::apply(model, locking(model, {"wholePlace", "fund", "agreed by the board", "2026-11-28T09:30:00Z"}));
    ASSERT_TRUE(undo);
    EXPECT_EQ(lockReason(model, "wholePlace", "fund"), "agreed by the board");
    EXPECT_EQ(lockReason(model, "cuts", "fund"), "");
    EXPECT_EQ(lockReason(model, "wholePlace", "door"), "");
    ASSERT_TRUE(document::apply(model, locking(model, {"wholePlace", "fund", "", "2026-11-28T09:31:00Z"})));
    EXPECT_EQ(lockReason(model, "wholePlace", "fund"), "");
    ASSERT_TRUE(document::apply(model, locking(model, {"wholePlace", "fund", "again", "2026-11-28T09:32:00Z"})));
    EXPECT_EQ(lockReason(model, "wholePlace", "fund"), "again");
    ASSERT_TRUE(document::apply(model, SetField{"workshop", "null"}));
    EXPECT_EQ(model, before);
}

TEST(Locks, whatIsNoEntryIsPassedOver)
{
    Model model = testing::goldenModel("example");
    for (const char* text : {R"({"locks": 7})", R"({"locks": {"entries": [3, {"scenario": "a"}]}})"}) {
        model.workshop = text;
        EXPECT_EQ(lockReason(model, "a", "b"), "") << text;
    }
}

} // namespace
} // namespace wp::document

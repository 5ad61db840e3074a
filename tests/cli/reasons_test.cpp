// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reasons.h"

#include <gtest/gtest.h>
#include <set>

namespace wp::cli {
namespace {

TEST(Reasons, EachHasWordsOfItsOwn)
{
    std::set<std::string> texts;
    for (const exchange::ReasonCode code : exchange::allReasonCodes()) {
        const std::string text = reasonText({code, "VALUE", std::nullopt});
        EXPECT_GT(text.size(), 8U) << exchange::nameOf(code);
        EXPECT_EQ(text.find('{'), std::string::npos) << exchange::nameOf(code);
        EXPECT_TRUE(texts.insert(text).second) << exchange::nameOf(code);
    }
    EXPECT_EQ(reasonText({exchange::ReasonCode::saidSo, "£000", base::Position{2, 3, "Budget"}}),
              "\"£000\" stands there (Budget!C2)");
}

} // namespace
} // namespace wp::cli

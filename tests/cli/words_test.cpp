// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbook_words.h"
#include "app/cli/words.h"
#include "core/exchange/workbook.h"

#include <gtest/gtest.h>

namespace wp::cli {
namespace {

using money::Decimal;
using money::Money;

TEST(Words, MoneyHasThreeFiguresOrItsPence)
{
    EXPECT_EQ(moneyText(Money::ofPence(123'456'789'012)), "£1.23bn");
    EXPECT_EQ(moneyText(Money::ofPence(6'431'000'000)), "£64.3m");
    EXPECT_EQ(moneyText(Money::ofPence(-86'012'300)), "−£860k");
    EXPECT_EQ(moneyText(Money::ofPence(99'999)), "£999.99");
    EXPECT_EQ(moneyText(Money()), "£0.00");
}

TEST(Words, OneUnitServesAColumn)
{
    const MoneyUnit millions({Money::ofPence(5), Money::ofPence(-123'456'789'000)});
    EXPECT_EQ(millions.name(), "£m");
    EXPECT_EQ(millions.text(Money::ofPence(-123'456'789'000)), "−1,234.57");
    EXPECT_EQ(millions.text(Money::ofPence(-5)), "0.00");
    EXPECT_EQ(MoneyUnit({Money::ofPence(99'999'999)}).name(), "£k");
    EXPECT_EQ(MoneyUnit({}).name(), "£");
}

TEST(Words, NumbersAndYears)
{
    EXPECT_EQ(numberText(Decimal("1234567.5"), 0), "1,234,568");
    EXPECT_EQ(numberText(Decimal("999"), 0), "999");
    EXPECT_EQ(numberText(Decimal("-1000"), 1), "−1,000.0");
    EXPECT_EQ(percentText(Decimal("0.24347"), 1), "24.3 %");
    EXPECT_EQ(yearText(2025), "2025/26");
    EXPECT_EQ(yearText(2099), "2099/00");
    EXPECT_EQ(yearsText({2026, 2027, 2028, 2031}), "2026/27 to 2028/29, 2031/32");
    EXPECT_EQ(yearsText({}), "");
    EXPECT_EQ(fieldText("handoffReduction"), "Handoff reduction");
    EXPECT_EQ(fieldText(""), "");
    EXPECT_EQ(countText(1, "line"), "1 line");
    EXPECT_EQ(countText(0, "line"), "0 lines");
}

TEST(Words, WhatMovesTheCursorIsLeftOut)
{
    EXPECT_EQ(shown("a\x1b]0;b\x07 \xC2\x9B"
                    "c é\nd"),
              "a]0;b c é d");
    EXPECT_EQ(widthOf("−£é"), 3U);
}


TEST(WorkbookWords, HaveAWordForEveryKey)
{
    for (const std::string_view key : exchange::workbookKeys()) {
        EXPECT_NE(workbookWord(key), "") << key;
        const bool isItsOwn = key == "yes" || key == "no" || key == "none";
        EXPECT_EQ(workbookWord(key) == key, isItsOwn) << key;
    }
    EXPECT_EQ(workbookWord("fixedShare"), "fixedShare");
}

} // namespace
} // namespace wp::cli

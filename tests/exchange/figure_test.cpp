// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

TEST(Figure, ReadsNumbersAsTheyAreWritten)
{
    const std::vector<std::pair<const char*, const char*>> figures{{"0", "0"},
                                                                   {"2305", "2305"},
                                                                   {"2,305", "2305"},
                                                                   {"-2,305", "-2305"},
                                                                   {"(2,305)", "-2305"},
                                                                   {" 12,345,678 ", "12345678"},
                                                                   {"1,234.5", "1234.5"},
                                                                   {"\xE2\x88\x92"
                                                                    "7",
                                                                    "-7"},
                                                                   {"\xC2\xA0"
                                                                    "9\xC2\xA0",
                                                                    "9"},
                                                                   {"( 12 )", "-12"}};
    for (const auto& [text, value] : figures) {
        const auto figure = readFigure(text);
        ASSERT_TRUE(figure && figure->value) << text;
        EXPECT_EQ(*figure->value, money::Decimal(value)) << text;
    }
}

TEST(Figure, KeepsMissingApartFromZero)
{
    for (const char* text : {"...", "\xE2\x80\xA6", "..", "[x]", "[note 4]", "[n]", "Category discontinued", "", "  "}) {
        const auto figure = readFigure(text);
        ASSERT_TRUE(figure) << text;
        EXPECT_FALSE(figure->value) << text;
    }
    EXPECT_EQ(readFigure("Category discontinued")->marker, "Category discontinued");
    EXPECT_TRUE(readFigure("0")->value);
}

TEST(Figure, KeepsTheNoteBehindAFigure)
{
    const auto figure = readFigure("(1,234) [note 3]");
    ASSERT_TRUE(figure && figure->value);
    EXPECT_EQ(*figure->value, money::Decimal(-1234));
    EXPECT_EQ(figure->marker, "[note 3]");
    EXPECT_EQ(readFigure("[note 4]")->marker, "[note 4]");
}

TEST(Figure, RefusesWhatIsNeither)
{
    for (const char* text : {"12,34", "1,2345", ",123", "1234,567", "--3", "1e5", "abc", "1.2.3", "1,234.5,6", "(5",
                             "nan", "1 234", "()", "[5]", "5 [6]", "x [note 1]"}) {
        EXPECT_FALSE(readFigure(text)) << text;
    }
}

} // namespace
} // namespace wp::exchange

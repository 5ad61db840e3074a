// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"
#include "core/money/number.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

namespace wp::money {
namespace {

Money::Pence powerOfTen(int exponent)
{
    Money::Pence value = 1;
    for (int i = 0; i < exponent; ++i) {
        value *= 10;
    }
    return value;
}

std::string digitsOf(Money::Pence value)
{
    std::string digits;
    for (Money::Pence rest = value < 0 ? -value : value; rest > 0 || digits.empty(); rest /= 10) {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    }
    return value < 0 ? "-" + digits : digits;
}

/// `value` / 10^places to the nearest whole, half to even, in whole numbers alone.
Money::Pence dividedHalfEven(Money::Pence value, int places)
{
    const Money::Pence unit = powerOfTen(places);
    const Money::Pence size = value < 0 ? -value : value;
    Money::Pence whole = size / unit;
    const Money::Pence twice = (size % unit) * 2;
    if (twice > unit || (twice == unit && whole % 2 == 1)) {
        ++whole;
    }
    return value < 0 ? -whole : whole;
}

/// What Money::rounded must give for `units` of £10^-24, worked out in whole numbers.
Money::Pence expectedPence(Money::Pence units) { return dividedHalfEven(dividedHalfEven(units, 4), 18); }

Decimal poundsOf(Money::Pence units) { return Decimal(digitsOf(units)) * Decimal("1e-24"); }

TEST(MoneyRounded, AgreesWithWholeNumbersOnRandomAmounts)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto high = static_cast<long long>(random() >> (1 + random() % 63));
        const auto low = static_cast<long long>(random() >> 1);
        const Money::Pence size = static_cast<Money::Pence>(high) * 1'000'000'000'000'000'000 + low;
        const Money::Pence units = i % 2 == 0 ? size : -size;
        EXPECT_EQ(digitsOf(Money::rounded(poundsOf(units)).pence()), digitsOf(expectedPence(units))) << digitsOf(units);
    }
}

TEST(MoneyRounded, AgreesWithWholeNumbersRoundTies)
{
    std::mt19937_64 random(2);
    std::uniform_int_distribution<long long> pence(-1'000'000'000'000, 1'000'000'000'000);
    std::uniform_int_distribution<long long> offset(-30'000, 30'000);
    const Money::Pence penny = powerOfTen(22);
    for (int i = 0; i < 20'000; ++i) {
        const Money::Pence tie = pence(random) * penny + penny / 2;
        const Money::Pence units = tie + (i % 4 == 0 ? 0 : offset(random));
        EXPECT_EQ(digitsOf(Money::rounded(poundsOf(units)).pence()), digitsOf(expectedPence(units))) << digitsOf(units);
    }
}

TEST(MoneyRounded, TheQuickWayGivesWhatTheSlowWayGives)
{
    std::mt19937_64 random(3);
    std::uniform_int_distribution<long long> top(-10'000'000'000'000, 10'000'000'000'000);
    std::uniform_int_distribution<int> bottom(1, 9'999);
    for (int i = 0; i < 10'000; ++i) {
        const Decimal pounds = Decimal(top(random)) / bottom(random);
        EXPECT_EQ(Money::rounded(pounds).toText(), toText(settled(pounds), 2)) << pounds;
    }
}

TEST(MoneyRounded, SettlesAtTwentyDecimalsFirst)
{
    const std::pair<const char*, const char*> cases[] = {
        {"0.005", "0.00"},
        {"0.015", "0.02"},
        {"-0.005", "0.00"},
        {"-0.015", "-0.02"},
        {"0.0050000000000000000000499", "0.00"},
        {"0.005000000000000000006", "0.01"},
        {"0.005000000000000000005", "0.00"},
        {"0.0149999999999999999999999", "0.02"},
        {"0.0049999999999999999999999", "0.00"},
        {"0.014999999999999999994", "0.01"},
        {"-0.0149999999999999999999999", "-0.02"},
        {"1e-30", "0.00"},
        {"-1e-30", "0.00"},
        {"-0.004999", "0.00"},
        {"999999999999999.995", "1000000000000000.00"},
        {"1000000000000000.005", "1000000000000000.00"},
        {"1000000000000000.015", "1000000000000000.02"},
    };
    for (const auto& [pounds, expected] : cases) {
        EXPECT_EQ(Money::rounded(Decimal(pounds)).toText(), expected) << pounds;
    }
}

TEST(MoneyRounded, HoldsAmountsAtItsLimit)
{
    const Money::Pence limit = powerOfTen(36);
    EXPECT_EQ(digitsOf(Money::rounded(Decimal("1e34")).pence()), digitsOf(limit));
    EXPECT_EQ(digitsOf(Money::rounded(Decimal("1e60")).pence()), digitsOf(limit));
    EXPECT_EQ(digitsOf(Money::rounded(Decimal("-1e60")).pence()), digitsOf(-limit));
    EXPECT_EQ(Money::rounded(Decimal("9999999999999999999999999999999999.99")).toText(),
              "9999999999999999999999999999999999.99");
    EXPECT_EQ(Money::rounded(Decimal("-123456789012345678901234567890.12")).toText(),
              "-123456789012345678901234567890.12");
}

TEST(Money, IsTextWithTwoDecimals)
{
    const std::pair<Money::Pence, const char*> cases[] = {
        {0, "0.00"},
        {1, "0.01"},
        {-1, "-0.01"},
        {10, "0.10"},
        {99, "0.99"},
        {100, "1.00"},
        {-100, "-1.00"},
        {123450, "1234.50"},
        {-123450, "-1234.50"},
        {100000000000, "1000000000.00"},
        {powerOfTen(36), "10000000000000000000000000000000000.00"},
        {-powerOfTen(36), "-10000000000000000000000000000000000.00"},
    };
    for (const auto& [pence, expected] : cases) {
        EXPECT_EQ(Money::ofPence(pence).toText(), expected);
    }
}

TEST(Money, SurvivesTheWayThroughDecimalAndText)
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 2'000; ++i) {
        const auto high = static_cast<long long>(random() % 1'000'000'000'000'000'000U) >> (random() % 60);
        const auto low = static_cast<long long>(random() % 1'000'000'000'000'000'000U);
        const Money::Pence size = static_cast<Money::Pence>(high) * 1'000'000'000'000'000'000 + low;
        const Money money = Money::ofPence(i % 2 == 0 ? size : -size);
        EXPECT_EQ(Money::rounded(money.toDecimal()), money) << money.toText();
        EXPECT_EQ(toText(money.toDecimal(), 2), money.toText());
        EXPECT_EQ(*parseDecimal(money.toText()), money.toDecimal());
    }
}

TEST(Money, AddsExactly)
{
    Money sum;
    EXPECT_TRUE(sum.isZero());
    for (int i = 0; i < 1'000; ++i) {
        sum += Money::rounded(Decimal("0.10"));
    }
    EXPECT_EQ(sum, Money::ofPence(10'000));
    EXPECT_EQ((sum - Money::ofPence(10'001)).toText(), "-0.01");
    EXPECT_EQ((-sum).toText(), "-100.00");
    EXPECT_EQ((sum -= sum).toText(), "0.00");
    EXPECT_EQ((-sum).toText(), "0.00");
    EXPECT_LT(Money::ofPence(-1), Money());
    EXPECT_EQ(Money::ofPence(12'345).toDouble(), 123.45);
}

TEST(Number, KeepsItsText)
{
    const auto number = Number::parse("0.30");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->text(), "0.30");
    EXPECT_EQ(number->value(), Decimal("0.3"));
    EXPECT_EQ(number->decimals(), 2);
    EXPECT_NE(*number, *Number::parse("0.3"));
    EXPECT_EQ(Number().text(), "0");
    EXPECT_EQ(Number(Decimal("0.50")).text(), "0.5");
    EXPECT_EQ(Number(Decimal("-12")), *Number::parse("-12"));
    EXPECT_FALSE(Number::parse("1e5"));
    EXPECT_FALSE(Number::parse(""));
}

TEST(Number, MadeOfAValueCanBeReadAgain)
{
    const Number number(Decimal("12345678") / 7);
    const auto read = Number::parse(number.text());
    ASSERT_TRUE(read) << number.text();
    EXPECT_EQ(*read, number);
}

} // namespace
} // namespace wp::money

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include <gtest/gtest.h>
#include <random>

namespace wp::money {
namespace {

TEST(ParseDecimal, ReadsWhatTheFormatAllows)
{
    const std::pair<std::string_view, Decimal> cases[] = {
        {"0", 0},
        {"-0", 0},
        {"0.00", 0},
        {"7", 7},
        {"-7", -7},
        {"007", 7},
        {"08.090", Decimal(809) / 100},
        {"1234.56", Decimal(123456) / 100},
        {"-1234.56", Decimal(-123456) / 100},
        {"0.000000000000000000000000000000000001", Decimal("1e-36")},
        {"10000000000000", Decimal("1e13")},
        {"1234567890123456789012345678901234567890", Decimal("1234567890123456789012345678901234567890")},
        {"-0.0000000000000000000000000000000000001", Decimal("-1e-37")},
    };
    for (const auto& [text, expected] : cases) {
        const auto value = parseDecimal(text);
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(*value, expected) << text;
    }
}

TEST(ParseDecimal, RefusesEverythingElse)
{
    using namespace std::string_view_literals;
    const std::string_view cases[] = {
        "",
        "-",
        "+1",
        "--1",
        "-+1",
        ".",
        ".5",
        "-.5",
        "5.",
        "1.2.3",
        "1..2",
        "1e5",
        "1E5",
        "1,000",
        "1 000",
        " 1",
        "1 ",
        "\t1",
        "1\n",
        "NaN",
        "nan",
        "inf",
        "-inf",
        "Infinity",
        "0x10",
        "1f",
        "£1",
        "1%",
        "1'000",
        "½",
        "１",
        "1\0"sv,
        "\0"sv,
        "1-",
        "1.-2",
        "null",
        "12345678901234567890123456789012345678901",
        "-123456789012345678901234567890.123456789",
    };
    for (const std::string_view text : cases) {
        EXPECT_FALSE(parseDecimal(text)) << '"' << text << '"';
    }
}

TEST(DecimalsIn, CountsDigitsBehindThePoint)
{
    EXPECT_EQ(decimalsIn("12"), 0);
    EXPECT_EQ(decimalsIn("12.5"), 1);
    EXPECT_EQ(decimalsIn("-0.250"), 3);
}

TEST(RoundHalfEven, GoesToTheEvenNeighbourFromATie)
{
    struct Case {
        const char* value;
        int places;
        const char* expected;
    };
    const Case cases[] = {
        {"0.5", 0, "0"},
        {"1.5", 0, "2"},
        {"2.5", 0, "2"},
        {"-0.5", 0, "0"},
        {"-1.5", 0, "-2"},
        {"-2.5", 0, "-2"},
        {"0.125", 2, "0.12"},
        {"0.135", 2, "0.14"},
        {"-0.125", 2, "-0.12"},
        {"-0.135", 2, "-0.14"},
        {"2.675", 2, "2.68"},
        {"2.665", 2, "2.66"},
        {"0.12500001", 2, "0.13"},
        {"0.12499999", 2, "0.12"},
        {"0.995", 2, "1"},
        {"-0.995", 2, "-1"},
        {"9.985", 2, "9.98"},
        {"99.5", 0, "100"},
        {"25", -1, "20"},
        {"35", -1, "40"},
        {"-25", -1, "-20"},
        {"0", 2, "0"},
        {"0.004", 2, "0"},
        {"-0.004", 2, "0"},
        {"10000000000000.005", 2, "10000000000000"},
        {"10000000000000.015", 2, "10000000000000.02"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(roundHalfEven(Decimal(entry.value), entry.places), Decimal(entry.expected))
            << entry.value << " to " << entry.places;
    }
}

TEST(Settled, RoundsToTwentyDecimalsHalfToEven)
{
    EXPECT_EQ(settled(Decimal("0.5e-20")), 0);
    EXPECT_EQ(settled(Decimal("1.5e-20")), Decimal("2e-20"));
    EXPECT_EQ(settled(Decimal("-1.5e-20")), Decimal("-2e-20"));
    EXPECT_EQ(settled(Decimal("0.51e-20")), Decimal("1e-20"));
    EXPECT_EQ(settled(Decimal(1) / 3), Decimal("0.33333333333333333333"));
    EXPECT_EQ(settled(Decimal(1) / 3 * 3), 1);
    EXPECT_EQ(settled(Decimal("1e15") / 7), Decimal("142857142857142.85714285714285714286"));
}

TEST(IsLess, ComparesWhatIsSettled)
{
    EXPECT_TRUE(isLess(1, 2));
    EXPECT_FALSE(isLess(2, 1));
    EXPECT_FALSE(isLess(1, 1));
    EXPECT_FALSE(isLess(Decimal(1) / 3 * 3, 1));
    EXPECT_FALSE(isLess(0, Decimal("0.5e-20")));
    EXPECT_TRUE(isLess(0, Decimal("0.51e-20")));
    EXPECT_TRUE(isLess(Decimal("-0.51e-20"), 0));
    EXPECT_TRUE(isLess(Decimal("1.49e-20"), Decimal("1.51e-20")));
    EXPECT_FALSE(isLess(Decimal("1.51e-20"), Decimal("2.49e-20")));
    EXPECT_TRUE(isLess(Decimal("1e-20"), Decimal("3.1e-20")));
}

TEST(ToText, IsFixedPointAndNeverMinusZero)
{
    struct Case {
        const char* value;
        int places;
        const char* expected;
    };
    const Case cases[] = {
        {"0", 0, "0"},
        {"0", 2, "0.00"},
        {"-0.001", 2, "0.00"},
        {"-0.005", 2, "0.00"},
        {"-0.0051", 2, "-0.01"},
        {"1234.5", 2, "1234.50"},
        {"-1234.565", 2, "-1234.56"},
        {"0.05", 1, "0.0"},
        {"0.15", 1, "0.2"},
        {"1e20", 0, "100000000000000000000"},
        {"1e30", 2, "1000000000000000000000000000000.00"},
        {"1.0000005", 6, "1.000000"},
        {"0.000000000001", 12, "0.000000000001"},
        {"99999.995", 2, "100000.00"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(toText(Decimal(entry.value), entry.places), entry.expected) << entry.value;
    }
}

TEST(ToShortText, SaysTheSameValueInFewestDigits)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"0", "0"},
        {"-0", "0"},
        {"0.030", "0.03"},
        {"-12.00", "-12"},
        {"100", "100"},
        {"1200.50", "1200.5"},
        {"007", "7"},
        {"0.10", "0.1"},
        {"10000000000000.01", "10000000000000.01"},
        {"123456789012345678901234567890.12345678", "123456789012345678901234567890.12345678"},
        {"1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"},
        {"0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(toShortText(*parseDecimal(text)), expected);
    }
}

TEST(ToShortText, CanAlwaysBeReadAgain)
{
    for (const char* scale : {"1", "-1", "1e3", "-1e12", "1e20", "-1e37"}) {
        const Decimal value = Decimal(scale) * 2 / 3;
        const std::string text = toShortText(value);
        const auto read = parseDecimal(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(toShortText(*read), text);
        EXPECT_LT(abs(*read - value), abs(value) * Decimal("1e-35") + Decimal("0.51")) << text;
    }
    EXPECT_EQ(toShortText(Decimal(1) / 3), "0.33333333333333333333333333333333333333");
    EXPECT_EQ(toShortText(Decimal(-2) / 3), "-0.6666666666666666666666666666666666667");
    EXPECT_EQ(toShortText(Decimal(1) / 3 * 3), "1");
}

TEST(Double, IsCrossedBothWays)
{
    for (const double value : {0.0, 1.0, -2.5, 0.1, 1e13, -1e-9}) {
        EXPECT_EQ(toDouble(fromDouble(value)), value);
    }
    EXPECT_EQ(fromDouble(0.25), Decimal("0.25"));
}

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<100>, boost::multiprecision::et_off>;

/// How far `value` lies from the wider reference, relative to it.
Decimal errorOf(const Decimal& value, const Wide& reference)
{
    return Decimal(abs(Wide(value) - reference) / abs(reference));
}

TEST(Exponential, AgreesWithTwiceAsManyDigits)
{
    std::mt19937_64 random(20260);
    std::uniform_int_distribution<long long> digits(-99'999'999'999, 99'999'999'999);
    for (int i = 0; i < 300; ++i) {
        const Decimal x = Decimal(digits(random)) / Decimal(i % 3 == 0 ? 1e9 : (i % 3 == 1 ? 1e11 : 1e14));
        EXPECT_LT(errorOf(expOf(x), exp(Wide(x))), Decimal("1e-47")) << x;
    }
    EXPECT_EQ(expOf(0), 1);
    EXPECT_LT(errorOf(expOf(1), Wide("2.71828182845904523536028747135266249775724709369995957496697")),
              Decimal("1e-48"));
}

TEST(Logarithm, AgreesWithTwiceAsManyDigits)
{
    std::mt19937_64 random(20261);
    std::uniform_int_distribution<long long> digits(1, 99'999'999'999'999);
    for (int i = 0; i < 300; ++i) {
        const Decimal x = Decimal(digits(random)) / Decimal(i % 3 == 0 ? 1e13 : (i % 3 == 1 ? 1e4 : 1e25));
        EXPECT_LT(errorOf(logOf(x), log(Wide(x))), Decimal("1e-47")) << x;
    }
    EXPECT_EQ(logOf(1), 0);
    EXPECT_LT(errorOf(logOf(2), Wide("0.69314718055994530941723212145817656807550013436025525412068")),
              Decimal("1e-48"));
}

TEST(Logarithm, KeepsItsDigitsNearOneAndFarFromIt)
{
    for (const char* text :
         {"0.05", "0.95", "0.99", "1.01", "1.035", "1.000001", "0.999999", "1e-300", "1e300", "1e-400", "1e400"}) {
        EXPECT_LT(errorOf(logOf(Decimal(text)), log(Wide(text))), Decimal("1e-47")) << text;
    }
}

} // namespace
} // namespace wp::money

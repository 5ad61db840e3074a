// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifier.h"
#include "core/people/small_group.h"

#include <gtest/gtest.h>

namespace wp::people {
namespace {

struct Text {
    const char* text;
    const char* identifier;
    const char* masked;
};

// None of these belongs to anyone: 999 is the NHS's range for tests, QQ and the like are never given out or are the
// government's own examples, 07700 900 is Ofcom's range for drama.
const Text people[] = {
    {"999 012 3454", "nhsNumber", "99…"},
    {"9990123454", "nhsNumber", "99…"},
    {"Patient 999-012-3454 moved in", "nhsNumber", "99…"},
    {"his NINO is AB123456C.", "nationalInsurance", "AB…"},
    {"AB 12 34 56 C", "nationalInsurance", "AB…"},
    {"lives at SW1A 1AA now", "postcode", "SW…"},
    {"EC1A 1BB", "postcode", "EC…"},
    {"M1 1AE", "postcode", "M1…"},
    {"(WN1 1YN)", "postcode", "WN…"},
    {"write to j.doe+plan@example.org.", "email", "j…"},
    {"Jane.Doe@Example.co.uk", "email", "J…"},
    {"call 07700 900123", "phone", "07…"},
    {"0161 496 0123", "phone", "01…"},
    {"020 7946 0018", "phone", "02…"},
    {"+44 7700 900123", "phone", "+4…"},
    {"+44 (0)20 7946 0018", "phone", "+4…"},
    {"DOB 01/02/1984", "birthDate", ""},
    {"date of birth: 1984-02-01", "birthDate", ""},
};

TEST(Identifier, IsFoundInAText)
{
    for (const Text& each : people) {
        const auto found = identifierIn(each.text);
        ASSERT_TRUE(found) << each.text;
        EXPECT_EQ(nameOf(found->identifier), each.identifier) << each.text;
        EXPECT_EQ(masked(*found), each.masked) << each.text;
    }
}

TEST(Identifier, IsNotSeenInWhatAPlanHolds)
{
    for (const char* text :
         {"", "Children looked after", "E0800001", "E08000010", "W06000015", "K04000001", "£4,010,232,137", "£9990123454",
          "9990123458", "0306406152", "ISBN 0-306-40615-2", "1234567890", "12345678901", "2,305", "-2305.50", "0.035",
          "RO3 line 110, 2023-24", "1 April 2025 to 31 March 2026", "2023/24 to 2024/25", "the M1 5th phase",
          "Q1 2AB", "A1 road", "AB 12 cost centre", "GB123456A", "claRes", "lines/claRes/budget", "@ 5 a week", "a@b",
          "https://www.example.org/data/9990123454/01614960123", "10.1136/bmj.f2882", "GL 4010 2321 37",
          "0.12345678901", "01/02/1984", "2025-11-24", "dobbin 12345678", "5 % of 999 012 people"}) {
        const auto found = identifierIn(text);
        EXPECT_FALSE(found) << text << " as " << nameOf(found->identifier);
    }
}

TEST(Identifier, NhsNumberStandsOrFallsWithItsCheckDigit)
{
    int right = 0;
    for (int last = 0; last < 10; ++last) {
        right += isNhsNumber("999012345" + std::to_string(last)) ? 1 : 0;
    }
    EXPECT_EQ(right, 1);
    EXPECT_TRUE(isNhsNumber("4010232137")) << "the NHS's own example";
    EXPECT_FALSE(isNhsNumber("4010232137 ")) << "and nothing else";
    EXPECT_FALSE(isNhsNumber("401 0232137")) << "half apart";
    EXPECT_FALSE(isNhsNumber("401023213"));
    EXPECT_FALSE(isNhsNumber(""));
}

TEST(Identifier, LoosePostcodeIsWholeOrNone)
{
    for (const char* text : {"m11ae", "M11AE", "sw1a 1aa", "WN1 1YN"}) {
        EXPECT_TRUE(isLoosePostcode(text)) << text;
    }
    for (const char* text : {"", "M11A", "E08000010", "QQ1 1AA", "M1 1AE x", "110"}) {
        EXPECT_FALSE(isLoosePostcode(text)) << text;
    }
}

TEST(SmallGroup, IsOneToFour)
{
    EXPECT_FALSE(isSmallGroup(money::Decimal(0)));
    EXPECT_TRUE(isSmallGroup(money::Decimal("0.4")));
    EXPECT_TRUE(isSmallGroup(money::Decimal(1)));
    EXPECT_TRUE(isSmallGroup(money::Decimal("4.9")));
    EXPECT_FALSE(isSmallGroup(money::Decimal(5)));
}

} // namespace
} // namespace wp::people

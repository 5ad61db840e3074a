// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure.h"
#include "core/money/money.h"
#include "core/money/number.h"
#include "core/people/identifier.h"
#include "tests/fuzz/targets.h"

namespace wp::fuzz {

using money::Decimal;
using money::Money;

namespace {

void tryValue(const Decimal& value)
{
    const auto back = money::parseDecimal(money::toShortText(value));
    require(back.has_value(), "the short text is a number");
    require(*back == value, "and the same one");
    require(money::parseDecimal(money::toText(value, 2)).has_value() || abs(value) >= Decimal("1e36"),
            "two decimals are a number");
    const Decimal rounded = money::roundHalfEven(value, 2);
    require(money::roundHalfEven(rounded, 2) == rounded, "rounding twice is rounding once");
    require(!money::isLess(value, value), "nothing is less than itself");
    const Money amount = Money::rounded(value);
    require(amount + Money::rounded(-value) == Money(), "halves go to even on either side of nought");
    const auto pounds = money::parseDecimal(amount.toText());
    require(pounds && Money::rounded(*pounds) == amount, "an amount's text is the amount");
}

} // namespace

void tryNumber(std::string_view bytes)
{
    if (const auto value = money::parseDecimal(bytes)) {
        tryValue(*value);
        require(money::decimalsIn(bytes) >= 0, "decimals are counted");
    }
    if (const auto number = money::Number::parse(bytes)) {
        require(number->text() == bytes, "a number's text is kept");
    }
    // A figure may be a sign longer than the longest number.
    constexpr std::size_t longest = 39;
    if (const auto figure = exchange::readFigure(bytes); figure && figure->value && bytes.size() <= longest) {
        tryValue(*figure->value);
    }
    if (const auto found = people::identifierIn(bytes)) {
        require(!found->text.empty() && bytes.find(found->text) != std::string_view::npos, "an identifier is in its text");
        require(people::masked(*found).size() < found->text.size(), "a mask hides");
    }
}

std::vector<std::string> numberSeeds()
{
    return {"0",      "-0",    "0.035", "1234.56", "-1234567890123.45", "0.00000000000000000000000000000000000001",
            "2,305",  "(2,305.5)", "\xC2\xA3" "5", "...", "[x]", "99999999999999999999.99999999999999999", "0.005", "0.015",
            "-0.025", "1e5", "999 012 3454", "M1 1AE", "j@example.org", "07700 900123", "DOB 1/2/1984"};
}

} // namespace wp::fuzz

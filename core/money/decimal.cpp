// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wp::money {

namespace {

constexpr std::size_t longestNumber = 40;

const Decimal& half()
{
    static const Decimal value("0.5");
    return value;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - at;
}

Decimal powerOfTen(int exponent) { return Decimal("1e" + std::to_string(exponent)); }

bool isOdd(const Decimal& whole)
{
    const Decimal halved = whole * half();
    return boost::multiprecision::trunc(halved) != halved;
}

Decimal roundWhole(const Decimal& value)
{
    const Decimal whole = boost::multiprecision::trunc(value);
    const Decimal rest = abs(value - whole);
    const bool away = rest > half() || (rest == half() && isOdd(whole));
    if (!away) {
        return whole;
    }
    return value < 0 ? Decimal(whole - 1) : Decimal(whole + 1);
}

} // namespace

std::optional<Decimal> parseDecimal(std::string_view text)
{
    const std::size_t start = !text.empty() && text.front() == '-' ? 1 : 0;
    const std::size_t whole = digitsFrom(text, start);
    std::size_t end = start + whole;
    if (end < text.size() && text[end] == '.') {
        const std::size_t fraction = digitsFrom(text, end + 1);
        if (fraction == 0) {
            return std::nullopt;
        }
        end += 1 + fraction;
    }
    if (whole == 0 || end != text.size() || end > longestNumber) {
        return std::nullopt;
    }
    return Decimal(std::string(text));
}

int decimalsIn(std::string_view text)
{
    const std::size_t point = text.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

Decimal roundHalfEven(const Decimal& value, int places)
{
    return roundWhole(value * powerOfTen(places)) * powerOfTen(-places);
}

Decimal settled(const Decimal& value)
{
    static const Decimal up = powerOfTen(20);
    static const Decimal down = powerOfTen(-20);
    return roundWhole(value * up) * down;
}

bool isLess(const Decimal& a, const Decimal& b)
{
    static const Decimal clear("2e-20");
    const int order = a.compare(b);
    if (order >= 0) {
        return false;
    }
    if (b - a > clear) {
        return true;
    }
    return settled(a) < settled(b);
}

std::string toText(const Decimal& value, int places)
{
    const Decimal rounded = roundHalfEven(value, places);
    // Boost takes no decimals as all of them, and gives zero its sign.
    std::string text = (rounded == 0 ? Decimal(0) : rounded).str(std::max(places, 1), std::ios_base::fixed);
    if (places == 0) {
        text.erase(text.find('.'));
    }
    return text;
}

std::string toShortText(const Decimal& value)
{
    const std::string whole = toText(trunc(value), 0);
    const std::size_t before = whole.size() + (value < 0 && whole == "0" ? 1 : 0);
    if (before + 1 >= longestNumber) {
        return toText(value, 0);
    }
    std::string text = toText(value, static_cast<int>(longestNumber - before - 1));
    const std::size_t last = text.find_last_not_of('0');
    text.erase(text[last] == '.' ? last : last + 1);
    return text;
}

double toDouble(const Decimal& value) { return value.convert_to<double>(); }

Decimal fromDouble(double value) { return Decimal(value); }

Decimal expOf(const Decimal& x) { return x == 0 ? Decimal(1) : Decimal(exp(x)); }

Decimal logOf(const Decimal& x)
{
    if (x == 1) {
        return Decimal(0);
    }
    const double approximate = std::log(toDouble(x));
    if (!std::isfinite(approximate)) {
        return log(x);
    }
    // What a double's logarithm lacks, by two terms of 2 artanh(s): s is near 1e-15, and the next term has its fifth
    // power.
    const Decimal start(approximate);
    const Decimal power = exp(start);
    const Decimal s = (x - power) / (x + power);
    return start + 2 * s * (1 + s * s / 3);
}

} // namespace wp::money

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <algorithm>

namespace wp::money {

namespace {

Decimal decimalOf(Money::Pence pence)
{
    constexpr Money::Pence chunk = 1'000'000'000'000'000'000;
    const auto high = static_cast<long long>(pence / chunk);
    const auto low = static_cast<long long>(pence % chunk);
    return high == 0 ? Decimal(low) : Decimal(Decimal(high) * Decimal(static_cast<long long>(chunk)) + low);
}

constexpr Money::Pence limit()
{
    Money::Pence value = 1;
    for (int i = 0; i < 36; ++i) {
        value *= 10;
    }
    return value;
}

Money::Pence penceOf(const Decimal& whole)
{
    static const Decimal highest("1e36");
    if (abs(whole) >= highest) {
        return whole < 0 ? -limit() : limit();
    }
    static const Decimal chunk("1e18");
    const Decimal high = trunc(whole / chunk);
    const Decimal low = whole - high * chunk;
    return static_cast<Money::Pence>(high.convert_to<long long>()) * 1'000'000'000'000'000'000 +
           low.convert_to<long long>();
}

} // namespace

Money Money::rounded(const Decimal& pounds)
{
    if (pounds == 0) {
        return {};
    }
    static const Decimal quick("1e17");
    static const Decimal tie("0.5");
    static const Decimal clear("1e-17");
    const Decimal scaled = pounds * 100;
    if (abs(scaled) < quick) {
        const long long whole = scaled.convert_to<long long>();
        const Decimal rest = abs(scaled - whole);
        const Decimal beyond = rest - tie;
        if (abs(beyond) > clear) {
            const long long step = beyond < 0 ? 0 : (scaled < 0 ? -1 : 1);
            return Money(whole + step);
        }
    }
    return Money(penceOf(roundHalfEven(settled(pounds), 2) * 100));
}

Decimal Money::toDecimal() const { return decimalOf(m_pence) * Decimal("0.01"); }

std::string Money::toText() const
{
    const bool negative = m_pence < 0;
    Pence rest = negative ? -m_pence : m_pence;
    std::string digits;
    while (rest > 0 || digits.size() < 3) {
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
        if (digits.size() == 2) {
            digits.push_back('.');
        }
    }
    if (digits.size() == 3) {
        digits.push_back('0');
    }
    if (negative) {
        digits.push_back('-');
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace wp::money

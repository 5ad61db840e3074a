// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <compare>
#include <cstdint>
#include <string>

namespace wp::money {

/// An exact amount in whole pence. 128 bits: a £10tn line that doubles for 30 years still sums without
/// loss; beyond 10^36 pence an amount is held at that limit.
class Money {
public:
    __extension__ using Pence = __int128;

    constexpr Money() = default;
    static constexpr Money ofPence(Pence pence) { return Money(pence); }

    /// To the penny, half to even, from the value settled at 20 decimals.
    static Money rounded(const Decimal& pounds);

    constexpr Pence pence() const { return m_pence; }
    constexpr bool isZero() const { return m_pence == 0; }
    Decimal toDecimal() const;

    /// Pounds as a double, for pixels only.
    double toDouble() const { return static_cast<double>(m_pence) / 100.0; }

    /// Pounds with two decimals, "-1234.50"; never "-0.00".
    std::string toText() const;

    constexpr Money operator-() const { return Money(-m_pence); }
    constexpr Money& operator+=(Money other)
    {
        m_pence += other.m_pence;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_pence -= other.m_pence;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    constexpr auto operator<=>(const Money&) const = default;

private:
    explicit constexpr Money(Pence pence) : m_pence(pence) {}
    Pence m_pence = 0;
};

} // namespace wp::money

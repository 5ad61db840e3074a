// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/projection/warning_log.h"

#include <cmath>
#include <functional>
#include <map>

namespace wp::projection {

/// What the engine needs of a number type. `Amount` is a leaf rounded to the penny; comparisons start
/// from values settled at 20 decimals where the type is exact. Mask is the answer of a comparison: bool
/// here, one a lane for batches, so the engine chooses between values. It branches only to leave out what
/// changes nothing: on isSame and isZero (in every lane) and on isAny (in at least one).
/// isFull: figures that no draw keeps are computed too.
template <class Real>
struct Arithmetic;

template <>
struct Arithmetic<money::Decimal> {
    using Real = money::Decimal;
    using Amount = money::Money;
    using Mask = bool;
    using Log = WarningLog;
    static constexpr bool isFull = true;

    static Real from(const money::Decimal& value) { return value; }
    static Real hundredths(int count) { return money::Decimal(count) * money::Decimal("0.01"); }
    static bool isSame(const Real& a, const Real& b) { return a == b; }
    static Real exp(const Real& x) { return money::expOf(x); }
    static Real log(const Real& x) { return money::logOf(x); }
    static Mask isLess(const Real& a, const Real& b) { return money::isLess(a, b); }
    static bool isZero(const Real& x) { return x.backend().iszero(); }
    static bool isAny(Mask mask) { return mask; }
    static Real wholeSteps(const Real& quotient) { return floor(money::roundHalfEven(quotient, 9)); }
    static Amount toAmount(const Real& pounds) { return money::Money::rounded(pounds); }
    static Real fromAmount(Amount amount) { return amount.toDecimal(); }
};

template <>
struct Arithmetic<double> {
    using Real = double;
    using Amount = double;
    using Mask = bool;
    using Log = WarningLog;
    static constexpr bool isFull = true;

    static Real from(const money::Decimal& value) { return money::toDouble(value); }
    static Real hundredths(int count) { return count / 100.0; }
    static bool isSame(Real a, Real b) { return std::equal_to<Real>()(a, b); }
    static Real exp(Real x) { return std::exp(x); }
    static Real log(Real x) { return std::log(x); }
    static Mask isLess(Real a, Real b) { return a < b; }
    static bool isZero(Real x) { return std::fpclassify(x) == FP_ZERO; }
    static bool isAny(Mask mask) { return mask; }
    static Real wholeSteps(Real quotient) { return std::floor(std::nearbyint(quotient * 1e9) * 1e-9); }
    /// Whole pennies, in pounds.
    static Amount toAmount(Real pounds) { return std::nearbyint(pounds * 100.0) / 100.0; }
    static Real fromAmount(Amount amount) { return amount; }
};

template <class Real>
Real choose(bool mask, const Real& yes, const Real& no)
{
    return mask ? yes : no;
}

template <class Real>
Real larger(const Real& a, const Real& b)
{
    return choose(Arithmetic<Real>::isLess(a, b), b, a);
}

template <class Real>
Real smaller(const Real& a, const Real& b)
{
    return choose(Arithmetic<Real>::isLess(b, a), b, a);
}

/// Powers and logarithms; where each costs as much as a hundred products, of 50 digits, those of arguments
/// that return again and again (lines cut alike, links fed alike) are kept.
template <class Real>
class Memo {
public:
    Real exp(const Real& x) { return Arithmetic<Real>::exp(x); }
    Real log(const Real& x) { return Arithmetic<Real>::log(x); }
};

template <>
class Memo<money::Decimal> {
public:
    using Real = money::Decimal;
    const Real& exp(const Real& x) { return lookUp(m_powers, x, &money::expOf); }
    const Real& log(const Real& x) { return lookUp(m_logs, x, &money::logOf); }

private:
    using Kept = std::map<Real, Real>;
    template <class Function>
    static const Real& lookUp(Kept& kept, const Real& x, Function function)
    {
        const auto at = kept.lower_bound(x);
        if (at != kept.end() && at->first == x) {
            return at->second;
        }
        return kept.emplace_hint(at, x, function(x))->second;
    }
    Kept m_powers;
    Kept m_logs;
};

} // namespace wp::projection

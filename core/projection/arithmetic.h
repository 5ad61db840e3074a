// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"
#include "core/money/money.h"

#include <cmath>
#include <functional>
#include <map>

namespace wp::projection {

/// What the engine needs of a number type. `Amount` is a leaf rounded to the penny; comparisons start
/// from values settled at 20 decimals where the type is exact. Mask is the answer of a comparison: bool
/// here, one a lane for batches, so the engine chooses between values and never branches on them.
template <class Real>
struct Arithmetic;

template <>
struct Arithmetic<money::Decimal> {
    using Real = money::Decimal;
    using Amount = money::Money;
    using Mask = bool;

    static Real from(const money::Decimal& value) { return value; }
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

    static Real from(const money::Decimal& value) { return money::toDouble(value); }
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

/// Powers and logarithms of arguments that return again and again (lines cut alike, links fed alike) are
/// kept: at 50 digits each costs as much as a hundred products.
template <class Real>
class Memo {
public:
    const Real& exp(const Real& x) { return lookUp(m_powers, x, &Arithmetic<Real>::exp); }
    const Real& log(const Real& x) { return lookUp(m_logs, x, &Arithmetic<Real>::log); }

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

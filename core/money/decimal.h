// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace wp::money {

/// The number that every published figure is computed in: 50 decimal digits, so that the penny never
/// depends on the order of operations.
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>, boost::multiprecision::et_off>;

/// Reads "-1234.5": digits with at most one point and a sign, nothing else (no exponent, no
/// separators, no locale), at most 40 digits. Empty for anything else.
std::optional<Decimal> parseDecimal(std::string_view text);

/// How many digits stand behind the point of a text that parseDecimal reads.
int decimalsIn(std::string_view text);

/// The nearest multiple of 10^-places, half to even.
Decimal roundHalfEven(const Decimal& value, int places);

/// `value` after the rounding to 20 decimals from which every leaf and every comparison of the model starts.
Decimal settled(const Decimal& value);

/// a < b after both are settled.
bool isLess(const Decimal& a, const Decimal& b);

/// Fixed-point text with exactly `places` decimals, rounded half to even; never "-0".
std::string toText(const Decimal& value, int places);

/// The shortest text that says the same value ("0.03", "-12"), to as many decimals as parseDecimal still reads.
std::string toShortText(const Decimal& value);

/// The only crossing to binary floating point: for pixels and charts, never for a published figure.
double toDouble(const Decimal& value);
Decimal fromDouble(double value);

/// e^x and ln x to full precision; the logarithm is several times faster than Boost's own.
Decimal expOf(const Decimal& x);
Decimal logOf(const Decimal& x);

} // namespace wp::money

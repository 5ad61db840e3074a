// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::place {

/// The limits a number keeps, as the model names them. Ends belong to the range but for growth's lower
/// one and aboveZero's.
enum class Bounds { any, share, growth, lag, elasticity, atLeastZero, atLeastOne, aboveZero, year, horizon, grade };

/// What a field takes: required or with a default (as text; null = none), its limits, and whether it is
/// an amount of money (at most two decimals, at most £10tn without sign). `isFixed`: no scenario may
/// assume another value.
struct Rule {
    bool isRequired = false;
    const char* fallback = nullptr;
    Bounds bounds = Bounds::any;
    bool isAmount = false;
    bool isFixed = false;

    constexpr Rule orElse(const char* text) const { return {isRequired, text, bounds, isAmount, isFixed}; }
    constexpr Rule required() const { return {true, nullptr, bounds, isAmount, isFixed}; }
    constexpr Rule within(Bounds limits) const { return {isRequired, fallback, limits, isAmount, isFixed}; }
    constexpr Rule fixed() const { return {isRequired, fallback, bounds, isAmount, true}; }
};

constexpr Rule optional() { return {}; }
constexpr Rule required() { return Rule{}.required(); }
constexpr Rule number(Bounds bounds) { return Rule{}.within(bounds); }
constexpr Rule amount(Bounds bounds = Bounds::any) { return {false, nullptr, bounds, true, false}; }

bool isWithin(const money::Decimal& value, Bounds bounds);

/// Lowest and highest as text; empty where there is none.
std::vector<std::string> endsOf(Bounds bounds);
/// The same for people: ">0" where the lowest itself is not within.
std::vector<std::string> acceptedWithin(Bounds bounds);

/// £10 trillion: no amount is larger without its sign.
const money::Decimal& largestAmount();

} // namespace wp::place

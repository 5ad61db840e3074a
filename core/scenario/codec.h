// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/codec.h"
#include "core/place/limits.h"
#include "core/scenario/describe.h"

namespace wp::place {

template <>
inline constexpr const char* listOf<scenario::Measure> = "measures";
template <>
inline constexpr const char* listOf<scenario::Scenario> = "scenarios";

template <>
inline constexpr std::size_t mostOf<scenario::Measure> = 1'000;
template <>
inline constexpr std::size_t mostOf<scenario::Scenario> = 500;

template <>
inline constexpr bool isAlwaysWritten<scenario::Measure> = true;

/// The kind of a measure says what its other fields are.
template <>
inline constexpr bool rulesTheRest<scenario::Action> = true;

template <>
struct Codec<scenario::Action> {
    static bool read(const Json& json, scenario::Action& action, const Rule& rule, const Spot& spot);
    static Json write(const scenario::Action& action) { return scenario::kindWords()[action.index()]; }
    static bool isAbsent(const scenario::Action&, const Rule&) { return false; }
};

template <>
struct Codec<scenario::CutScope> {
    static bool read(const Json& json, scenario::CutScope& scope, const Rule& rule, const Spot& spot);
    static Json write(const scenario::CutScope& scope);
};

template <>
struct Codec<scenario::Assumption> {
    static bool read(const Json& json, scenario::Assumption& assumption, const Rule& rule, const Spot& spot);
    static Json write(const scenario::Assumption& assumption);
};

template <>
struct Codec<scenario::Assumptions> {
    static bool read(const Json& json, scenario::Assumptions& assumptions, const Rule& rule, const Spot& spot);
    static Json write(const scenario::Assumptions& assumptions);
    static bool isAbsent(const scenario::Assumptions& assumptions, const Rule&) { return assumptions.empty(); }
};

} // namespace wp::place

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/quantity.h"
#include "core/place/rule.h"
#include "core/place/spot.h"

#include <nlohmann/json.hpp>

namespace wp::place {

using Json = nlohmann::ordered_json;

/// How one type of member stands in the file. `read` reports what does not do, and says whether it gave
/// a value; `isAbsent` says that there is nothing to write.
template <class Member>
struct Codec;

/// What stood there, as text short enough for a sentence.
std::string textOf(const Json& json);
bool isObject(const Json& json, const Spot& spot);
bool isList(const Json& json, const Spot& spot);
std::optional<std::string> readText(const Json& json, const Spot& spot);
std::optional<money::Number> readNumber(const Json& json, const Spot& spot, bool mayBeRange = false);

/// The id that stands in an object, for its path; empty when there is none.
std::string idIn(const Json& json);

template <>
struct Codec<std::string> {
    static bool read(const Json& json, std::string& text, const Rule& rule, const Spot& spot);
    static Json write(const std::string& text) { return text; }
};
template <>
struct Codec<bool> {
    static bool read(const Json& json, bool& flag, const Rule& rule, const Spot& spot);
    static Json write(bool flag) { return flag; }
};
template <>
struct Codec<std::int64_t> {
    static bool read(const Json& json, std::int64_t& whole, const Rule& rule, const Spot& spot);
    static Json write(std::int64_t whole) { return whole; }
};
template <>
struct Codec<std::uint64_t> {
    static bool read(const Json& json, std::uint64_t& whole, const Rule& rule, const Spot& spot);
    static Json write(std::uint64_t whole) { return whole; }
};
template <>
struct Codec<money::Number> {
    static bool read(const Json& json, money::Number& number, const Rule& rule, const Spot& spot);
    static Json write(const money::Number& number) { return number.text(); }
};
template <>
struct Codec<Quantity> {
    static bool read(const Json& json, Quantity& quantity, const Rule& rule, const Spot& spot);
    static Json write(const Quantity& quantity);
};
template <>
struct Codec<Sources> {
    static bool read(const Json& json, Sources& sources, const Rule& rule, const Spot& spot);
    static Json write(const Sources& sources);
    static bool isAbsent(const Sources& sources, const Rule&) { return sources.empty(); }
};
template <>
struct Codec<std::map<std::int64_t, money::Number>> {
    using Yearly = std::map<std::int64_t, money::Number>;
    static bool read(const Json& json, Yearly& yearly, const Rule& rule, const Spot& spot);
    static Json write(const Yearly& yearly);
    static bool isAbsent(const Yearly& yearly, const Rule&) { return yearly.empty(); }
};

} // namespace wp::place

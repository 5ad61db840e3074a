// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/codec.h"

namespace wp::place {

/// A rule's fallback as a value of a field.
template <class Value>
struct Fallback;

template <>
struct Fallback<Quantity> {
    static Quantity of(std::string_view text) { return {*money::Number::parse(text), std::nullopt}; }
};
template <>
struct Fallback<money::Number> {
    static money::Number of(std::string_view text) { return *money::Number::parse(text); }
};
template <>
struct Fallback<bool> {
    static bool of(std::string_view text) { return text == "true"; }
};
template <class Whole>
    requires std::integral<Whole>
struct Fallback<Whole> {
    static Whole of(std::string_view text) { return static_cast<Whole>(std::stoull(std::string(text))); }
};
template <class Enum>
    requires std::is_enum_v<Enum>
struct Fallback<Enum> {
    static Enum of(std::string_view text) { return *fromWord<Enum>(text); }
};

/// Puts the model's default into each field that is empty and has one, down through the lists.
class DefaultFiller {
public:
    template <class Member>
    void operator()(const char*, Member& member, const Rule& rule)
    {
        fill(member, rule);
    }

private:
    template <class Value>
    void fill(std::optional<Value>& field, const Rule& rule)
    {
        if constexpr (requires { Fallback<Value>::of(""); }) {
            if (!field && rule.fallback) {
                field = Fallback<Value>::of(rule.fallback);
            }
        }
    }
    template <HasFields Thing>
    void fill(std::vector<Thing>& things, const Rule&)
    {
        for (Thing& thing : things) {
            describe(thing, *this);
        }
    }
    template <class Other>
    void fill(Other&, const Rule&)
    {
    }
};

template <HasFields Thing>
Thing withDefaults(Thing thing)
{
    describe(thing, DefaultFiller{});
    return thing;
}

/// A place in which every field that has a default is filled.
Place withDefaults(Place place);

} // namespace wp::place

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/codec_values.h"
#include "core/place/describe.h"
#include "core/place/lists.h"
#include "core/place/words.h"

#include <type_traits>

namespace wp::place {

/// A type whose fields are described.
template <class T>
concept HasFields = std::is_class_v<T> && requires(T& thing) { describe(thing, [](const char*, auto&, const Rule&) {}); };

/// A member that says which other fields there are: when it cannot be read, the rest is not looked at.
template <class Member>
inline constexpr bool rulesTheRest = false;

/// Lists that are written even when nothing is in them.
template <class Thing>
inline constexpr bool isAlwaysWritten = false;

/// Reads the described fields of one object, and afterwards names those that nobody knows.
class Reader {
public:
    Reader(const Json& object, const Spot& spot) : m_object(object), m_spot(spot) {}

    template <class Member>
    void operator()(const char* name, Member& member, const Rule& rule)
    {
        if (m_isLost) {
            return;
        }
        const Json* value = find(name, rule);
        const bool isRead = value && Codec<Member>::read(*value, member, rule, m_spot.at(name));
        m_isLost = rulesTheRest<Member> && !isRead;
    }

    void reportUnknown() const;

private:
    const Json* find(const char* name, const Rule& rule);

    const Json& m_object;
    const Spot& m_spot;
    std::vector<std::string> m_known;
    bool m_isLost = false;
};

class Writer {
public:
    explicit Writer(Json& object) : m_object(object) {}

    template <class Member>
    void operator()(const char* name, const Member& member, const Rule& rule)
    {
        if (!Codec<Member>::isAbsent(member, rule)) {
            m_object[name] = Codec<Member>::write(member);
        }
    }

private:
    Json& m_object;
};

/// Reads a described thing; every fault is added to `problems`, and the other fields are read all the same.
template <HasFields T>
void readThing(const Json& json, T& thing, std::string path, base::Problems& problems)
{
    const Spot spot(std::move(path), problems);
    if (isObject(json, spot)) {
        Reader reader(json, spot);
        describe(thing, reader);
        reader.reportUnknown();
    }
}

template <HasFields T>
Json writeThing(const T& thing)
{
    Json object = Json::object();
    Writer writer(object);
    describe(thing, writer);
    return object;
}

template <HasFields Thing>
struct Codec<Thing> {
    static bool read(const Json& json, Thing& thing, const Rule&, const Spot& spot)
    {
        readThing(json, thing, spot.path(), spot.problems());
        return true;
    }
    static Json write(const Thing& thing) { return writeThing(thing); }
    static bool isAbsent(const Thing&, const Rule&) { return false; }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static bool read(const Json& json, Enum& value, const Rule&, const Spot& spot)
    {
        const std::optional<std::string> word = readText(json, spot);
        const std::optional<Enum> found = word ? fromWord<Enum>(*word) : std::nullopt;
        if (found) {
            value = *found;
        } else if (word) {
            const auto words = wordsOf(Enum{});
            spot.report(base::ProblemCode::unknownKind, textOf(json), {words.begin(), words.end()});
        }
        return found.has_value();
    }
    static Json write(Enum value) { return wordOf(value); }
};

template <class Thing>
struct Codec<base::Id<Thing>> {
    static bool read(const Json& json, base::Id<Thing>& id, const Rule&, const Spot& spot)
    {
        std::optional<std::string> text = readText(json, spot);
        if (text && text->empty()) {
            spot.report(base::ProblemCode::missingField);
            return false;
        }
        if (text) {
            id = base::Id<Thing>(*std::move(text));
        }
        return text.has_value();
    }
    static Json write(const base::Id<Thing>& id) { return id.text(); }
    static bool isAbsent(const base::Id<Thing>& id, const Rule&) { return id.isEmpty(); }
};

template <class Value>
struct Codec<std::optional<Value>> {
    static bool read(const Json& json, std::optional<Value>& field, const Rule& rule, const Spot& spot)
    {
        Value value{};
        const bool isRead = Codec<Value>::read(json, value, rule, spot);
        if (isRead) {
            field = std::move(value);
        }
        return isRead;
    }
    static Json write(const std::optional<Value>& field) { return Codec<Value>::write(*field); }
    static bool isAbsent(const std::optional<Value>& field, const Rule&) { return !field.has_value(); }
};

/// The one field that may be null: a line without a stream. An empty id says so.
template <>
struct Codec<Field<base::Id<Stream>>> {
    static bool read(const Json& json, Field<base::Id<Stream>>& field, const Rule& rule, const Spot& spot);
    static Json write(const Field<base::Id<Stream>>& field);
    static bool isAbsent(const Field<base::Id<Stream>>& field, const Rule&) { return !field.has_value(); }
};

template <class Thing>
struct Codec<std::vector<base::Id<Thing>>> {
    using Ids = std::vector<base::Id<Thing>>;
    static bool read(const Json& json, Ids& ids, const Rule& rule, const Spot& spot)
    {
        if (!isList(json, spot)) {
            return false;
        }
        for (std::size_t i = 0; i < json.size(); ++i) {
            base::Id<Thing> id;
            if (Codec<base::Id<Thing>>::read(json[i], id, rule, spot.at(std::to_string(i)))) {
                ids.push_back(std::move(id));
            }
        }
        return true;
    }
    static Json write(const Ids& ids)
    {
        Json list = Json::array();
        for (const auto& id : ids) {
            list.push_back(id.text());
        }
        return list;
    }
    static bool isAbsent(const Ids& ids, const Rule&) { return ids.empty(); }
};

template <HasFields Thing>
struct Codec<std::vector<Thing>> {
    static bool read(const Json& json, std::vector<Thing>& things, const Rule&, const Spot& spot)
    {
        if (!isList(json, spot)) {
            return false;
        }
        Steps steps;
        for (const Json& item : json) {
            const Spot here = spot.at(steps.next(Named<Thing> ? idIn(item) : std::string()));
            things.emplace_back();
            readThing(item, things.back(), here.path(), here.problems());
        }
        return true;
    }
    static Json write(const std::vector<Thing>& things)
    {
        Json list = Json::array();
        for (const Thing& thing : things) {
            list.push_back(writeThing(thing));
        }
        return list;
    }
    static bool isAbsent(const std::vector<Thing>& things, const Rule& rule)
    {
        return things.empty() && !rule.isRequired && !isAlwaysWritten<Thing>;
    }
};

} // namespace wp::place

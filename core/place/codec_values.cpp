// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/codec.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace wp::place {

using base::ProblemCode;

namespace {

constexpr std::size_t longestValue = 80;

bool isTooLargeToKeep(const Json& json)
{
    if (!json.is_number_float()) {
        return false;
    }
    const double value = json.get<double>();
    return std::trunc(value) == value && std::abs(value) >= 0x1p63;
}

/// A JSON number that is no whole one where a whole one belongs, or something else altogether.
void reportNoInteger(const Json& json, const Rule& rule, const Spot& spot)
{
    if (isTooLargeToKeep(json)) {
        spot.report(ProblemCode::outOfRange, textOf(json), endsOf(rule.bounds));
    } else {
        spot.report(ProblemCode::wrongType, textOf(json), {"integer"});
    }
}

std::optional<std::int64_t> yearIn(const std::string& key)
{
    std::int64_t year = 0;
    const char* end = key.data() + key.size();
    const auto result = std::from_chars(key.data(), end, year);
    const bool isPlain = result.ec == std::errc{} && result.ptr == end && std::to_string(year) == key;
    return isPlain ? std::optional(year) : std::nullopt;
}

/// The object form of a quantity; described here because only JSON knows low, central and high as equals.
struct Range {
    Field<money::Number> low;
    Field<money::Number> central;
    Field<money::Number> high;
    Field<std::string> source;
    Field<std::int64_t> grade;
    Field<std::string> note;
    Field<std::string> with;
};

template <Describes<Range> T, class Visit>
void describe(T& range, Visit&& visit)
{
    visit("low", range.low, required());
    visit("central", range.central, required());
    visit("high", range.high, required());
    visit("source", range.source, optional());
    visit("grade", range.grade, number(Bounds::grade));
    visit("note", range.note, optional());
    visit("with", range.with, optional());
}

} // namespace

std::string textOf(const Json& json)
{
    std::string text = json.is_string() ? json.get<std::string>()
                                        : json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > longestValue) {
        std::size_t end = longestValue;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text.resize(end);
        text += "…";
    }
    return text;
}

bool isObject(const Json& json, const Spot& spot)
{
    if (!json.is_object()) {
        spot.report(ProblemCode::wrongType, textOf(json), {"object"});
    }
    return json.is_object();
}

bool isList(const Json& json, const Spot& spot)
{
    if (!json.is_array()) {
        spot.report(ProblemCode::wrongType, textOf(json), {"list"});
    }
    return json.is_array();
}

std::string idIn(const Json& json)
{
    const auto id = json.is_object() ? json.find("id") : json.end();
    return id != json.end() && id->is_string() ? id->get<std::string>() : std::string();
}

std::optional<std::string> readText(const Json& json, const Spot& spot)
{
    if (!json.is_string()) {
        spot.report(ProblemCode::wrongType, textOf(json), {"text"});
        return std::nullopt;
    }
    return json.get<std::string>();
}

std::optional<money::Number> readNumber(const Json& json, const Spot& spot, bool mayBeRange)
{
    if (!json.is_string() && !json.is_number()) {
        spot.report(ProblemCode::wrongType, textOf(json),
                    mayBeRange ? std::vector<std::string>{"decimal", "range"} : std::vector<std::string>{"decimal"});
        return std::nullopt;
    }
    std::optional<money::Number> number =
        json.is_string() ? money::Number::parse(json.get_ref<const std::string&>()) : std::nullopt;
    if (!number) {
        spot.report(ProblemCode::badNumber, textOf(json), {"\"0.05\""});
    }
    return number;
}

const Json* Reader::find(const char* name, const Rule& rule)
{
    m_known.emplace_back(name);
    const auto found = m_object.find(name);
    if (found != m_object.end()) {
        return &*found;
    }
    if (rule.isRequired) {
        m_spot.at(name).report(ProblemCode::missingField);
    }
    return nullptr;
}

void Reader::reportUnknown() const
{
    if (m_isLost) {
        return;
    }
    for (const auto& [name, value] : m_object.items()) {
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end()) {
            const std::string near = base::nearest(name, m_known);
            m_spot.at(name).report(ProblemCode::unknownField, name,
                                   near.empty() ? std::vector<std::string>{} : std::vector<std::string>{near});
        }
    }
}

bool Codec<std::string>::read(const Json& json, std::string& text, const Rule&, const Spot& spot)
{
    std::optional<std::string> found = readText(json, spot);
    if (found) {
        text = *std::move(found);
    }
    return found.has_value();
}

bool Codec<bool>::read(const Json& json, bool& flag, const Rule&, const Spot& spot)
{
    if (!json.is_boolean()) {
        spot.report(ProblemCode::wrongType, textOf(json), {"flag"});
        return false;
    }
    flag = json.get<bool>();
    return true;
}

bool Codec<std::int64_t>::read(const Json& json, std::int64_t& whole, const Rule& rule, const Spot& spot)
{
    if (!json.is_number_integer()) {
        reportNoInteger(json, rule, spot);
        return false;
    }
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > largest) {
        spot.report(ProblemCode::outOfRange, textOf(json), endsOf(rule.bounds));
        return false;
    }
    whole = json.get<std::int64_t>();
    return true;
}

bool Codec<std::uint64_t>::read(const Json& json, std::uint64_t& whole, const Rule& rule, const Spot& spot)
{
    if (!json.is_number_integer() && !isTooLargeToKeep(json)) {
        reportNoInteger(json, rule, spot);
        return false;
    }
    const bool isNegative = json.is_number_integer() && !json.is_number_unsigned() && json.get<std::int64_t>() < 0;
    if (isNegative || isTooLargeToKeep(json)) {
        spot.report(ProblemCode::outOfRange, textOf(json),
                    {"0", std::to_string(std::numeric_limits<std::uint64_t>::max())});
        return false;
    }
    whole = json.get<std::uint64_t>();
    return true;
}

bool Codec<money::Number>::read(const Json& json, money::Number& number, const Rule&, const Spot& spot)
{
    std::optional<money::Number> found = readNumber(json, spot);
    if (found) {
        number = *std::move(found);
    }
    return found.has_value();
}

bool Codec<Quantity>::read(const Json& json, Quantity& quantity, const Rule&, const Spot& spot)
{
    if (!json.is_object()) {
        std::optional<money::Number> number = readNumber(json, spot, true);
        if (number) {
            quantity = {*std::move(number), std::nullopt};
        }
        return number.has_value();
    }
    Range range;
    readThing(json, range, spot.path(), spot.problems());
    if (!range.low || !range.central || !range.high) {
        return false;
    }
    quantity = {*range.central, Spread{*range.low, *range.high, range.source, range.grade, range.note, range.with}};
    return true;
}

Json Codec<Quantity>::write(const Quantity& quantity)
{
    if (!quantity.spread) {
        return quantity.central.text();
    }
    const Spread& spread = *quantity.spread;
    return writeThing(Range{spread.low, quantity.central, spread.high, spread.source, spread.grade, spread.note,
                            spread.with});
}

bool Codec<Sources>::read(const Json& json, Sources& sources, const Rule&, const Spot& spot)
{
    if (!isObject(json, spot)) {
        return false;
    }
    for (const auto& [field, value] : json.items()) {
        std::optional<std::string> text = readText(value, spot.at(field));
        if (text) {
            sources.insert_or_assign(field, *std::move(text));
        }
    }
    return true;
}

Json Codec<Sources>::write(const Sources& sources)
{
    Json object = Json::object();
    for (const auto& [field, text] : sources) {
        object[field] = text;
    }
    return object;
}

bool Codec<std::map<std::int64_t, money::Number>>::read(const Json& json, Yearly& yearly, const Rule&,
                                                        const Spot& spot)
{
    if (!isObject(json, spot)) {
        return false;
    }
    for (const auto& [key, value] : json.items()) {
        const Spot here = spot.at(key);
        const std::optional<std::int64_t> year = yearIn(key);
        if (!year) {
            here.report(ProblemCode::wrongType, key, {"integer"});
            continue;
        }
        std::optional<money::Number> number = readNumber(value, here);
        if (number) {
            yearly.insert_or_assign(*year, *std::move(number));
        }
    }
    return true;
}

Json Codec<std::map<std::int64_t, money::Number>>::write(const Yearly& yearly)
{
    Json object = Json::object();
    for (const auto& [year, number] : yearly) {
        object[std::to_string(year)] = number.text();
    }
    return object;
}

bool Codec<Field<base::Id<Stream>>>::read(const Json& json, Field<base::Id<Stream>>& field, const Rule& rule,
                                          const Spot& spot)
{
    if (json.is_null() && !rule.isRequired) {
        field = base::Id<Stream>();
        return true;
    }
    base::Id<Stream> id;
    const bool isRead = Codec<base::Id<Stream>>::read(json, id, rule, spot);
    if (isRead) {
        field = std::move(id);
    }
    return isRead;
}

Json Codec<Field<base::Id<Stream>>>::write(const Field<base::Id<Stream>>& field)
{
    return field->isEmpty() ? Json(nullptr) : Json(field->text());
}

} // namespace wp::place

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_mapping.h"

#include "core/exchange/json_parse.h"
#include "core/exchange/json_positions.h"
#include "core/people/identifiers_in_json.h"
#include "core/place/check_fields.h"
#include "core/place/codec.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

using base::ProblemCode;
using place::Json;
using Words = std::span<const std::string_view>;

constexpr const char* formatName = "wholeplace-mapping/1";

/// What holds between fields.
void checkTogether(const Mapping& mapping, base::Problems& problems)
{
    const auto report = [&](ProblemCode code, std::string where, std::string value = {}) {
        problems.push_back({code, std::move(where), std::move(value), {}, std::nullopt});
    };
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnChoice& choice = mapping.columns[i];
        if (!choice.title && !choice.column) {
            report(ProblemCode::missingField, "columns/" + std::to_string(i) + "/title");
        }
        for (std::size_t j = 0; j < i && choice.is; ++j) {
            if (mapping.columns[j].is == choice.is) {
                report(ProblemCode::duplicateItem, "columns/" + std::to_string(i) + "/is",
                       std::string(place::wordOf(*choice.is)));
                break;
            }
        }
    }
    for (std::size_t i = 0; i < mapping.rows.size(); ++i) {
        if (!mapping.rows[i].name && !mapping.rows[i].row) {
            report(ProblemCode::missingField, "rows/" + std::to_string(i) + "/name");
        }
    }
}

/// What could not be read is told once.
void addChecks(const Mapping& mapping, base::Problems& problems)
{
    base::Problems found;
    const place::Spot top({}, found);
    describe(mapping, place::FieldChecker(top, place::KnownIds({})));
    checkTogether(mapping, found);
    for (base::Problem& problem : found) {
        if (std::ranges::find(problems, problem.where, &base::Problem::where) == problems.end()) {
            problems.push_back(std::move(problem));
        }
    }
}

} // namespace

Words wordsOf(Encoding)
{
    static constexpr std::array<std::string_view, 5> words{"utf8", "utf16LittleEndian", "utf16BigEndian", "windows1252",
                                                           "macRoman"};
    return words;
}

Words wordsOf(Delimiter)
{
    static constexpr std::array<std::string_view, 4> words{"comma", "semicolon", "tab", "words"};
    return words;
}

Words wordsOf(TableUnit)
{
    static constexpr std::array<std::string_view, 3> words{"pounds", "thousands", "millions"};
    return words;
}

Words wordsOf(DecimalMark)
{
    static constexpr std::array<std::string_view, 2> words{"point", "comma"};
    return words;
}

Words wordsOf(DashMeaning)
{
    static constexpr std::array<std::string_view, 2> words{"zero", "missing"};
    return words;
}

Words wordsOf(SpendingSign)
{
    static constexpr std::array<std::string_view, 2> words{"positive", "negative"};
    return words;
}

Words wordsOf(ColumnRole)
{
    static constexpr std::array<std::string_view, 11> words{"name",        "code",   "department", "budget",
                                                            "expenditure", "income", "tier",       "statutory",
                                                            "ringFenced",  "fte",    "note"};
    return words;
}

Words wordsOf(RowKind)
{
    static constexpr std::array<std::string_view, 9> words{"line",      "part",      "subtotal", "total",  "heading",
                                                           "aggregate", "financing", "footnote", "leftOut"};
    return words;
}

TextReading textReadingOf(const Mapping& mapping)
{
    constexpr std::string_view signs = ",;\t ";
    TextReading reading{mapping.encoding, std::nullopt};
    if (mapping.delimiter) {
        reading.delimiter = signs[static_cast<std::size_t>(*mapping.delimiter)];
    }
    return reading;
}

base::Result<Mapping> readMapping(std::string_view text)
{
    ParsedJson parsed = parseJson(text);
    base::Problems problems = std::move(parsed.problems);
    Mapping mapping;
    if (parsed.isWhole) {
        const auto format = parsed.json.is_object() ? parsed.json.find("format") : parsed.json.end();
        if (format == parsed.json.end() || *format != formatName) {
            const std::string value = format == parsed.json.end() ? std::string() : place::textOf(*format);
            return base::Problem{ProblemCode::unknownFormat, "format", value, {formatName}, std::nullopt};
        }
        Json rest = parsed.json;
        rest.erase("format");
        place::readThing(rest, mapping, {}, problems);
        addChecks(mapping, problems);
        people::findIdentifiers(rest, {}, problems);
    }
    if (problems.empty()) {
        return mapping;
    }
    if (text.size() <= largestText) {
        locate(text, problems);
    }
    return problems;
}

std::string writeMapping(const Mapping& mapping)
{
    Json json{{"format", formatName}};
    const Json fields = place::writeThing(mapping);
    for (const auto& [key, value] : fields.items()) {
        json[key] = value;
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace wp::exchange

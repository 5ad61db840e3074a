// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draws_part.h"

#include "core/exchange/base64.h"
#include "core/exchange/json.h"
#include "core/uncertainty/draw.h"

#include <bit>
#include <cmath>
#include <nlohmann/json.hpp>

namespace wp::exchange {

namespace {

using Json = nlohmann::ordered_json;
using base::Problem;
using base::ProblemCode;
using uncertainty::Kept;

std::string hashText(std::string_view model)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t hash = uncertainty::hashOf(model);
    std::string text(16, '0');
    for (std::size_t i = text.size(); i-- > 0; hash >>= 4U) {
        text[i] = digits[hash & 15U];
    }
    return text;
}

std::string textOf(const Json& model)
{
    return model.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::uint64_t wordOf(double value, bool isPence)
{
    return isPence ? static_cast<std::uint64_t>(static_cast<std::int64_t>(value)) : std::bit_cast<std::uint64_t>(value);
}

double valueOf(std::uint64_t word, bool isPence)
{
    return isPence ? static_cast<double>(static_cast<std::int64_t>(word)) : std::bit_cast<double>(word);
}

std::string columnText(const Kept& kept, std::size_t column)
{
    std::string bytes;
    bytes.reserve(kept.draws * 8);
    kept.eachPage(kept.draws, [&](const uncertainty::Page& page, std::uint64_t draws) {
        for (std::size_t n = 0; n < draws; ++n) {
            std::uint64_t word = wordOf(page.column(column)[n], kept.shape.isPence(column));
            for (int i = 0; i < 8; ++i, word >>= 8U) {
                bytes += static_cast<char>(word & 255U);
            }
        }
    });
    return toBase64(bytes);
}

/// False for a column of another length, or with a figure that is no number.
bool readColumn(const Json& json, std::size_t column, Kept& kept)
{
    const auto bytes = json.is_string() ? fromBase64(json.get_ref<const std::string&>()) : std::nullopt;
    if (!bytes || bytes->size() != kept.draws * 8) {
        return false;
    }
    std::size_t at = 0;
    bool isFinite = true;
    for (uncertainty::Page& page : kept.pages) {
        for (std::size_t n = 0; n < page.draws; ++n, at += 8) {
            std::uint64_t word = 0;
            for (std::size_t i = 8; i-- > 0;) {
                word = word << 8U | static_cast<unsigned char>((*bytes)[at + i]);
            }
            page.column(column)[n] = valueOf(word, kept.shape.isPence(column));
            isFinite = isFinite && std::isfinite(page.column(column)[n]);
        }
    }
    return isFinite;
}

Problem problemAt(ProblemCode code, std::string where, std::string value = {}, std::vector<std::string> accepted = {})
{
    return {code, std::move(where), std::move(value), std::move(accepted), std::nullopt};
}

/// What is wrong with the frame of a part, before its figures are looked at.
base::Problems frameProblems(const Json& json)
{
    if (!json.is_object()) {
        return {problemAt(ProblemCode::notReadable, "")};
    }
    const auto format = json.find("format");
    if (format == json.end() || *format != drawsFormat) {
        const std::string found = format != json.end() && format->is_string() ? format->get<std::string>() : "";
        return {problemAt(ProblemCode::unknownFormat, "format", found, {std::string(drawsFormat)})};
    }
    base::Problems problems;
    const auto expect = [&](const char* field, bool (*isOfType)(const Json&), const char* type) {
        if (!json.contains(field)) {
            problems.push_back(problemAt(ProblemCode::missingField, field));
        } else if (!isOfType(json.at(field))) {
            problems.push_back(problemAt(ProblemCode::wrongType, field, {}, {type}));
        }
    };
    expect("modelHash", [](const Json& value) { return value.is_string(); }, "text");
    expect("first", [](const Json& value) { return value.is_number_unsigned(); }, "integer");
    expect("draws", [](const Json& value) { return value.is_number_unsigned(); }, "integer");
    expect("full", [](const Json& value) { return value.is_boolean(); }, "flag");
    expect("columns", [](const Json& value) { return value.is_array(); }, "list");
    expect("model", [](const Json& value) { return value.is_object(); }, "object");
    return problems;
}

base::Result<Kept> readKept(const Json& json, const uncertainty::Study& study)
{
    const auto damaged = [](const char* where) { return problemAt(ProblemCode::damaged, where, {}, {where}); };
    const uncertainty::KeptShape shape = shapeOf(study, json.at("full").get<bool>());
    const uncertainty::DrawRange range{json.at("first").get<std::uint64_t>(), json.at("draws").get<std::uint64_t>()};
    const Json& columns = json.at("columns");
    if (columns.size() != shape.columns()) {
        return damaged("columns");
    }
    // Each draw takes at least ten letters of the text, so that no number can ask for more room than there is.
    const bool isCredible = range.draws > 0 && range.first <= UINT64_MAX - range.draws &&
                            (columns.empty() || (columns[0].is_string() &&
                                                 columns[0].get_ref<const std::string&>().size() / 10 >= range.draws));
    if (!isCredible) {
        return damaged("draws");
    }
    Kept kept = roomFor(shape, range);
    for (std::size_t column = 0; column < shape.columns(); ++column) {
        if (!readColumn(columns[column], column, kept)) {
            return damaged("columns");
        }
    }
    return kept;
}

} // namespace

std::string writePart(const document::Model& model, const Kept& kept, bool isFull)
{
    const std::string text = writeJson(model);
    Json columns = Json::array();
    for (std::size_t column = 0; column < kept.shape.columns(); ++column) {
        columns.push_back(columnText(kept, column));
    }
    const Json json{{"format", drawsFormat}, {"modelHash", hashText(text)},    {"first", kept.first},
                    {"draws", kept.draws},   {"full", isFull},                 {"columns", std::move(columns)},
                    {"model", Json::parse(text)}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<DrawsPart> readPart(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    base::Problems problems = frameProblems(json);
    if (!problems.empty()) {
        return problems;
    }
    const std::string modelText = textOf(json.at("model"));
    if (hashText(modelText) != json.at("modelHash").get_ref<const std::string&>()) {
        return problemAt(ProblemCode::damaged, "modelHash", {}, {"modelHash"});
    }
    auto model = readJson(modelText);
    if (!model) {
        return model.problems();
    }
    auto study = uncertainty::studyOf(model.value().place, model.value().scenarios);
    if (!study) {
        return study.problems();
    }
    auto kept = readKept(json, study.value());
    if (!kept) {
        return kept.problems();
    }
    return DrawsPart{std::move(model).value(), std::move(study).value(), std::move(kept).value(),
                     json.at("full").get<bool>()};
}

} // namespace wp::exchange

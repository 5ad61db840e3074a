// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_words.h"

#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wp::cli {

using money::Decimal;

namespace {

std::string poundsText(const Decimal& value)
{
    const std::string text = numberText(value < 0 ? Decimal(-value) : value, 2);
    return (money::toText(value, 2).front() == '-' ? "\u2212£" : "£") + text;
}

bool isShareField(const std::string& field)
{
    static const std::vector<std::string> counts{"people", "fte", "lag"};
    return std::ranges::find(counts, field) == counts.end();
}

} // namespace

int yearOf(const std::string& text)
{
    constexpr std::size_t digits = 4;
    const bool isLong = text.size() == digits + 3 && text[digits] == '/';
    const std::string first = text.substr(0, digits);
    const bool isNumber = first.size() == digits && first.find_first_not_of("0123456789") == std::string::npos;
    if (!isNumber || (text.size() != digits && !isLong)) {
        return 0;
    }
    const int year = std::stoi(first);
    return isLong && yearText(year) != text ? 0 : year;
}

std::optional<Decimal> numberOf(const Call& call, std::string_view option, std::string& fault)
{
    if (!call.has(option)) {
        return std::nullopt;
    }
    const auto value = money::parseDecimal(call.value(option));
    if (!value) {
        fault = std::string(option) + " takes a number such as 1250000.00, and not " + shown(call.value(option));
    }
    return value;
}

std::string faultOf(const base::Problem& problem)
{
    std::string text = shown(problem.where) + ": " + sentenceOf(problem);
    text.erase(text.find_last_not_of('.') + 1);
    return text;
}

std::string valueText(const optimise::Lever& lever, const Decimal& value)
{
    constexpr int asPercent = 2;
    return lever.isMoney                ? poundsText(value)
           : isShareField(lever.field) ? percentText(value, std::max(lever.decimals - asPercent, 0))
                                       : numberText(value, lever.decimals);
}

std::string valueText(const optimise::Figure& figure, const Decimal& value)
{
    if (figure.isMoney()) {
        return poundsText(value);
    }
    constexpr int most = 6;
    return numberText(value, std::min(figure.decimals(), most));
}

std::string nameText(const optimise::Figure& figure)
{
    const std::string name = shown(figure.id().thing + "/" + figure.id().field);
    return figure.isAppraisal() ? name : name + " in " + yearText(figure.id().year);
}

nlohmann::ordered_json warningsJson(const std::vector<projection::Warning>& warnings)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const projection::Warning& warning : warnings) {
        json.push_back({{"kind", std::string(projection::nameOf(warning.kind))},
                        {warning.about, warning.id},
                        {"year", warning.year}});
    }
    return json;
}

} // namespace wp::cli

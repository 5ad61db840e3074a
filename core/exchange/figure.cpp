// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wp::exchange {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view minusSign = "\xE2\x88\x92";

bool isSpace(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

/// "[x]", "[note 3]": letters in square brackets, as publishers write them in a cell or behind its figure.
bool isNote(std::string_view text)
{
    constexpr std::size_t longest = 16;
    return text.size() > 2 && text.size() <= longest && text.front() == '[' && text.back() == ']' &&
           std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

bool isMissingMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> marks{"", "...", "\xE2\x80\xA6", "..", "category discontinued"};
    return isNote(text) || std::ranges::find(marks, lowered(text)) != marks.end();
}

/// Takes a note off the end of a text.
std::string takeNote(std::string_view& text)
{
    const std::size_t open = text.rfind('[');
    if (open == text.npos || open == 0 || !isNote(text.substr(open))) {
        return {};
    }
    std::string note(text.substr(open));
    text = trimmed(text.substr(0, open));
    return note;
}

/// "12,345.6" without its separators; empty where they do not stand between groups of three.
std::optional<std::string> withoutSeparators(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('.'));
    if (whole.find(',') == std::string_view::npos) {
        return text.find(',') == std::string_view::npos ? std::optional(std::string(text)) : std::nullopt;
    }
    if (whole.size() % 4 == 0) {
        return std::nullopt;
    }
    std::string out;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool isSeparatorPlace = i > 0 && (whole.size() - i) % 4 == 0;
        if ((whole[i] == ',') != isSeparatorPlace) {
            return std::nullopt;
        }
        if (whole[i] != ',') {
            out.push_back(whole[i]);
        }
    }
    const std::string_view rest = text.substr(whole.size());
    return rest.find(',') == std::string_view::npos ? std::optional(out.append(rest)) : std::nullopt;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        if (isSpace(text.front())) {
            text.remove_prefix(1);
        } else if (text.starts_with(noBreakSpace)) {
            text.remove_prefix(noBreakSpace.size());
        } else if (isSpace(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(noBreakSpace)) {
            text.remove_suffix(noBreakSpace.size());
        } else {
            break;
        }
    }
    return text;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::optional<Figure> readFigure(std::string_view text)
{
    text = trimmed(text);
    if (isMissingMark(text)) {
        return Figure{std::nullopt, std::string(text)};
    }
    std::string note = takeNote(text);
    bool isNegative = false;
    if (text.starts_with('(') && text.ends_with(')')) {
        isNegative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    } else if (text.starts_with('-') || text.starts_with(minusSign)) {
        isNegative = true;
        text = trimmed(text.substr(text.starts_with('-') ? 1 : minusSign.size()));
    }
    const bool startsWithDigit = !text.empty() && text.front() >= '0' && text.front() <= '9';
    const auto digits = startsWithDigit ? withoutSeparators(text) : std::nullopt;
    const auto value = digits ? money::parseDecimal(*digits) : std::nullopt;
    if (!value) {
        return std::nullopt;
    }
    return Figure{isNegative ? money::Decimal(-*value) : *value, std::move(note)};
}

const std::vector<std::string>& figureExamples()
{
    static const std::vector<std::string> examples{"2,305", "-2,305", "(2,305)", "..."};
    return examples;
}

} // namespace wp::exchange

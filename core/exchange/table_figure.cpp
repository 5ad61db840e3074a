// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_figure.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

constexpr std::string_view pound = "\xC2\xA3";
constexpr std::string_view minusSign = "\xE2\x88\x92";
constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view thinSpace = "\xE2\x80\xAF";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isDash(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> dashes{"-", "--", "\xE2\x80\x93", "\xE2\x80\x94", minusSign};
    return std::ranges::find(dashes, text) != dashes.end();
}

bool isMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> marks{"n/a", "na", "#n/a", "n.a.", "nil return",
                                                            ":",   "*",  "x",    "z",    "c"};
    const auto published = readFigure(text);
    return (published && !published->value) || std::ranges::find(marks, lowered(text)) != marks.end();
}

/// The digits of a figure without what says how it is to be taken.
struct Bare {
    std::string_view digits;
    bool isNegative = false;
    bool isPercent = false;
};

bool take(std::string_view& text, std::string_view start)
{
    const bool isThere = !text.empty() && text.front() == start.front() && text.starts_with(start);
    text.remove_prefix(isThere ? start.size() : 0);
    return isThere;
}

bool takeEnd(std::string_view& text, std::string_view end)
{
    const bool isThere = !text.empty() && text.back() == end.back() && text.ends_with(end);
    text.remove_suffix(isThere ? end.size() : 0);
    return isThere;
}

/// "(£ 5)", "-£5", "£-5", "5-", "5 CR", "5 DR", "5 %".
Bare bareOf(std::string_view text)
{
    Bare bare;
    text = trimmed(text);
    bool isInside = text.starts_with('(') && text.ends_with(')') && text.size() > 2;
    bare.isNegative = isInside;
    if (isInside) {
        text = trimmed(text.substr(1, text.size() - 2));
    }
    for (bool isMore = true; isMore && !isInside;) {
        isMore = take(text, "-") || take(text, minusSign);
        bare.isNegative = bare.isNegative || isMore;
        isInside = isMore;
        isMore = !isMore && (take(text, pound) || take(text, "+"));
        text = trimmed(text);
    }
    take(text, pound);
    bare.isPercent = takeEnd(text, "%");
    const bool isCredit = takeEnd(text, "CR") || takeEnd(text, "Cr");
    const bool isBehind = !isCredit && !isInside && (takeEnd(text, "-") || takeEnd(text, minusSign));
    if (!isCredit && !isBehind && !takeEnd(text, "DR")) {
        takeEnd(text, "Dr");
    }
    bare.isNegative = bare.isNegative || isCredit || isBehind;
    bare.digits = trimmed(text);
    return bare;
}

/// One sign for each separator, so that groups can be looked at.
std::string plainSeparators(std::string_view digits)
{
    std::string out;
    while (!digits.empty()) {
        const char first = digits.front();
        const bool mayBeSpace = first == noBreakSpace.front() || first == thinSpace.front();
        if (mayBeSpace && (take(digits, noBreakSpace) || take(digits, thinSpace))) {
            out += ' ';
        } else {
            out += first;
            digits.remove_prefix(1);
        }
    }
    return out;
}

/// Digits with a point, out of digits in groups of three; nothing where they are not.
std::optional<std::string> joinedGroups(std::string_view digits, char decimal)
{
    if (digits.empty() || !isDigit(digits.front())) {
        return std::nullopt;
    }
    const std::string text = plainSeparators(digits);
    const std::size_t point = std::min(text.find(decimal), text.size());
    const std::string_view whole = std::string_view(text).substr(0, point);
    const std::string_view behind = std::string_view(text).substr(std::min(point + 1, text.size()));
    if (!std::ranges::all_of(behind, isDigit) || (point < text.size() && behind.empty())) {
        return std::nullopt;
    }
    const std::size_t at = whole.find_first_not_of("0123456789");
    const char mark = at == whole.npos ? '\0' : whole[at];
    const bool isSeparator = mark == '\0' || mark == ',' || mark == '.' || mark == ' ' || mark == '\'';
    std::string joined;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool isPlace = mark != '\0' && i >= at && (whole.size() - i) % 4 == 0;
        if (isPlace ? whole[i] != mark : !isDigit(whole[i])) {
            return std::nullopt;
        }
        if (!isPlace) {
            joined += whole[i];
        }
    }
    constexpr std::size_t widestFirst = 3;
    if (!isSeparator || (mark != '\0' && (at > widestFirst || at == 0))) {
        return std::nullopt;
    }
    return behind.empty() ? joined : joined + "." + std::string(behind);
}

bool isFigure(std::string_view text)
{
    const Bare bare = bareOf(text);
    return joinedGroups(bare.digits, '.') || joinedGroups(bare.digits, ',');
}

bool isYearText(std::string_view text)
{
    return (text.starts_with("19") || text.starts_with("20")) && text.size() >= 4 && text.size() <= 9 &&
           std::ranges::all_of(text.substr(0, 4), isDigit) && (text.size() == 4 || text[4] == '-' || text[4] == '/') &&
           std::ranges::all_of(text.substr(std::min<std::size_t>(5, text.size())), isDigit) && text.size() != 5;
}

} // namespace

CellClass classOf(const Cell& cell)
{
    if (cell.kind != CellKind::text) {
        const bool isPercent = cell.look == CellLook::percent && cell.kind == CellKind::number;
        return isPercent                        ? CellClass::percent
               : cell.kind == CellKind::missing ? CellClass::mark
               : isYearText(cell.text)          ? CellClass::year
                                                : CellClass::figure;
    }
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) {
        return CellClass::empty;
    }
    if (isYearText(text)) {
        return CellClass::year;
    }
    if (isDash(text) || isMark(text)) {
        return CellClass::mark;
    }
    const bool mayBeFigure = std::ranges::any_of(text, isDigit) && text.size() < 40;
    if (!mayBeFigure || !isFigure(text)) {
        return CellClass::word;
    }
    return bareOf(text).isPercent ? CellClass::percent : CellClass::figure;
}

std::optional<Figure> readTableFigure(const Cell& cell, const FigureStyle& style)
{
    const std::string_view text = trimmed(cell.text);
    if (cell.kind == CellKind::missing) {
        return Figure{std::nullopt, std::string(text)};
    }
    if (cell.kind == CellKind::number) {
        return Figure{money::parseDecimal(text), {}};
    }
    if (isDash(text)) {
        const bool isZero = style.dash == DashMeaning::zero;
        return Figure{isZero ? std::optional(money::Decimal(0)) : std::nullopt, std::string(text)};
    }
    if (isMark(text)) {
        return Figure{std::nullopt, std::string(text)};
    }
    const Bare bare = bareOf(text);
    const auto digits = joinedGroups(bare.digits, style.decimal == DecimalMark::point ? '.' : ',');
    const auto value = digits && !bare.isPercent ? money::parseDecimal(*digits) : std::nullopt;
    if (!value) {
        const auto published = readFigure(text);
        return published && style.decimal == DecimalMark::point ? published : std::nullopt;
    }
    return Figure{bare.isNegative ? money::Decimal(-*value) : *value, {}};
}

std::optional<DecimalMark> decimalMarkOf(std::string_view text)
{
    const std::string digits = plainSeparators(bareOf(text).digits);
    const bool asPoint = joinedGroups(digits, '.').has_value();
    const bool asComma = joinedGroups(digits, ',').has_value();
    if (asPoint == asComma || digits.find_first_of(",.") == digits.npos) {
        return std::nullopt;
    }
    return asPoint ? DecimalMark::point : DecimalMark::comma;
}

bool isInBrackets(std::string_view text)
{
    text = trimmed(text);
    return text.starts_with('(') && text.ends_with(')') && isFigure(text);
}

bool hasTrailingMinus(std::string_view text)
{
    text = trimmed(text);
    return text.size() > 1 && (text.ends_with('-') || text.ends_with(minusSign)) && isFigure(text);
}

std::optional<std::int64_t> yearNamedIn(std::string_view text)
{
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const bool isApart = i == 0 || !isDigit(text[i - 1]);
        const bool isYear =
            isApart && (rest.starts_with("20") || rest.starts_with("19")) && isDigit(rest[2]) && isDigit(rest[3]);
        if (isYear && (rest.size() == 4 || !isDigit(rest[4]))) {
            return 1000 * (rest[0] - '0') + 100 * (rest[1] - '0') + 10 * (rest[2] - '0') + (rest[3] - '0');
        }
    }
    return std::nullopt;
}

} // namespace wp::exchange

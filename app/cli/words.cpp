// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "core/people/small_group.h"

#include <algorithm>
#include <cctype>

namespace wp::cli {

using money::Decimal;
using money::Money;

namespace {

constexpr const char* minus = "\u2212";

Decimal sizeOf(Money amount)
{
    const Decimal value = amount.toDecimal();
    return value < 0 ? Decimal(-value) : value;
}

} // namespace

std::string shown(std::string_view text)
{
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // U+0080 to U+009F are controls as well.
        const bool isHighControl =
            byte == 0xC2U && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0U;
        if (isHighControl) {
            ++i;
        } else if (byte >= 0x20U && byte != 0x7FU) {
            clean += text[i];
        } else if (byte == '\n' || byte == '\t') {
            clean += ' ';
        }
    }
    return clean;
}

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string yearText(int year)
{
    const std::string next = std::to_string((year + 1) % 100);
    return std::to_string(year) + "/" + (next.size() < 2 ? "0" : "") + next;
}

std::string numberText(const Decimal& value, int decimals)
{
    std::string text = money::toText(value, decimals);
    const bool isNegative = text.front() == '-';
    text.erase(0, isNegative ? 1 : 0);
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t at = point; at > 3; at -= 3) {
        text.insert(at - 3, ",");
    }
    return (isNegative ? minus : "") + text;
}

std::string percentText(const Decimal& share, int decimals) { return numberText(share * 100, decimals) + " %"; }

std::string peopleText(const Decimal& people, int decimals)
{
    return people::isSmallGroup(people) ? "fewer than " + std::to_string(people::smallestGroupShown)
                                        : numberText(people, decimals);
}

std::string countText(std::size_t count, const std::string& thing)
{
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string fieldText(std::string_view field)
{
    std::string text;
    for (const char c : field) {
        const auto letter = static_cast<unsigned char>(c);
        text += std::isupper(letter) != 0 ? " " + std::string(1, static_cast<char>(std::tolower(letter))) : std::string(1, c);
    }
    if (!text.empty()) {
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    }
    return text;
}

std::string yearsText(const std::vector<int>& years)
{
    std::string text;
    for (std::size_t first = 0; first < years.size();) {
        std::size_t last = first;
        while (last + 1 < years.size() && years[last + 1] == years[last] + 1) {
            ++last;
        }
        text += (text.empty() ? "" : ", ") + yearText(years[first]) +
                (last == first ? std::string() : " to " + yearText(years[last]));
        first = last + 1;
    }
    return text;
}

MoneyUnit::MoneyUnit(const std::vector<Money>& amounts)
{
    Decimal largest = 0;
    for (const Money amount : amounts) {
        largest = std::max(largest, sizeOf(amount));
    }
    const bool isMillions = largest >= 10'000'000;
    const bool isThousands = largest >= 100'000;
    m_size = isMillions ? 1'000'000 : isThousands ? 1'000 : 1;
    m_name = isMillions ? "£m" : isThousands ? "£k" : "£";
    m_decimals = isMillions || !isThousands ? 2 : 1;
}

std::string MoneyUnit::text(Money amount) const { return numberText(amount.toDecimal() / m_size, m_decimals); }

std::string moneyText(Money amount)
{
    struct Unit {
        Decimal size;
        const char* suffix;
        int decimals;
    };
    static const Unit units[] = {{1'000'000'000, "bn", 2}, {1'000'000, "m", 1}, {1'000, "k", 0}, {1, "", 2}};
    const Decimal size = sizeOf(amount);
    const Unit& unit = *std::find_if(std::begin(units), std::end(units) - 1,
                                     [&](const Unit& candidate) { return size >= candidate.size; });
    const std::string text = numberText(size / unit.size, unit.decimals);
    return (amount.pence() < 0 ? minus : "") + ("£" + text) + unit.suffix;
}

} // namespace wp::cli

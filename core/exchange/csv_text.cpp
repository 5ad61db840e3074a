// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include "core/money/decimal.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

std::string spreadsheetText(std::string_view text)
{
    // The full-width forms are U+FF1D, U+FF0B, U+FF0D and U+FF20.
    static constexpr std::array<std::string_view, 11> starts{
        "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    const bool isRisky = std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
    return (isRisky && !money::parseDecimal(text) ? "'" : "") + std::string(text);
}

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string row;
    for (const std::string& cell : cells) {
        const std::string text = spreadsheetText(cell);
        row += &cell == cells.data() ? "" : ",";
        if (text.find_first_of(",;\t\"\r\n") == std::string::npos) {
            row += text;
            continue;
        }
        row += '"';
        for (const char c : text) {
            row += c == '"' ? "\"\"" : std::string(1, c);
        }
        row += '"';
    }
    return row + "\n";
}

} // namespace wp::exchange

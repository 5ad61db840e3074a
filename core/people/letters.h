// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wp::people {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
inline bool isLetter(char c) { return isCapital(c) || (c >= 'a' && c <= 'z'); }
inline bool isLetterOrDigit(char c) { return isLetter(c) || isDigit(c); }

/// Small ASCII letters for capital ones.
inline std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        c = isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

} // namespace wp::people

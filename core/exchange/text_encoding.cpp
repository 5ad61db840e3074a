// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace wp::exchange {

namespace {

using HighHalf = std::array<char16_t, 128>;
constexpr char16_t noCharacter = 0xFFFD;

// The characters of bytes 0x80 to 0xFF.
constexpr HighHalf macRomanHigh{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};
constexpr HighHalf windows1252High{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
    0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
    0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};

unsigned char byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

bool isLowerLetter(unsigned char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(unsigned char c) { return isLowerLetter(static_cast<unsigned char>(c | 0x20)); }

void append(std::string& out, char32_t c)
{
    const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Length of the well-formed UTF-8 sequence at `at`, 0 when there is none.
std::size_t sequenceAt(std::string_view bytes, std::size_t at)
{
    const unsigned char first = byteAt(bytes, at);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xC2 && first < 0xE0   ? 2
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const unsigned char second = byteAt(bytes, at + 1);
    const bool isOverlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool isSurrogateOrBeyond = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
    return isOverlong || isSurrogateOrBeyond ? 0 : length;
}

bool isPunctuation(char16_t c)
{
    static constexpr std::u16string_view common =
        u"\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022\u00A3\u20AC\u00A0\u00B0\u00BD";
    return common.find(c) != std::u16string_view::npos;
}

bool isLatinLetter(char16_t c) { return (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7); }

/// Beyond Latin-1 the two code pages hold these capitals alone: Œ, Š, Ÿ, Ž.
bool isLatinLower(char16_t c)
{
    static constexpr std::u16string_view capitals = u"\u0152\u0160\u0178\u017D";
    return isLatinLetter(c) && c >= 0xDF && capitals.find(c) == std::u16string_view::npos;
}

/// How much like a text the character is between its neighbours: a capital after a small letter, or a
/// letter by itself, is hardly ever meant.
int likeness(char16_t c, unsigned char before, unsigned char after)
{
    if (c == noCharacter) {
        return -5;
    }
    if (isPunctuation(c)) {
        return 3;
    }
    if (!isLatinLetter(c) || (!isLetter(before) && !isLetter(after))) {
        return 0;
    }
    if (isLatinLower(c)) {
        return 2;
    }
    return isLowerLetter(before) ? 0 : 1;
}

int likeness(std::string_view bytes, const HighHalf& high)
{
    int total = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) >= 0x80 && total < 1'000'000 && total > -1'000'000) {
            const unsigned char before = i == 0 ? 0 : byteAt(bytes, i - 1);
            const unsigned char after = i + 1 == bytes.size() ? 0 : byteAt(bytes, i + 1);
            total += likeness(high[byteAt(bytes, i) - 0x80U], before, after);
        }
    }
    return total;
}

std::string fromOneByte(std::string_view bytes, const HighHalf& high)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = byteAt(bytes, i);
        append(out, byte < 0x80 ? byte : high[byte - 0x80U]);
    }
    return out;
}

std::string fromUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < bytes.size();) {
        const std::size_t length = sequenceAt(bytes, i);
        if (length == 0) {
            append(out, noCharacter);
            ++i;
        } else {
            out.append(bytes.substr(i, length));
            i += length;
        }
    }
    return out;
}

std::string fromUtf16(std::string_view bytes, bool isLittle)
{
    const auto unit = [&](std::size_t at) {
        const auto [low, high] = isLittle ? std::pair{at, at + 1} : std::pair{at + 1, at};
        return static_cast<char32_t>(byteAt(bytes, low) | (byteAt(bytes, high) << 8));
    };
    std::string out;
    out.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (i == 0 && c == 0xFEFF) {
            continue;
        }
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        }
        append(out, c >= 0xD800 && c < 0xE000 ? noCharacter : c);
    }
    if (bytes.size() % 2 == 1) {
        append(out, noCharacter);
    }
    return out;
}

/// Western text in UTF-16 has a zero in every second byte.
std::size_t zerosAt(std::string_view bytes, std::size_t parity)
{
    std::size_t count = 0;
    for (std::size_t i = parity; i < bytes.size(); i += 2) {
        count += bytes[i] == '\0' ? 1 : 0;
    }
    return count;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceAt(bytes, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

Encoding detectEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE")) {
        return Encoding::utf16LittleEndian;
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return Encoding::utf16BigEndian;
    }
    const std::string_view start = bytes.substr(0, 4096);
    const std::size_t even = zerosAt(start, 0);
    const std::size_t odd = zerosAt(start, 1);
    if (std::max(even, odd) * 4 > start.size() && std::min(even, odd) * 16 < start.size()) {
        return odd > even ? Encoding::utf16LittleEndian : Encoding::utf16BigEndian;
    }
    if (isUtf8(bytes)) {
        return Encoding::utf8;
    }
    return likeness(bytes, macRomanHigh) > likeness(bytes, windows1252High) ? Encoding::macRoman
                                                                            : Encoding::windows1252;
}

std::string toUtf8(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8:
        return fromUtf8(bytes);
    case Encoding::utf16LittleEndian:
        return fromUtf16(bytes, true);
    case Encoding::utf16BigEndian:
        return fromUtf16(bytes, false);
    case Encoding::windows1252:
        return fromOneByte(bytes, windows1252High);
    case Encoding::macRoman:
        return fromOneByte(bytes, macRomanHigh);
    }
    return {};
}

} // namespace wp::exchange

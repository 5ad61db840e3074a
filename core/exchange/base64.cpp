// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace wp::exchange {

namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noLetter = 64;

constexpr std::array<std::uint8_t, 256> valuesOfLetters()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(noLetter);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        values[static_cast<unsigned char>(letters[i])] = static_cast<std::uint8_t>(i);
    }
    return values;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t word = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            word = word << 8U | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= count ? letters[word >> (18 - 6 * i) & 63U] : '=';
        }
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr std::array<std::uint8_t, 256> values = valuesOfLetters();
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t at = 0; at < text.size(); at += 4) {
        std::uint32_t word = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const bool isPadding = at + i >= text.size() - padding;
            const std::uint8_t value = isPadding ? 0 : values[static_cast<unsigned char>(text[at + i])];
            if (value == noLetter) {
                return std::nullopt;
            }
            word = word << 6U | value;
        }
        for (std::size_t i = 0; i < 3; ++i) {
            bytes += static_cast<char>(word >> (16 - 8 * i) & 255U);
        }
    }
    bytes.resize(bytes.size() - padding);
    return bytes;
}

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <optional>
#include <span>
#include <string_view>

namespace wp::place {

/// The words of the file for each value of an enumeration, in its order.
std::span<const std::string_view> wordsOf(Tier);
std::span<const std::string_view> wordsOf(OrganisationKind);

template <class Enum>
std::string_view wordOf(Enum value)
{
    return wordsOf(value)[static_cast<std::size_t>(value)];
}

template <class Enum>
std::optional<Enum> fromWord(std::string_view word)
{
    const auto words = wordsOf(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace wp::place

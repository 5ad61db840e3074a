// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/words.h"

#include <array>

namespace wp::place {

std::span<const std::string_view> wordsOf(Tier)
{
    static constexpr std::array<std::string_view, 5> words{"prevention", "earlyHelp", "response", "crisis", "enabling"};
    return words;
}

std::span<const std::string_view> wordsOf(OrganisationKind)
{
    static constexpr std::array<std::string_view, 9> words{"council", "nhs",     "police",    "fire", "education",
                                                           "housing", "welfare", "voluntary", "other"};
    return words;
}

} // namespace wp::place

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/describe.h"

#include <array>

namespace wp::scenario {

std::span<const std::string_view> wordsOf(Role)
{
    static constexpr std::array<std::string_view, 4> words{"none", "doNothing", "cuts", "wholePlace"};
    return words;
}

std::span<const std::string_view> kindWords()
{
    static constexpr std::array<std::string_view, 10> words{"cut",       "reallocate", "invest", "cohort", "frontDoor",
                                                            "workforce", "contracts",  "income", "share",  "threshold"};
    static_assert(std::variant_size_v<Action> == words.size());
    return words;
}

namespace {

template <std::size_t... Index>
Action makeAction(std::size_t wanted, std::index_sequence<Index...>)
{
    Action action;
    ((wanted == Index ? void(action.emplace<Index>()) : void()), ...);
    return action;
}

} // namespace

std::optional<Action> actionOfKind(std::string_view word)
{
    const auto words = kindWords();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) {
            return makeAction(i, std::make_index_sequence<std::variant_size_v<Action>>{});
        }
    }
    return std::nullopt;
}

} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wp::cli {

/// How many words follow an option: none, one, one or more, or one that may be left out.
enum class Takes { nothing, one, many, maybeOne };

struct Option {
    std::string_view name;
    Takes takes = Takes::nothing;
};

/// A call as it was meant: words that belong to no option, and options with their words. `fault` says why
/// it cannot be understood; empty when it can.
struct Call {
    std::vector<std::string> words;
    std::map<std::string, std::vector<std::string>, std::less<>> options;
    std::string fault;

    bool has(std::string_view option) const { return options.contains(option); }
    /// The option's last word, or what stands for it.
    std::string value(std::string_view option, std::string_view fallback = {}) const;
    const std::vector<std::string>& values(std::string_view option) const;
};

/// Options may stand anywhere, as "--as ra" or "--as=ra"; "--" ends them. Where words are too few, an option
/// that took more than it needs gives its last one back: "--scenario a FILE".
Call parseCall(const std::vector<std::string>& words, const std::vector<Option>& options, std::size_t fewest,
               std::size_t most);

} // namespace wp::cli

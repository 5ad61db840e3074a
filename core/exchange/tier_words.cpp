// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tier_words.h"

#include "core/base/resource.h"
#include "core/exchange/figure.h"
#include "core/exchange/published_form.h"
#include "core/exchange/text_table.h"
#include "core/place/words.h"

#include <algorithm>
#include <cassert>

namespace wp::exchange {

namespace {

struct TierWords {
    std::string words;
    TierSuggestion suggestion;
};

const std::vector<TierWords>& tierWords()
{
    static const std::vector<TierWords> all = [] {
        std::vector<TierWords> read;
        const auto table = readTextTable(base::resource("forms/tiers.csv"));
        assert(table);
        for (std::size_t row = 1; row < table.value().rows.size(); ++row) {
            const std::string& words = table.value().text(row, 0);
            const auto tier = place::fromWord<place::Tier>(table.value().text(row, 1));
            assert(tier);
            read.push_back(
                {lowered(words), {*tier, "assumption: “" + words + "” in its name, " + table.value().text(row, 2)}});
        }
        return read;
    }();
    return all;
}

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

/// The words by themselves, not within another word.
bool holds(std::string_view text, std::string_view words)
{
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end]))) {
            return true;
        }
    }
    return false;
}

/// Whether two names share a word of five letters or more.
bool shareWord(std::string_view name, std::string_view title)
{
    constexpr std::size_t longEnough = 5;
    for (std::size_t at = 0; at < title.size();) {
        std::size_t end = at;
        while (end < title.size() && isLetter(title[end])) {
            ++end;
        }
        if (end - at >= longEnough && holds(name, title.substr(at, end - at))) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

} // namespace

std::optional<TierSuggestion> suggestTier(std::string_view name, std::string_view code)
{
    const std::string small = lowered(trimmed(name));
    for (const FormLine& line : formOf(FormKind::ra).lines) {
        const std::string title = lowered(line.title);
        const bool isCoded = !code.empty() && line.number == code && shareWord(small, title);
        if (line.tier && (title == small || isCoded)) {
            return TierSuggestion{*line.tier, line.reason};
        }
    }
    const auto& words = tierWords();
    const auto found = std::ranges::find_if(words, [&](const TierWords& each) { return holds(small, each.words); });
    return found == words.end() ? std::nullopt : std::optional(found->suggestion);
}

} // namespace wp::exchange

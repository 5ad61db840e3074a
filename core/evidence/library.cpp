// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/library.h"

#include "core/base/data_table.h"
#include "core/base/resource.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <sstream>

namespace wp::evidence {

namespace {

constexpr std::string_view unknown = "not stated";

std::optional<money::Number> numberIn(const std::string& cell)
{
    return cell.empty() ? std::nullopt : money::Number::parse(cell);
}

std::optional<std::string> knownIn(const std::string& cell)
{
    return cell == unknown ? std::nullopt : std::optional(cell);
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(std::move(word));
    }
    return words;
}

ClaimKind kindOf(std::string_view word)
{
    const auto words = wordsOf(ClaimKind{});
    const auto found = std::ranges::find(words, word);
    assert(found != words.end());
    return static_cast<ClaimKind>(found - words.begin());
}

Claim claimAt(const base::DataTable& table, std::size_t row)
{
    const auto text = [&](std::string_view column) -> const std::string& { return table.text(row, column); };
    Claim claim;
    claim.id = text("id");
    claim.text = text("claim");
    claim.low = numberIn(text("low"));
    claim.central = numberIn(text("central"));
    claim.high = numberIn(text("high"));
    claim.unit = text("unit");
    claim.priceYear = text("price_year");
    claim.grade = gradeOf(text("grade").front() - '0').value();
    claim.kind = kindOf(text("kind"));
    claim.source = {text("source"), knownIn(text("place")), knownIn(text("licence"))};
    claim.fields = wordsIn(text("fields"));
    claim.check = text("check");
    return claim;
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

/// All that a question may find.
std::string searchableText(const Claim& claim)
{
    std::string all;
    for (const std::string& part :
         {claim.id, claim.text, claim.unit, claim.priceYear, claim.source.citation, claim.source.place.value_or(""),
          claim.source.licence.value_or(""), claim.check, std::string(wordsOf(ClaimKind{})[static_cast<std::size_t>(claim.kind)])}) {
        all += part + '\n';
    }
    for (const std::string& field : claim.fields) {
        all += field + '\n';
    }
    return lowered(all);
}

} // namespace

std::optional<Grade> gradeOf(std::int64_t number)
{
    const bool isGrade = number >= static_cast<int>(Grade::firm) && number <= static_cast<int>(Grade::judgement);
    return isGrade ? std::optional(static_cast<Grade>(number)) : std::nullopt;
}

std::span<const std::string_view> wordsOf(ClaimKind)
{
    static constexpr std::array<std::string_view, 8> words{"article", "effect",     "null", "unit cost",
                                                           "growth",  "assumption", "rule", "benchmark"};
    return words;
}

const std::vector<Claim>& library()
{
    static const std::vector<Claim> claims = [] {
        const base::DataTable table(base::resource("evidence/evidence.csv"));
        std::vector<Claim> all;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            all.push_back(claimAt(table, row));
        }
        return all;
    }();
    return claims;
}

const Claim* findClaim(std::string_view id)
{
    const auto found = std::ranges::find(library(), id, &Claim::id);
    return found == library().end() ? nullptr : &*found;
}

const Claim* claimIn(std::string_view words) { return findClaim(words.substr(0, words.find(':'))); }

Claims claimsLike(std::string_view question)
{
    const std::vector<std::string> words = wordsIn(lowered(question));
    Claims found;
    for (const Claim& claim : library()) {
        const std::string text = searchableText(claim);
        if (std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; })) {
            found.push_back(&claim);
        }
    }
    return found;
}

Claims claimsFor(std::string_view field)
{
    Claims found;
    for (const Claim& claim : library()) {
        if (std::ranges::find(claim.fields, field) != claim.fields.end()) {
            found.push_back(&claim);
        }
    }
    std::ranges::stable_sort(found, {}, [](const Claim* claim) { return claim->grade; });
    return found;
}

} // namespace wp::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/cases.h"

#include "core/document/workshop_log.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wp::document {

namespace {

using money::Money;
using people::CaseEntry;
using people::CaseLedger;
using people::Phase;
using place::Json;

constexpr const char* part = "cases";
constexpr int partVersion = 1;
constexpr std::array<std::string_view, 3> phaseWords{"before", "support", "after"};
constexpr std::int64_t mostYears = 100;
constexpr std::int64_t mostContacts = 1'000'000;

std::int64_t wholeIn(const Json& thing, const char* name, std::int64_t lowest, std::int64_t highest)
{
    const auto found = thing.find(name);
    const bool isWhole = found != thing.end() && found->is_number_integer();
    return isWhole ? std::clamp(found->get<std::int64_t>(), lowest, highest) : lowest;
}

std::optional<Money> moneyIn(const Json& thing, const char* name)
{
    const auto value = money::parseDecimal(textIn(thing, name));
    return value ? std::optional(Money::rounded(*value)) : std::nullopt;
}

std::optional<CaseEntry> entryOf(const Json& json)
{
    const std::string phase = json.is_object() ? textIn(json, "phase") : std::string();
    const auto word = std::ranges::find(phaseWords, phase);
    if (word == phaseWords.end()) {
        return std::nullopt;
    }
    return CaseEntry{static_cast<Phase>(word - phaseWords.begin()),
                     textIn(json, "when"),
                     textIn(json, "agency"),
                     textIn(json, "kind"),
                     wholeIn(json, "count", 0, mostContacts),
                     moneyIn(json, "unitCost"),
                     moneyIn(json, "total"),
                     textIn(json, "source"),
                     wholeIn(json, "grade", 1, 6)};
}

Json jsonOf(const CaseEntry& entry)
{
    Json json{{"phase", std::string(phaseWords[static_cast<std::size_t>(entry.phase)])},
              {"when", entry.when},
              {"agency", entry.agency},
              {"kind", entry.kind},
              {"count", entry.count},
              {"source", entry.source},
              {"grade", entry.grade}};
    if (entry.unitCost) {
        json["unitCost"] = entry.unitCost->toText();
    }
    if (entry.total) {
        json["total"] = entry.total->toText();
    }
    return json;
}

} // namespace

std::vector<CaseLedger> casesOf(const Model& model)
{
    std::vector<CaseLedger> cases;
    for (const Json& json : entriesOf(model, part)) {
        if (!json.is_object() || !json.contains("contacts") || !json["contacts"].is_array()) {
            continue;
        }
        CaseLedger ledger{textIn(json, "name"), wholeIn(json, "yearsBefore", 1, mostYears),
                          wholeIn(json, "yearsAfter", 1, mostYears), {}};
        for (const Json& each : json["contacts"]) {
            if (auto entry = entryOf(each)) {
                ledger.entries.push_back(std::move(*entry));
            }
        }
        cases.push_back(std::move(ledger));
    }
    return cases;
}

Edit keepingCases(const Model& model, const std::vector<CaseLedger>& cases)
{
    Json entries = Json::array();
    for (const CaseLedger& ledger : cases) {
        Json contacts = Json::array();
        std::ranges::transform(ledger.entries, std::back_inserter(contacts), jsonOf);
        entries.push_back({{"name", ledger.name},
                           {"yearsBefore", ledger.yearsBefore},
                           {"yearsAfter", ledger.yearsAfter},
                           {"contacts", std::move(contacts)}});
    }
    return replacing(model, part, partVersion, std::move(entries));
}

} // namespace wp::document

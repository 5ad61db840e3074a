// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wp::people {

/// When a contact was: before support, the support itself, or with other services since support began.
enum class Phase { before, support, after };

/// So many contacts of one kind with one agency, over the whole of their phase. The cost is the total where one is
/// given, else so many times the unit cost; without either it is not known and in no sum. `when` is a date or a year as
/// it was written; grade is that of the evidence, 1 to 6.
struct CaseEntry {
    Phase phase = Phase::before;
    std::string when;
    std::string agency;
    std::string kind;
    std::int64_t count = 0;
    std::optional<money::Money> unitCost;
    std::optional<money::Money> total;
    std::string source;
    std::int64_t grade = 6;

    std::optional<money::Money> cost() const;
    bool operator==(const CaseEntry&) const = default;
};

/// The story of one person without a name: contacts and their costs, over the years before support and since it began.
struct CaseLedger {
    std::string name;
    std::int64_t yearsBefore = 1;
    std::int64_t yearsAfter = 1;
    std::vector<CaseEntry> entries;
    bool operator==(const CaseLedger&) const = default;
};

/// What a case comes to, a year: services before, support, services since, and what is left over of the first. A story
/// shows what can happen; it says nothing of what would have happened anyway. unpriced: entries whose cost is not known.
struct CaseSummary {
    money::Money before, support, after, net;
    std::int64_t contactsBefore = 0, contactsSupport = 0, contactsAfter = 0;
    std::size_t unpriced = 0;
};

CaseSummary summaryOf(const CaseLedger& ledger);

} // namespace wp::people

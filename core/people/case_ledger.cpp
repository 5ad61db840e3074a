// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/case_ledger.h"

#include <algorithm>

namespace wp::people {

using money::Money;

namespace {

Money aYear(Money amount, std::int64_t years)
{
    return Money::rounded(amount.toDecimal() / std::max<std::int64_t>(years, 1));
}

} // namespace

std::optional<Money> CaseEntry::cost() const
{
    return total ? total : unitCost ? std::optional(Money::ofPence(unitCost->pence() * count)) : std::nullopt;
}

CaseSummary summaryOf(const CaseLedger& ledger)
{
    CaseSummary made;
    for (const CaseEntry& entry : ledger.entries) {
        const Money cost = entry.cost().value_or(Money());
        made.unpriced += entry.cost() ? 0 : 1;
        switch (entry.phase) {
        case Phase::before:
            made.before += cost;
            made.contactsBefore += entry.count;
            break;
        case Phase::support:
            made.support += cost;
            made.contactsSupport += entry.count;
            break;
        case Phase::after:
            made.after += cost;
            made.contactsAfter += entry.count;
            break;
        }
    }
    made.before = aYear(made.before, ledger.yearsBefore);
    made.support = aYear(made.support, ledger.yearsAfter);
    made.after = aYear(made.after, ledger.yearsAfter);
    made.net = made.before - made.support - made.after;
    return made;
}

} // namespace wp::people

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/tier_strip.h"

#include "core/evidence/library.h"
#include "core/place/words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <array>

namespace wp::ui::screens {

using format::Numbers;
using money::Decimal;
using money::Money;

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(TierStrip)
};

/// The national spread is of early help in children's services, the nearest that is published; it says so.
QString elsewhereOf(const Numbers& numbers)
{
    const evidence::Claim* claim = evidence::findClaim("eh-share");
    if (!claim || !claim->low || !claim->high) {
        return {};
    }
    return Strip::tr("In most English councils, early help is %1 of children’s spending (%2).")
        .arg(numbers.range(numbers.rate(claim->low->value(), 0), numbers.rate(claim->high->value(), 0)),
             format::fromUtf8(claim->priceYear));
}

} // namespace

TierStrip tierStrip(const place::Place& place)
{
    std::array<Money, 5> sums{};
    Money total;
    Decimal handedOn = 0;
    for (const place::BudgetLine& line : place.lines) {
        if (!line.budget) {
            continue;
        }
        const Money budget = Money::rounded(line.budget->value());
        sums[static_cast<std::size_t>(line.tier.value_or(place::Tier::enabling))] += budget;
        total += budget;
        handedOn += line.handoffShare ? Decimal(line.budget->value() * line.handoffShare->value()) : Decimal(0);
    }
    const Numbers numbers;
    const auto shareOf = [&](const Decimal& part) {
        return total.isZero() ? QString() : numbers.rate(part / total.toDecimal(), 0);
    };
    TierStrip strip;
    for (const place::Tier tier : format::allTiers()) {
        const Money sum = sums[static_cast<std::size_t>(tier)];
        strip.shares.push_back({format::tierName(tier), format::seriesOf(tier), sum.toDouble(), shareOf(sum.toDecimal()),
                                numbers.money(sum), {{}, "place", "tier/" + std::string(place::wordOf(tier)), 0}});
    }
    const Money early = sums[0] + sums[1];
    strip.title = Strip::tr("%1 of the money reaches people before crisis or response").arg(shareOf(early.toDecimal()));
    strip.unitLine = Strip::tr("Net current expenditure of all organisations in %1, by tier")
                         .arg(numbers.financialYear(static_cast<int>(place.frame.baseYear.value_or(0))));
    strip.handoff = Strip::tr("%1 (%2) passes through assessing people and handing them on.")
                        .arg(numbers.money(Money::rounded(handedOn)), shareOf(handedOn));
    strip.elsewhere = elsewhereOf(numbers);
    return strip;
}

} // namespace wp::ui::screens

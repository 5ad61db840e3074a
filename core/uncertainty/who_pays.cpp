// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/who_pays.h"

#include <algorithm>
#include <map>

namespace wp::uncertainty {

namespace {

using money::Decimal;
using money::Money;

struct Part {
    std::size_t organisation = nobody;
    Money amount;
};

using Pairs = std::map<std::pair<std::size_t, std::size_t>, Pocket>;

bool isDeal(const scenario::Measure& measure) { return std::holds_alternative<scenario::Share>(measure.action); }

/// An amount in parts of given weights; each is rounded so that they sum to it.
std::vector<Money> apportioned(Money amount, const std::vector<Part>& weights)
{
    Money all;
    for (const Part& part : weights) {
        all += part.amount;
    }
    std::vector<Money> parts;
    Money reached, given;
    for (const Part& part : weights) {
        reached += part.amount;
        const Money upTo =
            all.isZero() ? amount : Money::rounded(amount.toDecimal() * reached.toDecimal() / all.toDecimal());
        parts.push_back(upTo - given);
        given = upTo;
    }
    return parts;
}

/// One measure: those worse off pay for those better off.
void addPairs(const std::vector<Part>& payers, const std::vector<Part>& gainers, Pairs& pairs)
{
    const auto at = [&pairs](std::size_t payer, std::size_t gainer) -> Pocket& {
        Pocket& pocket = pairs[{payer, gainer}];
        pocket.payer = payer;
        pocket.gainer = gainer;
        return pocket;
    };
    for (const Part& payer : payers) {
        const std::vector<Money> parts = apportioned(payer.amount, gainers);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            at(payer.organisation, gainers[i].organisation).paid += parts[i];
        }
    }
    for (const Part& gainer : gainers) {
        const std::vector<Money> parts = apportioned(gainer.amount, payers);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            at(payers[i].organisation, gainer.organisation).gained += parts[i];
        }
    }
}

void addBar(const WaterfallBar& bar, bool isOfDeal, WhoPays& made, Pairs& pairs)
{
    std::vector<Part> payers, gainers;
    for (std::size_t i = 0; i < bar.organisations.size(); ++i) {
        const Money change = bar.organisations[i];
        Position& position = made.positions[i];
        position.saving += change;
        if (!isOfDeal) {
            position.beforeDeals += change;
        }
        if (change < Money()) {
            position.pays -= change;
            payers.push_back({i, -change});
        } else if (change > Money()) {
            position.gains += change;
            gainers.push_back({i, change});
        }
    }
    if (payers.empty() && gainers.empty()) {
        return;
    }
    if (payers.empty()) {
        payers.push_back({});
    }
    if (gainers.empty()) {
        gainers.push_back({});
    }
    addPairs(payers, gainers, pairs);
}

} // namespace

std::optional<WhoPays> whoPaysOf(const place::Place& place, const scenario::Scenario& scenario, std::stop_token stop)
{
    scenario::Scenario ordered = scenario;
    std::stable_partition(ordered.measures.begin(), ordered.measures.end(),
                          [](const auto& measure) { return !isDeal(measure); });
    const auto bars = waterfallOf({place, {ordered}}, 0, stop);
    if (!bars) {
        return std::nullopt;
    }
    WhoPays made;
    made.positions.resize(place.organisations.size());
    Pairs pairs;
    for (std::size_t m = 0; m < bars->size(); ++m) {
        const WaterfallBar& bar = (*bars)[m];
        const bool isOfDeal = isDeal(ordered.measures[m]);
        made.placeSaving += bar.adds;
        addBar(bar, isOfDeal, made, pairs);
        if (isOfDeal) {
            Money given;
            for (const Money change : bar.organisations) {
                given += std::max(change, Money());
            }
            made.deals.push_back({bar.measure, given});
        }
    }
    for (auto& [key, pocket] : pairs) {
        made.pockets.push_back(pocket);
    }
    std::ranges::stable_sort(made.pockets, std::ranges::greater{},
                             [](const Pocket& pocket) { return std::max(pocket.paid, pocket.gained); });
    return made;
}

} // namespace wp::uncertainty

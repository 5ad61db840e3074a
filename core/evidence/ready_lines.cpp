// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ready_lines.h"

#include <algorithm>

namespace wp::evidence {

using money::Decimal;
using money::Number;
using place::BudgetLine;
using place::Tier;
using scenario::Weighted;

namespace {

Number weightOf(const Decimal& pounds)
{
    constexpr int thousand = 1000;
    return Number(std::max(Decimal(1), money::roundHalfEven(pounds / thousand, 0)));
}

} // namespace

Lines linesThat(const place::Place& place, const std::function<bool(const BudgetLine&)>& suits, std::size_t most)
{
    Lines found;
    for (const BudgetLine& line : place.lines) {
        if (valueOf(line.budget) > 0 && suits(line)) {
            found.push_back(&line);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const BudgetLine* line) { return valueOf(line->budget); });
    found.resize(std::min(found.size(), most));
    return found;
}

bool isTier(const BudgetLine& line, Tier tier) { return line.tier.value_or(Tier::enabling) == tier; }

bool isEarly(const BudgetLine& line)
{
    return !line.isDemandLed() && (isTier(line, Tier::prevention) || isTier(line, Tier::earlyHelp));
}

Decimal valueOf(const place::Field<place::Quantity>& field) { return field ? field->value() : Decimal(0); }

Decimal budgetsOf(const Lines& lines)
{
    Decimal sum = 0;
    for (const BudgetLine* line : lines) {
        sum += valueOf(line->budget);
    }
    return sum;
}

scenario::OrganisationId payerOf(const place::Place& place, const BudgetLine& line)
{
    const auto found = std::ranges::find(place.departments, *line.department, &place::Department::id);
    return *found->organisation;
}

scenario::LineShares sharesOf(const Lines& lines)
{
    scenario::LineShares shares;
    for (const BudgetLine* line : lines) {
        shares.push_back({line->id, weightOf(valueOf(line->budget))});
    }
    return shares;
}

scenario::OrganisationShares payersOf(const place::Place& place, const Lines& lines)
{
    scenario::OrganisationShares payers;
    for (const place::Organisation& organisation : place.organisations) {
        Lines own;
        std::ranges::copy_if(lines, std::back_inserter(own),
                             [&](const BudgetLine* line) { return payerOf(place, *line) == organisation.id; });
        if (!own.empty()) {
            payers.push_back({organisation.id, weightOf(budgetsOf(own))});
        }
    }
    return payers;
}

std::vector<scenario::LineId> idsOf(const Lines& lines)
{
    std::vector<scenario::LineId> ids;
    std::ranges::transform(lines, std::back_inserter(ids), [](const BudgetLine* line) { return line->id; });
    return ids;
}

} // namespace wp::evidence

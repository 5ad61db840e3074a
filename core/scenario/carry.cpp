// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/carry.h"

#include "core/place/base_funding.h"
#include "core/place/path.h"
#include "core/scenario/resolve.h"

#include <algorithm>

namespace wp::scenario {

namespace {

using money::Decimal;
using money::Number;
using place::BudgetLine;
using place::Place;

template <class Thing>
const Thing* named(const std::vector<Thing>& things, const base::Id<Thing>& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

Decimal budgetOf(const Place& place, const LineId& id)
{
    const BudgetLine* line = named(place.lines, id);
    return line == nullptr || !line->budget ? Decimal(0) : line->budget->value();
}

/// Of the departments of an organisation.
Decimal budgetOf(const Place& place, const OrganisationId& id)
{
    Decimal sum = 0;
    for (const BudgetLine& line : place.lines) {
        sum += place::isOf(place, line, id) ? line.budget->value() : Decimal(0);
    }
    return sum;
}

Number scaled(const Number& number, const Decimal& ratio)
{
    return ratio == 1 ? number : Number(money::roundHalfEven(number.value() * ratio, 2));
}

void scale(Field<Quantity>& quantity, const Decimal& ratio)
{
    if (quantity) {
        quantity->central = scaled(quantity->central, ratio);
        if (quantity->spread) {
            quantity->spread->low = scaled(quantity->spread->low, ratio);
            quantity->spread->high = scaled(quantity->spread->high, ratio);
        }
    }
}

const LineId& idOf(const LineId& id) { return id; }
const LineId& idOf(const Weighted<BudgetLine>& weighted) { return weighted.id; }

/// Fits one action to the other place; false where nothing of it is left there.
class Fitting {
public:
    Fitting(const Place& from, const Place& to) : m_from(from), m_to(to) {}

    bool operator()(Cut& cut) const
    {
        if (!cut.departments || cut.departments->all) {
            return true;
        }
        std::erase_if(cut.departments->departments,
                      [&](const DepartmentId& id) { return named(m_to.departments, id) == nullptr; });
        return !cut.departments->departments.empty();
    }
    bool operator()(Reallocate& reallocate) const
    {
        const auto isOpen = [](const BudgetLine& line) { return !line.ringFenced.value_or(false); };
        const Decimal ratio = keep(reallocate.sources, isOpen);
        scale(reallocate.amount, ratio);
        return ratio > 0 && keep(reallocate.targets) > 0;
    }
    bool operator()(Invest& invest) const
    {
        const Decimal ratio = keep(invest.targets);
        scale(invest.amount, ratio);
        return ratio > 0 && keepPayers(invest.payers);
    }
    bool operator()(Cohort& cohort) const
    {
        const Decimal ratio = keep(cohort.benefits);
        scale(cohort.people, ratio);
        return ratio > 0 && keepPayers(cohort.payers);
    }
    bool operator()(FrontDoor& door) const
    {
        const Decimal ratio = keep(door.lines);
        scale(door.implementationCost, ratio);
        return ratio > 0 && keepPayers(door.payers);
    }
    bool operator()(Workforce& workforce) const
    {
        const BudgetLine* here = named(m_from.lines, *workforce.line);
        const BudgetLine* there = named(m_to.lines, *workforce.line);
        const auto postsOf = [](const BudgetLine* line) {
            return line != nullptr && line->fte ? line->fte->value() : Decimal(0);
        };
        const bool isThere = postsOf(here) > 0 && postsOf(there) > 0 && budgetOf(m_to, *workforce.line) > 0;
        scale(workforce.fte, isThere ? Decimal(postsOf(there) / postsOf(here)) : Decimal(0));
        return isThere;
    }
    bool operator()(Contracts& contracts) const
    {
        const Decimal ratio = keep(contracts.lines);
        scale(contracts.value, ratio);
        return ratio > 0;
    }
    bool operator()(Income& income) const
    {
        const Decimal here = budgetOf(m_from, *income.organisation);
        const Decimal there = budgetOf(m_to, *income.organisation);
        scale(income.amount, here > 0 ? Decimal(there / here) : Decimal(0));
        return here > 0 && there > 0;
    }
    bool operator()(Share& share) const
    {
        return named(m_to.organisations, *share.giver) != nullptr && named(m_to.organisations, *share.taker) != nullptr;
    }
    bool operator()(Threshold& threshold) const { return named(m_to.streams, *threshold.stream) != nullptr; }

private:
    /// Keeps the lines with money in both places; what they spend there over what all of them spend here.
    template <class List, class Suits>
    Decimal keep(Field<List>& list, Suits suits) const
    {
        Decimal here = 0;
        for (const auto& entry : *list) {
            here += std::max(budgetOf(m_from, idOf(entry)), Decimal(0));
        }
        std::erase_if(*list, [&](const auto& entry) {
            const BudgetLine* line = named(m_to.lines, idOf(entry));
            return line == nullptr || budgetOf(m_to, line->id) <= 0 || !suits(*line);
        });
        Decimal there = 0;
        for (const auto& entry : *list) {
            there += budgetOf(m_to, idOf(entry));
        }
        return here > 0 ? Decimal(there / here) : Decimal(0);
    }
    template <class List>
    Decimal keep(Field<List>& list) const
    {
        return keep(list, [](const BudgetLine&) { return true; });
    }
    bool keepPayers(Field<OrganisationShares>& payers) const
    {
        std::erase_if(*payers, [&](const auto& payer) { return named(m_to.organisations, payer.id) == nullptr; });
        return !payers->empty();
    }

    const Place& m_from;
    const Place& m_to;
};

/// Whether another place can assume the same: a field that it has, and no amount of this place's own.
bool isCommon(const Place& to, std::string_view path)
{
    bool isAmount = false;
    const place::PathEnd end =
        place::visitPath(to, path, [&](const auto&, const place::Rule& rule) { isAmount = rule.isAmount; });
    return end == place::PathEnd::found && !isAmount;
}

} // namespace

base::Result<Carried> carry(const Place& from, const std::vector<Scenario>& scenarios, const Place& to)
{
    Carried carried;
    for (const Scenario& scenario : scenarios) {
        auto flat = resolve(scenarios, scenario.id);
        if (!flat) {
            return flat.problems();
        }
        Scenario fitted = std::move(flat).value();
        const auto leave = [&](const std::string& thing) {
            carried.leftOut.push_back({scenario.id.text(), thing});
            return true;
        };
        std::erase_if(fitted.measures, [&](Measure& measure) {
            return !std::visit(Fitting(from, to), measure.action) && leave(measure.id.text());
        });
        std::erase_if(fitted.assumptions,
                      [&](const auto& assumption) { return !isCommon(to, assumption.first) && leave(assumption.first); });
        carried.scenarios.push_back(std::move(fitted));
    }
    return carried;
}

} // namespace wp::scenario

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_field.h"

#include <algorithm>

namespace wp::ui::screens {

using format::Quantity;
using money::Decimal;
using namespace scenario;

namespace {

const Decimal whole = 1;

std::optional<LeverField> made(const char* name, Quantity quantity, const place::Field<place::Quantity>& value,
                               std::optional<Decimal> limit = {})
{
    return value ? std::optional(LeverField{name, quantity, *value, limit}) : std::nullopt;
}

std::optional<Decimal> postsOf(const place::Place& place, const place::Field<LineId>& line)
{
    const auto found = std::ranges::find_if(place.lines, [&](const place::BudgetLine& l) { return line && l.id == *line; });
    return found == place.lines.end() || !found->fte ? std::nullopt : std::optional(found->fte->value());
}

struct Finder {
    const place::Place& place;

    std::optional<LeverField> operator()(const Cut& m) const { return made("rate", Quantity::rate, m.rate, whole); }
    std::optional<LeverField> operator()(const Reallocate& m) const { return made("amount", Quantity::money, m.amount); }
    std::optional<LeverField> operator()(const Invest& m) const { return made("amount", Quantity::money, m.amount); }
    std::optional<LeverField> operator()(const Cohort& m) const { return made("people", Quantity::people, m.people); }
    std::optional<LeverField> operator()(const FrontDoor& m) const
    {
        return made("handoffReduction", Quantity::rate, m.handoffReduction, whole);
    }
    std::optional<LeverField> operator()(const Workforce& m) const
    {
        return made("fte", Quantity::posts, m.fte, postsOf(place, m.line));
    }
    std::optional<LeverField> operator()(const Contracts& m) const { return made("saving", Quantity::rate, m.saving, whole); }
    std::optional<LeverField> operator()(const Income& m) const { return made("amount", Quantity::money, m.amount); }
    std::optional<LeverField> operator()(const Share& m) const { return made("share", Quantity::rate, m.share, whole); }
    std::optional<LeverField> operator()(const Threshold& m) const
    {
        return made("reduction", Quantity::rate, m.reduction, whole);
    }
};

Decimal leastEnd(Quantity quantity)
{
    switch (quantity) {
    case Quantity::money: return 1'000'000;
    case Quantity::rate: return Decimal("0.1");
    case Quantity::people: return 100;
    case Quantity::posts: return 10;
    case Quantity::number: break;
    }
    return 1;
}

} // namespace

std::optional<LeverField> leverField(const Measure& measure, const place::Place& place)
{
    return std::visit(Finder{place}, measure.action);
}

Decimal openEnd(Quantity quantity, const std::optional<Decimal>& limit, const Decimal& began)
{
    const Decimal end = began > 0 ? Decimal(began * 2) : leastEnd(quantity);
    return limit && end > *limit && *limit > 0 ? *limit : end;
}

Decimal leverEnd(const LeverField& field, const Decimal& began)
{
    const Decimal evidence = field.value.spread ? field.value.spread->high.value() : Decimal(0);
    const bool isPast = field.limit && evidence > *field.limit && *field.limit > 0;
    return evidence <= 0 ? openEnd(field.quantity, field.limit, began) : isPast ? *field.limit : evidence;
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/assume.h"

#include "core/place/path.h"

namespace wp::scenario {

namespace {

void put(Field<Quantity>& field, const Assumption& assumption)
{
    if (const auto* number = std::get_if<money::Number>(&assumption)) {
        field = Quantity{*number, std::nullopt};
    }
}

void put(Field<bool>& field, const Assumption& assumption)
{
    if (const auto* flag = std::get_if<bool>(&assumption)) {
        field = *flag;
    }
}

void put(Field<std::int64_t>& field, const Assumption& assumption)
{
    if (const auto* whole = std::get_if<std::int64_t>(&assumption)) {
        field = *whole;
    }
}

template <class Member>
void put(Member&, const Assumption&)
{
}

} // namespace

place::Place assuming(place::Place place, const Assumptions& assumptions)
{
    for (const auto& [path, assumption] : assumptions) {
        place::visitPath(place, path, [&assumed = assumption](auto& member, const place::Rule& rule) {
            if (!rule.isFixed) {
                put(member, assumed);
            }
        });
    }
    return place;
}

Scenario withDefaults(Scenario scenario)
{
    describe(scenario, place::DefaultFiller{});
    return scenario;
}

} // namespace wp::scenario

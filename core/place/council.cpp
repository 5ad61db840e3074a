// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/council.h"

#include <algorithm>

namespace wp::place {

std::optional<std::size_t> councilIn(const Place& place)
{
    const auto found = std::ranges::find(place.organisations, OrganisationKind::council, &Organisation::kind);
    return found == place.organisations.end() ? std::nullopt
                                              : std::optional(static_cast<std::size_t>(found - place.organisations.begin()));
}

const Organisation* councilOf(const Place& place)
{
    const auto found = councilIn(place);
    return found ? &place.organisations[*found] : nullptr;
}

} // namespace wp::place

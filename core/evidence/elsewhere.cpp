// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/elsewhere.h"

#include "core/evidence/library.h"

#include <algorithm>
#include <array>

namespace wp::evidence {

namespace {

using money::Decimal;

constexpr std::array showing{ClaimKind::article, ClaimKind::effect, ClaimKind::benchmark};

std::optional<Decimal> valueAt(const Claim& claim, const place::Place& place)
{
    const Decimal people(place.frame.population.value_or(0));
    if (claim.unit == "share") {
        return claim.central->value();
    }
    return claim.unit == "£ a head a year" && people > 0 ? std::optional(Decimal(claim.central->value() * people)) : std::nullopt;
}

} // namespace

std::vector<Elsewhere> elsewhere(std::string_view field, const place::Place& place)
{
    std::vector<Elsewhere> found;
    for (const Claim* claim : claimsFor(field)) {
        const bool shows = claim->central && std::ranges::find(showing, claim->kind) != showing.end();
        if (const auto value = shows ? valueAt(*claim, place) : std::nullopt; value && *value > 0) {
            found.push_back({claim, *value});
        }
    }
    return found;
}

} // namespace wp::evidence

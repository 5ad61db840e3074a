// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/waterfall.h"

namespace wp::uncertainty {

/// In place of an organisation: what is paid and brings nobody anything, or what nobody pays for.
inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// An organisation over all years, to the penny. pays and gains are sums over the measures that leave it worse and
/// better off; saving is their difference, and the printed savings of its years together. beforeDeals leaves sharing
/// deals out.
struct Position {
    money::Money pays, gains, beforeDeals, saving;
};

/// What one organisation pays for what another gains.
struct Pocket {
    std::size_t payer = nobody;
    std::size_t gainer = nobody;
    money::Money paid, gained;
};

/// What a sharing deal moves from its giver to its taker over all years, beside the deals before it.
struct DealEffect {
    std::string measure;
    money::Money given;
};

/// Who pays and who gains by a scenario. In each measure those worse off pay for those better off: each payer's part
/// goes to the gainers as they gain, each gain to the payers as they pay. `pockets` holds these sums, greatest first;
/// its payments sum to what positions pay, its gains to what they gain. Organisations are in the place's order.
struct WhoPays {
    std::vector<Position> positions;
    std::vector<Pocket> pockets;
    std::vector<DealEffect> deals;
    money::Money placeSaving;
};

/// Exact; sharing deals come last, for they share what the other measures save. The scenario is flat. Empty when stopped.
std::optional<WhoPays> whoPaysOf(const place::Place& place, const scenario::Scenario& scenario, std::stop_token stop = {});

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// No more streams of demand than these lead on every screen.
inline constexpr std::size_t mostPriorities = 3;

using Priorities = std::vector<base::Id<place::Stream>>;

/// The streams that the partners chose as the place's shared priorities, in their order: those that there are, each
/// once, and no more than may lead.
Priorities prioritiesOf(const Model& model);

/// Keeps these instead of those there are.
Edit prioritising(const Model& model, const Priorities& streams);

/// Every stream by where it stands in the place: the shared priorities first, then the rest as they stand.
std::vector<std::size_t> streamOrder(const Model& model);

} // namespace wp::document

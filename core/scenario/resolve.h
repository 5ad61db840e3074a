// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace wp::scenario {

/// A scenario as one flat list. Of a live variant: the base's measures in their places, those of the same
/// id replaced, those removed gone, new ones at the end; the base's assumptions where the variant states
/// none of the same path; each with the source that signs it. Name, role and note are its own.
base::Result<Scenario> resolve(const std::vector<Scenario>& scenarios, const base::Id<Scenario>& id);

const Scenario* find(const std::vector<Scenario>& scenarios, const base::Id<Scenario>& id);

} // namespace wp::scenario

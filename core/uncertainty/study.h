// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace wp::uncertainty {

/// What doubt is asked about: a place that has passed its checks and its scenarios, flat, in the file's
/// order. A value of its own, so that a worker needs nothing else.
struct Study {
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
};

/// Resolves every variant of the list.
base::Result<Study> studyOf(const place::Place& place, const std::vector<scenario::Scenario>& scenarios);

/// How much of a run is done. Called on the thread that asked, now and then.
using Progress = std::function<void(std::size_t done, std::size_t of)>;

} // namespace wp::uncertainty

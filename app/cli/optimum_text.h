// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/optimise.h"

#include <iosfwd>

namespace wp::cli {

/// An answer of the optimiser for people, and as JSON.
void printOptimum(const optimise::Study& study, const optimise::Optimum& optimum, std::ostream& out);
void printOptimumJson(const optimise::Study& study, const optimise::Optimum& optimum, std::ostream& out);

/// A frontier against the prevention share, or against a stream.
void printFrontier(const optimise::Study& study, std::optional<std::size_t> stream,
                   const std::vector<optimise::FrontierPoint>& points, std::ostream& out);
void printFrontierJson(const optimise::Study& study, std::optional<std::size_t> stream,
                       const std::vector<optimise::FrontierPoint>& points, std::ostream& out);

} // namespace wp::cli

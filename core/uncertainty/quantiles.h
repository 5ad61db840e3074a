// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/ensemble.h"

#include <span>

namespace wp::uncertainty {

/// The exact percentiles of one or more figures.
Quantiles quantilesOf(std::span<const double> figures);

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/ensemble.h"

#include <span>

namespace wp::uncertainty {

/// The exact percentiles of some figures, which it sets in another order.
Quantiles quantilesOf(std::span<double> figures);

} // namespace wp::uncertainty

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/arithmetic.h"
#include "core/projection/plan.h"

#include <unordered_map>

namespace wp::projection {

/// Where each id stands in its list.
struct Indices {
    std::unordered_map<std::string, Index> organisations, departments, lines, streams;
    std::vector<Index> organisationOfDepartment;
};

/// Optimism bias by grade of evidence 1 to 6: Greater Manchester cost benefit analysis guidance (HM Treasury 2014).
money::Decimal biasOf(std::int64_t grade, bool isOn);

/// A year of the file, held to what can matter: anything past the longest horizon is alike.
int yearOf(std::int64_t year);

template <class Real>
MeasurePlan<Real> measurePlanOf(const scenario::Measure& measure, bool isBiasOn, const Indices& indices);

} // namespace wp::projection

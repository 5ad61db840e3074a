// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/scenario/stress.h"

namespace wp::document {

/// The stress tests that the workshop keeps, in their order; those that stand ready for any place while it keeps none of
/// its own. What is none is passed over.
std::vector<scenario::StressTest> stressTestsOf(const Model& model);

/// Keeps these instead of those there are, even where that is none at all.
Edit keepingStressTests(const Model& model, const std::vector<scenario::StressTest>& tests);

/// Makes the model what it is under a stress test, field by field, as one edit; refused as the stress test is.
base::Result<Edit> stressing(const Model& model, const scenario::StressTest& test);

} // namespace wp::document

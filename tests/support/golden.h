// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <string>
#include <vector>

namespace wp::testing {

/// The golden places by name, and one of them read from its file. A place that does not read is a
/// std::runtime_error with its first problem.
std::vector<std::string> goldenNames();
document::Model goldenModel(const std::string& name);
std::string goldenText(const std::string& file);

} // namespace wp::testing

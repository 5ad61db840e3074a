// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <cstdint>

namespace wp::testing {

/// A place grown to `lines` budget lines or a few more by setting copies of it side by side, each with
/// organisations, departments, streams and links of its own. Cuts fall on every copy; other measures on
/// the first alone.
document::Model grown(const document::Model& seed, std::size_t lines, std::int64_t horizon);

/// The place that ships with the program.
document::Model samplePlace();

} // namespace wp::testing

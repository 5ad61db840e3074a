// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/place/codec_values.h"

#include <string_view>

namespace wp::document {

/// Reads the JSON of one edit or of one cell; `where` goes into its problem. A key given twice and nesting that
/// no hand made are refused.
base::Result<place::Json> parseJson(std::string_view text, std::string_view where);

} // namespace wp::document

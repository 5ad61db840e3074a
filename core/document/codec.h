// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/scenario/codec.h"

namespace wp::document {

/// The name and version of the form, as its first field says it.
inline constexpr const char* formatName = "wholeplace/1";

/// The whole model as wholeplace/1 JSON.
place::Json writeModel(const Model& model);

/// Reads what is there and adds every fault to `problems`; with one, the model is not to be used.
Model readModel(const place::Json& json, base::Problems& problems);

} // namespace wp::document

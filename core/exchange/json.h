// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"

#include <string>
#include <string_view>

namespace wp::exchange {

/// Reads wholeplace/1 and checks it: a model that can be computed, or every reason why not, each with its
/// line and column, in the order in which they stand.
base::Result<document::Model> readJson(std::string_view text);

/// The model as wholeplace/1. Writing what was read gives the same bytes again.
std::string writeJson(const document::Model& model);

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <string_view>

namespace wp::checks {

/// Changes a model, of one flat scenario, as a word of checks.csv says. A word that is none is a std::runtime_error.
void change(document::Model& model, std::string_view word);

} // namespace wp::checks

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history.h"

namespace wp::document {

/// Says where an input's value comes from, in one scenario's eyes: "lines/claRes/budget", "measures/families/saving".
/// The words go where the value stands: into its range, beside the thing, or to the scenario that assumes it. Empty
/// words take the saying away.
Edit signing(const Model& model, std::string_view scenario, std::string_view path, std::string_view words);

/// Whether a step changed the value of that input, in the scenario or in those it follows.
bool touches(const Model& model, const Step& step, std::string_view scenario, std::string_view path);

} // namespace wp::document

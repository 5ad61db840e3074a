// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"
#include "core/uncertainty/kept.h"

#include <string>
#include <string_view>

namespace wp::exchange {

/// A run of some of a study's draws, and the model that they were drawn from: as many as one machine did.
struct DrawsPart {
    document::Model model;
    uncertainty::Study study;
    uncertainty::Kept kept;
    bool isFull = false; // the whole answer is to be as under --full
};

inline constexpr std::string_view drawsFormat = "wholeplace-draws/1";

/// JSON: format, modelHash (FNV-1a of the model's text), first, draws, full (asked with --full), columns, model (as
/// wholeplace/1). A column holds one figure of all draws as base64 of 8 bytes each, lowest first: whole pence (and
/// cuts in ten-thousandths) as signed integers, indices as IEEE doubles. Columns stand by scenario, year and
/// figure: spend, cumulative saving, reserves of each organisation, index of each stream; then, when full and
/// where there is a council, the cuts needed of each scenario.
std::string writePart(const document::Model& model, const uncertainty::Kept& kept, bool isFull);

/// Every part is read as if anyone could have written it.
base::Result<DrawsPart> readPart(std::string_view text);

} // namespace wp::exchange

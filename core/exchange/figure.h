// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// A figure as a published table writes it: a number with the note behind it, if there is one ("12 [note 3]"), or what
/// stands there instead of one ("...", "[x]", "Category discontinued", nothing at all). Missing is not zero.
struct Figure {
    std::optional<money::Decimal> value;
    std::string marker;
};

/// Reads "-2,305", "(2,305)", "2305.5" and the marks that say a figure is missing; empty for anything else.
std::optional<Figure> readFigure(std::string_view text);

/// Examples of what readFigure takes, for a Problem.
const std::vector<std::string>& figureExamples();

/// Without white space at either end, no-break spaces included.
std::string_view trimmed(std::string_view text);

/// Small ASCII letters for capital ones.
std::string lowered(std::string_view text);

} // namespace wp::exchange

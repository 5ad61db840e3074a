// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <string_view>

namespace wp::exchange {

/// Whether most lines are words with figures behind them, parted by spaces alone: text copied out of a printed page.
bool isWordTable(std::string_view text);

/// Such lines as rows: the words in the first cell, and as many figures behind them as most lines have. Where a line
/// has fewer, they are its last.
std::vector<Row> wordRows(std::string_view text);

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// A text as a cell that no spreadsheet takes for a formula: with an apostrophe before it where it begins with
/// = + - @ (or their full-width forms), a tab or a line break. A number stays a number, "-12.50" among them. For every
/// cell of every table that is written, in CSV and in workbooks: a person may save the one as the other.
std::string spreadsheetText(std::string_view text);

/// One record of RFC 4180 with its line end, every cell by way of spreadsheetText. A cell is in quotes where it holds
/// anything that some spreadsheet takes for a separator.
std::string csvRow(const std::vector<std::string>& cells);

} // namespace wp::exchange

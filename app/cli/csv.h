// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wp::cli {

/// One row of comma-separated values with its line end, quoted as RFC 4180 says.
std::string csvRow(const std::vector<std::string>& cells);

} // namespace wp::cli

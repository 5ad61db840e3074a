// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wp::base {

/// The bytes of a data file under resources/ that is built into the core ("forms/ra.csv"); empty when there
/// is no such file. Lives as long as the program.
std::string_view resource(std::string_view name);

} // namespace wp::base

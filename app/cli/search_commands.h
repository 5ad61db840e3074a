// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wp::cli {

/// The commands with those that search and fit (seek, optimise, calibrate) after "compare".
std::vector<Command> withSearches(std::vector<Command> commands);

} // namespace wp::cli

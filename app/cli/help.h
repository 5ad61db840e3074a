// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wp::cli {

void printHelp(std::ostream& out);
void printHelp(const Command& command, std::ostream& out);
void printVersion(std::ostream& out);

} // namespace wp::cli

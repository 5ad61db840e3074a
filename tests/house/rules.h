// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/project.h"

namespace wp::house {

/// What is wrong, one sentence each, with the file in front; empty when all is well.
using Findings = std::vector<std::string>;

/// Lengths of files and functions. `allowed` says what may be longer until it is mended, one a line:
/// "PATH lines NUMBER" or "PATH FUNCTION NUMBER"; it may only shrink.
Findings checkCaps(const Files& files, std::string_view allowed);

/// Who may include whom, as design says: the rooms of core and of ui in their orders, core without Qt,
/// screens apart from each other, Qt Charts in ui/chart alone.
Findings checkLayers(const Files& files);

/// First lines, #pragma once, the names at the top level, no address of a package registry, and no type of one name in two
/// headers.
Findings checkForm(const Files& files);

/// Files and folders that the READMEs name: links anywhere, and in the first README what stands in backquotes; as far as a
/// name is a pattern (ui/screens/NAME), its folder. All are there.
Findings checkNamedFiles(const Files& files);

} // namespace wp::house

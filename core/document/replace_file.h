// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <functional>

namespace wp::document {

/// Puts a complete new file in the place of `path`, or leaves what was there as it was: `write` fills a new file
/// beside it, which is synced with its folder around the rename. A symbolic link stays one; an old file's
/// permissions are kept.
base::Problems replaceFile(const std::filesystem::path& path,
                           const std::function<base::Problems(const std::filesystem::path&)>& write);

} // namespace wp::document

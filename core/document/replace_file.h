// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace wp::document {

/// How a file came to its new content.
enum class WayOfWriting {
    replaced,   // a complete new file took its name: whole at every moment
    overwritten // where a folder takes no new file, or a drive no rename: written over, from a copy made before
};

using FillDraft = std::function<base::Problems(const std::filesystem::path& draft)>;

/// Puts complete new content in the place of `path`, or leaves what was there as it was: `fill` makes a new file
/// beside it, which is synced with its folder around the rename. A symbolic link stays one; an old file's
/// permissions are kept. Where that cannot be, the old file is written over, and the answer says so. `keepsOld`
/// first keeps what stood there as NAME.bak (.bak2, … where that is another file).
base::Result<WayOfWriting> putInPlace(const std::filesystem::path& path, const FillDraft& fill, bool keepsOld = false);

/// The same for what leaves the program, and for who asks only whether it worked; empty: done. Not tried (heldOpen) while
/// an office program says, by the lock beside it, that it has the file open and would write over what came.
base::Problems replaceFile(const std::filesystem::path& path, const FillDraft& fill);

/// The same with these bytes.
base::Problems replaceBytes(const std::filesystem::path& path, std::string_view bytes);

/// The file that a path means, with symbolic links followed.
std::filesystem::path targetOf(const std::filesystem::path& path);

} // namespace wp::document

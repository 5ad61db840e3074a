// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"
#include "core/document/replace_file.h"
#include "core/document/schema.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace wp::document {

/// "WhPl" in the header of the file: an SQLite file of this program and of no other.
inline constexpr std::uint32_t applicationId = 0x5768506C;

/// The version of the file's form that this program writes: how many steps its schema has had.
std::int64_t fileVersion();

/// The model in a *.wholeplace file, checked. Otherwise why not: cannotRead, tooLarge, notOurs, newerVersion (its
/// value is the file's version), damaged, or what a check of the model refuses. The file is never written to.
base::Result<Model> load(const std::filesystem::path& path);

/// What a save is to see to beyond writing the model.
struct SaveWish {
    /// Keeps what stood there as NAME.bak, for a file of an earlier version.
    bool keepsOld = false;
    /// Refuses to replace a file that has another fingerprint; empty: whatever stands there.
    std::string expected;
};

/// What a save did.
struct Saved {
    WayOfWriting way = WayOfWriting::replaced;
    std::string fingerprint;
};

/// Writes the whole model: to the end and read back equal, or not at all, with what stood there untouched.
/// A model that a check refuses is not written.
base::Result<Saved> write(const Model& model, const std::filesystem::path& path, const SaveWish& wish = {},
                          const SchemaSteps& steps = schemaSteps());

/// The same for who asks only whether it worked. Empty: done.
base::Problems save(const Model& model, const std::filesystem::path& path);

/// Whether a file that begins with these bytes (100 will do) is one of ours, in whatever state.
bool looksLikeDocument(std::string_view firstBytes);

} // namespace wp::document

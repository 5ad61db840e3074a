// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace wp::document {

/// "WhPl" in the header of the file: an SQLite file of this program and of no other.
inline constexpr std::uint32_t applicationId = 0x5768506C;

/// The version of the file's form that this program writes: how many steps its schema has had.
std::int64_t fileVersion();

/// The model in a *.wholeplace file, checked. Otherwise why not: cannotRead, notOurs, newerVersion (its value is
/// the file's version), damaged, or what a check of the model refuses. The file is never written to.
base::Result<Model> load(const std::filesystem::path& path);

/// Writes the whole model: to the end and read back equal, or not at all, with what stood there untouched.
/// A model that a check refuses is not written. Empty: done.
base::Problems save(const Model& model, const std::filesystem::path& path);

/// Whether a file that begins with these bytes (100 will do) is one of ours, in whatever state.
bool looksLikeDocument(std::string_view firstBytes);

} // namespace wp::document

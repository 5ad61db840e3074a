// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wp::testing {

std::filesystem::path projectRoot();
std::filesystem::path buildFolder();

/// A file under tests/, which is always there.
std::filesystem::path testFile(std::string_view relative);

/// A file of the folder `shared` beside the project: published data and designs, which need not be there.
std::filesystem::path sharedFile(std::string_view relative);

/// A program of this build, such as wholeplace-cli.
std::filesystem::path program(std::string_view name);

/// The whole file as bytes. A file that cannot be read is a std::runtime_error that names it.
std::string readFile(const std::filesystem::path& path);

} // namespace wp::testing

/// Ends a GoogleTest test as skipped, and says why, where `path` is absent.
#define WP_SKIP_WITHOUT(path)                                                                                          \
    if (!std::filesystem::exists(path))                                                                                \
    GTEST_SKIP() << "not on this machine: " << (path).string()

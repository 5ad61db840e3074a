// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wp::house {

/// A file of the project: its path from the root with forward slashes, and what it says.
struct File {
    std::string path;
    std::string text;
};
using Files = std::vector<File>;

/// Every file below `root` in the order of its paths, but for .git and what .gitignore names at the top.
Files readProject(const std::filesystem::path& root);

bool startsWith(std::string_view text, std::string_view start);
bool endsWith(std::string_view text, std::string_view end);
std::vector<std::string> partsOf(std::string_view path);

bool isHeader(const File& file);
bool isSource(const File& file);

} // namespace wp::house

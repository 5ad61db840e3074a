// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/project.h"

#include "tests/support/files.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace wp::house {

namespace {

std::set<std::string> ignoredNames(const std::filesystem::path& root)
{
    std::set<std::string> names{".git"};
    std::istringstream lines(testing::readFile(root / ".gitignore"));
    for (std::string line; std::getline(lines, line);) {
        line.erase(std::remove(line.begin(), line.end(), '/'), line.end());
        names.insert(line);
    }
    return names;
}

} // namespace

Files readProject(const std::filesystem::path& root)
{
    namespace fs = std::filesystem;
    const std::set<std::string> ignored = ignoredNames(root);
    Files files;
    for (fs::recursive_directory_iterator at(root), end; at != end; ++at) {
        if (at.depth() == 0 && ignored.contains(at->path().filename().string())) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            files.push_back({at->path().lexically_relative(root).generic_string(), testing::readFile(at->path())});
        }
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::vector<std::string> partsOf(std::string_view path)
{
    std::vector<std::string> parts;
    std::istringstream names{std::string(path)};
    for (std::string name; std::getline(names, name, '/');) {
        parts.push_back(name);
    }
    return parts;
}

bool isHeader(const File& file) { return endsWith(file.path, ".h") || endsWith(file.path, ".def"); }

bool isSource(const File& file) { return endsWith(file.path, ".cpp"); }

} // namespace wp::house

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace wp::testing {

std::filesystem::path testFile(std::string_view relative) { return projectRoot() / "tests" / relative; }

std::filesystem::path sharedFile(std::string_view relative)
{
    return projectRoot().parent_path() / "shared" / relative;
}

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace wp::testing

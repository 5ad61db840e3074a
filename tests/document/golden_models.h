// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/codec.h"
#include "tests/support/files.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wp::testing {

inline std::vector<std::string> goldenPlaces()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(testFile("golden"))) {
        std::string name = entry.path().filename().string();
        if (name.ends_with(".place.json")) {
            names.push_back("golden/" + name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A place of tests/ as a model; a file that does not read is an empty model with its problems thrown.
inline document::Model modelOf(const std::string& file)
{
    base::Problems problems;
    document::Model model = document::readModel(place::Json::parse(readFile(testFile(file))), problems);
    if (!problems.empty()) {
        throw std::runtime_error(file + ": " + std::string(base::nameOf(problems.front().code)) + " at " +
                                 problems.front().where);
    }
    return model;
}

} // namespace wp::testing

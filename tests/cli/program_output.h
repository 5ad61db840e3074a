// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <string>

namespace wp::testing {

/// What wholeplace-cli prints on standard output for a call that must succeed, made in the folder tests.
inline std::string outputOf(const std::string& words)
{
    const std::string command =
        "cd '" + testFile("").string() + "' && '" + program("wholeplace-cli").string() + "' " + words;
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    char block[4096];
    for (std::size_t size = 1; pipe != nullptr && size > 0;) {
        size = std::fread(block, 1, sizeof block, pipe);
        text.append(block, size);
    }
    EXPECT_EQ(pipe == nullptr ? -1 : ::pclose(pipe), 0) << words;
    return text;
}

} // namespace wp::testing

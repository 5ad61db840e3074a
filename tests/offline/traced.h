// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wp::testing {

/// What a program asked of the system while it ran without any network: the lines of strace for sockets, for files
/// opened and for programs started.
struct Trace {
    int exit = -1;
    std::vector<std::string> calls;

    /// Calls that hold this text.
    std::vector<std::string> with(const std::string& text) const;

    /// Attempts to speak to anyone but a program on the same machine (AF_UNIX).
    std::vector<std::string> networkCalls() const;
};

/// Why nothing can be traced here: no strace, or no namespaces for this user. Empty when it can.
std::string whyNoTrace();

/// Runs a shell command in a network namespace of its own that holds nothing, not even the loopback.
Trace traced(const std::string& command, const std::filesystem::path& folder);

/// A place whose every text is a path, an address or a formula that points at the folder: whoever opened one of them
/// would be seen. `bait` is what all of them hold.
std::string baitedPlace(const std::filesystem::path& folder, const std::string& bait);

} // namespace wp::testing

#define WP_SKIP_WITHOUT_TRACE()                                                                                        \
    if (const std::string why = testing::whyNoTrace(); !why.empty())                                                   \
    GTEST_SKIP() << why

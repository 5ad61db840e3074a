// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::house {

struct Include {
    std::string name;
    bool isAngled = false;
    std::size_t line = 0;
};

/// A function with a body, from the first line of its declaration to its closing brace. Lambdas and local
/// classes count with the function they stand in.
struct Function {
    std::string name;
    std::size_t line = 0;
    std::size_t length = 0;
};

std::size_t lineCount(std::string_view text);

/// The source with comments, the insides of literals and preprocessor lines turned to spaces; line breaks
/// stay.
std::string bareCode(std::string_view source);

std::vector<Include> includesOf(std::string_view source);

/// Every function of C++ as this project writes it, by matching braces; none when they do not match, as where
/// both sides of an #if open one.
std::optional<std::vector<Function>> functionsOf(std::string_view source);

} // namespace wp::house

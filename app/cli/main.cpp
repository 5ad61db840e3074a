// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <iostream>

int main(int count, char** words)
{
    std::ios::sync_with_stdio(false);
    const wp::cli::Output output{std::cout, std::cerr};
    const wp::cli::Exit exit = wp::cli::runProgram({words + 1, words + count}, output);
    std::cout.flush();
    return static_cast<int>(std::cout ? exit : wp::cli::Exit::noFile);
}

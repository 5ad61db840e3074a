// SPDX-License-Identifier: GPL-3.0-or-later
// The program of libFuzzer: WHOLEPLACE_FUZZ names the target, the first word of the call a folder for the inputs that
// it finds, which is given the seeds.
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

const wp::fuzz::Target* chosen = nullptr;

void writeSeeds(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : chosen->seeds()) {
        std::ofstream(folder / ("seed" + std::to_string(number++)), std::ios::binary) << seed;
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerInitialize(int* count, char*** words)
{
    const char* named = std::getenv("WHOLEPLACE_FUZZ");
    for (const wp::fuzz::Target& target : wp::fuzz::targets()) {
        if (named != nullptr && std::string_view(named) == target.name) {
            chosen = &target;
        }
    }
    if (chosen == nullptr) {
        std::cerr << "WHOLEPLACE_FUZZ is one of:";
        for (const wp::fuzz::Target& target : wp::fuzz::targets()) {
            std::cerr << " " << target.name;
        }
        std::cerr << "\n";
        std::exit(2);
    }
    if (*count > 1 && (*words)[1][0] != '-' && !std::filesystem::is_regular_file((*words)[1])) {
        writeSeeds((*words)[1]);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    chosen->body({reinterpret_cast<const char*>(data), size});
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace wp::document {

/// CRC-64/XZ, written as 16 hexadecimal digits. It finds damage, not forgery: every burst of up to 64 bits, and all
/// but one in 10^19 of any other.
class Checksum {
public:
    void add(std::string_view bytes);
    std::string text() const;

private:
    std::uint64_t m_remainder = ~std::uint64_t{0};
};

std::string checksumOf(std::string_view bytes);

/// Length and checksum of a file, to see whether it is still the same; empty when it cannot be read.
std::string fingerprintOf(const std::filesystem::path& file);
std::string fingerprintOf(std::string_view bytes);

} // namespace wp::document

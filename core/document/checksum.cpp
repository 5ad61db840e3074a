// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/checksum.h"

#include <array>
#include <cstdio>
#include <fstream>

namespace wp::document {

namespace {

/// ECMA-182 with its bits in the order of CRC-64/XZ.
constexpr std::uint64_t polynomial = 0xC96C5795D7870F42;
constexpr std::size_t blockSize = 65536;

constexpr std::array<std::uint64_t, 256> makeTable()
{
    std::array<std::uint64_t, 256> table{};
    for (std::uint64_t byte = 0; byte < table.size(); ++byte) {
        std::uint64_t value = byte;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1) != 0 ? value >> 1 ^ polynomial : value >> 1;
        }
        table[byte] = value;
    }
    return table;
}

} // namespace

void Checksum::add(std::string_view bytes)
{
    static constexpr auto table = makeTable();
    std::uint64_t value = m_remainder;
    for (const char byte : bytes) {
        value = table[(value ^ static_cast<unsigned char>(byte)) & 0xff] ^ value >> 8;
    }
    m_remainder = value;
}

std::string Checksum::text() const
{
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(~m_remainder));
    return digits.data();
}

std::string checksumOf(std::string_view bytes)
{
    Checksum checksum;
    checksum.add(bytes);
    return checksum.text();
}

std::string fingerprintOf(std::string_view bytes) { return std::to_string(bytes.size()) + '-' + checksumOf(bytes); }

std::string fingerprintOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    Checksum checksum;
    std::uint64_t size = 0;
    std::string block(blockSize, '\0');
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        checksum.add(std::string_view(block).substr(0, count));
        size += count;
    }
    return file.eof() ? std::to_string(size) + '-' + checksum.text() : std::string();
}

} // namespace wp::document

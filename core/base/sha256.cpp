// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <array>
#include <bit>
#include <cstdint>

namespace wp::base {

namespace {

constexpr std::size_t blockSize = 64;

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<std::uint32_t, 8>;

std::uint32_t wordAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t word = 0;
    for (const char byte : bytes.substr(at, 4)) {
        word = word << 8U | static_cast<unsigned char>(byte);
    }
    return word;
}

std::array<std::uint32_t, 64> scheduleOf(std::string_view block)
{
    std::array<std::uint32_t, 64> words{};
    for (std::size_t t = 0; t < words.size(); ++t) {
        if (t < 16) {
            words[t] = wordAt(block, 4 * t);
            continue;
        }
        const std::uint32_t early = words[t - 15];
        const std::uint32_t late = words[t - 2];
        const std::uint32_t sigma0 = std::rotr(early, 7) ^ std::rotr(early, 18) ^ (early >> 3U);
        const std::uint32_t sigma1 = std::rotr(late, 17) ^ std::rotr(late, 19) ^ (late >> 10U);
        words[t] = words[t - 16] + sigma0 + words[t - 7] + sigma1;
    }
    return words;
}

void addBlock(State& state, std::string_view block)
{
    const auto words = scheduleOf(block);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t t = 0; t < words.size(); ++t) {
        const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t first = h + sum1 + ((e & f) ^ (~e & g)) + roundConstants[t] + words[t];
        const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const State turned{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state.size(); ++i) {
        state[i] += turned[i];
    }
}

/// What is left after the whole blocks, a one bit, zeros, and the length in bits.
std::string lastBlocks(std::string_view bytes)
{
    std::string tail(bytes.substr(bytes.size() / blockSize * blockSize));
    tail += '\x80';
    while (tail.size() % blockSize != blockSize - 8) {
        tail += '\0';
    }
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (int shift = 56; shift >= 0; shift -= 8) {
        tail += static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(shift)));
    }
    return tail;
}

} // namespace

std::string sha256(std::string_view bytes)
{
    // The first 32 bits of the fractions of the square roots of the first eight primes.
    State state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::size_t at = 0;
    for (; at + blockSize <= bytes.size(); at += blockSize) {
        addBlock(state, bytes.substr(at, blockSize));
    }
    const std::string tail = lastBlocks(bytes);
    for (at = 0; at < tail.size(); at += blockSize) {
        addBlock(state, std::string_view(tail).substr(at, blockSize));
    }
    std::string text;
    for (const std::uint32_t word : state) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            text += "0123456789abcdef"[word >> static_cast<unsigned>(shift) & 0xFU];
        }
    }
    return text;
}

} // namespace wp::base

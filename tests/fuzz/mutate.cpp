// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <random>

namespace wp::fuzz {

namespace {

constexpr std::size_t longestInput = 100'000;

class Mutator {
public:
    Mutator(std::vector<std::string> seeds, std::uint32_t seed) : m_seeds(std::move(seeds)), m_random(seed) {}

    std::string next()
    {
        std::string input = oneSeed();
        for (std::size_t changes = 1 + upTo(5); changes > 0; --changes) {
            change(input);
        }
        return input.substr(0, longestInput);
    }

private:
    std::size_t upTo(std::size_t last) { return std::uniform_int_distribution<std::size_t>(0, last)(m_random); }
    const std::string& oneSeed() { return m_seeds[upTo(m_seeds.size() - 1)]; }

    static constexpr auto tokens = std::to_array<std::string_view>(
        {"null", "true", "\"\"", "{}", "[]", "-", "0", "9223372036854775808", "1e999", "\"0.05\"", "=", ",", ";", "\"",
         "\\u0000", "\xC3\xA9", "\xED\xA0\x80", "\xFF", "\n", "\r", "\t", "[[[[[[[[", "}}", "-0.00", "NaN", "\"id\": \"x\","});

    void change(std::string& input)
    {
        const std::size_t at = upTo(input.size());
        const std::size_t length = std::min(input.size() - at, upTo(upTo(3) == 0 ? 400 : 8));
        switch (upTo(6)) {
        case 0:
            input.erase(at, length);
            break;
        case 1:
            input.insert(at, tokens[upTo(tokens.size() - 1)]);
            break;
        case 2:
            input.insert(at, input.substr(at, length));
            break;
        case 3: {
            const std::string& other = oneSeed();
            input.insert(at, other.substr(upTo(other.size()), upTo(100)));
            break;
        }
        case 4:
            input.replace(at, length, tokens[upTo(tokens.size() - 1)]);
            break;
        default:
            if (at < input.size()) {
                input[at] = static_cast<char>(static_cast<unsigned char>(input[at]) ^ (1U << upTo(7)));
            }
        }
    }

    std::vector<std::string> m_seeds;
    std::mt19937 m_random;
};

} // namespace

Attempts runFor(const Target& target, std::chrono::milliseconds time, std::uint32_t seed)
{
    const auto end = std::chrono::steady_clock::now() + time;
    const std::vector<std::string> seeds = target.seeds();
    Mutator mutator(seeds, seed);
    Attempts attempts;
    while (attempts.tried <= seeds.size() || std::chrono::steady_clock::now() < end) {
        std::string input = attempts.tried < seeds.size() ? seeds[attempts.tried] : mutator.next();
        ++attempts.tried;
        try {
            target.body(input);
        } catch (const std::exception& error) {
            attempts.failedInput = std::move(input);
            attempts.why = error.what();
            return attempts;
        }
    }
    return attempts;
}

} // namespace wp::fuzz

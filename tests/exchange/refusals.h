// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wp::exchange {

/// One change to the small place of these tests, and what must come of it.
struct Refusal {
    const char* pointer;         // JSON pointer into small.place.json
    const char* value;           // JSON; empty takes the member away
    const char* code;            // empty: accepted
    const char* where = "";
    const char* accepted = nullptr; // joined with "|", where it is looked at
};

inline nlohmann::ordered_json smallPlace()
{
    return nlohmann::ordered_json::parse(testing::readFile(testing::testFile("exchange/small.place.json")));
}

inline void change(nlohmann::ordered_json& json, const char* pointer, const char* value)
{
    const nlohmann::ordered_json::json_pointer at(pointer);
    if (*value == '\0') {
        json.at(at.parent_pointer()).erase(at.back());
    } else {
        json[at] = nlohmann::ordered_json::parse(value);
    }
}

inline std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() && &word == words.data() ? "" : "|") + word;
    }
    return text;
}

inline void expectRefusals(const std::vector<Refusal>& cases)
{
    for (const Refusal& entry : cases) {
        SCOPED_TRACE(std::string(entry.pointer) + " = " + entry.value);
        nlohmann::ordered_json json = smallPlace();
        change(json, entry.pointer, entry.value);
        const auto result = readJson(json.dump());
        std::string found;
        for (const base::Problem& problem : result ? base::Problems{} : result.problems()) {
            found += (found.empty() ? "" : "; ") + std::string(nameOf(problem.code)) + " " + problem.where;
            EXPECT_TRUE(problem.at) << found;
        }
        EXPECT_EQ(found, *entry.code == '\0' ? std::string() : std::string(entry.code) + " " + entry.where);
        if (entry.accepted != nullptr && !result) {
            EXPECT_EQ(joined(result.problems()[0].accepted), entry.accepted);
        }
    }
}

} // namespace wp::exchange

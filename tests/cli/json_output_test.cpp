// SPDX-License-Identifier: GPL-3.0-or-later
// What the program prints as JSON is the golden files' own form, and nothing else is on standard output.
#include "tests/cli/program_output.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wp {
namespace {

nlohmann::json expected(const std::string& file)
{
    return nlohmann::json::parse(testing::readFile(testing::testFile("golden/" + file)));
}

/// Warnings are a set; in one order they can be compared.
nlohmann::json ordered(nlohmann::json outcomes)
{
    for (auto& outcome : outcomes) {
        std::sort(outcome.at("warnings").begin(), outcome.at("warnings").end());
    }
    return outcomes;
}

TEST(JsonOutput, IsTheGoldenFormToTheLastFigure)
{
    for (const std::string name : {"example", "corners", "case04"}) {
        const auto found = nlohmann::json::parse(
            testing::outputOf("project golden/" + name + ".place.json --all --format json"));
        EXPECT_TRUE(ordered(found) == ordered(expected(name + ".expected.json"))) << name;
    }
}

TEST(JsonOutput, HoldsTheScenariosThatAreAskedFor)
{
    const auto found = nlohmann::ordered_json::parse(
        testing::outputOf("project golden/example.place.json --scenario whole none --format json"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.begin().key(), "whole");
    EXPECT_EQ(nlohmann::json(found.at("none")), expected("example.expected.json").at("none"));
}

TEST(JsonOutput, CutsNeeded)
{
    EXPECT_EQ(nlohmann::json::parse(
                  testing::outputOf("project golden/example.place.json --cuts-needed --format json")),
              expected("example.cutsNeeded.json"));
}

} // namespace
} // namespace wp

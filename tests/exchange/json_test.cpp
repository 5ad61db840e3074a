// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/exchange/json.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wp::exchange {
namespace {

using base::Position;
using base::Problem;
using base::ProblemCode;

std::vector<std::filesystem::path> placesIn(const char* folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(testing::testFile(folder))) {
        if (entry.path().filename().string().ends_with(".place.json")) {
            files.push_back(entry.path());
        }
    }
    return files;
}

std::string describeProblems(const base::Problems& problems)
{
    std::string text;
    for (const Problem& problem : problems) {
        text += std::string(nameOf(problem.code)) + " " + problem.where + " '" + problem.value + "'\n";
    }
    return text;
}

document::Model read(const std::string& text)
{
    const auto result = readJson(text);
    EXPECT_TRUE(result) << describeProblems(result ? base::Problems{} : result.problems());
    return result ? result.value() : document::Model{};
}

std::string small() { return testing::readFile(testing::testFile("exchange/small.place.json")); }

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Json, EveryGoldenPlaceComesBackAsItWas)
{
    const auto files = placesIn("golden");
    ASSERT_GE(files.size(), 13U);
    for (const auto& file : files) {
        SCOPED_TRACE(file.string());
        const std::string text = testing::readFile(file);
        const document::Model model = read(text);
        const std::string written = writeJson(model);
        EXPECT_EQ(nlohmann::json::parse(written), nlohmann::json::parse(text));
        const document::Model again = read(written);
        EXPECT_EQ(again, model);
        EXPECT_EQ(writeJson(again), written);
    }
}

TEST(Json, EveryRefusedPlaceIsRefusedForItsFault)
{
    const auto codes =
        nlohmann::json::parse(testing::readFile(testing::testFile("golden/refused/codes.json")));
    ASSERT_GE(codes.size(), 37U);
    EXPECT_EQ(placesIn("golden/refused").size(), codes.size());
    for (const auto& [name, code] : codes.items()) {
        SCOPED_TRACE(name);
        const auto result = readJson(testing::readFile(testing::testFile("golden/refused/" + name + ".place.json")));
        ASSERT_FALSE(result);
        for (const Problem& problem : result.problems()) {
            EXPECT_EQ(nameOf(problem.code), code.get<std::string>()) << describeProblems(result.problems());
            EXPECT_TRUE(problem.at) << problem.where;
        }
    }
}

TEST(Json, TheSmallPlaceIsSoundAndKeepsEveryText)
{
    const std::string text = small();
    const document::Model model = read(text);
    EXPECT_TRUE(document::warnings(model).empty());
    EXPECT_EQ(nlohmann::json::parse(writeJson(model)), nlohmann::json::parse(text));
}

TEST(Json, WhatTheProjectionIgnoresIsKept)
{
    std::string text = replaced(small(), "\"scenarios\":", R"("workshop": {"snapshots": {"version": 1,
        "list": [{"b": "0.10", "a": null, "n": 12, "x": 0.5}]}, "empty": {}}, "scenarios":)");
    text = replaced(text, "\"population\": 1000", R"("population": 1000, "seed": 18446744073709551615,
        "note": "é \"quoted\" \\ \u0001 😀", "sources": {"seed": "thrown"})");
    text = replaced(text, "\"tier\": \"earlyHelp\"", "\"tier\": \"earlyHelp\", \"stream\": null");
    text = replaced(text, R"("high": "0.6"})",
                    R"("high": "0.6", "source": "s", "grade": 2, "note": "n", "with": "cash"})");
    const document::Model model = read(text);
    EXPECT_EQ(model.workshop, R"({"snapshots":{"version":1,"list":[{"b":"0.10","a":null,"n":12,"x":0.5}]},"empty":{}})");
    EXPECT_EQ(*model.place.frame.seed, 18446744073709551615ULL);
    ASSERT_TRUE(model.place.lines[0].stream);
    EXPECT_TRUE(model.place.lines[0].stream->isEmpty());
    EXPECT_FALSE(model.place.lines[2].stream);
    const std::string written = writeJson(model);
    EXPECT_EQ(nlohmann::json::parse(written), nlohmann::json::parse(text));
    EXPECT_EQ(writeJson(read(written)), written);
}

TEST(Json, EveryProblemComesAtOnceWhereItStands)
{
    const std::string text = "{\n"
                             " \"format\": \"wholeplace/1\",\n"
                             " \"place\": {\"name\": \"É\", \"baseYear\": 2025, \"horizon\": 31, \"populaton\": 5},\n"
                             " \"organisations\": [],\n"
                             " \"departments\": [{\"name\": \"D\",\n"
                             "   \"organisation\": \"nowhere\", \"id\": \"d\"}],\n"
                             " \"lines\": [{\"name\": \"L\", \"budget\": 12.5, \"tier\": \"lux\\u0075ry\", \"id\": \"l\",\n"
                             "\t\"department\": \"d\", \"name\": \"again\"}],\n"
                             " \"streams\": [], \"links\": [],\n"
                             " \"scenarios\": [{\"id\": \"s\", \"name\": \"S\", \"base\": \"s\", \"measures\": [\n"
                             "   {\"id\": \"m\", \"kind\": \"magic\", \"power\": 9}]}]\n"
                             "}\n";
    const auto result = readJson(text);
    ASSERT_FALSE(result);
    const base::Problems expected{
        {ProblemCode::missingField, "place/population", "", {}, Position{3, 11}},
        {ProblemCode::outOfRange, "place/horizon", "31", {"1", "30"}, Position{3, 54}},
        {ProblemCode::unknownField, "place/populaton", "populaton", {"population"}, Position{3, 58}},
        {ProblemCode::unknownReference, "departments/d/organisation", "nowhere", {"organisations"}, Position{6, 20}},
        {ProblemCode::badNumber, "lines/l/budget", "12.5", {"\"0.05\""}, Position{7, 36}},
        {ProblemCode::unknownKind,
         "lines/l/tier",
         "luxury",
         {"prevention", "earlyHelp", "response", "crisis", "enabling"},
         Position{7, 50}},
        {ProblemCode::duplicateKey, "lines/l/name", "name", {}, Position{8, 21}},
        {ProblemCode::circularVariant, "scenarios/s/base", "s", {}, Position{10, 49}},
        {ProblemCode::unknownKind,
         "scenarios/s/measures/m/kind",
         "magic",
         {"cut", "reallocate", "invest", "cohort", "frontDoor", "workforce", "contracts", "income", "share",
          "threshold"},
         Position{11, 24}},
    };
    EXPECT_EQ(describeProblems(result.problems()), describeProblems(expected));
    for (std::size_t i = 0; i < std::min(expected.size(), result.problems().size()); ++i) {
        EXPECT_EQ(result.problems()[i].at->line, expected[i].at->line) << expected[i].where;
        EXPECT_EQ(result.problems()[i].at->column, expected[i].at->column) << expected[i].where;
        EXPECT_EQ(result.problems()[i].accepted, expected[i].accepted) << expected[i].where;
    }
}

TEST(Json, TextThatIsNoJsonSaysWhere)
{
    struct Case {
        std::string text;
        Position at;
    };
    const Case cases[] = {
        {"", {1, 1}},
        {"no", {1, 2}},
        {"{\"a\": 1,\n \"b\" 2}", {2, 6}},
        {"{\"a\": 1} x", {1, 10}},
        {std::string("{\"a\": 1}\0 x", 11), {1, 9}},
        {"[1, 2", {1, 6}},
        {"\xEF\xBB\xBF{,}", {1, 2}},
        {"{\"é\": \xFF}", {1, 7}},
        {"{\"a\": NaN}", {1, 7}},
    };
    for (const Case& entry : cases) {
        const auto result = readJson(entry.text);
        ASSERT_FALSE(result) << entry.text;
        ASSERT_EQ(result.problems().size(), 1U) << describeProblems(result.problems());
        EXPECT_EQ(result.problems()[0].code, ProblemCode::notReadable);
        EXPECT_EQ(result.problems()[0].at->line, entry.at.line) << entry.text;
        EXPECT_EQ(result.problems()[0].at->column, entry.at.column) << entry.text;
    }
}

TEST(Json, MoreThanCanBeTakenIsRefused)
{
    const auto nested = [](std::size_t depth) {
        return replaced(small(), "\"scenarios\":", "\"workshop\": {\"a\": " + std::string(depth, '[') +
                                                       std::string(depth, ']') + "}, \"scenarios\":");
    };
    EXPECT_TRUE(readJson(nested(62)));
    for (const std::string& text : {nested(63), nested(1'000'000)}) {
        const auto result = readJson(text);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.problems()[0].code, ProblemCode::tooLarge);
        EXPECT_EQ(result.problems()[0].accepted, std::vector<std::string>{"64"});
        EXPECT_EQ(result.problems()[0].at->line, 25U);
    }
    std::string list;
    for (int i = 0; i < 100'001; ++i) {
        list += i == 0 ? "1" : ",1";
    }
    const auto result = readJson("{\"workshop\": {\"a\": [" + list + "]}}");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.problems()[0].code, ProblemCode::tooLarge);
    const auto whole = readJson(std::string((64U << 20U) + 1, ' '));
    ASSERT_FALSE(whole);
    EXPECT_EQ(whole.problems()[0].code, ProblemCode::tooLarge);
}

TEST(Json, NumbersThatJsonCannotKeepAreRefused)
{
    const std::string tooLarge = "1" + std::string(400, '0');
    const auto result = readJson(replaced(small(), "\"horizon\": 5", "\"horizon\": " + tooLarge));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.problems()[0].code, ProblemCode::badNumber);
    EXPECT_EQ(result.problems()[0].where, "place/horizon");
    for (const std::string number : {"0.10", "100000000000000000000", "1e5"}) {
        const auto kept =
            readJson(replaced(small(), "\"scenarios\":", "\"workshop\": {\"a\": " + number + "}, \"scenarios\":"));
        ASSERT_FALSE(kept) << number;
        EXPECT_EQ(kept.problems()[0].code, ProblemCode::badNumber);
        EXPECT_EQ(kept.problems()[0].where, "workshop/a");
    }
}

} // namespace
} // namespace wp::exchange

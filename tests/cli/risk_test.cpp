// SPDX-License-Identifier: GPL-3.0-or-later
// `risk` on any number of threads and in parts gives one answer, byte for byte, and it is the golden one.
#include "app/cli/command.h"
#include "tests/support/files.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unistd.h>

namespace wp::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

struct CallOutput {
    Exit exit;
    std::string out;
    std::string err;
};

CallOutput call(const std::vector<std::string>& words)
{
    std::ostringstream out;
    std::ostringstream err;
    const Exit exit = runProgram(words, {out, err});
    return {exit, out.str(), err.str()};
}

const std::string& rangesFile()
{
    static const std::string file = testing::testFile("golden/ranges.place.json").string();
    return file;
}

class Risk : public ::testing::Test {
protected:
    Risk() : m_folder(fs::temp_directory_path() / ("wholeplace-risk-" + std::to_string(::getpid())))
    {
        fs::create_directories(m_folder);
    }
    ~Risk() override { fs::remove_all(m_folder); }

    std::string part(const std::string& range, const std::string& file, bool isFull = false)
    {
        std::vector<std::string> words{"risk", rangesFile(), "--draws", range};
        if (isFull) {
            words.emplace_back("--full");
        }
        const std::string path = (m_folder / file).string();
        std::ofstream(path, std::ios::binary) << call(words).out;
        return path;
    }

    fs::path m_folder;
};

/// Numbers to 1e-6 or £1, the larger; all else, and the order of it, exactly.
void expectSame(const Json& found, const Json& expected, const std::string& path)
{
    if (expected.is_object() || expected.is_array()) {
        ASSERT_EQ(found.size(), expected.size()) << path;
        for (const auto& [key, value] : expected.items()) {
            const Json& own = expected.is_array() ? found.at(std::stoul(key)) : found.at(key);
            expectSame(own, value, path + "/" + key);
        }
    } else if (expected.is_number_float() && path.find("/chance") == std::string::npos) {
        const double wanted = expected.get<double>();
        const double money = path.find("/streams/") == std::string::npos ? 1.0 : 0.0;
        EXPECT_LE(std::abs(found.get<double>() - wanted), std::max(money, 1e-6 * std::abs(wanted))) << path;
    } else {
        EXPECT_EQ(found, expected) << path;
    }
}

TEST_F(Risk, GivesTheGoldenAnswerOnAnyNumberOfThreads)
{
    const CallOutput one = call({"risk", rangesFile(), "--draws", "200", "--format", "json", "--threads", "1"});
    EXPECT_EQ(one.exit, Exit::done);
    expectSame(Json::parse(one.out), Json::parse(testing::goldenText("ranges.uncertainty.json")), "");
    for (const char* threads : {"2", "8"}) {
        EXPECT_EQ(call({"risk", rangesFile(), "--draws=200", "--format=json", "--threads", threads}).out, one.out);
    }
}

TEST_F(Risk, InPartsGivesTheAnswerOfOneRun)
{
    const std::string whole = call({"risk", rangesFile(), "--draws", "200", "--format", "json"}).out;
    const std::string a = part("0..6", "a");
    const std::string b = part("7..99", "b");
    const std::string c = part("100..199", "c");
    EXPECT_EQ(call({"merge", c, a, b, "--format", "json"}).out, whole);
    const std::string tables = call({"risk", rangesFile(), "--draws", "200"}).out;
    EXPECT_EQ(call({"merge", a, b, c}).out, tables);
}

TEST_F(Risk, InFullPartsGivesTheFullAnswer)
{
    const std::string whole = call({"risk", rangesFile(), "--draws", "40", "--format", "json", "--full"}).out;
    const Json json = Json::parse(whole);
    EXPECT_EQ(json.at("scenarios").at("whole").at("switching").size(), 19U);
    EXPECT_TRUE(json.at("scenarios").at("none").at("cutsNeeded").contains("quantiles"));
    EXPECT_EQ(call({"merge", part("0..19", "a", true), part("20..39", "b", true), "--format", "json"}).out, whole);
}

TEST_F(Risk, RefusesPartsThatAreNotOneRun)
{
    const std::string a = part("0..9", "a");
    const std::string c = part("20..29", "c");
    const auto refused = [](const std::vector<std::string>& words, const std::string& reason) {
        const CallOutput output = call(words);
        EXPECT_EQ(output.exit, Exit::refused) << reason;
        EXPECT_NE(output.err.find(reason), std::string::npos) << output.err;
        EXPECT_EQ(output.out, "");
    };
    refused({"merge", a, c}, "The draws 10 to 19 are in no part");
    refused({"merge", c}, "The draws 0 to 19 are in no part");
    refused({"merge", a, part("5..19", "b")}, "Draw 5 stands in another part as well");
    refused({"merge", a, part("10..19", "f", true)}, "--full");
    const std::string other = (m_folder / "other").string();
    std::ofstream(other) << call({"risk", testing::testFile("golden/case01.place.json").string(), "--draws", "10..19"}).out;
    refused({"merge", a, other}, "another model");
}

TEST_F(Risk, RefusesPartsThatAreDamaged)
{
    const std::string text = testing::readFile(part("0..9", "a"));
    const auto refused = [&](const std::string& from, const std::string& to, const std::string& code) {
        std::string broken = text;
        const std::size_t at = broken.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        broken.replace(at, from.size(), to);
        const std::string file = (m_folder / "broken").string();
        std::ofstream(file, std::ios::binary) << broken;
        const CallOutput output = call({"merge", file});
        EXPECT_EQ(output.exit, Exit::refused) << from;
        EXPECT_NE(output.err.find(code), std::string::npos) << output.err;
    };
    refused("{", "[", "notReadable");
    refused("wholeplace-draws/1", "wholeplace-draws/9", "unknownFormat");
    refused("\"modelHash\": \"", "\"modelHash\": \"0", "damaged");
    refused("\"draws\": 10", "\"draws\": 9000000000000000000", "damaged");
    refused("\"draws\": 10", "\"draws\": -1", "wrongType");
    refused("\"draws\": 10", "\"draws\": 9", "damaged");
    refused("\"columns\": [", "\"columns\": [ \"AAAA\",", "damaged");
    refused("\"full\"", "\"ful\"", "missingField");
    refused("Example with ranges", "Example with changes", "damaged");
}

} // namespace
} // namespace wp::cli

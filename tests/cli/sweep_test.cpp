// SPDX-License-Identifier: GPL-3.0-or-later
// `sweep` gives every authority what `project` gives for its place, in one go, in parts, and after a stop.
#include "app/cli/command.h"
#include "app/cli/sweep_record.h"
#include "tests/support/files.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unistd.h>

namespace wp::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

std::string outputOf(const std::vector<std::string>& words, Exit expected = Exit::done)
{
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(runProgram(words, {out, err}), expected) << err.str();
    return out.str() + err.str();
}

class SweepTest : public ::testing::Test {
protected:
    SweepTest() : m_folder(fs::temp_directory_path() / ("wholeplace-sweep-" + std::to_string(::getpid())))
    {
        fs::create_directories(m_folder);
    }
    ~SweepTest() override { fs::remove_all(m_folder); }

    std::string at(const std::string& name) const { return (m_folder / name).string(); }

    /// The authority's place with the cuts of its import and a reallocation from one of its lines to another.
    void makeTemplate(const std::string& source, const std::string& form, const std::string& authority, const Json& move)
    {
        outputOf({"import", source, "--as", form, "--authority", authority, "--out", at("template.json")});
        Json model = Json::parse(testing::readFile(at("template.json")));
        model["scenarios"][2]["measures"].push_back(move);
        std::ofstream(at("template.json")) << model.dump();
    }

    std::string sweep(const std::string& source, const std::string& form, const std::string& out,
                      std::vector<std::string> more = {})
    {
        std::vector<std::string> words{"sweep", source, "--import", form, "--scenarios", at("template.json"),
                                       "--out", at(out), "--draws", "50"};
        words.insert(words.end(), more.begin(), more.end());
        return outputOf(words);
    }

    fs::path m_folder;
};

Json moveOf(const std::string& from, const std::string& to)
{
    Json move = {{"id", "move"}, {"name", "Move to youth work"}, {"kind", "reallocate"}};
    move["sources"] = {from};
    move["targets"] = {{{"line", to}, {"share", "1"}}};
    move["amount"] = {{"low", "1000.00"}, {"central", "2000.00"}, {"high", "3000.00"}};
    return move;
}

/// The value of a row of results.csv.
std::string valueIn(const std::string& csv, const std::string& start)
{
    const std::size_t found = csv.find(start);
    EXPECT_NE(found, std::string::npos) << start << "\n" << csv;
    const std::size_t begin = found + start.size();
    return found == std::string::npos ? std::string() : csv.substr(begin, csv.find_first_of("\r\n", begin) - begin);
}

TEST_F(SweepTest, PartsAndAStopGiveTheTablesOfOneRun)
{
    const std::string source = testing::testFile("exchange/rsx_2023.csv").string();
    outputOf({"import", source, "--as", "rsx", "--authority", "Vale", "--out", at("template.json")});
    const Json model = Json::parse(testing::readFile(at("template.json")));
    makeTemplate(source, "rsx", "Vale", moveOf(model["lines"][7]["id"], model["lines"][2]["id"]));
    EXPECT_NE(sweep(source, "rsx", "whole").find("2 authorities in results.csv, 1 of them with problems"), std::string::npos);
    const std::string results = testing::readFile(at("whole/results.csv"));
    EXPECT_NE(results.find("Hill,E0002,E08000002,MD,,problem,"), std::string::npos);
    EXPECT_EQ(valueIn(results, "Vale,E0001,E08000001,MD,doNothing,budget,"), "8630000.00");
    EXPECT_EQ(valueIn(results, "Vale,E0001,E08000001,MD,doNothing,movesMoney,"), "no");
    EXPECT_EQ(valueIn(results, "Vale,E0001,E08000001,MD,wholePlace,movesMoney,"), "yes");
    EXPECT_EQ(valueIn(results, "Vale,E0001,E08000001,MD,wholePlace,decides,"), "measures/move/amount");
    EXPECT_EQ(valueIn(results, "Vale,E0001,E08000001,MD,wholePlace,decidesOf,"), "Move to youth work");
    EXPECT_EQ(valueIn(testing::readFile(at("whole/distribution.csv")), "wholePlace,decides,measures/move/amount,1,"),
              "Amount: Move to youth work");
    EXPECT_NE(testing::readFile(at("whole/distribution.svg")).find(">Amount: Move to youth work</text>"), std::string::npos);
    EXPECT_NE(sweep(source, "rsx", "parts", {"--part", "2/2"}).find("1 of 2 authorities are done"), std::string::npos);
    EXPECT_FALSE(fs::exists(at("parts/results.csv")));
    sweep(source, "rsx", "parts", {"--part", "1/2"});
    for (const char* name : {"results.csv", "distribution.csv", "distribution.svg"}) {
        EXPECT_EQ(testing::readFile(at(std::string("parts/") + name)), testing::readFile(at(std::string("whole/") + name)));
    }
    std::ofstream(at("parts/authorities/E0001.json")) << "{";
    EXPECT_NE(sweep(source, "rsx", "parts").find("2 authorities in the file, 1 to do here"), std::string::npos);
    EXPECT_EQ(testing::readFile(at("parts/results.csv")), results);
    EXPECT_NE(sweep(source, "rsx", "parts", {"--draws", "0"}).find("2 to do here"), std::string::npos);
    EXPECT_EQ(testing::readFile(at("parts/results.csv")).find("chanceOfSaving"), std::string::npos);
}

TEST_F(SweepTest, ItsFiguresAreThoseOfProject)
{
    const auto source = testing::sharedFile("data/RSX_2023-24_data_by_LA.csv");
    WP_SKIP_WITHOUT(source);
    makeTemplate(source.string(), "rsx", "Wigan", moveOf("rsx590", "rsx509"));
    sweep(source.string(), "rsx", "out");
    const std::string results = testing::readFile(at("out/results.csv"));
    const Json wigan = Json::parse(outputOf({"project", at("template.json"), "--format", "json"}));
    for (const char* scenario : {"cuts", "wholePlace"}) {
        const std::string start = "Wigan MBC,E4210,E08000010,MD," + std::string(scenario) + ",";
        const Json& appraisal = wigan.at(scenario).at("appraisal");
        for (const char* figure : {"cumulativeSaving", "netPresentValue"}) {
            EXPECT_EQ(valueIn(results, start + figure + ","), appraisal.at(figure).get<std::string>());
        }
    }
    EXPECT_NE(valueIn(results, "Leeds,E4704,E08000035,MD,cuts,netPresentValue,"),
              valueIn(results, "Wigan MBC,E4210,E08000010,MD,cuts,netPresentValue,"));
    EXPECT_NE(testing::readFile(at("out/distribution.svg")).find("<desc id=\"d\">Do nothing: in "),
              std::string::npos);
}

TEST(SweepSpreads, CountEveryAuthorityOnceAndNoneLast)
{
    const auto record = [](const char* moves, const char* year, const char* decides) {
        return SweepRecord{"", "", "", "", "", {{"a", "A", {{"movesMoney", moves}, {"paybackYear", year}, {"decides", decides}}}},
                           {}, {}};
    };
    const auto spreads = spreadOf({record("yes", "", "x"), record("yes", "2031", "y"), record("yes", "2030", "y"),
                                   record("yes", "2031", ""), record("no", "", "")});
    ASSERT_EQ(spreads.size(), 1U);
    EXPECT_EQ(spreads[0].payback, (std::vector<SweepCount>{
                                      {"2030", 1, "2030/31"}, {"2031", 2, "2031/32"}, {"", 1, "not by the horizon"}}));
    EXPECT_EQ(spreads[0].decides, (std::vector<SweepCount>{{"y", 2, "Y"}, {"x", 1, "X"}, {"", 1, "nothing in doubt"}}));
    EXPECT_EQ(spreads[0].unmoved, 1U);
    EXPECT_NE(spreadCsv(spreads).find("a,movesMoney,no,1,there is nothing that it changes"), std::string::npos);
}

TEST(SweepCalls, SayWhatIsWrong)
{
    EXPECT_NE(outputOf({"sweep", "x.csv", "--scenarios", "t.json", "--out", "o"}, Exit::wrongCall).find("--import is missing"),
              std::string::npos);
    EXPECT_NE(outputOf({"sweep", "x.csv", "--import", "ra", "--scenarios", "t.json", "--out", "o", "--part", "3/2"},
                       Exit::wrongCall)
                  .find("--part is a number and of how many, such as 2/8, and not 3/2"),
              std::string::npos);
}

} // namespace
} // namespace wp::cli

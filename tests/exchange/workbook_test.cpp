// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/input_list.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

namespace wp::exchange {
namespace {

namespace fs = std::filesystem;

std::string plainWord(std::string_view key) { return std::string(key); }

std::vector<ScenarioOutcome> outcomesOf(const document::Model& model)
{
    std::vector<ScenarioOutcome> outcomes;
    for (const scenario::Scenario& one : model.scenarios) {
        const scenario::Scenario flat = scenario::resolve(model.scenarios, one.id).value();
        outcomes.push_back({flat, projection::project(model.place, flat)});
    }
    return outcomes;
}

class Workbook : public ::testing::Test {
protected:
    void SetUp() override { fs::create_directories(m_folder); }
    void TearDown() override { fs::remove_all(m_folder); }

    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }

    fs::path m_folder = fs::temp_directory_path() / ("wholeplace-workbook-" + std::to_string(::getpid()));
    fs::path m_path = m_folder / "place.xlsx";
    document::Model m_model = testing::samplePlace();
};

TEST_F(Workbook, TakesThePlaceOfAnOlderFile)
{
    std::ofstream(m_path) << "old";
    EXPECT_TRUE(writeWorkbook(m_model, outcomesOf(m_model), plainWord, m_path).empty());
    EXPECT_TRUE(testing::readFile(m_path).starts_with("PK"));
    EXPECT_GT(fs::file_size(m_path), 100'000U);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Workbook, IsWrittenOfAPlaceWithoutScenariosAndWithTextThatNoSheetTakes)
{
    m_model.scenarios.clear();
    m_model.place.frame.name = "=HYPERLINK(\"x\") & [Bro Ŵyn]: a/b?";
    m_model.place.lines.front().note = std::string(90'000, 'x') + "ŵ";
    EXPECT_TRUE(writeWorkbook(m_model, {}, plainWord, m_path).empty());
}

TEST_F(Workbook, LeavesTheOldFileWhereTheDiskIsFull)
{
    std::ofstream(m_path) << "old";
    const auto outcomes = outcomesOf(m_model);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t size : {rlim_t{0}, rlim_t{10'000}, rlim_t{90'000}, rlim_t{500'000}, rlim_t{900'000}}) {
        const rlimit small{size, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const base::Problems problems = writeWorkbook(m_model, outcomes, plainWord, m_path);
        setrlimit(RLIMIT_FSIZE, &before);
        ASSERT_EQ(problems.size(), 1U) << size;
        EXPECT_EQ(problems.front().code, base::ProblemCode::cannotWrite);
        EXPECT_FALSE(problems.front().accepted.front().empty());
        EXPECT_EQ(testing::readFile(m_path), "old");
        EXPECT_EQ(files(), 1U);
    }
    std::signal(SIGXFSZ, handler);
}

TEST_F(Workbook, SaysWhereAFolderIsMissing)
{
    const auto problems = writeWorkbook(m_model, {}, plainWord, m_folder / "none" / "place.xlsx");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, base::ProblemCode::cannotWrite);
    EXPECT_EQ(files(), 0U);
}

TEST_F(Workbook, RefusesMoreRowsThanItsSheetsTake)
{
    const std::size_t rows = m_model.place.lines.size() * 11;
    EXPECT_TRUE(checkWorkbookSize(m_model, mostWorkbookRows / rows).empty());
    const auto problems = checkWorkbookSize(m_model, mostWorkbookRows / rows + 1);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, base::ProblemCode::tooLarge);
    EXPECT_EQ(problems.front().accepted.front(), std::to_string(mostWorkbookRows));
}

TEST(WorkbookKeys, AreAllThatIsAskedFor)
{
    const auto& keys = workbookKeys();
    const document::Model model = testing::samplePlace();
    const fs::path path = fs::temp_directory_path() / ("wholeplace-keys-" + std::to_string(::getpid()) + ".xlsx");
    std::set<std::string, std::less<>> asked;
    const auto word = [&](std::string_view key) {
        asked.emplace(key);
        return std::string(key);
    };
    EXPECT_TRUE(writeWorkbook(model, outcomesOf(model), word, path).empty());
    for (const Input& input : inputsOf(model)) {
        asked.erase(input.field); // the name of a field is its own word
    }
    for (const std::string& key : asked) {
        EXPECT_NE(std::ranges::find(keys, key), keys.end()) << key;
    }
    fs::remove(path);
}

} // namespace
} // namespace wp::exchange

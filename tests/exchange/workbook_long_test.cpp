// SPDX-License-Identifier: GPL-3.0-or-later
// Has LibreOffice compute every formula of a workbook anew, and looks at what its check then says.
#include "core/exchange/text_table.h"
#include "core/exchange/workbook.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
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

class RecomputedWorkbook : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (std::system("command -v soffice >/dev/null 2>&1") != 0) {
            GTEST_SKIP() << "not on this machine: soffice (package libreoffice-calc-nogui)";
        }
        // By itself LibreOffice shows the results that stand in the file: "always" has it compute them.
        fs::create_directories(m_folder / "profile" / "user");
        std::ofstream(m_folder / "profile" / "user" / "registrymodifications.xcu")
            << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>)";
    }
    void TearDown() override { fs::remove_all(m_folder); }

    /// Every sheet as LibreOffice shows it, by its number.
    TextTable sheet(const document::Model& model, const std::vector<ScenarioOutcome>& outcomes, int number)
    {
        const fs::path book = m_folder / "book.xlsx";
        EXPECT_TRUE(writeWorkbook(model, outcomes, plainWord, book).empty());
        const fs::path out = m_folder / "out";
        fs::remove_all(out);
        const std::string command = "soffice '-env:UserInstallation=file://" + (m_folder / "profile").string() +
                                    "' --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,"
                                    "false,false,false,false," +
                                    std::to_string(number) + "' --outdir '" + out.string() + "' '" + book.string() +
                                    "' >/dev/null 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0);
        for (const auto& entry : fs::directory_iterator(out)) {
            const auto table = readTextTable(testing::readFile(entry.path()));
            EXPECT_TRUE(table);
            return table.value();
        }
        ADD_FAILURE() << "LibreOffice wrote no sheet";
        return {};
    }

    fs::path m_folder = fs::temp_directory_path() / ("wholeplace-recomputed-" + std::to_string(::getpid()));
};

constexpr int checkSheet = 2;
constexpr std::size_t firstRecord = 5; // title, what it is, verdict, an empty one, heading

/// What column of the check says in every one of its rows.
std::vector<std::string> column(const TextTable& table, std::size_t number)
{
    std::vector<std::string> cells;
    for (std::size_t record = firstRecord; record < table.rows.size(); ++record) {
        cells.emplace_back(table.text(record, number));
    }
    return cells;
}

TEST_F(RecomputedWorkbook, FindsTheHeadlinesFromTheValues)
{
    const document::Model model = testing::samplePlace();
    const auto outcomes = outcomesOf(model);
    const TextTable check = sheet(model, outcomes, checkSheet);
    EXPECT_EQ(check.text(2, 3), "1");
    const auto found = column(check, 3);
    const auto agrees = column(check, 6);
    ASSERT_EQ(found.size(), outcomes.size() * (3 + model.place.organisations.size()));
    EXPECT_EQ(std::ranges::count(agrees, std::string("1")), static_cast<std::ptrdiff_t>(agrees.size()));
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const projection::Appraisal& appraisal = outcomes[i].outcome.appraisal;
        const std::size_t row = i * (3 + model.place.organisations.size());
        EXPECT_EQ(money::Money::rounded(money::Decimal(found[row])), appraisal.cumulativeSaving);
        EXPECT_EQ(money::Money::rounded(money::Decimal(found[row + 1])), appraisal.netPresentValue);
        EXPECT_EQ(found[row + 2], std::to_string(appraisal.paybackYear.value_or(0)));
    }
}

TEST_F(RecomputedWorkbook, SaysWhereOneValueIsAPoundOff)
{
    const document::Model model = testing::samplePlace();
    auto outcomes = outcomesOf(model);
    outcomes.back().outcome.years[3].lines[7].spend += money::Money::ofPence(100);
    const TextTable check = sheet(model, outcomes, checkSheet);
    EXPECT_EQ(check.text(2, 3), "0");
    const auto agrees = column(check, 6);
    const std::size_t rows = agrees.size() / outcomes.size();
    for (std::size_t i = 0; i < agrees.size(); ++i) {
        const std::size_t row = i % rows;
        const bool isOfLast = i / rows + 1 == outcomes.size();
        if (isOfLast && row < 2) {
            EXPECT_EQ(agrees[i], "0") << i;
        } else if (!isOfLast) {
            EXPECT_EQ(agrees[i], "1") << i;
        }
    }
}

} // namespace
} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the last release, released.csv, and those of now: what differs is explained in released_explained.csv.
#include "core/projection/model_version.h"
#include "tests/checks/released_figures.h"
#include "tests/support/files.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

namespace wp::checks {
namespace {

const char* const explanationHead = "place,scenario,figure,because\n";

std::filesystem::path releasedFile() { return testing::testFile("checks/released.csv"); }
std::filesystem::path explanationFile() { return testing::testFile("checks/released_explained.csv"); }

NamedFigures figuresNow()
{
    NamedFigures figures;
    addFigures("sample", testing::samplePlace(), figures);
    addDrawn("sample", testing::samplePlace(), figures);
    for (const std::string& name : testing::goldenNames()) {
        addFigures(name, testing::goldenModel(name), figures);
    }
    return figures;
}

/// packaging/record-figures asks for it, with the version that is released.
void recordIfAsked(const ReleasedFigures& now)
{
    if (const char* release = std::getenv("WP_RELEASE")) {
        ReleasedFigures recorded = now;
        recorded.release = release;
        std::ofstream(releasedFile(), std::ios::binary) << releasedText(recorded);
        std::ofstream(explanationFile(), std::ios::binary) << explanationHead;
    }
}

TEST(Released, EveryFigureThatDiffersIsExplained)
{
    const ReleasedFigures now{"", projection::modelVersion, figuresNow()};
    recordIfAsked(now);
    const ReleasedFigures then = readReleased(testing::readFile(releasedFile()));
    EXPECT_GT(then.figures.size(), 900U);
    const auto faults = unexplained(then, now, readExplanations(testing::readFile(explanationFile())));
    for (std::size_t i = 0; i < std::min<std::size_t>(faults.size(), 20); ++i) {
        ADD_FAILURE() << faults[i];
    }
    EXPECT_EQ(faults.size(), 0U);
}

/// Made-up releases: a place of two figures, then and now.
class ReleasedFaults : public ::testing::Test {
protected:
    std::vector<std::string> faults(const std::vector<Explanation>& explanations = {}) const
    {
        return unexplained(m_then, m_now, explanations);
    }

    const FigureName m_inputs{"vale", "", "inputs"};
    const FigureName m_saving{"vale", "cuts", "appraisal/cumulativeSaving"};
    ReleasedFigures m_then{"1.0.0", "1", {{m_inputs, "ab"}, {m_saving, "10.00"}}};
    ReleasedFigures m_now{"", "1", m_then.figures};
};

TEST_F(ReleasedFaults, NoneWhereNothingMoved)
{
    EXPECT_EQ(faults(), std::vector<std::string>{});
    EXPECT_EQ(faults({{"vale", "*", "*", "refill is paid later"}}),
              std::vector<std::string>{"the explanation of vale, *, * is of no figure that differs"});
}

TEST_F(ReleasedFaults, APennyIsSeenAndWantsACauseAndAVersion)
{
    m_now.figures[m_saving] = "10.01";
    const std::string was = "vale, cuts, appraisal/cumulativeSaving: 10.00 in release 1.0.0, 10.01 now; ";
    const std::string version = was + "on the same inputs, so the version of the equations must rise";
    EXPECT_EQ(faults(), (std::vector<std::string>{version, was + "nothing explains it"}));
    const Explanation reason{"vale", "*", "appraisal/*", "refill is paid later"};
    EXPECT_EQ(faults({reason}), std::vector<std::string>{version});
    m_now.model = "2";
    EXPECT_EQ(faults({reason}), std::vector<std::string>{});
    EXPECT_EQ(faults({{"vale", "cuts", "place/*", "refill is paid later"}}).size(), 2U);
    EXPECT_EQ(faults({{"vale", "*", "appraisal/*", "because"}}),
              std::vector<std::string>{"the explanation of vale, *, appraisal/* names no cause"});
}

TEST_F(ReleasedFaults, OtherInputsWantACauseAlone)
{
    m_now.figures[m_inputs] = "cd";
    m_now.figures[m_saving] = "";
    EXPECT_EQ(faults().size(), 2U);
    EXPECT_EQ(faults({{"vale", "*", "*", "the sample took a newer outturn"}}), std::vector<std::string>{});
}

TEST_F(ReleasedFaults, WhatIsNewOrGoneWantsACause)
{
    m_now.figures.erase(m_saving);
    m_now.figures[{"vale", "cuts", "place/fte"}] = "3.000000";
    EXPECT_EQ(faults(), (std::vector<std::string>{
                            "vale, cuts, appraisal/cumulativeSaving: 10.00 in release 1.0.0, not there now; nothing explains it",
                            "vale, cuts, place/fte: not there in release 1.0.0, 3.000000 now; nothing explains it"}));
}

TEST_F(ReleasedFaults, TheFileHoldsWhatItWasGiven)
{
    const ReleasedFigures read = readReleased(releasedText(m_then));
    EXPECT_EQ(read.release, "1.0.0");
    EXPECT_EQ(read.model, "1");
    EXPECT_EQ(read.figures, m_then.figures);
    EXPECT_THROW(readReleased("place,scenario\n"), std::runtime_error);
    EXPECT_THROW(readReleased("place,scenario,figure,value\nvale,,inputs,ab\n"), std::runtime_error);
}

} // namespace
} // namespace wp::checks

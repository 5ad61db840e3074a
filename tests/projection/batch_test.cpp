// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on batches against the same engine on one double, and every set of instructions against the next.
#include "core/projection/batch.h"

#include "core/scenario/resolve.h"
#include "core/uncertainty/sampler.h"
#include "tests/support/golden.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace wp::projection {
namespace {

uncertainty::Study studyOf(const std::string& name)
{
    const document::Model model = name == "sample" ? testing::samplePlace() : testing::goldenModel(name);
    return uncertainty::studyOf(model.place, model.scenarios).value();
}

std::vector<std::string> places()
{
    std::vector<std::string> names = testing::goldenNames();
    names.emplace_back("sample");
    return names;
}

class Batches : public ::testing::TestWithParam<std::string> {
protected:
    Batches() : m_sampler(studyOf(GetParam())), m_values(m_sampler.variables() * lanes)
    {
        for (const BatchScenario& scenario : m_sampler.scenarios()) {
            m_size += shapeOf(scenario.plan).size();
        }
    }

    std::vector<double> figuresOf(BatchEngine& engine, std::uint64_t first)
    {
        std::vector<double> figures(m_size);
        m_sampler.draw(first, m_values.data());
        engine.run(m_values.data(), figures.data());
        return figures;
    }

    uncertainty::Sampler m_sampler;
    std::vector<double> m_values;
    std::size_t m_size = 0;
};

TEST_P(Batches, AgreeWithOneDrawAtATime)
{
    const auto batches = batchEngine(m_sampler.scenarios());
    const auto slow = oneAtATime(m_sampler.scenarios());
    const BatchShape shape = shapeOf(m_sampler.scenarios().front().plan);
    for (const std::uint64_t first : {0, 16}) {
        const std::vector<double> found = figuresOf(*batches, first);
        const std::vector<double> wanted = figuresOf(*slow, first);
        std::size_t differences = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            // Sums of leaves may differ by some pence, where a leaf lies at a half and the last bits of exp differ.
            const bool isIndex = i / lanes % shape.figures() >= 2 + shape.organisations;
            const double allowed = (isIndex ? 1e-12 : 50.0) + 1e-9 * std::abs(wanted[i]);
            differences += std::abs(found[i] - wanted[i]) <= allowed ? 0U : 1U;
        }
        EXPECT_EQ(differences, 0U) << "of " << m_size << " from draw " << first;
    }
}

TEST_P(Batches, GiveTheSameBitsOnEveryMachine)
{
    const auto narrow = batchEngine(m_sampler.scenarios(), InstructionSet::sse2);
    const std::vector<double> wanted = figuresOf(*narrow, 0);
    for (const InstructionSet set : {InstructionSet::avx2, InstructionSet::avx512}) {
        if (isThere(set)) {
            const auto wide = batchEngine(m_sampler.scenarios(), set);
            EXPECT_EQ(figuresOf(*wide, 0), wanted) << static_cast<int>(set);
        }
    }
}

TEST_P(Batches, RememberNothingOfTheBatchBefore)
{
    const auto engine = batchEngine(m_sampler.scenarios());
    const std::vector<double> fresh = figuresOf(*engine, 32);
    figuresOf(*engine, 1'600);
    EXPECT_EQ(figuresOf(*engine, 32), fresh);
    EXPECT_EQ(figuresOf(*batchEngine(m_sampler.scenarios()), 32), fresh);
}

INSTANTIATE_TEST_SUITE_P(Places, Batches, ::testing::ValuesIn(places()), [](const auto& one) { return one.param; });

} // namespace
} // namespace wp::projection

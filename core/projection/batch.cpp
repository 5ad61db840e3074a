// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/batch.h"

#include "core/projection/batch_sets.h"
#include "core/projection/inputs_measures.h"
#include "core/projection/run.h"

#include <cmath>

namespace wp::projection {

namespace {

double penceOf(double pounds) { return std::nearbyint(pounds * 100.0); }

class OneAtATime : public BatchEngine {
public:
    explicit OneAtATime(std::vector<BatchScenario> scenarios) : m_scenarios(std::move(scenarios)) {}

    void run(const double* variables, double* figures) override
    {
        for (BatchScenario& scenario : m_scenarios) {
            for (Index lane = 0; lane < lanes; ++lane) {
                for (const Patch& patch : scenario.patches) {
                    inputAt(scenario.plan, patch.input) = variables[patch.variable * lanes + lane];
                }
                keep(projection::run(scenario.plan), figures + lane);
            }
            figures += shapeOf(scenario.plan).size();
        }
    }

private:
    static void keep(const Figures<double>& run, double* figures)
    {
        const auto put = [&](double value) {
            *figures = value;
            figures += lanes;
        };
        for (const auto& year : run.years) {
            put(penceOf(year.place.spend));
            put(penceOf(year.place.cumulative));
            for (const auto& organisation : year.organisations) {
                put(penceOf(organisation.reserves));
            }
            for (const auto& stream : year.streams) {
                put(stream.index);
            }
        }
    }

    std::vector<BatchScenario> m_scenarios;
};

} // namespace

BatchShape shapeOf(const Plan<double>& plan)
{
    return {static_cast<Index>(plan.horizon) + 1, plan.organisations.size(), plan.streams.size()};
}

bool isThere(InstructionSet set)
{
    switch (set) {
    case InstructionSet::sse2:
        return true;
    case InstructionSet::avx2:
        return __builtin_cpu_supports("avx2") != 0;
    case InstructionSet::avx512:
        return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0;
    }
    return false;
}

std::unique_ptr<BatchEngine> batchEngine(const std::vector<BatchScenario>& scenarios, InstructionSet set)
{
    switch (set) {
    case InstructionSet::sse2:
        break;
    case InstructionSet::avx2:
        return avx2Engine(scenarios);
    case InstructionSet::avx512:
        return avx512Engine(scenarios);
    }
    return sse2Engine(scenarios);
}

std::unique_ptr<BatchEngine> batchEngine(const std::vector<BatchScenario>& scenarios)
{
    for (const InstructionSet set : {InstructionSet::avx512, InstructionSet::avx2}) {
        if (isThere(set)) {
            return batchEngine(scenarios, set);
        }
    }
    return batchEngine(scenarios, InstructionSet::sse2);
}

std::unique_ptr<BatchEngine> oneAtATime(const std::vector<BatchScenario>& scenarios)
{
    return std::make_unique<OneAtATime>(scenarios);
}

} // namespace wp::projection

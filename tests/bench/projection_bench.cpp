// SPDX-License-Identifier: GPL-3.0-or-later
// The exact projection: the sample place's four scenarios over ten years, and large places over thirty.
#include "core/projection/project.h"
#include "core/projection/run.h"
#include "core/scenario/resolve.h"
#include "tests/support/large_place.h"

#include <benchmark/benchmark.h>

namespace {

using namespace wp;

std::vector<scenario::Scenario> flatScenarios(const document::Model& model)
{
    std::vector<scenario::Scenario> flat;
    for (const scenario::Scenario& listed : model.scenarios) {
        flat.push_back(scenario::resolve(model.scenarios, listed.id).value());
    }
    return flat;
}

/// Do nothing, cuts, whole place and whole place on cautious values.
void sampleFourScenarios(benchmark::State& state)
{
    const document::Model model = testing::samplePlace();
    std::vector<scenario::Scenario> flat = flatScenarios(model);
    flat.erase(flat.begin() + 2);
    for (auto _ : state) {
        for (const scenario::Scenario& scenario : flat) {
            benchmark::DoNotOptimize(projection::project(model.place, scenario));
        }
    }
}
BENCHMARK(sampleFourScenarios)->Unit(benchmark::kMillisecond);

void sampleCutsNeeded(benchmark::State& state)
{
    const document::Model model = testing::samplePlace();
    const std::vector<scenario::Scenario> flat = flatScenarios(model);
    for (auto _ : state) {
        benchmark::DoNotOptimize(projection::cutsNeeded(model.place, flat[static_cast<std::size_t>(state.range(0))], 0));
    }
}
BENCHMARK(sampleCutsNeeded)->Arg(0)->Arg(3)->Unit(benchmark::kMillisecond);

/// Arguments: lines, scenario (0 do nothing, 1 cuts, 3 whole place). Thirty years.
void largePlace(benchmark::State& state)
{
    const document::Model model = testing::grown(testing::samplePlace(), static_cast<std::size_t>(state.range(0)), 30);
    const scenario::Scenario flat = flatScenarios(model)[static_cast<std::size_t>(state.range(1))];
    for (auto _ : state) {
        benchmark::DoNotOptimize(projection::project(model.place, flat));
    }
    state.counters["line-years/s"] = benchmark::Counter(static_cast<double>(model.place.lines.size()) * 31.0,
                                                        benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(largePlace)->ArgsProduct({{2500, 5000, 10000}, {0, 1, 3}})->Unit(benchmark::kMillisecond);

/// The same engine on doubles, one at a time, from a compiled plan.
void sampleOnDoubles(benchmark::State& state)
{
    const document::Model model = testing::samplePlace();
    const auto plan = projection::compile<double>(model.place, flatScenarios(model)[3]);
    for (auto _ : state) {
        benchmark::DoNotOptimize(projection::run(plan));
    }
}
BENCHMARK(sampleOnDoubles)->Unit(benchmark::kMicrosecond);

} // namespace

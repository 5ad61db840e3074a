// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of the sample place's four scenarios over ten years, five ways: the exact engine, one double at a time, batches on
// one thread, batches on all of them with percentiles, and a NumPy program that must agree. Time is of all draws asked.
#include "core/projection/run.h"
#include "core/uncertainty/kept.h"
#include "core/uncertainty/sampler.h"
#include "core/uncertainty/tornado.h"
#include "core/uncertainty/waterfall.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <nlohmann/json.hpp>
#include <thread>

namespace {

using namespace wp;
using projection::lanes;
using uncertainty::Sampler;
using uncertainty::Study;

/// Do nothing, cuts, whole place and whole place on cautious values.
Study fourScenarios()
{
    const document::Model model = testing::samplePlace();
    Study study = uncertainty::studyOf(model.place, model.scenarios).value();
    study.scenarios.erase(study.scenarios.begin() + 2);
    return study;
}

/// What is compared: a line in a year of a scenario in a draw.
void count(benchmark::State& state, const Study& study, double draws)
{
    const double years = static_cast<double>(*study.place.frame.horizon) + 1;
    const double lineYears = draws * static_cast<double>(study.scenarios.size() * study.place.lines.size()) * years;
    state.counters["draws"] = draws;
    state.counters["line-years/s"] = benchmark::Counter(lineYears, benchmark::Counter::kIsIterationInvariantRate);
}

void exact(benchmark::State& state)
{
    const Study study = fourScenarios();
    std::vector<projection::Plan<money::Decimal>> plans;
    for (const scenario::Scenario& scenario : study.scenarios) {
        plans.push_back(projection::compile<money::Decimal>(study.place, scenario));
    }
    for (auto _ : state) {
        for (const auto& plan : plans) {
            benchmark::DoNotOptimize(projection::run(plan));
        }
    }
    count(state, study, 1);
}
BENCHMARK(exact)->Unit(benchmark::kMillisecond)->UseRealTime();

void runBatches(benchmark::State& state, const Sampler& sampler, projection::BatchEngine& engine, std::uint64_t draws)
{
    std::size_t size = 0;
    for (const projection::BatchScenario& scenario : sampler.scenarios()) {
        size += shapeOf(scenario.plan).size();
    }
    std::vector<double> values(sampler.variables() * lanes);
    std::vector<double> figures(size);
    for (auto _ : state) {
        for (std::uint64_t first = 0; first < draws; first += lanes) {
            sampler.draw(first, values.data());
            engine.run(values.data(), figures.data());
            benchmark::DoNotOptimize(figures.data());
        }
    }
}

void oneDoubleAtATime(benchmark::State& state)
{
    const Study study = fourScenarios();
    const Sampler sampler(study);
    runBatches(state, sampler, *projection::oneAtATime(sampler.scenarios()), 160);
    count(state, study, 160);
}
BENCHMARK(oneDoubleAtATime)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Argument: the set of instructions (0 SSE2, 1 AVX2, 2 AVX-512).
void batchesOnOneThread(benchmark::State& state)
{
    const auto set = static_cast<projection::InstructionSet>(state.range(0));
    if (!projection::isThere(set)) {
        state.SkipWithError("not on this machine");
        return;
    }
    const Study study = fourScenarios();
    const Sampler sampler(study);
    runBatches(state, sampler, *projection::batchEngine(sampler.scenarios(), set), 10'000);
    count(state, study, 10'000);
}
BENCHMARK(batchesOnOneThread)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// From the study to percentiles and chances. Argument: draws.
void wholeAnswer(benchmark::State& state)
{
    const Study study = fourScenarios();
    const auto draws = static_cast<std::uint64_t>(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(uncertainty::runEnsemble(study, {draws, 0, false}));
    }
    count(state, study, static_cast<double>(draws));
}
BENCHMARK(wholeAnswer)->Arg(8)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// From the hand's stop to the end of a run that is no longer wanted: the mean of fifty, and the worst. The stops are
/// spread evenly over the time that the run takes when it is left alone.
void cancel(benchmark::State& state, const std::function<void(std::stop_token)>& run)
{
    constexpr int stops = 50;
    const Clock::time_point start = Clock::now();
    run({});
    const double whole = secondsSince(start);
    double worst = 0;
    int stopped = 0;
    for (auto _ : state) {
        std::stop_source stop;
        Clock::time_point asked;
        std::jthread hand([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(whole * stopped / stops));
            asked = Clock::now();
            stop.request_stop();
        });
        run(stop.get_token());
        const Clock::time_point end = Clock::now();
        hand.join();
        const double late = std::max(0.0, std::chrono::duration<double>(end - asked).count());
        worst = std::max(worst, late);
        stopped = (stopped + 1) % stops;
        state.SetIterationTime(late);
    }
    state.counters["worst ms"] = worst * 1e3;
    state.counters["whole ms"] = whole * 1e3;
}

/// Argument: draws.
void cancelDraws(benchmark::State& state)
{
    const Study study = fourScenarios();
    const auto draws = static_cast<std::uint64_t>(state.range(0));
    cancel(state, [&](std::stop_token stop) { uncertainty::runEnsemble(study, {draws, 0, false}, stop); });
}
BENCHMARK(cancelDraws)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(50);

/// What turns the answer of the last scenario: tornado, switching values and waterfall, one after the other.
void cancelTurning(benchmark::State& state)
{
    const Study study = fourScenarios();
    const std::size_t last = study.scenarios.size() - 1;
    cancel(state, [&](std::stop_token stop) {
        if (tornadoOf(study, last, 0, stop) && switchingValuesOf(study, last, stop)) {
            waterfallOf(study, last, stop);
        }
    });
}
BENCHMARK(cancelTurning)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(50);

std::string outputOf(const std::string& command)
{
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    char block[4096];
    for (std::size_t size = 1; pipe != nullptr && size > 0;) {
        size = std::fread(block, 1, sizeof block, pipe);
        text.append(block, size);
    }
    if (pipe != nullptr) {
        ::pclose(pipe);
    }
    return text;
}

bool agrees(const nlohmann::json& cumulative, const uncertainty::Ensemble& ensemble)
{
    bool isSame = cumulative.size() == ensemble.scenarios.size();
    for (const uncertainty::ScenarioBands& scenario : ensemble.scenarios) {
        const uncertainty::Quantiles& own = scenario.bands.back().cumulative;
        const auto theirs = cumulative.at(scenario.id).get<std::vector<double>>();
        for (const auto& [a, b] : {std::pair{own.low, theirs[0]}, {own.middle, theirs[1]}, {own.high, theirs[2]}}) {
            isSame = isSame && std::abs(a - b) <= std::max(1.0, 1e-6 * std::abs(b));
        }
    }
    return isSame;
}

/// The time that the program itself says, without its start and the reading of the file.
void numpy(benchmark::State& state)
{
    constexpr std::uint64_t draws = 10'000;
    const Study study = fourScenarios();
    std::string command = "/usr/bin/python3 '" + testing::testFile("bench/numpy_draws.py").string() + "' '" +
                          (testing::projectRoot() / "resources/sample/ashby-vale.json").string() + "' 10000";
    for (const scenario::Scenario& scenario : study.scenarios) {
        command += " '" + scenario.id.text() + "'";
    }
    const auto ensemble = uncertainty::runEnsemble(study, {draws, 0, false});
    for (auto _ : state) {
        const nlohmann::json answer = nlohmann::json::parse(outputOf(command), nullptr, false);
        if (!answer.is_object()) {
            state.SkipWithError("the NumPy program gave no answer: is python3-numpy there?");
            break;
        }
        if (!agrees(answer.at("cumulative"), *ensemble)) {
            state.SkipWithError("the NumPy program does not agree");
            break;
        }
        state.SetIterationTime(answer.at("seconds").get<double>());
    }
    count(state, study, static_cast<double>(draws));
}
BENCHMARK(numpy)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace

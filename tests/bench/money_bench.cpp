// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <benchmark/benchmark.h>
#include <random>
#include <vector>

namespace wp::money {
namespace {

std::vector<Decimal> randomAmounts(const Decimal& largest)
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<long long> digits(1, 999'999'999'999'999'999);
    std::vector<Decimal> amounts;
    for (int i = 0; i < 1'024; ++i) {
        amounts.push_back(Decimal(digits(random)) * largest / Decimal("1e18"));
    }
    return amounts;
}

/// Time of one call of `function` on amounts up to `largest`.
template <class Function>
void onEach(benchmark::State& state, const char* largest, Function function)
{
    const std::vector<Decimal> amounts = randomAmounts(Decimal(largest));
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(function(amounts[at++ % amounts.size()]));
    }
}

void round(benchmark::State& state) { onEach(state, "1e8", Money::rounded); }
void settle(benchmark::State& state) { onEach(state, "1e8", settled); }
void exponential(benchmark::State& state) { onEach(state, "2", expOf); }
void logarithm(benchmark::State& state) { onEach(state, "2", logOf); }
void divide(benchmark::State& state)
{
    onEach(state, "1e8", [](const Decimal& amount) { return Decimal(1) / amount; });
}

BENCHMARK(round);
BENCHMARK(settle);
BENCHMARK(divide);
BENCHMARK(exponential);
BENCHMARK(logarithm);

} // namespace
} // namespace wp::money

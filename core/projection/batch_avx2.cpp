// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/batch_sets.h"

#pragma GCC push_options
#pragma GCC target("avx2")
#include <immintrin.h>

#include "core/projection/lane_engine.h"

// sleef.h declares these for sources that are wholly compiled for this set.
extern "C" __m256d Sleef_cinz_expd4_u10avx(__m256d);
extern "C" __m256d Sleef_cinz_logd4_u10avx(__m256d);

namespace wp::projection {

namespace {

struct Avx2 {
    static constexpr Index width = 4;
    using Vector = double __attribute__((vector_size(32)));
    using Mask = long long __attribute__((vector_size(32)));

    static bool isAny(Mask mask) { return _mm256_movemask_pd(reinterpret_cast<__m256d>(mask)) != 0; }
    static Vector exp(Vector x) { return Sleef_cinz_expd4_u10avx(x); }
    static Vector log(Vector x) { return Sleef_cinz_logd4_u10avx(x); }
};

} // namespace

std::unique_ptr<BatchEngine> avx2Engine(const std::vector<BatchScenario>& scenarios)
{
    return std::make_unique<LaneEngine<Avx2>>(scenarios);
}

} // namespace wp::projection
#pragma GCC pop_options

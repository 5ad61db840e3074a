// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/batch_sets.h"

#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq")
#include <immintrin.h>

#include "core/projection/lane_engine.h"

// sleef.h declares these for sources that are wholly compiled for this set.
extern "C" __m512d Sleef_cinz_expd8_u10avx512fnofma(__m512d);
extern "C" __m512d Sleef_cinz_logd8_u10avx512fnofma(__m512d);

namespace wp::projection {

namespace {

struct Avx512 {
    static constexpr Index width = 8;
    using Vector = double __attribute__((vector_size(64)));
    using Mask = long long __attribute__((vector_size(64)));

    static bool isAny(Mask mask) { return _mm512_movepi64_mask(reinterpret_cast<__m512i>(mask)) != 0; }
    static Vector exp(Vector x) { return Sleef_cinz_expd8_u10avx512fnofma(x); }
    static Vector log(Vector x) { return Sleef_cinz_logd8_u10avx512fnofma(x); }
};

} // namespace

std::unique_ptr<BatchEngine> avx512Engine(const std::vector<BatchScenario>& scenarios)
{
    return std::make_unique<LaneEngine<Avx512>>(scenarios);
}

} // namespace wp::projection
#pragma GCC pop_options

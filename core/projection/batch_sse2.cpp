// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/batch_sets.h"

#include <immintrin.h>
#include <sleef.h>

#include "core/projection/lane_engine.h"

namespace wp::projection {

namespace {

struct Sse2 {
    static constexpr Index width = 2;
    using Vector = double __attribute__((vector_size(16)));
    using Mask = long long __attribute__((vector_size(16)));

    static bool isAny(Mask mask) { return _mm_movemask_pd(reinterpret_cast<__m128d>(mask)) != 0; }
    static Vector exp(Vector x) { return Sleef_cinz_expd2_u10sse2(x); }
    static Vector log(Vector x) { return Sleef_cinz_logd2_u10sse2(x); }
};

} // namespace

std::unique_ptr<BatchEngine> sse2Engine(const std::vector<BatchScenario>& scenarios)
{
    return std::make_unique<LaneEngine<Sse2>>(scenarios);
}

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/arithmetic.h"
#include "core/projection/batch.h"

namespace wp::projection {

/// Many doubles that go through the engine side by side, in the vectors of one set of instructions. The set
/// is a part of the type's name, so that the linker never takes code of one for another's.
/// Aligned for the widest set, since code that is compiled for less than that would think of less.
template <class Set>
struct alignas(64) Batch {
    static constexpr Index parts = lanes / Set::width;
    typename Set::Vector part[parts];

    Batch() = default;
    [[gnu::always_inline]] explicit Batch(double value)
    {
        for (Index i = 0; i < parts; ++i) {
            part[i] = value - typename Set::Vector{};
        }
    }
    [[gnu::always_inline]] static Batch load(const double* from)
    {
        Batch batch;
        __builtin_memcpy(batch.part, from, sizeof batch.part);
        return batch;
    }
    [[gnu::always_inline]] void store(double* to) const { __builtin_memcpy(to, part, sizeof part); }

    [[gnu::always_inline]] Batch operator-() const
    {
        Batch result;
        for (Index i = 0; i < parts; ++i) {
            result.part[i] = -part[i];
        }
        return result;
    }
    [[gnu::always_inline]] Batch& operator+=(const Batch& other)
    {
        for (Index i = 0; i < parts; ++i) {
            part[i] += other.part[i];
        }
        return *this;
    }
    [[gnu::always_inline]] Batch& operator-=(const Batch& other)
    {
        for (Index i = 0; i < parts; ++i) {
            part[i] -= other.part[i];
        }
        return *this;
    }
    [[gnu::always_inline]] Batch& operator*=(const Batch& other)
    {
        for (Index i = 0; i < parts; ++i) {
            part[i] *= other.part[i];
        }
        return *this;
    }
    [[gnu::always_inline]] Batch& operator/=(const Batch& other)
    {
        for (Index i = 0; i < parts; ++i) {
            part[i] /= other.part[i];
        }
        return *this;
    }
    [[gnu::always_inline]] friend Batch operator+(Batch a, const Batch& b) { return a += b; }
    [[gnu::always_inline]] friend Batch operator-(Batch a, const Batch& b) { return a -= b; }
    [[gnu::always_inline]] friend Batch operator*(Batch a, const Batch& b) { return a *= b; }
    [[gnu::always_inline]] friend Batch operator/(Batch a, const Batch& b) { return a /= b; }
};

/// The answer of a comparison in each lane: all bits or none.
template <class Set>
struct alignas(64) BatchMask {
    typename Set::Mask part[Batch<Set>::parts];
};

template <class Set>
struct Arithmetic<Batch<Set>> {
    using Real = Batch<Set>;
    using Amount = Real; // whole pence
    using Mask = BatchMask<Set>;
    using Log = NoLog;
    static constexpr bool isFull = false;

    [[gnu::always_inline]] static Real hundredths(int count) { return Real(count / 100.0); }
    [[gnu::always_inline]] static Mask isLess(const Real& a, const Real& b)
    {
        Mask mask;
        for (Index i = 0; i < Real::parts; ++i) {
            mask.part[i] = a.part[i] < b.part[i];
        }
        return mask;
    }
    [[gnu::always_inline]] static bool isAny(const Mask& mask)
    {
        typename Set::Mask any = mask.part[0];
        for (Index i = 1; i < Real::parts; ++i) {
            any |= mask.part[i];
        }
        return Set::isAny(any);
    }
    [[gnu::always_inline]] static bool isSame(const Real& a, const Real& b)
    {
        Mask mask;
        for (Index i = 0; i < Real::parts; ++i) {
            mask.part[i] = a.part[i] != b.part[i];
        }
        return !isAny(mask);
    }
    [[gnu::always_inline]] static bool isZero(const Real& x) { return isSame(x, Real(0)); }
    static Real exp(const Real& x)
    {
        Real result;
        for (Index i = 0; i < Real::parts; ++i) {
            result.part[i] = Set::exp(x.part[i]);
        }
        return result;
    }
    static Real log(const Real& x)
    {
        Real result;
        for (Index i = 0; i < Real::parts; ++i) {
            result.part[i] = Set::log(x.part[i]);
        }
        return result;
    }
    [[gnu::always_inline]] static Real wholeSteps(const Real& quotient)
    {
        const Real settled = nearest(quotient * Real(1e9)) * Real(1e-9);
        const Real whole = nearest(settled);
        return choose(isLess(settled, whole), whole - Real(1), whole);
    }
    [[gnu::always_inline]] static Amount toAmount(const Real& pounds) { return nearest(pounds * Real(100)); }
    [[gnu::always_inline]] static Real fromAmount(const Amount& pence) { return pence / Real(100); }

private:
    /// The nearest whole number, half to even: from 2^51 on a double has no room for less than a quarter,
    /// and such a number is left as it is.
    [[gnu::always_inline]] static Real nearest(const Real& x)
    {
        const Real shift(0x1.8p52);
        const Real limit(0x1p51);
        const Real whole = (x + shift) - shift;
        return choose(isLess(larger<Real>(x, -x), limit), whole, x);
    }
};

/// Lane by lane.
template <class Real, class Mask>
    requires std::same_as<Mask, typename Arithmetic<Real>::Mask> && (!std::same_as<Mask, bool>)
[[gnu::always_inline]] inline Real choose(const Mask& mask, const Real& yes, const Real& no)
{
    Real result;
    for (Index i = 0; i < Real::parts; ++i) {
        result.part[i] = mask.part[i] ? yes.part[i] : no.part[i];
    }
    return result;
}

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"

#include <array>
#include <string_view>

namespace wp::projection {

/// With how many decimals a figure is printed: money, counts (posts, people, units), shares and indices.
enum class Print { money = 2, count = 6, share = 12 };

/// A figure of a thing in a year by the name it is printed under: `amount` of money, `number` of all else.
template <class Thing, class Amount, class Real = Amount>
struct Printed {
    std::string_view name;
    Print print;
    Amount Thing::*amount;
    Real Thing::*number;

    static constexpr Printed money(std::string_view name, Amount Thing::*at) { return {name, Print::money, at, nullptr}; }
    static constexpr Printed count(std::string_view name, Real Thing::*at) { return {name, Print::count, nullptr, at}; }
    static constexpr Printed share(std::string_view name, Real Thing::*at) { return {name, Print::share, nullptr, at}; }
};

/// The figures of a thing in the order they are printed. Each is named once, here, for all who read or write one by name.
template <class Amount, class Real>
constexpr auto printed(const LineFiguresOf<Amount, Real>&)
{
    using F = LineFiguresOf<Amount, Real>;
    using P = Printed<F, Amount, Real>;
    return std::array{P::money("doNothing", &F::doNothing), P::money("budget", &F::budget),
                      P::money("spend", &F::spend),         P::money("released", &F::released),
                      P::money("cashable", &F::cashable),   P::money("withdrawn", &F::withdrawn),
                      P::count("fte", &F::fte)};
}

template <class Real>
constexpr auto printed(const StreamFiguresOf<Real>&)
{
    using F = StreamFiguresOf<Real>;
    using P = Printed<F, Real>;
    return std::array{P::share("index", &F::index), P::count("volume", &F::volume), P::count("avoided", &F::avoided),
                      P::count("unmet", &F::unmet)};
}

template <class Amount>
constexpr auto printed(const OrganisationFiguresOf<Amount>&)
{
    using F = OrganisationFiguresOf<Amount>;
    using P = Printed<F, Amount>;
    return std::array{P::money("doNothing", &F::doNothing), P::money("spend", &F::spend),
                      P::money("programme", &F::programme), P::money("contribution", &F::contribution),
                      P::money("income", &F::income),       P::money("funding", &F::funding),
                      P::money("gap", &F::gap),             P::money("reserves", &F::reserves),
                      P::money("saving", &F::saving)};
}

template <class Amount, class Real>
constexpr auto printed(const PlaceFiguresOf<Amount, Real>&)
{
    using F = PlaceFiguresOf<Amount, Real>;
    using P = Printed<F, Amount, Real>;
    return std::array{P::money("doNothing", &F::doNothing),
                      P::money("spend", &F::spend),
                      P::money("programme", &F::programme),
                      P::money("saving", &F::saving),
                      P::money("released", &F::released),
                      P::money("cashable", &F::cashable),
                      P::money("widerValue", &F::widerValue),
                      P::money("withdrawn", &F::withdrawn),
                      P::share("preventionShare", &F::preventionShare),
                      P::count("fte", &F::fte),
                      P::money("cumulative", &F::cumulative)};
}

/// Of the appraisal, what is a number.
constexpr auto printed(const Appraisal&)
{
    using P = Printed<Appraisal, money::Money>;
    return std::array{P::money("cumulativeSaving", &Appraisal::cumulativeSaving),
                      P::money("netPresentValue", &Appraisal::netPresentValue)};
}

} // namespace wp::projection

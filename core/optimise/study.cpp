// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/study.h"

#include "core/optimise/figure.h"
#include "core/projection/appraisal.h"
#include "core/projection/cuts.h"

#include <algorithm>
#include <array>

namespace wp::optimise {

namespace {

using money::Decimal;
using namespace projection;

Decimal presentValue(const Plan<Decimal>& plan, const Figures<Decimal>& figures)
{
    return appraise(plan, figures.years).netPresentValue.toDecimal();
}

double presentValue(const Plan<double>& plan, const Figures<double>& figures)
{
    return netPresentValueOf(plan, figures);
}

/// The largest of what each year from t = 1 gives.
template <class Real, class OfYear>
Real largest(const Figures<Real>& figures, OfYear ofYear)
{
    Real most = ofYear(figures.years[1]);
    for (Index t = 2; t < figures.years.size(); ++t) {
        most = std::max<Real>(most, ofYear(figures.years[t]));
    }
    return most;
}

template <class Real>
Real worstGapOf(std::optional<std::size_t> organisation, const Figures<Real>& figures)
{
    return largest(figures, [&](const auto& year) {
        const auto& all = year.organisations;
        const auto worst = organisation ? all.begin() + static_cast<std::ptrdiff_t>(*organisation)
                                        : std::ranges::max_element(all, {}, [](const auto& one) { return one.gap; });
        return Real(Arithmetic<Real>::fromAmount(worst->gap));
    });
}

template <class Real>
Real newMoneyOf(const Plan<Real>& plan, const Figures<Real>& figures)
{
    using A = Arithmetic<Real>;
    Real total(0);
    Real general(1);
    for (int t = 1; t <= plan.horizon; ++t) {
        general *= Real(1) + plan.generalInflation;
        total += A::fromAmount(figures.years[static_cast<Index>(t)].place.programme);
        for (const MeasurePlan<Real>& measure : plan.measures) {
            if (const auto* invest = std::get_if<InvestPlan<Real>>(&measure.action)) {
                total += A::fromAmount(A::toAmount(invest->amount * rampOf(measure, t) * general));
            }
        }
    }
    return total;
}

template <class Real>
Real shortfallOf(const Plan<Real>& plan, const Figures<Real>& figures, std::size_t organisation)
{
    using A = Arithmetic<Real>;
    const Real minimum = A::fromAmount(A::toAmount(plan.organisations[organisation].minimumReserves));
    return largest(figures, [&](const auto& year) {
        return Real(minimum - A::fromAmount(year.organisations[organisation].reserves));
    });
}

template <class Real>
Real outOfRingFence(const Plan<Real>& plan, const Figures<Real>& figures)
{
    return largest(figures, [&](const auto& year) {
        Real most(0);
        for (Index l = 0; l < plan.lines.size(); ++l) {
            if (plan.lines[l].isRingFenced) {
                const Real taken = Arithmetic<Real>::fromAmount(year.lines[l].doNothing - year.lines[l].budget);
                most = std::max<Real>(most, taken);
            }
        }
        return most;
    });
}

/// A line's budget as a share of what doing nothing gives it.
template <class Line>
auto shareOf(const Line& line)
{
    return line.budget / line.doNothing;
}

Decimal shareOf(const LineFigures& line) { return line.budget.toDecimal() / line.doNothing.toDecimal(); }

template <class Real>
Real lineChangeOf(const Figures<Real>& figures)
{
    Real most(0);
    for (Index t = 1; t < figures.years.size(); ++t) {
        const auto& before = figures.years[t - 1].lines;
        const auto& now = figures.years[t].lines;
        for (Index l = 0; l < now.size(); ++l) {
            if (before[l].doNothing > decltype(before[l].doNothing){} && now[l].doNothing > decltype(now[l].doNothing){}) {
                const Real change = shareOf(now[l]) - shareOf(before[l]);
                most = std::max<Real>(most, change < 0 ? Real(-change) : change);
            }
        }
    }
    return most;
}

} // namespace

std::string_view nameOf(LimitKind kind)
{
    static constexpr std::array<std::string_view, 8> names{"newMoney",   "withdrawn", "reserves", "ringFence",
                                                           "lineChange", "evidence",  "stream",   "lessPrevention"};
    return names[static_cast<std::size_t>(kind)];
}

Warnings beyondEvidence(const std::vector<Warning>& warnings)
{
    Warnings found;
    std::ranges::copy_if(warnings, std::inserter(found, found.end()),
                         [](const Warning& warning) { return warning.kind == WarningKind::beyondEvidence; });
    return found;
}

template <class Real>
Real aimOf(const Objective& objective, const Plan<Real>& plan, const Figures<Real>& figures)
{
    switch (objective.aim) {
    case Aim::netPresentValue:
        return presentValue(plan, figures);
    case Aim::cumulativeSaving:
        return Arithmetic<Real>::fromAmount(figures.years.back().place.cumulative);
    case Aim::worstGap:
        return worstGapOf(objective.index, figures);
    case Aim::stream:
        return figures.years.back().streams[*objective.index].volume;
    case Aim::preventionShare:
        break;
    }
    return figures.years.back().place.preventionShare;
}

template <class Real>
Real levelOf(const Limit& limit, const Plan<Real>& plan, const Figures<Real>& figures, const Warnings& unavoidable)
{
    switch (limit.kind) {
    case LimitKind::newMoney:
        return newMoneyOf(plan, figures);
    case LimitKind::withdrawn:
        return largest(figures, [](const auto& year) { return Real(Arithmetic<Real>::fromAmount(year.place.withdrawn)); });
    case LimitKind::reserves:
        return shortfallOf(plan, figures, limit.index);
    case LimitKind::ringFence:
        return outOfRingFence(plan, figures);
    case LimitKind::lineChange:
        return lineChangeOf(figures);
    case LimitKind::evidence:
        return Real(std::ranges::count_if(beyondEvidence(figures.warnings),
                                          [&](const Warning& warning) { return !unavoidable.contains(warning); }));
    case LimitKind::stream:
        return figures.years.back().streams[limit.index].volume;
    case LimitKind::lessPrevention:
        break;
    }
    return -figures.years.back().place.preventionShare;
}

template Decimal aimOf(const Objective&, const Plan<Decimal>&, const Figures<Decimal>&);
template double aimOf(const Objective&, const Plan<double>&, const Figures<double>&);
template Decimal levelOf(const Limit&, const Plan<Decimal>&, const Figures<Decimal>&, const Warnings&);
template double levelOf(const Limit&, const Plan<double>&, const Figures<double>&, const Warnings&);

} // namespace wp::optimise

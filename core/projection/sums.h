// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/cash.h"

#include <algorithm>

namespace wp::projection {

template <class Real>
using YearOf = YearFiguresOf<typename Arithmetic<Real>::Amount, Real>;

template <class Real>
Real grownBy(Real amount, const Real& growth, int years)
{
    for (int year = 0; year < years; ++year) {
        amount *= Real(1) + growth;
    }
    return amount;
}

/// What one source gives in a year.
template <class Real>
typename Arithmetic<Real>::Amount fundingFrom(const FundingPlan<Real>& source, int t)
{
    const auto own = std::find_if(source.yearly.begin(), source.yearly.end(),
                                  [t](const auto& entry) { return entry.first == t; });
    return Arithmetic<Real>::toAmount(own != source.yearly.end() ? own->second
                                                                 : grownBy(source.amount, source.growth, t));
}

template <class Real>
typename Arithmetic<Real>::Amount fundingOf(const OrganisationPlan<Real>& organisation,
                                            typename Arithmetic<Real>::Amount base, int t)
{
    using A = Arithmetic<Real>;
    if (organisation.funding.empty()) {
        return A::toAmount(grownBy(A::fromAmount(base), organisation.fundingGrowth, t));
    }
    typename A::Amount total{};
    for (const FundingPlan<Real>& source : organisation.funding) {
        total += fundingFrom(source, t);
    }
    return total;
}

/// Sharing deals: a share of what the giver saves before any deal, each rounded by itself.
template <class Real, class Organisations>
void settleDeals(const Plan<Real>& plan, int t, Organisations& organisations)
{
    using A = Arithmetic<Real>;
    std::vector<typename A::Amount> savings;
    for (const auto& o : organisations) {
        savings.push_back(o.doNothing - o.spend - o.programme - o.contribution);
    }
    for (const MeasurePlan<Real>& measure : plan.measures) {
        const auto* deal = std::get_if<SharePlan<Real>>(&measure.action);
        if (deal == nullptr || t < measure.from || t > measure.to) {
            continue;
        }
        const Real saving = larger<Real>(A::fromAmount(savings[deal->giver]), Real(0));
        const auto given = A::toAmount(deal->share * saving);
        organisations[deal->giver].contribution += given;
        organisations[deal->taker].contribution -= given;
    }
}

template <class Real>
void sumOrganisations(const Plan<Real>& plan, const YearWork<Real>& work, const YearOf<Real>* before,
                      const YearOf<Real>* first, YearOf<Real>& year)
{
    using A = Arithmetic<Real>;
    year.organisations.resize(plan.organisations.size());
    for (Index l = 0; l < plan.lines.size(); ++l) {
        auto& organisation = year.organisations[plan.lines[l].organisation];
        organisation.doNothing += year.lines[l].doNothing;
        organisation.spend += year.lines[l].spend;
    }
    for (Index i = 0; i < plan.organisations.size(); ++i) {
        year.organisations[i].programme = A::toAmount(work.programme[i]);
        year.organisations[i].contribution = A::toAmount(work.contribution[i]);
        year.organisations[i].income = A::toAmount(work.income[i]);
    }
    settleDeals(plan, work.t, year.organisations);
    for (Index i = 0; i < plan.organisations.size(); ++i) {
        auto& o = year.organisations[i];
        o.funding = fundingOf(plan.organisations[i], (first != nullptr ? *first : year).organisations[i].doNothing, work.t);
        o.saving = o.doNothing - o.spend - o.programme - o.contribution;
        o.gap = o.spend + o.programme + o.contribution - o.income - o.funding;
        o.reserves = before != nullptr ? before->organisations[i].reserves - o.gap
                                       : A::toAmount(plan.organisations[i].reserves);
    }
}

template <class Real>
void sumPlace(const Plan<Real>& plan, const YearOf<Real>* before, YearOf<Real>& year)
{
    using A = Arithmetic<Real>;
    auto& place = year.place;
    typename A::Amount preventive{};
    for (Index l = 0; l < plan.lines.size(); ++l) {
        const auto& line = year.lines[l];
        place.doNothing += line.doNothing;
        place.spend += line.spend;
        place.released += line.released;
        place.cashable += line.cashable;
        place.withdrawn += line.withdrawn;
        place.fte += line.fte;
        if (plan.lines[l].isPreventive) {
            preventive += line.spend;
        }
    }
    for (const auto& organisation : year.organisations) {
        place.programme += organisation.programme;
    }
    place.saving = place.doNothing - place.spend - place.programme;
    if (before != nullptr) {
        place.cumulative = before->place.cumulative + place.saving;
    }
    const Real spend = A::fromAmount(place.spend);
    place.preventionShare = A::isZero(spend) ? Real(0) : Real(A::fromAmount(preventive) / spend);
}

template <class Real>
void fillStreams(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base,
                 const State<Real>& state, int t, YearOf<Real>& year)
{
    Real value(0);
    for (Index s = 0; s < plan.streams.size(); ++s) {
        const StreamPlan<Real>& stream = plan.streams[s];
        const Real avoided = (base.index[s][static_cast<Index>(t)] - state.needed[s]) * stream.volume;
        year.streams.push_back({state.met[s], state.met[s] * stream.volume, avoided,
                                (state.needed[s] - state.met[s]) * stream.volume});
        value += avoided * stream.publicValue;
    }
    year.place.widerValue = Arithmetic<Real>::toAmount(value * tables.general[static_cast<Index>(t)]);
}

} // namespace wp::projection

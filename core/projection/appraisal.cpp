// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/appraisal.h"

namespace wp::projection {

namespace {

money::Money netPresentValueOf(const Plan<money::Decimal>& plan, const std::vector<YearFigures>& years)
{
    const money::Decimal yearly = (1 + plan.generalInflation) * (1 + plan.discountRate);
    money::Decimal factor(1);
    money::Decimal total(0);
    for (Index t = 1; t < years.size(); ++t) {
        factor *= yearly;
        total += years[t].place.saving.toDecimal() / factor;
    }
    return money::Money::rounded(total);
}

std::optional<int> paybackYearOf(const std::vector<YearFigures>& years)
{
    std::optional<int> payback;
    for (Index t = 1; t < years.size(); ++t) {
        if (years[t].place.cumulative <= money::Money()) {
            payback.reset();
        } else if (!payback) {
            payback = years[t].year;
        }
    }
    return payback;
}

std::optional<int> exhaustedYearOf(const std::vector<YearFigures>& years, Index organisation, money::Money minimum)
{
    for (Index t = 1; t < years.size(); ++t) {
        if (years[t].organisations[organisation].reserves < minimum) {
            return years[t].year;
        }
    }
    return std::nullopt;
}

} // namespace

Appraisal appraise(const Plan<money::Decimal>& plan, const std::vector<YearFigures>& years)
{
    Appraisal appraisal{years.back().place.cumulative, netPresentValueOf(plan, years), paybackYearOf(years), {}};
    for (Index i = 0; i < plan.organisations.size(); ++i) {
        const money::Money minimum = money::Money::rounded(plan.organisations[i].minimumReserves);
        appraisal.reservesExhausted.push_back(exhaustedYearOf(years, i, minimum));
    }
    return appraisal;
}

std::optional<std::size_t> firstBelow(const place::Place& place, const Appraisal& appraisal)
{
    const auto& below = appraisal.reservesExhausted;
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < below.size(); ++i) {
        if (below[i] && place.organisations[i].reserves && (!first || *below[i] < *below[*first])) {
            first = i;
        }
    }
    return first;
}

} // namespace wp::projection

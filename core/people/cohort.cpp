// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cohort.h"

#include <algorithm>
#include <functional>

namespace wp::people {

using money::Decimal;
using money::Money;

namespace {

constexpr std::size_t tenthCount = 10;

} // namespace

Concentration::Concentration(std::vector<Money> costs) : m_costs(std::move(costs))
{
    std::ranges::sort(m_costs, std::greater{});
    m_sums.reserve(m_costs.size() + 1);
    m_sums.emplace_back();
    for (const Money cost : m_costs) {
        m_sums.push_back(m_sums.back() + cost);
    }
}

std::vector<Tenth> Concentration::tenths() const
{
    std::vector<Tenth> made;
    std::size_t reached = 0;
    for (std::size_t i = 1; i <= tenthCount; ++i) {
        const std::size_t upTo = m_costs.size() * i / tenthCount;
        made.push_back({upTo - reached, m_sums[upTo] - m_sums[reached]});
        reached = upTo;
    }
    return made;
}

Money Concentration::costOfFirst(std::size_t people) const { return m_sums[std::min(people, m_costs.size())]; }

Cutoff Concentration::cutAt(std::size_t people) const
{
    const std::size_t held = std::min(people, m_costs.size());
    if (held == 0) {
        return {};
    }
    const Money sum = m_sums[held];
    const bool isShare = !cost().isZero();
    return {held, sum, Money::rounded(sum.toDecimal() / static_cast<long long>(held)), m_costs[held - 1],
            isShare ? Decimal(sum.toDecimal() / cost().toDecimal()) : Decimal(0)};
}

Funnel funnelOf(std::size_t identified, const Decimal& takeUp, const Decimal& regressionToMean, const Decimal& deadweight)
{
    Funnel made;
    made.identified = Decimal(static_cast<long long>(identified));
    made.supported = money::roundHalfEven(made.identified * takeUp, 0);
    made.beyondRegression = made.supported * (1 - regressionToMean);
    made.beyondDeadweight = made.beyondRegression * (1 - deadweight);
    return made;
}

} // namespace wp::people

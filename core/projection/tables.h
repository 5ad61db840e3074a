// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/run.h"

namespace wp::projection {

template <class Real>
Real blendOf(const Real& lag, Memo<Real>& memo)
{
    if (!Arithmetic<Real>::isLess(Real(0), lag)) {
        return Real(1);
    }
    return Real(1) - memo.exp(Real(-1) / lag);
}

template <class Real>
std::vector<Real> powersOf(const Real& base, int horizon)
{
    std::vector<Real> powers{Real(1)};
    for (int t = 1; t <= horizon; ++t) {
        powers.push_back(powers.back() * base);
    }
    return powers;
}

template <class Real>
void addPrices(Tables<Real>& tables, const Plan<Real>& plan)
{
    std::map<Real, Index> rows;
    for (const LinePlan<Real>& line : plan.lines) {
        const auto [row, isNew] = rows.try_emplace(line.inflation, tables.prices.size());
        if (isNew) {
            const Real growth = Real(1) + line.inflation;
            tables.prices.push_back(powersOf(growth, plan.horizon));
            tables.unprices.push_back(powersOf<Real>(Real(1) / growth, plan.horizon));
        }
        tables.priceOf.push_back(row->second);
    }
}

template <class Real>
std::vector<Real> adjustmentsOf(const LinePlan<Real>& line, int horizon)
{
    if (line.lasting.empty() && line.once.empty()) {
        return {};
    }
    std::vector<Real> byYear(static_cast<Index>(horizon) + 1, Real(0));
    for (int t = 0; t <= horizon; ++t) {
        for (const auto& [year, amount] : line.lasting) {
            if (year <= t) {
                byYear[static_cast<Index>(t)] += amount;
            }
        }
        for (const auto& [year, amount] : line.once) {
            if (year == t) {
                byYear[static_cast<Index>(t)] += amount;
            }
        }
    }
    return byYear;
}

template <class Real>
Tables<Real> tablesOf(const Plan<Real>& plan, Memo<Real>& memo)
{
    using A = Arithmetic<Real>;
    Tables<Real> tables;
    tables.general = powersOf<Real>(Real(1) + plan.generalInflation, plan.horizon);
    addPrices(tables, plan);
    for (const LinePlan<Real>& line : plan.lines) {
        tables.adjustments.push_back(adjustmentsOf(line, plan.horizon));
        tables.cashingBlend.push_back(blendOf(line.cashingLag, memo));
        tables.variableShare.push_back(Real(1) - line.fixedShare);
        const Real gross = line.gross ? *line.gross : line.budget;
        const Real size = gross < 0 ? Real(-gross) : gross;
        tables.postsPerPound.push_back(A::isZero(size) ? Real(0) : Real(line.fte / size));
    }
    for (const StreamPlan<Real>& stream : plan.streams) {
        tables.leaving.push_back(blendOf(stream.stay, memo));
    }
    for (const LinkPlan<Real>& link : plan.links) {
        tables.linkBlend.push_back(blendOf(link.lag, memo));
        tables.perReference.push_back(Real(1) / (link.referenceSpend ? *link.referenceSpend : plan.lines[link.line].budget));
    }
    tables.reboundBlend = blendOf(plan.reboundYears, memo);
    return tables;
}

/// What `atPrice` becomes for an index of the line's stream: the fixed share stays, the rest follows demand.
template <class Real>
Real needOf(const Plan<Real>& plan, const Tables<Real>& tables, Index line, const Real& atPrice, const Real& index)
{
    return index == Real(1) ? atPrice
                            : Real(atPrice * (plan.lines[line].fixedShare + tables.variableShare[line] * index));
}

template <class Real>
Real atPriceOf(const Plan<Real>& plan, const Tables<Real>& tables, Index line, int t)
{
    return plan.lines[line].budget * tables.prices[tables.priceOf[line]][static_cast<Index>(t)];
}

template <class Real>
Real withAdjustment(const Tables<Real>& tables, Index line, int t, const Real& need)
{
    const std::vector<Real>& byYear = tables.adjustments[line];
    return byYear.empty() ? need : Real(need + byYear[static_cast<Index>(t)]);
}

} // namespace wp::projection

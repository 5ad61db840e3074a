// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/run.h"

namespace wp::projection {

/// 1 when lag ≤ 0, else 1 − e^(−1/lag): how far a first-order delay moves in a year.
template <class Real>
Real blendOf(const Real& lag, Memo<Real>& memo)
{
    using A = Arithmetic<Real>;
    const auto isDelayed = A::isLess(Real(0), lag);
    if (!A::isAny(isDelayed)) {
        return Real(1);
    }
    const Real left = memo.exp(Real(-1) / choose<Real>(isDelayed, lag, Real(1)));
    return choose<Real>(isDelayed, Real(1) - left, Real(1));
}

template <class Real>
void fillPowers(const Real& base, int horizon, std::vector<Real>& powers)
{
    powers.resize(static_cast<Index>(horizon) + 1);
    powers[0] = Real(1);
    for (Index t = 1; t < powers.size(); ++t) {
        powers[t] = powers[t - 1] * base;
    }
}

/// Lines of the same inflation share a row of prices; `isAlone` marks those that may not, since theirs will change.
template <class Real>
void layRows(const Plan<Real>& plan, const std::vector<char>& isAlone, Tables<Real>& tables)
{
    for (Index l = 0; l < plan.lines.size(); ++l) {
        const auto isShared = [&](Index owner) {
            return isAlone[l] == 0 && isAlone[owner] == 0 &&
                   Arithmetic<Real>::isSame(plan.lines[owner].inflation, plan.lines[l].inflation);
        };
        Index row = 0;
        while (row < tables.lineOfRow.size() && !isShared(tables.lineOfRow[row])) {
            ++row;
        }
        if (row == tables.lineOfRow.size()) {
            tables.lineOfRow.push_back(l);
        }
        tables.priceOf.push_back(row);
    }
    tables.prices.resize(tables.lineOfRow.size());
    tables.unprices.resize(tables.lineOfRow.size());
}

template <class Real>
void fillRow(const Plan<Real>& plan, Index row, Tables<Real>& tables)
{
    const Real growth = Real(1) + plan.lines[tables.lineOfRow[row]].inflation;
    fillPowers<Real>(growth, plan.horizon, tables.prices[row]);
    fillPowers<Real>(Real(1) / growth, plan.horizon, tables.unprices[row]);
}

template <class Real>
void fillAdjustments(const LinePlan<Real>& line, int horizon, std::vector<Real>& byYear)
{
    if (line.lasting.empty() && line.once.empty()) {
        return;
    }
    byYear.assign(static_cast<Index>(horizon) + 1, Real(0));
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
}

template <class Real>
void fillLine(const Plan<Real>& plan, Index l, Tables<Real>& tables, Memo<Real>& memo)
{
    using A = Arithmetic<Real>;
    const LinePlan<Real>& line = plan.lines[l];
    tables.cashingBlend[l] = blendOf(line.cashingLag, memo);
    tables.variableShare[l] = Real(1) - line.fixedShare;
    const Real gross = line.gross ? *line.gross : line.budget;
    const Real size = larger<Real>(gross, -gross);
    const auto hasSize = A::isLess(Real(0), size);
    tables.postsPerPound[l] = choose<Real>(hasSize, line.fte / choose<Real>(hasSize, size, Real(1)), Real(0));
}

template <class Real>
void fillLink(const Plan<Real>& plan, Index k, Tables<Real>& tables, Memo<Real>& memo)
{
    const LinkPlan<Real>& link = plan.links[k];
    tables.linkBlend[k] = blendOf(link.lag, memo);
    tables.perReference[k] = Real(1) / (link.referenceSpend ? *link.referenceSpend : plan.lines[link.line].budget);
}

template <class Real>
void fillFrame(const Plan<Real>& plan, Tables<Real>& tables, Memo<Real>& memo)
{
    fillPowers<Real>(Real(1) + plan.generalInflation, plan.horizon, tables.general);
    tables.reboundBlend = blendOf(plan.reboundYears, memo);
}

/// Makes room for everything, and fills in what has no range: the agreed adjustments.
template <class Real>
void layTables(const Plan<Real>& plan, const std::vector<char>& isAlone, Tables<Real>& tables)
{
    layRows(plan, isAlone, tables);
    tables.adjustments.resize(plan.lines.size());
    for (Index l = 0; l < plan.lines.size(); ++l) {
        fillAdjustments(plan.lines[l], plan.horizon, tables.adjustments[l]);
    }
    tables.cashingBlend.resize(plan.lines.size());
    tables.variableShare.resize(plan.lines.size());
    tables.postsPerPound.resize(plan.lines.size());
    tables.leaving.resize(plan.streams.size());
    tables.linkBlend.resize(plan.links.size());
    tables.perReference.resize(plan.links.size());
}

template <class Real>
Tables<Real> tablesOf(const Plan<Real>& plan, Memo<Real>& memo)
{
    Tables<Real> tables;
    layTables(plan, std::vector<char>(plan.lines.size(), 0), tables);
    fillFrame(plan, tables, memo);
    for (Index row = 0; row < tables.lineOfRow.size(); ++row) {
        fillRow(plan, row, tables);
    }
    for (Index l = 0; l < plan.lines.size(); ++l) {
        fillLine(plan, l, tables, memo);
    }
    for (Index s = 0; s < plan.streams.size(); ++s) {
        tables.leaving[s] = blendOf(plan.streams[s].stay, memo);
    }
    for (Index k = 0; k < plan.links.size(); ++k) {
        fillLink(plan, k, tables, memo);
    }
    return tables;
}

/// What `atPrice` becomes for an index of the line's stream: the fixed share stays, the rest follows demand.
template <class Real>
Real needOf(const Plan<Real>& plan, const Tables<Real>& tables, Index line, const Real& atPrice, const Real& index)
{
    return Arithmetic<Real>::isSame(index, Real(1))
               ? atPrice
               : Real(atPrice * (plan.lines[line].fixedShare + tables.variableShare[line] * index));
}

template <class Real>
Real withAdjustment(const Tables<Real>& tables, Index line, int t, const Real& need)
{
    const std::vector<Real>& byYear = tables.adjustments[line];
    return byYear.empty() ? need : Real(need + byYear[static_cast<Index>(t)]);
}

/// One line of a ground year.
template <class Real>
void fillGroundLine(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base, int t, Index line,
                    GroundYear<Real>& year)
{
    const LinePlan<Real>& l = plan.lines[line];
    const auto at = static_cast<Index>(t);
    year.atPrice[line] = l.budget * tables.prices[tables.priceOf[line]][at];
    const Real need = l.isDemandLed() ? needOf(plan, tables, line, year.atPrice[line], base.index[l.stream][at])
                                      : year.atPrice[line];
    year.doNothing[line] = withAdjustment(tables, line, t, need);
}

template <class Real>
void fillGround(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base, int t,
                GroundYear<Real>& year)
{
    year.atPrice.resize(plan.lines.size());
    year.doNothing.resize(plan.lines.size());
    for (Index l = 0; l < plan.lines.size(); ++l) {
        fillGroundLine(plan, tables, base, t, l, year);
    }
}

} // namespace wp::projection

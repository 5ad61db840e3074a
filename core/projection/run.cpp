// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/run.h"

#include "core/projection/demand.h"
#include "core/projection/sums.h"
#include "core/projection/trace.h"
#include "core/projection/year.h"

namespace wp::projection {

namespace {

template <class Real>
LineFiguresOf<typename Arithmetic<Real>::Amount, Real> figuresOf(const YearWork<Real>& work, Index line,
                                                                 const LineCash<Real>& cash)
{
    using A = Arithmetic<Real>;
    LineFiguresOf<typename A::Amount, Real> figures;
    figures.doNothing = A::toAmount(work.doNothing(line));
    figures.budget = A::isSame(work.budget[line], work.doNothing(line)) ? figures.doNothing : A::toAmount(work.budget[line]);
    figures.spend = A::isSame(cash.spend(), work.budget[line]) ? figures.budget : A::toAmount(cash.spend());
    figures.released = A::toAmount(cash.released);
    figures.cashable = A::toAmount(cash.cashable);
    figures.withdrawn = A::toAmount(cash.withdrawn);
    return figures;
}

} // namespace

template <class Real>
Figures<Real> run(const Plan<Real>& plan, Trace<Real>* trace)
{
    Memo<Real> memo;
    WarningLog log(plan.baseYear);
    const Scope scope = wholeScopeOf(plan);
    const Tables<Real> tables = tablesOf(plan, memo);
    const BaseDemand<Real> base = baseDemandOf(plan, tables, memo);
    GroundYear<Real> ground;
    State<Real> state;
    YearWork<Real> work;
    begin(plan, state, work);
    Figures<Real> figures;
    figures.years.resize(static_cast<Index>(plan.horizon) + 1);
    for (int t = 0; t <= plan.horizon; ++t) {
        YearOf<Real>& year = figures.years[static_cast<Index>(t)];
        const YearOf<Real>* before = t == 0 ? nullptr : &figures.years[static_cast<Index>(t) - 1];
        year.year = plan.baseYear + t;
        fillGround(plan, tables, base, t, ground);
        beginYear(scope, t, ground, work);
        applyCuts(plan, scope, tables, work, state, memo, log);
        if (trace != nullptr) {
            trace->beginYear(work, ground);
        }
        for (Index m = 0; m < plan.measures.size(); ++m) {
            applyMeasure(plan, tables, m, work, state, memo, log);
            if (trace != nullptr) {
                trace->didMeasure(work);
            }
        }
        moveDemand(plan, scope, tables, base, work, state, memo, log);
        if (trace != nullptr) {
            trace->didDemand(plan, base, work, state, memo);
        }
        year.lines.reserve(plan.lines.size());
        for (Index l = 0; l < plan.lines.size(); ++l) {
            const LineCash<Real> cash = cashOf(plan, tables, base, work, l, state, memo, log);
            year.lines.push_back(figuresOf(work, l, cash));
            year.lines.back().fte = postsOf(plan, tables, base, cash, l, work, state);
            if (trace != nullptr) {
                trace->didLine(cash);
            }
        }
        if (trace != nullptr) {
            trace->endYear(work);
        }
        fillStreams(plan, tables, base, state, t, year);
        sumOrganisations(plan, work, before, t == 0 ? nullptr : &figures.years.front(), year);
        sumPlace(plan, before, year);
    }
    figures.warnings = log.list();
    return figures;
}

template Figures<money::Decimal> run(const Plan<money::Decimal>&, Trace<money::Decimal>*);
template Figures<double> run(const Plan<double>&, Trace<double>*);

} // namespace wp::projection

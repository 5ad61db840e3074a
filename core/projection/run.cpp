// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/run.h"

#include "core/projection/demand.h"
#include "core/projection/sums.h"

namespace wp::projection {

namespace {

template <class Real>
State<Real> stateOf(const Plan<Real>& plan)
{
    const std::vector<Real> zeros(plan.lines.size(), Real(0));
    State<Real> state;
    state.kept.assign(plan.lines.size(), Real(1));
    state.lasting = state.passing = state.cashed = state.lowestChange = zeros;
    state.effective.assign(plan.links.size(), Real(1));
    state.needed.assign(plan.streams.size(), Real(1));
    state.met = state.needed;
    state.cohorts.resize(plan.measures.size());
    state.back.assign(plan.measures.size(), Real(0));
    return state;
}

template <class Real>
YearWork<Real> workOf(const Plan<Real>& plan, const Tables<Real>& tables, const BaseDemand<Real>& base, int t)
{
    const std::vector<Real> none(plan.lines.size(), Real(0));
    YearWork<Real> work;
    work.t = t;
    for (Index l = 0; l < plan.lines.size(); ++l) {
        const LinePlan<Real>& line = plan.lines[l];
        work.atPrice.push_back(atPriceOf(plan, tables, l, t));
        const Real need = line.isDemandLed() ? needOf(plan, tables, l, work.atPrice.back(),
                                                      base.index[line.stream][static_cast<Index>(t)])
                                             : work.atPrice.back();
        work.doNothing.push_back(withAdjustment(tables, l, t, need));
    }
    work.budget = work.benefit = work.direct = none;
    work.handoffKept.assign(plan.lines.size(), Real(1));
    work.arrivalFactor.assign(plan.streams.size(), Real(1));
    work.programme.assign(plan.organisations.size(), Real(0));
    work.contribution = work.income = work.programme;
    return work;
}

template <class Real>
LineFiguresOf<typename Arithmetic<Real>::Amount, Real> figuresOf(const YearWork<Real>& work, Index line,
                                                                 const LineCash<Real>& cash)
{
    using A = Arithmetic<Real>;
    LineFiguresOf<typename A::Amount, Real> figures;
    figures.doNothing = A::toAmount(work.doNothing[line]);
    figures.budget = work.budget[line] == work.doNothing[line] ? figures.doNothing : A::toAmount(work.budget[line]);
    figures.spend = cash.spend() == work.budget[line] ? figures.budget : A::toAmount(cash.spend());
    figures.released = A::toAmount(cash.released);
    figures.cashable = A::toAmount(cash.cashable);
    figures.withdrawn = A::toAmount(cash.withdrawn);
    return figures;
}

} // namespace

template <class Real>
Figures<Real> run(const Plan<Real>& plan, Index watchedLine, std::vector<LineCash<Real>>* watched)
{
    Memo<Real> memo;
    WarningLog log(plan.baseYear);
    const Tables<Real> tables = tablesOf(plan, memo);
    const BaseDemand<Real> base = baseDemandOf(plan, tables, memo);
    State<Real> state = stateOf(plan);
    Figures<Real> figures;
    figures.years.resize(static_cast<Index>(plan.horizon) + 1);
    for (int t = 0; t <= plan.horizon; ++t) {
        YearOf<Real>& year = figures.years[static_cast<Index>(t)];
        const YearOf<Real>* before = t == 0 ? nullptr : &figures.years[static_cast<Index>(t) - 1];
        year.year = plan.baseYear + t;
        YearWork<Real> work = workOf(plan, tables, base, t);
        applyCuts(plan, tables, work, state, memo, log);
        applyMeasures(plan, tables, work, state, memo, log);
        moveDemand(plan, tables, base, work, state, memo, log);
        for (Index l = 0; l < plan.lines.size(); ++l) {
            const LineCash<Real> cash = cashOf(plan, tables, base, work, l, state, memo, log);
            year.lines.push_back(figuresOf(work, l, cash));
            year.lines.back().fte = postsOf(plan, tables, base, cash, l, work, state);
            if (l == watchedLine || watchedLine == everyLine) {
                watched->push_back(cash);
            }
        }
        fillStreams(plan, tables, base, state, t, year);
        sumOrganisations(plan, work, before, t == 0 ? nullptr : &figures.years.front(), year);
        sumPlace(plan, before, year);
    }
    figures.warnings = log.list();
    return figures;
}

template Figures<money::Decimal> run(const Plan<money::Decimal>&, Index, std::vector<LineCash<money::Decimal>>*);
template Figures<double> run(const Plan<double>&, Index, std::vector<LineCash<double>>*);

} // namespace wp::projection

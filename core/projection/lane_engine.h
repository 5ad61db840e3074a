// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/broadcast.h"
#include "core/projection/ground.h"
#include "core/projection/inputs_measures.h"
#include "core/projection/lanes.h"
#include "core/projection/scope.h"

namespace wp::projection {

/// The engine on batches: all scenarios of a study for as many draws as there are lanes.
template <class Set>
class LaneEngine : public BatchEngine {
public:
    using Real = Batch<Set>;

    explicit LaneEngine(const std::vector<BatchScenario>& scenarios)
    {
        m_runs.reserve(scenarios.size());
        for (const BatchScenario& scenario : scenarios) {
            m_runs.push_back(std::make_unique<ScenarioRun>(scenario));
        }
        for (Index s = 0; s < scenarios.size(); ++s) {
            const Index owner = scenarios[s].ground;
            m_runs[s]->isOwner = owner == s;
            m_runs[s]->ground = owner == s ? std::make_shared<Ground<Real>>(m_runs[s]->plan, scenarios[s].patches)
                                           : m_runs[owner]->ground;
        }
    }

    void run(const double* variables, double* figures) override
    {
        for (const auto& run : m_runs) {
            for (const auto& [input, variable] : run->inputs) {
                *input = Real::load(variables + variable * lanes);
            }
        }
        for (Index s = 0; s < m_runs.size(); ++s) {
            if (m_runs[s]->isOwner) {
                m_runs[s]->ground->update();
            }
        }
        for (const auto& run : m_runs) {
            figures = run->project(figures);
        }
    }

private:
    struct ScenarioRun {
        explicit ScenarioRun(const BatchScenario& scenario)
            : plan(Broadcast<Real>()(scenario.plan)), scope(scopeOf(scenario.plan))
        {
            for (const Patch& patch : scenario.patches) {
                inputs.emplace_back(&inputAt(plan, patch.input), patch.variable);
            }
            for (const MeasurePlan<Real>& measure : plan.measures) {
                hasDeals = hasDeals || std::holds_alternative<SharePlan<Real>>(measure.action);
            }
            organisations.resize(plan.organisations.size());
        }

        double* project(double* figures)
        {
            begin(plan, state, work);
            cumulative = Real(0);
            for (int t = 0; t <= plan.horizon; ++t) {
                beginYear(scope, t, ground->year(static_cast<Index>(t)), work);
                if (!plan.measures.empty()) {
                    applyCuts(plan, scope, ground->tables(), work, state, memo, log);
                    for (Index m = 0; m < plan.measures.size(); ++m) {
                        applyMeasure(plan, ground->tables(), m, work, state, memo, log);
                    }
                    moveDemand(plan, scope, ground->tables(), ground->demand(), work, state, memo, log);
                }
                sumLines();
                sumOrganisations();
                figures = write(figures);
            }
            return figures;
        }

        /// Only lines in the scope spend otherwise than doing nothing.
        void sumLines()
        {
            using A = Arithmetic<Real>;
            const auto t = static_cast<Index>(work.t);
            for (Index i = 0; i < organisations.size(); ++i) {
                organisations[i].doNothing = organisations[i].spend = ground->organisation(t, i);
            }
            for (const Index l : scope.lines) {
                const LineCash<Real> cash =
                    cashOf(plan, ground->tables(), ground->demand(), work, l, state, memo, log);
                organisations[plan.lines[l].organisation].spend += A::toAmount(cash.spend()) - ground->doNothing(t, l);
                postsOf(plan, ground->tables(), ground->demand(), cash, l, work, state);
            }
        }

        void sumOrganisations()
        {
            using A = Arithmetic<Real>;
            const auto t = static_cast<Index>(work.t);
            for (Index i = 0; i < organisations.size(); ++i) {
                organisations[i].programme = A::toAmount(work.programme[i]);
                organisations[i].contribution = A::toAmount(work.contribution[i]);
                organisations[i].income = A::toAmount(work.income[i]);
            }
            if (hasDeals) {
                settleDeals(plan, work.t, organisations);
            }
            spend = Real(0);
            for (Index i = 0; i < organisations.size(); ++i) {
                auto& o = organisations[i];
                const Real gap = o.spend + o.programme + o.contribution - o.income - ground->funding(t, i);
                o.reserves = t == 0 ? A::toAmount(plan.organisations[i].reserves) : o.reserves - gap;
                spend += o.spend;
                if (t > 0) {
                    cumulative += o.doNothing - o.spend - o.programme;
                }
            }
        }

        double* write(double* figures)
        {
            const auto put = [&](const Real& value) {
                value.store(figures);
                figures += lanes;
            };
            put(spend);
            put(cumulative);
            for (const auto& organisation : organisations) {
                put(organisation.reserves);
            }
            const auto t = static_cast<Index>(work.t);
            Index next = 0; // of the scope's streams
            for (Index s = 0; s < plan.streams.size(); ++s) {
                const bool isMoved = next < scope.streams.size() && scope.streams[next] == s;
                put(isMoved ? state.met[s] : ground->demand().index[s][t]);
                next += isMoved ? 1 : 0;
            }
            return figures;
        }

        Plan<Real> plan;
        Scope scope;
        bool isOwner = false;
        bool hasDeals = false;
        std::vector<std::pair<Real*, Index>> inputs;
        std::shared_ptr<Ground<Real>> ground;
        State<Real> state;
        YearWork<Real> work;
        Memo<Real> memo;
        NoLog log;
        std::vector<OrganisationFiguresOf<Real>> organisations;
        Real cumulative, spend;
    };

    std::vector<std::unique_ptr<ScenarioRun>> m_runs;
};

} // namespace wp::projection

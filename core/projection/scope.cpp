// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/scope.h"

namespace wp::projection {

namespace {

using Flags = std::vector<char>;

/// Marks the lines and streams that a measure reaches by itself.
struct Reach {
    const Plan<double>& plan;
    Flags& budgets; // lines whose budget moves
    Flags& lines;   // lines whose cash does
    Flags& streams;

    void operator()(const CutPlan<double>& cut) const
    {
        for (const Index department : cut.departments) {
            moveBudgets(plan.linesOfDepartment[department]);
        }
    }
    void operator()(const ReallocatePlan<double>& action) const
    {
        moveBudgets(action.sources);
        moveBudgets(action.targets);
    }
    void operator()(const InvestPlan<double>& action) const { moveBudgets(action.targets); }
    void operator()(const CohortPlan<double>& action) const { mark(action.benefits, lines); }
    void operator()(const FrontDoorPlan<double>& action) const { mark(action.lines, lines); }
    void operator()(const WorkforcePlan<double>& action) const { lines[action.line] = 1; }
    void operator()(const ContractsPlan<double>& action) const { mark(action.lines, lines); }
    void operator()(const IncomePlan<double>&) const {}
    void operator()(const SharePlan<double>&) const {}
    void operator()(const ThresholdPlan<double>& action) const { streams[action.stream] = 1; }

private:
    static Index indexOf(Index line) { return line; }
    static Index indexOf(const Part<double>& part) { return part.index; }
    template <class List>
    static void mark(const List& list, Flags& flags)
    {
        for (const auto& item : list) {
            flags[indexOf(item)] = 1;
        }
    }
    template <class List>
    void moveBudgets(const List& list) const
    {
        mark(list, budgets);
        mark(list, lines);
    }
};

std::vector<Index> indicesOf(const Flags& flags)
{
    std::vector<Index> indices;
    for (Index i = 0; i < flags.size(); ++i) {
        if (flags[i] != 0) {
            indices.push_back(i);
        }
    }
    return indices;
}

} // namespace

Scope scopeOf(const Plan<double>& plan)
{
    Flags budgets(plan.lines.size(), 0);
    Flags lines = budgets;
    Flags streams(plan.streams.size(), 0);
    for (const MeasurePlan<double>& measure : plan.measures) {
        std::visit(Reach{plan, budgets, lines, streams}, measure.action);
    }
    for (Index l = 0; l < plan.lines.size(); ++l) {
        if (lines[l] != 0 && plan.lines[l].isDemandLed()) {
            streams[plan.lines[l].stream] = 1;
        }
    }
    for (const LinkPlan<double>& link : plan.links) {
        streams[link.stream] = streams[link.stream] != 0 || budgets[link.line] != 0 ? 1 : 0;
    }
    Scope scope;
    for (Index k = 0; k < plan.links.size(); ++k) {
        if (streams[plan.links[k].stream] != 0) {
            scope.links.push_back(k);
            budgets[plan.links[k].line] = 1;
        }
    }
    for (Index l = 0; l < plan.lines.size(); ++l) {
        const bool isMoved = plan.lines[l].isDemandLed() && streams[plan.lines[l].stream] != 0;
        lines[l] = lines[l] != 0 || isMoved ? 1 : 0;
        budgets[l] = budgets[l] != 0 || lines[l] != 0 ? 1 : 0;
    }
    scope.budgets = indicesOf(budgets);
    scope.lines = indicesOf(lines);
    scope.streams = indicesOf(streams);
    return scope;
}

} // namespace wp::projection

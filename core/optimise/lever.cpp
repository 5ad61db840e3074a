// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/lever.h"

#include "core/place/path.h"
#include "core/scenario/assume.h"
#include "core/scenario/describe.h"

#include <algorithm>
#include <cassert>

namespace wp::optimise {

namespace {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using place::Bounds;
using place::Field;
using place::Quantity;
using scenario::Measure;
using scenario::Scenario;
using namespace projection;

template <class Member>
constexpr bool isQuantity = std::is_same_v<std::remove_const_t<Member>, Field<Quantity>>;

std::string joined(const Scenario& scenario, std::string_view measure)
{
    return "scenarios/" + scenario.id.text() + "/measures/" + std::string(measure);
}

Problem noField(const Measure& measure, std::string where, std::string_view field)
{
    std::vector<std::string> known;
    scenario::describe(measure, [&](const char* name, const auto& member, const place::Rule&) {
        if constexpr (isQuantity<std::remove_reference_t<decltype(member)>>) {
            known.emplace_back(name);
        }
    });
    return {ProblemCode::unknownKind, std::move(where), std::string(field), std::move(known), std::nullopt};
}

Decimal budgetsOf(const place::Place& place, const std::vector<scenario::LineId>* lines)
{
    Decimal total = 0;
    for (const place::BudgetLine& line : place.lines) {
        const bool isMeant = lines == nullptr || std::ranges::find(*lines, line.id) != lines->end();
        if (isMeant && line.budget->value() > 0) {
            total += line.budget->value();
        }
    }
    return total;
}

Decimal postsOf(const place::Place& place, const scenario::LineId& id)
{
    const auto line = std::ranges::find(place.lines, id, &place::BudgetLine::id);
    return line == place.lines.end() || !line->fte ? Decimal(0) : line->fte->value();
}

/// The most that the place allows of a field whose own rule names no end. How much sources hold changes by the
/// year: there a clamp ends what can be moved.
Decimal mostOf(const place::Place& place, const Measure& measure, const Lever& lever)
{
    constexpr int farther = 10;
    if (lever.field == "people") {
        return Decimal(*place.frame.population);
    }
    if (const auto* workforce = std::get_if<scenario::Workforce>(&measure.action); workforce && lever.field == "fte") {
        return postsOf(place, *workforce->line);
    }
    if (const auto* contracts = std::get_if<scenario::Contracts>(&measure.action); contracts && lever.field == "value") {
        return budgetsOf(place, &*contracts->lines);
    }
    return lever.field == "amount" ? budgetsOf(place, nullptr) : Decimal(farther * abs(lever.present));
}

int decimalsOf(const std::string& field, bool isAmount)
{
    constexpr int rateDecimals = 4;
    return isAmount ? 2 : field == "people" ? 0 : field == "fte" ? 1 : rateDecimals;
}

void fillLimits(const place::Place& place, const Measure& measure, const place::Rule& rule, Lever& lever)
{
    const std::vector<std::string> ends = place::endsOf(rule.bounds);
    const bool hasLowest = !ends.empty() && !ends.front().empty();
    const bool hasHighest = ends.size() > 1 && !ends.back().empty();
    lever.low = hasLowest ? Decimal(ends.front()) : Decimal(0);
    lever.high = hasHighest ? Decimal(ends.back()) : mostOf(place, measure, lever);
    lever.low = std::min(lever.low, lever.present);
    lever.high = std::max(lever.high, lever.present);
    lever.ceiling = lever.high;
}

/// Where a plan keeps a field, by its name in the file.
template <class Real>
struct Slot {
    std::string_view field;
    using Named = std::pair<std::string_view, Real*>;

    Real* pick(std::initializer_list<Named> all) const
    {
        const auto found = std::ranges::find(all, field, &Named::first);
        return found == all.end() ? nullptr : found->second;
    }
    Real* operator()(CutPlan<Real>& m) const
    {
        return pick({{"rate", &m.rate}, {"statutoryWeight", &m.statutoryWeight}});
    }
    Real* operator()(ReallocatePlan<Real>& m) const { return pick({{"amount", &m.amount}}); }
    Real* operator()(InvestPlan<Real>& m) const { return pick({{"amount", &m.amount}}); }
    Real* operator()(CohortPlan<Real>& m) const
    {
        return pick({{"people", &m.people},
                     {"supportCost", &m.supportCost},
                     {"saving", &m.saving},
                     {"lag", &m.lag},
                     {"successRate", &m.successRate},
                     {"deadweight", &m.deadweight},
                     {"regressionToMean", &m.regressionToMean},
                     {"baselineCost", &m.baselineCost},
                     {"fade", &m.fade}});
    }
    Real* operator()(FrontDoorPlan<Real>& m) const
    {
        return pick({{"handoffReduction", &m.reduction}, {"implementationCost", &m.cost}});
    }
    Real* operator()(WorkforcePlan<Real>& m) const
    {
        return pick({{"fte", &m.fte},
                     {"specialistCost", &m.specialistCost},
                     {"generalistCost", &m.generalistCost},
                     {"changeCostPerFte", &m.changeCost}});
    }
    Real* operator()(ContractsPlan<Real>& m) const { return pick({{"value", &m.value}, {"saving", &m.saving}}); }
    Real* operator()(IncomePlan<Real>& m) const { return pick({{"amount", &m.amount}}); }
    Real* operator()(SharePlan<Real>& m) const { return pick({{"share", &m.share}}); }
    Real* operator()(ThresholdPlan<Real>& m) const
    {
        return pick({{"reduction", &m.reduction},
                     {"returnShare", &m.returnShare},
                     {"returnCost", &m.returnCost},
                     {"lag", &m.lag}});
    }
};

Scenario switchedOn(Scenario scenario, const std::vector<Lever>& levers)
{
    for (const Lever& lever : levers) {
        scenario = withLever(std::move(scenario), lever, lever.present);
    }
    return scenario;
}

} // namespace

std::string_view leverFieldOf(const Measure& measure)
{
    // In the order of Action.
    static constexpr std::string_view fields[] = {"rate", "amount", "amount", "people", "handoffReduction",
                                                  "fte",  "saving", "amount", "share",  "reduction"};
    static_assert(std::size(fields) == std::variant_size_v<scenario::Action>);
    return fields[measure.action.index()];
}

base::Result<Lever> leverOf(const place::Place& place, const Scenario& scenario, std::string_view measure,
                            std::string_view field)
{
    // The scenario's own assumptions hold; what has a default may be a lever too.
    const place::Place assumed = place::withDefaults(scenario::assuming(place, scenario.assumptions));
    const Scenario filled = scenario::withDefaults(scenario);
    const auto found = std::ranges::find_if(filled.measures, [&](const Measure& m) { return m.id.text() == measure; });
    if (found == filled.measures.end()) {
        return Problem{ProblemCode::unknownReference, joined(scenario, measure), std::string(measure),
                       {"scenarios/" + scenario.id.text() + "/measures"}, std::nullopt};
    }
    Lever lever;
    lever.measure = measure;
    lever.field = field.empty() ? leverFieldOf(*found) : field;
    lever.isOn = *found->enabled;
    bool isFound = false;
    place::visitField(*found, lever.field, [&](const auto& member, const place::Rule& rule) {
        if constexpr (isQuantity<std::remove_reference_t<decltype(member)>>) {
            isFound = true;
            lever.present = member->value();
            lever.isMoney = rule.isAmount;
            lever.decimals = decimalsOf(lever.field, rule.isAmount);
            if (member->spread) {
                lever.evidence = member->spread->high.value();
            }
            fillLimits(assumed, *found, rule, lever);
        }
    });
    if (!isFound) {
        return noField(*found, joined(scenario, measure), lever.field);
    }
    return lever;
}

Lever withinEvidence(Lever lever)
{
    lever.high = lever.evidence ? std::max(lever.low, std::min(lever.high, *lever.evidence)) : lever.high;
    return lever;
}

Scenario withLever(Scenario scenario, const Lever& lever, const Decimal& value)
{
    const auto found = std::ranges::find_if(scenario.measures,
                                            [&](const Measure& m) { return m.id.text() == lever.measure; });
    assert(found != scenario.measures.end());
    found->enabled = true;
    place::visitField(*found, lever.field, [&](auto& member, const place::Rule&) {
        if constexpr (isQuantity<std::remove_reference_t<decltype(member)>>) {
            if (!member) {
                member = Quantity{};
            }
            member->central = money::Number(value);
        }
    });
    return scenario;
}

template <class Real>
Trial<Real>::Trial(const place::Place& place, const Scenario& scenario, const std::vector<Lever>& levers)
    : m_plan(compile<Real>(place, switchedOn(scenario, levers)))
{
    for (const Lever& lever : levers) {
        const auto measure = std::ranges::find(m_plan.measures, lever.measure, &MeasurePlan<Real>::id);
        assert(measure != m_plan.measures.end());
        m_slots.push_back(std::visit(Slot<Real>{lever.field}, measure->action));
        assert(m_slots.back() != nullptr);
    }
}

template <class Real>
Figures<Real> Trial<Real>::run(const std::vector<Real>& values)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        *m_slots[i] = values[i];
    }
    return projection::run(m_plan);
}

template class Trial<Decimal>;
template class Trial<double>;

} // namespace wp::optimise

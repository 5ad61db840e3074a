// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/plan.h"

#include "core/place/defaults.h"
#include "core/projection/plan_measures.h"
#include "core/scenario/assume.h"

#include <algorithm>

namespace wp::projection {

namespace {

using place::Field;
using place::Quantity;

template <class Real>
Real of(const Field<Quantity>& quantity)
{
    return Arithmetic<Real>::from(quantity->value());
}

template <class Real>
std::optional<Real> maybe(const Field<Quantity>& quantity)
{
    return quantity ? std::optional<Real>(of<Real>(quantity)) : std::nullopt;
}

template <class Real>
LinePlan<Real> linePlanOf(const place::BudgetLine& line, const Indices& indices)
{
    LinePlan<Real> plan{};
    plan.department = indices.departments.at(line.department->text());
    plan.organisation = indices.organisationOfDepartment[plan.department];
    plan.stream = line.isDemandLed() ? indices.streams.at(line.stream->text()) : nothing;
    plan.isStatutory = *line.statutory;
    plan.isRingFenced = *line.ringFenced;
    plan.isPreventive = *line.tier == place::Tier::prevention || *line.tier == place::Tier::earlyHelp;
    plan.budget = of<Real>(line.budget);
    plan.inflation = of<Real>(line.inflation);
    plan.fixedShare = of<Real>(line.fixedShare);
    plan.handoffShare = of<Real>(line.handoffShare);
    plan.cashableShare = of<Real>(line.cashableShare);
    plan.growthShare = of<Real>(line.growthShare);
    plan.cashingLag = of<Real>(line.cashingLag);
    plan.releaseStep = of<Real>(line.releaseStep);
    plan.fte = of<Real>(line.fte);
    plan.gross = maybe<Real>(line.gross);
    for (const place::Adjustment& adjustment : line.adjustments) {
        auto& list = *adjustment.recurrent ? plan.lasting : plan.once;
        list.emplace_back(yearOf(*adjustment.year), Arithmetic<Real>::from(adjustment.amount->value()));
    }
    return plan;
}

template <class Real>
FundingPlan<Real> fundingPlanOf(const place::FundingSource& source)
{
    FundingPlan<Real> plan{Arithmetic<Real>::from(source.amount->value()),
                           Arithmetic<Real>::from(source.growth->value()),
                           {}};
    for (const auto& [year, amount] : source.yearly) {
        plan.yearly.emplace_back(yearOf(year), Arithmetic<Real>::from(amount.value()));
    }
    return plan;
}

template <class Real>
OrganisationPlan<Real> organisationPlanOf(const place::Organisation& organisation)
{
    OrganisationPlan<Real> plan{};
    for (const place::FundingSource& source : organisation.funding) {
        plan.funding.push_back(fundingPlanOf<Real>(source));
    }
    plan.fundingGrowth = maybe<Real>(organisation.fundingGrowth).value_or(Real(0));
    plan.reserves = of<Real>(organisation.reserves);
    plan.minimumReserves = of<Real>(organisation.minimumReserves);
    return plan;
}

template <class Real>
LinkPlan<Real> linkPlanOf(const place::Link& link, const Indices& indices, bool isBiasOn)
{
    return {indices.lines.at(link.line->text()),
            indices.streams.at(link.stream->text()),
            of<Real>(link.elasticity),
            of<Real>(link.lag),
            Real(1) - Arithmetic<Real>::from(biasOf(*link.grade, isBiasOn)),
            maybe<Real>(link.referenceSpend)};
}

template <class Real>
void fillFrame(const place::Frame& frame, Plan<Real>& plan)
{
    plan.baseYear = static_cast<int>(*frame.baseYear);
    plan.horizon = static_cast<int>(*frame.horizon);
    plan.generalInflation = of<Real>(frame.generalInflation);
    plan.discountRate = of<Real>(frame.discountRate);
    plan.efficiency = of<Real>(frame.efficiency);
    plan.reboundYears = of<Real>(frame.reboundYears);
    plan.responseLimit = of<Real>(frame.responseLimit);
    plan.exitCost = of<Real>(frame.exitCost);
}

template <class Real>
void fillLists(const place::Place& place, const Indices& indices, bool isBiasOn, Plan<Real>& plan)
{
    plan.linesOfDepartment.resize(place.departments.size());
    plan.lines.reserve(place.lines.size());
    for (const place::BudgetLine& line : place.lines) {
        plan.lines.push_back(linePlanOf<Real>(place::withDefaults(line), indices));
        plan.linesOfDepartment[plan.lines.back().department].push_back(plan.lines.size() - 1);
        plan.lineIds.push_back(line.id.text());
    }
    for (const place::Department& department : place.departments) {
        plan.departmentIds.push_back(department.id.text());
    }
    for (const place::Stream& listed : place.streams) {
        const place::Stream stream = place::withDefaults(listed);
        plan.streams.push_back({of<Real>(stream.volume), of<Real>(stream.growth), of<Real>(stream.preventableShare),
                                of<Real>(stream.stay), of<Real>(stream.publicValue)});
        plan.streamIds.push_back(stream.id.text());
    }
    for (const place::Link& link : place.links) {
        plan.links.push_back(linkPlanOf<Real>(place::withDefaults(link), indices, isBiasOn));
        plan.linkIds.push_back(link.id.text());
    }
    for (const place::Organisation& organisation : place.organisations) {
        plan.organisations.push_back(organisationPlanOf<Real>(place::withDefaults(organisation)));
        plan.organisationIds.push_back(organisation.id.text());
    }
}

template <class Things>
std::unordered_map<std::string, Index> indexOf(const Things& things)
{
    std::unordered_map<std::string, Index> index;
    for (Index i = 0; i < things.size(); ++i) {
        index.emplace(things[i].id.text(), i);
    }
    return index;
}

Indices indicesOf(const place::Place& place)
{
    Indices indices{indexOf(place.organisations), indexOf(place.departments), indexOf(place.lines),
                    indexOf(place.streams), {}};
    for (const place::Department& department : place.departments) {
        indices.organisationOfDepartment.push_back(indices.organisations.at(department.organisation->text()));
    }
    return indices;
}

/// Defaults are filled in thing by thing: a whole place copied for them is some eight times as large as its plan.
template <class Real>
Plan<Real> compiled(const place::Place& place, const scenario::Scenario& scenario)
{
    const Indices indices = indicesOf(place);
    const place::Frame frame = place::withDefaults(place.frame);
    Plan<Real> plan{};
    fillFrame(frame, plan);
    fillLists(place, indices, *frame.optimismBias, plan);
    for (const scenario::Measure& measure : scenario::withDefaults(scenario).measures) {
        if (*measure.enabled) {
            plan.measures.push_back(measurePlanOf<Real>(measure, *frame.optimismBias, indices));
        }
    }
    return plan;
}

} // namespace

money::Decimal biasOf(std::int64_t grade, bool isOn)
{
    static const std::vector<money::Decimal> rates{money::Decimal("0"),    money::Decimal("0.05"),
                                                   money::Decimal("0.10"), money::Decimal("0.15"),
                                                   money::Decimal("0.25"), money::Decimal("0.40")};
    return isOn ? rates.at(static_cast<std::size_t>(grade - 1)) : rates.front();
}

int yearOf(std::int64_t year)
{
    constexpr std::int64_t beyondAnyHorizon = 1000;
    return static_cast<int>(std::clamp<std::int64_t>(year, 0, beyondAnyHorizon));
}

template <class Real>
Plan<Real> compile(const place::Place& place, const scenario::Scenario& scenario)
{
    return scenario.assumptions.empty() ? compiled<Real>(place, scenario)
                                        : compiled<Real>(scenario::assuming(place, scenario.assumptions), scenario);
}

template Plan<money::Decimal> compile(const place::Place&, const scenario::Scenario&);
template Plan<double> compile(const place::Place&, const scenario::Scenario&);

} // namespace wp::projection

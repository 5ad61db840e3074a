// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/plan_measures.h"

namespace wp::projection {

namespace {

using scenario::Field;

/// Compiles the action of one measure; overloads by kind.
template <class Real>
class ActionCompiler {
public:
    explicit ActionCompiler(const Indices& indices) : m_indices(indices) {}

    CutPlan<Real> operator()(const scenario::Cut& cut) const
    {
        CutPlan<Real> plan{{}, of(cut.rate), of(cut.statutoryWeight)};
        if (cut.departments->all) {
            for (Index i = 0; i < m_indices.departments.size(); ++i) {
                plan.departments.push_back(i);
            }
        }
        for (const scenario::DepartmentId& id : cut.departments->departments) {
            plan.departments.push_back(m_indices.departments.at(id.text()));
        }
        return plan;
    }

    ReallocatePlan<Real> operator()(const scenario::Reallocate& action) const
    {
        return {lines(*action.sources), parts(*action.targets, m_indices.lines), of(action.amount)};
    }

    InvestPlan<Real> operator()(const scenario::Invest& action) const
    {
        return {parts(*action.targets, m_indices.lines), parts(*action.payers, m_indices.organisations),
                of(action.amount)};
    }

    CohortPlan<Real> operator()(const scenario::Cohort& action) const
    {
        return {of(action.people),
                of(action.supportCost),
                of(action.saving),
                of(action.baselineCost),
                of(action.successRate),
                of(action.deadweight),
                of(action.regressionToMean),
                of(action.lag),
                of(action.fade),
                action.supportYears ? std::optional<int>(yearOf(*action.supportYears)) : std::nullopt,
                parts(*action.payers, m_indices.organisations),
                parts(*action.benefits, m_indices.lines)};
    }

    FrontDoorPlan<Real> operator()(const scenario::FrontDoor& action) const
    {
        return {lines(*action.lines), of(action.handoffReduction), of(action.implementationCost),
                parts(*action.payers, m_indices.organisations)};
    }

    WorkforcePlan<Real> operator()(const scenario::Workforce& action) const
    {
        return {m_indices.lines.at(action.line->text()), of(action.fte), of(action.specialistCost),
                of(action.generalistCost), of(action.changeCostPerFte)};
    }

    ContractsPlan<Real> operator()(const scenario::Contracts& action) const
    {
        return {lines(*action.lines), of(action.value), of(action.saving)};
    }

    IncomePlan<Real> operator()(const scenario::Income& action) const
    {
        return {m_indices.organisations.at(action.organisation->text()), of(action.amount)};
    }

    SharePlan<Real> operator()(const scenario::Share& action) const
    {
        return {m_indices.organisations.at(action.giver->text()), m_indices.organisations.at(action.taker->text()),
                of(action.share)};
    }

    ThresholdPlan<Real> operator()(const scenario::Threshold& action) const
    {
        return {m_indices.streams.at(action.stream->text()), of(action.reduction), of(action.returnShare),
                of(action.returnCost), of(action.lag)};
    }

private:
    static Real of(const Field<place::Quantity>& quantity) { return Arithmetic<Real>::from(quantity->value()); }

    std::vector<Index> lines(const std::vector<scenario::LineId>& ids) const
    {
        std::vector<Index> found;
        for (const scenario::LineId& id : ids) {
            found.push_back(m_indices.lines.at(id.text()));
        }
        return found;
    }

    template <class Weights>
    static Parts<Real> parts(const Weights& weights, const std::unordered_map<std::string, Index>& index)
    {
        Real total(0);
        for (const auto& weight : weights) {
            total += Arithmetic<Real>::from(weight.share->value());
        }
        Parts<Real> found;
        for (const auto& weight : weights) {
            found.push_back({index.at(weight.id.text()), Arithmetic<Real>::from(weight.share->value()) / total});
        }
        return found;
    }

    const Indices& m_indices;
};

} // namespace

template <class Real>
MeasurePlan<Real> measurePlanOf(const scenario::Measure& measure, bool isBiasOn, const Indices& indices)
{
    const Real bias = Arithmetic<Real>::from(biasOf(*measure.grade, isBiasOn));
    MeasurePlan<Real> plan{measure.id.text(),
                           yearOf(*measure.from),
                           yearOf(measure.to.value_or(1000)),
                           yearOf(*measure.rampYears),
                           Real(1) - bias,
                           Real(1) + bias,
                           {}};
    std::visit([&](const auto& action) { plan.action = ActionCompiler<Real>(indices)(action); }, measure.action);
    return plan;
}

template MeasurePlan<money::Decimal> measurePlanOf(const scenario::Measure&, bool, const Indices&);
template MeasurePlan<double> measurePlanOf(const scenario::Measure&, bool, const Indices&);

} // namespace wp::projection

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/plan.h"

namespace wp::projection {

/// A plan on doubles as one on another number type, field by field.
template <class Real>
class Broadcast {
public:
    Plan<Real> operator()(const Plan<double>& p) const
    {
        return {p.baseYear,
                p.horizon,
                Real(p.generalInflation),
                Real(p.discountRate),
                Real(p.efficiency),
                Real(p.reboundYears),
                Real(p.responseLimit),
                Real(p.exitCost),
                list<LinePlan<Real>>(p.lines),
                p.linesOfDepartment,
                list<StreamPlan<Real>>(p.streams),
                list<LinkPlan<Real>>(p.links),
                list<OrganisationPlan<Real>>(p.organisations),
                list<MeasurePlan<Real>>(p.measures),
                p.departmentIds,
                p.lineIds,
                p.streamIds,
                p.linkIds,
                p.organisationIds};
    }

private:
    template <class To, class From>
    std::vector<To> list(const std::vector<From>& from) const
    {
        std::vector<To> to;
        to.reserve(from.size());
        for (const From& item : from) {
            to.push_back(one(item));
        }
        return to;
    }

    static std::optional<Real> maybe(const std::optional<double>& value)
    {
        return value ? std::optional<Real>(Real(*value)) : std::nullopt;
    }
    static std::pair<int, Real> one(const std::pair<int, double>& entry) { return {entry.first, Real(entry.second)}; }
    static Part<Real> one(const Part<double>& part) { return {part.index, Real(part.weight)}; }
    Parts<Real> parts(const Parts<double>& from) const { return list<Part<Real>>(from); }

    LinePlan<Real> one(const LinePlan<double>& l) const
    {
        return {l.department,
                l.organisation,
                l.stream,
                l.isStatutory,
                l.isRingFenced,
                l.isPreventive,
                Real(l.budget),
                Real(l.inflation),
                Real(l.fixedShare),
                Real(l.handoffShare),
                Real(l.cashableShare),
                Real(l.growthShare),
                Real(l.cashingLag),
                Real(l.releaseStep),
                Real(l.fte),
                maybe(l.gross),
                list<std::pair<int, Real>>(l.lasting),
                list<std::pair<int, Real>>(l.once)};
    }
    StreamPlan<Real> one(const StreamPlan<double>& s) const
    {
        return {Real(s.volume), Real(s.growth), Real(s.preventableShare), Real(s.stay), Real(s.publicValue)};
    }
    LinkPlan<Real> one(const LinkPlan<double>& k) const
    {
        return {k.line, k.stream, Real(k.elasticity), Real(k.lag), Real(k.trim), maybe(k.referenceSpend)};
    }
    FundingPlan<Real> one(const FundingPlan<double>& f) const
    {
        return {Real(f.amount), Real(f.growth), list<std::pair<int, Real>>(f.yearly)};
    }
    OrganisationPlan<Real> one(const OrganisationPlan<double>& o) const
    {
        return {list<FundingPlan<Real>>(o.funding), Real(o.fundingGrowth), Real(o.reserves), Real(o.minimumReserves)};
    }

    MeasurePlan<Real> one(const MeasurePlan<double>& m) const
    {
        MeasurePlan<Real> measure{m.id, m.from, m.to, m.rampYears, Real(m.trim), Real(m.rise), {}};
        std::visit([&](const auto& action) { measure.action = one(action); }, m.action);
        return measure;
    }
    CutPlan<Real> one(const CutPlan<double>& a) const
    {
        return {a.departments, Real(a.rate), Real(a.statutoryWeight)};
    }
    ReallocatePlan<Real> one(const ReallocatePlan<double>& a) const
    {
        return {a.sources, parts(a.targets), Real(a.amount)};
    }
    InvestPlan<Real> one(const InvestPlan<double>& a) const
    {
        return {parts(a.targets), parts(a.payers), Real(a.amount)};
    }
    CohortPlan<Real> one(const CohortPlan<double>& a) const
    {
        return {Real(a.people),      Real(a.supportCost), Real(a.saving),           Real(a.baselineCost),
                Real(a.successRate), Real(a.deadweight),  Real(a.regressionToMean), Real(a.lag),
                Real(a.fade),        a.supportYears,      parts(a.payers),          parts(a.benefits)};
    }
    FrontDoorPlan<Real> one(const FrontDoorPlan<double>& a) const
    {
        return {a.lines, Real(a.reduction), Real(a.cost), parts(a.payers)};
    }
    WorkforcePlan<Real> one(const WorkforcePlan<double>& a) const
    {
        return {a.line, Real(a.fte), Real(a.specialistCost), Real(a.generalistCost), Real(a.changeCost)};
    }
    ContractsPlan<Real> one(const ContractsPlan<double>& a) const { return {a.lines, Real(a.value), Real(a.saving)}; }
    IncomePlan<Real> one(const IncomePlan<double>& a) const { return {a.organisation, Real(a.amount)}; }
    SharePlan<Real> one(const SharePlan<double>& a) const { return {a.giver, a.taker, Real(a.share)}; }
    ThresholdPlan<Real> one(const ThresholdPlan<double>& a) const
    {
        return {a.stream, Real(a.reduction), Real(a.returnShare), Real(a.returnCost), Real(a.lag)};
    }
};

} // namespace wp::projection

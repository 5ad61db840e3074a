// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/batch.h"
#include "core/projection/demand.h"
#include "core/projection/sums.h"
#include "core/projection/year.h"

namespace wp::projection {

/// Doing nothing, for many draws: shared by all scenarios that assume the same. What no draw changes is
/// computed with the first batch and stays.
template <class Real>
class Ground {
public:
    using Amount = typename Arithmetic<Real>::Amount;

    /// `plan` stays where it is, and its inputs change from batch to batch as `patches` say.
    Ground(const Plan<Real>& plan, const std::vector<Patch>& patches) : m_plan(plan)
    {
        findDrawn(patches);
        layTables(plan, m_isLineDrawn, m_tables);
        layBaseDemand(plan, m_demand);
        m_links = linksOfStreams(plan);
        m_years.resize(static_cast<Index>(plan.horizon) + 1);
        m_amounts.resize(m_years.size());
        m_organisations.resize(m_years.size());
        m_funding.resize(m_years.size());
        for (Index t = 0; t < m_years.size(); ++t) {
            m_years[t].atPrice.resize(plan.lines.size());
            m_years[t].doNothing.resize(plan.lines.size());
            m_amounts[t].resize(plan.lines.size());
            m_organisations[t].resize(plan.organisations.size());
            m_funding[t].resize(plan.organisations.size());
        }
    }

    /// Takes the plan's inputs as they are now.
    void update()
    {
        fillFrame(m_plan, m_tables, m_memo);
        updateTables();
        updateDemand();
        for (Index t = 0; t < m_years.size(); ++t) {
            updateYear(t);
        }
        m_isFirst = false;
    }

    const Tables<Real>& tables() const { return m_tables; }
    const BaseDemand<Real>& demand() const { return m_demand; }
    const GroundYear<Real>& year(Index t) const { return m_years[t]; }
    const Amount& doNothing(Index t, Index line) const { return m_amounts[t][line]; }
    const Amount& organisation(Index t, Index i) const { return m_organisations[t][i]; }
    const Amount& funding(Index t, Index i) const { return m_funding[t][i]; }

private:
    using List = InputRef::List;

    void findDrawn(const std::vector<Patch>& patches)
    {
        m_isLineDrawn.assign(m_plan.lines.size(), 0);
        m_isStreamDrawn.assign(m_plan.streams.size(), 0);
        m_isLinkDrawn.assign(m_plan.links.size(), 0);
        bool isFrameDrawn = false;
        for (const Patch& patch : patches) {
            const InputRef& input = patch.input;
            isFrameDrawn = isFrameDrawn || input.list == List::place;
            std::vector<char>* drawn = input.list == List::lines     ? &m_isLineDrawn
                                       : input.list == List::streams ? &m_isStreamDrawn
                                       : input.list == List::links   ? &m_isLinkDrawn
                                                                     : nullptr;
            if (drawn != nullptr) {
                (*drawn)[input.thing] = 1;
            }
        }
        // A link is measured by its line's budget; agreed changes of that line move the stream by draws of either.
        for (Index k = 0; k < m_plan.links.size(); ++k) {
            const LinkPlan<Real>& link = m_plan.links[k];
            const LinePlan<Real>& line = m_plan.lines[link.line];
            const bool isAgreed = !line.lasting.empty() || !line.once.empty();
            m_isLinkDrawn[k] = m_isLinkDrawn[k] != 0 || m_isLineDrawn[link.line] != 0 ? 1 : 0;
            const bool isMoved = isAgreed && (isFrameDrawn || m_isLinkDrawn[k] != 0);
            m_isStreamDrawn[link.stream] = m_isStreamDrawn[link.stream] != 0 || isMoved ? 1 : 0;
        }
    }

    bool isDue(const std::vector<char>& drawn, Index i) const { return m_isFirst || drawn[i] != 0; }
    bool isLineDue(Index l) const
    {
        const LinePlan<Real>& line = m_plan.lines[l];
        return isDue(m_isLineDrawn, l) || (line.isDemandLed() && m_isStreamDrawn[line.stream] != 0);
    }

    void updateTables()
    {
        for (Index row = 0; row < m_tables.lineOfRow.size(); ++row) {
            if (isDue(m_isLineDrawn, m_tables.lineOfRow[row])) {
                fillRow(m_plan, row, m_tables);
            }
        }
        for (Index l = 0; l < m_plan.lines.size(); ++l) {
            if (isDue(m_isLineDrawn, l)) {
                fillLine(m_plan, l, m_tables, m_memo);
            }
        }
        for (Index k = 0; k < m_plan.links.size(); ++k) {
            if (isDue(m_isLinkDrawn, k)) {
                fillLink(m_plan, k, m_tables, m_memo);
            }
        }
    }

    void updateDemand()
    {
        for (Index s = 0; s < m_plan.streams.size(); ++s) {
            if (!isDue(m_isStreamDrawn, s)) {
                continue;
            }
            m_tables.leaving[s] = blendOf(m_plan.streams[s].stay, m_memo);
            fillArrivals(m_plan, m_tables, s, m_demand.arrivals[s]);
            for (const Index k : m_links[s]) {
                fillGains(m_plan, m_tables, k, m_demand, m_memo);
            }
            fillIndex(m_plan, m_tables, s, m_links[s], m_demand, m_memo);
        }
    }

    void updateYear(Index t)
    {
        using A = Arithmetic<Real>;
        for (Index l = 0; l < m_plan.lines.size(); ++l) {
            if (isLineDue(l)) {
                fillGroundLine(m_plan, m_tables, m_demand, static_cast<int>(t), l, m_years[t]);
                m_amounts[t][l] = A::toAmount(m_years[t].doNothing[l]);
            }
        }
        std::vector<Amount>& sums = m_organisations[t];
        for (Amount& sum : sums) {
            sum = Amount{};
        }
        for (Index l = 0; l < m_plan.lines.size(); ++l) {
            sums[m_plan.lines[l].organisation] += m_amounts[t][l];
        }
        for (Index i = 0; i < sums.size(); ++i) {
            const OrganisationPlan<Real>& organisation = m_plan.organisations[i];
            if (m_isFirst || organisation.funding.empty()) {
                m_funding[t][i] = fundingOf(organisation, m_organisations[0][i], static_cast<int>(t));
            }
        }
    }

    const Plan<Real>& m_plan;
    Memo<Real> m_memo;
    Tables<Real> m_tables;
    BaseDemand<Real> m_demand;
    std::vector<std::vector<Index>> m_links;
    std::vector<GroundYear<Real>> m_years;
    std::vector<std::vector<Amount>> m_amounts, m_organisations, m_funding; // year; line, organisation
    std::vector<char> m_isLineDrawn, m_isStreamDrawn, m_isLinkDrawn;
    bool m_isFirst = true;
};

} // namespace wp::projection

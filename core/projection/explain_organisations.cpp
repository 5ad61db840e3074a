// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explained.h"

#include "core/projection/sums.h"

#include <algorithm>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;
using Changes = MeasureTrace<Decimal>::Changes;

/// One organisation in one year of a run.
class OrganisationYear {
public:
    OrganisationYear(const Explained& run, const FigureId& figure, Index organisation, Index t)
        : m_run(run), m_maker(run, figure, Unit::money), m_index(organisation), m_t(t), m_year(run.trace.years[t]),
          m_printed(run.figures.years[t].organisations[organisation]), m_plan(run.plan.organisations[organisation]),
          m_thing("organisations/" + run.plan.organisationIds[organisation])
    {
    }

    Formula doNothing() { return sumOfLines("doNothing", m_printed.doNothing, &LineFigures::doNothing); }
    Formula spend() { return sumOfLines("spend", m_printed.spend, &LineFigures::spend); }

    Formula saving()
    {
        m_maker.value(m_printed.saving).plus(own("doNothing", m_printed.doNothing));
        m_maker.minus(own("spend", m_printed.spend)).minus(own("programme", m_printed.programme));
        return m_maker.minus(own("contribution", m_printed.contribution)).take();
    }

    Formula netSpend()
    {
        m_maker.value(m_printed.doNothing - m_printed.saving).plus(own("doNothing", m_printed.doNothing));
        return m_maker.minus(own("saving", m_printed.saving)).take();
    }

    Formula gap()
    {
        m_maker.value(m_printed.gap).plus(own("spend", m_printed.spend)).plus(own("programme", m_printed.programme));
        m_maker.plus(own("contribution", m_printed.contribution)).minus(own("income", m_printed.income));
        return m_maker.minus(own("funding", m_printed.funding)).take();
    }

    Formula reserves()
    {
        m_maker.value(m_printed.reserves);
        if (m_t == 0) {
            return m_maker.plus(m_maker.input(m_thing, "reserves", m_plan.reserves, Unit::money)).take();
        }
        const Money before = m_run.figures.years[m_t - 1].organisations[m_index].reserves;
        m_maker.plus(m_maker.figure(m_thing, "reserves", m_t - 1, before));
        return m_maker.minus(own("gap", m_printed.gap)).take();
    }

    Formula programme()
    {
        m_maker.value(m_printed.programme);
        addMeasures(&MeasureTrace<Decimal>::programme);
        return m_maker.plus(m_maker.part(Piece::exits, "place", "exitCost", m_year.exits[m_index], Unit::money)).take();
    }

    Formula contribution()
    {
        const Decimal agreed = addMeasures(&MeasureTrace<Decimal>::contribution);
        const Money deals = m_printed.contribution - Money::rounded(agreed);
        m_maker.value(m_printed.contribution);
        return m_maker.plus(FormulaMaker::part(Piece::deals, deals.toDecimal(), Unit::money)).take();
    }

    Formula income()
    {
        m_maker.value(m_printed.income);
        addMeasures(&MeasureTrace<Decimal>::income);
        return m_maker.take();
    }

    Formula funding()
    {
        m_maker.value(m_printed.funding);
        if (m_plan.funding.empty()) {
            const Money base = m_run.figures.years.front().organisations[m_index].doNothing;
            const Decimal grown = grownBy(Decimal(1), m_plan.fundingGrowth, static_cast<int>(m_t));
            return m_maker
                .plus({{m_maker.figure(m_thing, "doNothing", 0, base)},
                       {m_maker.part(Piece::growthFactor, m_thing, "fundingGrowth", grown, Unit::factor)}})
                .take();
        }
        const auto& sources = m_run.place.organisations[m_index].funding;
        for (Index i = 0; i < m_plan.funding.size(); ++i) {
            const Money amount = fundingFrom(m_plan.funding[i], static_cast<int>(m_t));
            m_maker.plus(FormulaMaker::part(Piece::fundingSource, amount.toDecimal(), Unit::money, sources[i].name.value_or("")));
        }
        return m_maker.take();
    }

private:
    Operand own(const char* field, Money amount) const { return m_maker.figure(m_thing, field, m_t, amount); }

    Formula sumOfLines(const char* field, Money sum, Money LineFigures::*amount)
    {
        m_maker.value(sum);
        for (Index l = 0; l < m_run.plan.lines.size(); ++l) {
            if (m_run.plan.lines[l].organisation == m_index) {
                m_maker.plus(m_maker.figure("lines/" + m_run.plan.lineIds[l], field, m_t,
                                            m_run.figures.years[m_t].lines[l].*amount));
            }
        }
        return m_maker.take();
    }

    Decimal addMeasures(Changes MeasureTrace<Decimal>::*changes)
    {
        Decimal sum = 0;
        for (Index m = 0; m < m_year.measures.size(); ++m) {
            for (const auto& [organisation, amount] : m_year.measures[m].*changes) {
                if (organisation == m_index) {
                    m_maker.plus(measureOperand(m_run, m_maker, m, amount));
                    sum += amount;
                }
            }
        }
        return sum;
    }

    const Explained& m_run;
    FormulaMaker m_maker;
    Index m_index, m_t;
    const YearTrace<Decimal>& m_year;
    const OrganisationFigures& m_printed;
    const OrganisationPlan<Decimal>& m_plan;
    std::string m_thing;
};

struct Named {
    std::string_view field;
    Formula (OrganisationYear::*make)();
};

constexpr Named makers[] = {
    {"doNothing", &OrganisationYear::doNothing}, {"spend", &OrganisationYear::spend},
    {"saving", &OrganisationYear::saving},       {"netSpend", &OrganisationYear::netSpend},
    {"gap", &OrganisationYear::gap},             {"reserves", &OrganisationYear::reserves},
    {"programme", &OrganisationYear::programme}, {"contribution", &OrganisationYear::contribution},
    {"income", &OrganisationYear::income},       {"funding", &OrganisationYear::funding}};

/// Of all years: what is saved in them together, when reserves run out, and the cuts that would keep them.
std::optional<Formula> ofAllYears(const Explained& run, const FigureId& figure, Index organisation)
{
    const std::string thing = "organisations/" + run.plan.organisationIds[organisation];
    const auto& years = run.figures.years;
    const OrganisationPlan<Decimal>& plan = run.plan.organisations[organisation];
    const auto& exhausted = run.appraisal.reservesExhausted[organisation];
    if (figure.field == "cumulativeSaving") {
        FormulaMaker sum(run, figure, Unit::money);
        Money saved;
        for (Index t = 1; t < years.size(); ++t) {
            sum.plus(sum.figure(thing, "saving", t, years[t].organisations[organisation].saving));
            saved += years[t].organisations[organisation].saving;
        }
        return sum.value(saved).take();
    }
    FormulaMaker maker(run, figure, figure.field == "cutsNeeded" ? Unit::share : Unit::calendarYear);
    const auto reserves = [&](Index t) { return maker.figure(thing, "reserves", t, years[t].organisations[organisation].reserves); };
    if (figure.field == "cutsNeeded") {
        maker.rule(Rule::search).beside(reserves(years.size() - 1));
    } else if (figure.field == "reservesExhausted") {
        const Index last = exhausted ? static_cast<Index>(*exhausted - run.plan.baseYear) : years.size() - 1;
        maker.rule(Rule::firstYear).beside(reserves(last > 0 ? last - 1 : 0)).beside(reserves(last));
    } else {
        return std::nullopt;
    }
    if (exhausted && figure.field == "reservesExhausted") {
        maker.value(Decimal(*exhausted));
    }
    return maker.beside(maker.input(thing, "minimumReserves", plan.minimumReserves, Unit::money)).take();
}

} // namespace

Operand measureOperand(const Explained& run, const FormulaMaker& maker, Index measure, const Decimal& value)
{
    return maker.part(Piece::measure, "measures/" + run.plan.measures[measure].id, "adds", value, Unit::money);
}

std::optional<Formula> formulaOfOrganisation(const Explained& run, const FigureId& figure, Index organisation, Index t)
{
    if (figure.year == 0) {
        return ofAllYears(run, figure, organisation);
    }
    const auto found = std::ranges::find(makers, figure.field, &Named::field);
    if (found == std::end(makers)) {
        return std::nullopt;
    }
    OrganisationYear year(run, figure, organisation, t);
    return (year.*found->make)();
}

} // namespace wp::projection

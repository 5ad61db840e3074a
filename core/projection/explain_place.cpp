// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explained.h"
#include "core/projection/saving_steps.h"

#include <algorithm>
#include <numeric>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;

Money gapOf(const YearFigures& year)
{
    return std::accumulate(year.organisations.begin(), year.organisations.end(), Money(),
                           [](Money sum, const OrganisationFigures& one) { return sum + one.gap; });
}

Unit unitOf(const std::string& field)
{
    return field == "preventionShare" || field == "gapClosed" ? Unit::share : field == "fte" ? Unit::count : Unit::money;
}

/// The place in one year of a run.
class PlaceYear {
public:
    PlaceYear(const Explained& run, const FigureId& figure, Index t)
        : m_run(run), m_maker(run, figure, unitOf(figure.field)), m_t(t), m_year(run.figures.years[t]),
          m_printed(m_year.place)
    {
    }

    Formula doNothing() { return sumOfOrganisations("doNothing", m_printed.doNothing, &OrganisationFigures::doNothing); }
    Formula spend() { return sumOfOrganisations("spend", m_printed.spend, &OrganisationFigures::spend); }
    Formula programme() { return sumOfOrganisations("programme", m_printed.programme, &OrganisationFigures::programme); }
    Formula gap() { return sumOfOrganisations("gap", gapOf(m_year), &OrganisationFigures::gap); }
    Formula released() { return sumOfLines("released", m_printed.released, &LineFigures::released); }
    Formula cashable() { return sumOfLines("cashable", m_printed.cashable, &LineFigures::cashable); }
    Formula withdrawn() { return sumOfLines("withdrawn", m_printed.withdrawn, &LineFigures::withdrawn); }
    Formula preventiveSpend() { return sumOfLines("spend", preventive(), &LineFigures::spend, true); }

    Formula posts()
    {
        m_maker.value(m_printed.fte);
        for (Index l = 0; l < m_year.lines.size(); ++l) {
            m_maker.plus(m_maker.figure(lineAt(l), "fte", m_t, m_year.lines[l].fte, Unit::count));
        }
        return m_maker.take();
    }

    Formula saving()
    {
        m_maker.value(m_printed.saving).plus(own("doNothing", m_printed.doNothing));
        return m_maker.minus(own("spend", m_printed.spend)).minus(own("programme", m_printed.programme)).take();
    }

    Formula netSpend()
    {
        m_maker.value(m_printed.doNothing - m_printed.saving).plus(own("doNothing", m_printed.doNothing));
        return m_maker.minus(own("saving", m_printed.saving)).take();
    }

    /// Capacity that is real and not money.
    Formula kept()
    {
        m_maker.value(m_printed.released - m_printed.cashable).plus(own("released", m_printed.released));
        return m_maker.minus(own("cashable", m_printed.cashable)).take();
    }

    Formula cumulative()
    {
        m_maker.value(m_printed.cumulative);
        if (m_t > 0) {
            const Money before = m_run.figures.years[m_t - 1].place.cumulative;
            m_maker.plus(m_maker.figure("place", "cumulative", m_t - 1, before)).plus(own("saving", m_printed.saving));
        }
        return m_maker.take();
    }

    Formula widerValue()
    {
        m_maker.value(m_printed.widerValue);
        for (Index s = 0; s < m_year.streams.size(); ++s) {
            const std::string stream = "streams/" + m_run.plan.streamIds[s];
            m_maker.plus({{m_maker.figure(stream, "avoided", m_t, m_year.streams[s].avoided, Unit::count)},
                          {m_maker.input(stream, "publicValue", m_run.plan.streams[s].publicValue, Unit::money)},
                          {m_maker.part(Piece::generalPrices, "place", "generalInflation", m_run.tables.general[m_t],
                                        Unit::factor)}});
        }
        return m_maker.take();
    }

    Formula preventionShare()
    {
        m_maker.value(m_printed.preventionShare);
        if (!m_printed.spend.isZero()) {
            m_maker.plus({{own("preventiveSpend", preventive())}, {own("spend", m_printed.spend), true}});
        }
        return m_maker.take();
    }

    Formula gapClosed()
    {
        const Money idle = m_run.idleGaps.empty() ? Money() : m_run.idleGaps[m_t];
        if (idle.isZero()) {
            return m_maker.take();
        }
        const Decimal left = gapOf(m_year).toDecimal() / idle.toDecimal();
        Operand other = own("gap", idle);
        other.figure.scenario = m_run.idleId;
        m_maker.value(Decimal(1 - left)).plus(FormulaMaker::part(Piece::one, 1, Unit::factor));
        return m_maker.minus({{own("gap", gapOf(m_year))}, {std::move(other), true}}).take();
    }

    /// One of the steps from demand avoided to cash; what is fixed and what is not out yet are one.
    Formula step(SavingStep step)
    {
        Money sum;
        for (Index l = 0; l < m_year.lines.size(); ++l) {
            const SavingSteps steps = savingStepsOf(m_run.plan, m_run.tables, m_run.trace.years[m_t], m_year, l);
            const Money amount = step == SavingStep::fixed ? steps[step] + steps[SavingStep::notOut] : steps[step];
            m_maker.plus({Piece::savingStep, m_maker.idOf(lineAt(l), "spend", m_year.year), amount.toDecimal(), Unit::money, {}});
            sum += amount;
        }
        if (step == SavingStep::programme) {
            m_maker.minus(own("programme", m_printed.programme));
            sum -= m_printed.programme;
        }
        return m_maker.value(sum).beside(own("saving", m_printed.saving)).take();
    }

private:
    Operand own(const char* field, Money amount) const { return m_maker.figure("place", field, m_t, amount); }
    std::string lineAt(Index line) const { return "lines/" + m_run.plan.lineIds[line]; }

    Money preventive() const
    {
        Money sum;
        for (Index l = 0; l < m_year.lines.size(); ++l) {
            sum += m_run.plan.lines[l].isPreventive ? m_year.lines[l].spend : Money();
        }
        return sum;
    }

    Formula sumOfOrganisations(const char* field, Money sum, Money OrganisationFigures::*amount)
    {
        m_maker.value(sum);
        for (Index i = 0; i < m_year.organisations.size(); ++i) {
            m_maker.plus(m_maker.figure("organisations/" + m_run.plan.organisationIds[i], field, m_t,
                                        m_year.organisations[i].*amount));
        }
        return m_maker.take();
    }

    Formula sumOfLines(const char* field, Money sum, Money LineFigures::*amount, bool isPreventiveOnly = false)
    {
        m_maker.value(sum);
        for (Index l = 0; l < m_year.lines.size(); ++l) {
            if (!isPreventiveOnly || m_run.plan.lines[l].isPreventive) {
                m_maker.plus(m_maker.figure(lineAt(l), field, m_t, m_year.lines[l].*amount));
            }
        }
        return m_maker.take();
    }

    const Explained& m_run;
    FormulaMaker m_maker;
    Index m_t;
    const YearFigures& m_year;
    const PlaceFigures& m_printed;
};

struct Named {
    std::string_view field;
    Formula (PlaceYear::*make)();
};

constexpr Named makers[] = {{"doNothing", &PlaceYear::doNothing},
                            {"spend", &PlaceYear::spend},
                            {"programme", &PlaceYear::programme},
                            {"gap", &PlaceYear::gap},
                            {"gapClosed", &PlaceYear::gapClosed},
                            {"saving", &PlaceYear::saving},
                            {"netSpend", &PlaceYear::netSpend},
                            {"cumulative", &PlaceYear::cumulative},
                            {"released", &PlaceYear::released},
                            {"cashable", &PlaceYear::cashable},
                            {"capacityKept", &PlaceYear::kept},
                            {"withdrawn", &PlaceYear::withdrawn},
                            {"widerValue", &PlaceYear::widerValue},
                            {"preventiveSpend", &PlaceYear::preventiveSpend},
                            {"preventionShare", &PlaceYear::preventionShare},
                            {"fte", &PlaceYear::posts}};

constexpr std::string_view stepPrefix = "step/";

std::optional<SavingStep> stepIn(std::string_view field)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(SavingStep::count); ++i) {
        const auto step = static_cast<SavingStep>(i);
        if (field.starts_with(stepPrefix) && field.substr(stepPrefix.size()) == nameOf(step)) {
            return step;
        }
    }
    return std::nullopt;
}

/// The organisation whose reserves fall below their minimum first.
std::optional<Index> firstExhausted(const Explained& run)
{
    const auto& years = run.appraisal.reservesExhausted;
    std::optional<Index> first;
    for (Index i = 0; i < years.size(); ++i) {
        if (years[i] && (!first || *years[i] < *years[*first])) {
            first = i;
        }
    }
    return first;
}

Formula netPresentValue(const Explained& run, FormulaMaker& maker)
{
    const Decimal yearly = (1 + run.plan.generalInflation) * (1 + run.plan.discountRate);
    Decimal factor = 1;
    maker.value(run.appraisal.netPresentValue);
    for (Index t = 1; t < run.figures.years.size(); ++t) {
        factor *= yearly;
        maker.plus({{maker.figure("place", "saving", t, run.figures.years[t].place.saving)},
                    {maker.part(Piece::discountFactor, "place", "discountRate", factor, Unit::factor), true}});
    }
    return maker.take();
}

Formula paybackYear(const Explained& run, FormulaMaker& maker)
{
    const auto& payback = run.appraisal.paybackYear;
    const Index last = payback ? static_cast<Index>(*payback - run.plan.baseYear) : run.figures.years.size() - 1;
    maker.rule(Rule::firstYear);
    if (payback) {
        maker.value(Decimal(*payback));
    }
    for (const Index t : {last - 1, last}) {
        maker.beside(maker.figure("place", "cumulative", t, run.figures.years[t].place.cumulative));
    }
    return maker.take();
}

Formula reservesExhausted(const Explained& run, FormulaMaker& maker)
{
    maker.rule(Rule::firstYear);
    const std::optional<Index> first = firstExhausted(run);
    if (first) {
        maker.value(Decimal(*run.appraisal.reservesExhausted[*first]));
    }
    for (Index i = 0; i < run.plan.organisations.size(); ++i) {
        if (const auto& year = run.appraisal.reservesExhausted[i]) {
            maker.beside({Piece::figure, maker.idOf("organisations/" + run.plan.organisationIds[i], "reservesExhausted", 0),
                          Decimal(*year), Unit::calendarYear, {}});
        }
    }
    return maker.take();
}

} // namespace

std::optional<Formula> formulaOfPlace(const Explained& run, const FigureId& figure, Index t)
{
    PlaceYear year(run, figure, t);
    if (const auto step = stepIn(figure.field)) {
        return year.step(*step);
    }
    const auto found = std::ranges::find(makers, figure.field, &Named::field);
    if (found == std::end(makers)) {
        return std::nullopt;
    }
    return (year.*found->make)();
}

std::optional<Formula> formulaOfAppraisal(const Explained& run, const FigureId& figure, Index t)
{
    const bool isYear = figure.field == "paybackYear" || figure.field == "reservesExhausted";
    const bool isShare = figure.field == "chanceOfSaving";
    FormulaMaker maker(run, figure, isYear ? Unit::calendarYear : isShare ? Unit::share : Unit::money);
    if (figure.field == "cumulativeSaving") {
        maker.value(run.appraisal.cumulativeSaving);
        for (Index each = 1; each < run.figures.years.size(); ++each) {
            maker.plus(maker.figure("place", "saving", each, run.figures.years[each].place.saving));
        }
        return maker.take();
    }
    if (figure.field == "netPresentValue") {
        return netPresentValue(run, maker);
    }
    if (figure.field == "paybackYear") {
        return paybackYear(run, maker);
    }
    if (figure.field == "reservesExhausted") {
        return reservesExhausted(run, maker);
    }
    if (isShare) {
        return maker.rule(Rule::draws).beside(maker.figure("place", "cumulative", t, run.figures.years[t].place.cumulative)).take();
    }
    return std::nullopt;
}

} // namespace wp::projection

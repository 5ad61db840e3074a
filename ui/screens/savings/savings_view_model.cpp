// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/savings/savings_view_model.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/savings/step_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartKind;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Money;
using projection::SavingStep;
using projection::SavingSteps;
using projection::YearFigures;
using task::Projected;

namespace {

struct Savings {
    Q_DECLARE_TR_FUNCTIONS(Savings)
};

format::MoneyColumn columnOf(const std::vector<Money>& amounts)
{
    format::MoneyColumn column = Numbers::columnFor(amounts);
    column.decimals = std::max(column.decimals, column.unit >= format::MoneyUnit::millions ? 1 : 0);
    return column;
}

} // namespace

void SavingsViewModel::reset()
{
    m_line.reset();
    m_kept.reset();
}

const SavingSteps& SavingsViewModel::stepsOfYear(const Projected& projected) const
{
    const place::Place& place = m_session.model().place;
    if (!m_kept || !(m_kept->flat == projected.flat) || !(m_kept->place == place)) {
        m_kept = Kept{place, projected.flat, projection::savingSteps(place, projected.flat)};
    }
    return m_kept->steps[static_cast<std::size_t>(m_session.year())];
}

QString SavingsViewModel::stepsTitle(const SavingSteps& steps, const YearFigures& year) const
{
    const Numbers numbers;
    const Money avoided = steps[SavingStep::demand] + steps[SavingStep::handoffs] + steps[SavingStep::people];
    const QString when = numbers.financialYear(year.year);
    const Money cash = year.place.saving;
    const QString amount = numbers.money(cash < Money() ? -cash : cash);
    if (avoided > Money()) {
        return (cash < Money() ? Savings::tr("%1 of demand avoided still costs %2 in %3")
                               : Savings::tr("%1 of demand avoided becomes %2 of cash in %3"))
            .arg(numbers.money(avoided), amount, when);
    }
    if (steps[SavingStep::withdrawn] > Money()) {
        return (cash < Money() ? Savings::tr("%1 of services withdrawn still costs %2 in %3")
                               : Savings::tr("%1 of services withdrawn becomes %2 of cash in %3"))
            .arg(numbers.money(steps[SavingStep::withdrawn]), amount, when);
    }
    return (cash < Money() ? Savings::tr("Costs %1 more than doing nothing in %2")
                           : Savings::tr("Saves %1 of cash in %2"))
        .arg(amount, when);
}

ChartData SavingsViewModel::steps() const
{
    const Projected* shown = projected();
    if (!shown) {
        return {};
    }
    const SavingSteps& found = stepsOfYear(*shown);
    const YearFigures& year = shown->outcome.years[static_cast<std::size_t>(m_session.year())];
    ChartData data = rowsOfSteps(stepsToCash(found, year, *shown, format::seriesOf(m_line.role())));
    data.title = stepsTitle(found, year);
    data.unitLine = Savings::tr("%1: from what is avoided to cash, £ of %2")
                        .arg(format::roleName(m_line.role()), Numbers().financialYear(year.year));
    return data;
}

QString SavingsViewModel::paybackSentence(const Projected& shown) const
{
    const Numbers numbers;
    const projection::Appraisal& appraisal = shown.outcome.appraisal;
    const QString line = format::roleName(m_line.role());
    if (!appraisal.paybackYear) {
        return Savings::tr("%1: does not pay back by %2")
            .arg(line, numbers.financialYear(shown.outcome.years.back().year));
    }
    const int after = *appraisal.paybackYear - m_session.baseYear();
    return after <= 1 ? Savings::tr("%1: pays back from the first year").arg(line)
                      : Savings::tr("%1: pays back in %2, after %n years", nullptr, after)
                            .arg(line, numbers.financialYear(*appraisal.paybackYear));
}

ChartData SavingsViewModel::years() const
{
    const Projected* shown = projected();
    if (!shown) {
        return {};
    }
    const Numbers numbers;
    const std::string id = shown->flat.id.text();
    std::vector<Money> amounts;
    for (const YearFigures& year : shown->outcome.years) {
        amounts.insert(amounts.end(), {year.place.saving, year.place.cumulative});
    }
    const format::MoneyColumn column = columnOf(amounts);
    ChartData data;
    data.categoryHeading = Savings::tr("Year");
    ChartSeries cash = chart::emptySeries("cash", Savings::tr("Cash in the year"), SeriesRole::enabling);
    cash.isColumns = true;
    ChartSeries total = chart::emptySeries("total", Savings::tr("Running total"), format::seriesOf(m_line.role()));
    for (const YearFigures& year : shown->outcome.years) {
        data.categories.push_back(numbers.financialYear(year.year));
        cash.points.push_back({year.place.saving.toDouble(),
                               numbers.money(year.place.saving, column),
                               {id, "place", "saving", year.year}});
        total.points.push_back({year.place.cumulative.toDouble(),
                                numbers.money(year.place.cumulative, column),
                                {id, "place", "cumulative", year.year}});
    }
    data.series = {cash, total};
    data.title = paybackSentence(*shown);
    data.unitLine = Savings::tr("Cash saved against doing nothing, in the money of each year");
    data.withZero = true;
    if (const auto& payback = shown->outcome.appraisal.paybackYear) {
        data.marks.push_back({*payback - m_session.baseYear(), Savings::tr("Paid back: above zero from here")});
    }
    return data;
}

ChartData SavingsViewModel::measures(const std::vector<uncertainty::WaterfallBar>& bars) const
{
    const Projected* shown = projected();
    if (!shown || bars.empty()) {
        return {};
    }
    const Numbers numbers;
    std::vector<StepRow> rows;
    Money total;
    for (const uncertainty::WaterfallBar& bar : bars) {
        const auto measure = std::ranges::find(shown->flat.measures, bar.measure,
                                               [](const scenario::Measure& one) { return one.id.text(); });
        const QString name =
            measure == shown->flat.measures.end() ? format::fromUtf8(bar.measure) : format::nameOf(*measure);
        rows.push_back({name,
                        bar.adds,
                        bar.adds < Money() ? SeriesRole::enabling : SeriesRole::prevention,
                        {shown->flat.id.text(), "measures/" + bar.measure, "adds", 0}});
        total += bar.adds;
    }
    const auto largest = std::ranges::max_element(rows, {}, &StepRow::amount);
    const QString title = largest->amount > Money()
                              ? Savings::tr("%1 adds most: %2 over %n years", nullptr, m_session.horizon())
                                    .arg(largest->name, numbers.money(largest->amount))
                              : Savings::tr("No measure adds cash over %n years", nullptr, m_session.horizon());
    rows.push_back({Savings::tr("Cash over %n years", nullptr, m_session.horizon()),
                    total,
                    format::seriesOf(m_line.role()),
                    {shown->flat.id.text(), "appraisal", "cumulativeSaving", 0}});
    ChartData data = rowsOfSteps(rows);
    data.title = title;
    data.unitLine = Savings::tr("%1: what each measure adds to the cash of all years as it joins those before it, £")
                        .arg(format::roleName(m_line.role()));
    return data;
}

QString SavingsViewModel::ledgerTitle() const
{
    const Projected* shown = projected();
    if (!shown) {
        return {};
    }
    const Numbers numbers;
    const YearFigures& year = shown->outcome.years[static_cast<std::size_t>(m_session.year())];
    return Savings::tr("Only %1 of this is cash in %2; the accounts are never added")
        .arg(numbers.money(year.place.saving), numbers.financialYear(year.year));
}

std::vector<Ledger> SavingsViewModel::ledgers() const
{
    const Projected* shown = projected();
    if (!shown) {
        return {};
    }
    const Numbers numbers;
    const auto at = static_cast<std::size_t>(m_session.year());
    const auto ledger = [&](const QString& name, const QString& meaning, SeriesRole role, const char* field,
                            auto amountOf) {
        Money all;
        for (std::size_t t = 1; t < shown->outcome.years.size(); ++t) {
            all += amountOf(shown->outcome.years[t].place);
        }
        const YearFigures& year = shown->outcome.years[at];
        return Ledger{name,
                      numbers.money(amountOf(year.place)),
                      Savings::tr("%1 over %n years", nullptr, m_session.horizon()).arg(numbers.money(all)),
                      meaning,
                      role,
                      {shown->flat.id.text(), "place", field, year.year}};
    };
    using Figures = projection::PlaceFigures;
    return {ledger(Savings::tr("Cash saved"), Savings::tr("Money that need not be spent."), format::seriesOf(m_line.role()),
                   "saving", [](const Figures& f) { return f.saving; }),
            ledger(Savings::tr("Capacity released"), Savings::tr("Real, but no money until someone takes it out."),
                   SeriesRole::prevention, "capacityKept", [](const Figures& f) { return f.released - f.cashable; }),
            ledger(Savings::tr("Services withdrawn"), Savings::tr("No longer done for people; never efficiency."),
                   SeriesRole::cuts, "withdrawn", [](const Figures& f) { return f.withdrawn; }),
            ledger(Savings::tr("Wider public value"), Savings::tr("Worth to people and the public; in no budget."),
                   SeriesRole::earlyHelp, "widerValue", [](const Figures& f) { return f.widerValue; })};
}

} // namespace wp::ui::screens

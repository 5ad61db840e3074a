// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/savings/step_rows.h"

#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using format::Numbers;
using format::SeriesRole;
using money::Money;
using projection::SavingStep;

namespace {

struct Savings {
    Q_DECLARE_TR_FUNCTIONS(Savings)
};

struct Naming {
    SavingStep step;
    const char* gain;
    const char* loss;
    SeriesRole role;
};

constexpr Naming namings[] = {
    {SavingStep::demand, QT_TRANSLATE_NOOP("Savings", "Demand avoided"), QT_TRANSLATE_NOOP("Savings", "More demand"),
     SeriesRole::prevention},
    {SavingStep::handoffs, QT_TRANSLATE_NOOP("Savings", "Passing people on avoided"),
     QT_TRANSLATE_NOOP("Savings", "More passing people on"), SeriesRole::prevention},
    {SavingStep::people, QT_TRANSLATE_NOOP("Savings", "Crisis avoided by support"),
     QT_TRANSLATE_NOOP("Savings", "More crisis"), SeriesRole::prevention},
    {SavingStep::turnedAway, QT_TRANSLATE_NOOP("Savings", "Need turned away"),
     QT_TRANSLATE_NOOP("Savings", "Need that comes back"), SeriesRole::cuts},
    {SavingStep::refills, QT_TRANSLATE_NOOP("Savings", "Refills, or stays in use"),
     QT_TRANSLATE_NOOP("Savings", "Refills, or stays in use"), SeriesRole::enabling},
    {SavingStep::fixed, QT_TRANSLATE_NOOP("Savings", "Fixed, or below a whole step"),
     QT_TRANSLATE_NOOP("Savings", "Fixed, or below a whole step"), SeriesRole::enabling},
    {SavingStep::withdrawn, QT_TRANSLATE_NOOP("Savings", "Services withdrawn"),
     QT_TRANSLATE_NOOP("Savings", "Services withdrawn"), SeriesRole::cuts},
    {SavingStep::efficiency, QT_TRANSLATE_NOOP("Savings", "Efficiency that lasts"),
     QT_TRANSLATE_NOOP("Savings", "Efficiency that lasts"), SeriesRole::prevention},
    {SavingStep::direct, QT_TRANSLATE_NOOP("Savings", "Fewer contracts, generalists"),
     QT_TRANSLATE_NOOP("Savings", "Fewer contracts, generalists"), SeriesRole::prevention},
    {SavingStep::investment, QT_TRANSLATE_NOOP("Savings", "Investment in services"),
     QT_TRANSLATE_NOOP("Savings", "Investment in services"), SeriesRole::enabling},
    {SavingStep::programme, QT_TRANSLATE_NOOP("Savings", "Programme costs"),
     QT_TRANSLATE_NOOP("Savings", "Programme costs"), SeriesRole::enabling},
};

} // namespace

std::vector<StepRow> stepsToCash(const projection::SavingSteps& steps, const projection::YearFigures& year,
                                 const task::Projected& projected, SeriesRole cash)
{
    std::vector<StepRow> rows;
    const std::string id = projected.flat.id.text();
    for (const Naming& naming : namings) {
        const Money amount =
            naming.step == SavingStep::fixed ? steps[naming.step] + steps[SavingStep::notOut] : steps[naming.step];
        if (!amount.isZero()) {
            const bool isLoss = amount < Money();
            rows.push_back({Savings::tr(isLoss ? naming.loss : naming.gain),
                            amount,
                            isLoss ? SeriesRole::enabling : naming.role,
                            {id, "place", "step/" + std::string(nameOf(naming.step)), year.year}});
        }
    }
    rows.push_back({Savings::tr("Cash saved"), year.place.saving, cash, {id, "place", "saving", year.year}});
    return rows;
}

chart::ChartData rowsOfSteps(const std::vector<StepRow>& rows)
{
    const Numbers numbers;
    std::vector<Money> amounts;
    for (const StepRow& row : rows) {
        amounts.push_back(row.amount);
    }
    const format::MoneyColumn column = Numbers::columnFor(amounts);
    chart::ChartData data;
    data.kind = chart::ChartKind::waterfall;
    data.withZero = true;
    data.categoryHeading = Savings::tr("Step");
    chart::ChartSeries series = chart::emptySeries("steps", Savings::tr("Amount"), SeriesRole::other);
    Money reached;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isSum = i + 1 == rows.size();
        const Money before = isSum ? Money() : reached;
        reached = isSum ? rows[i].amount : reached + rows[i].amount;
        data.categories.push_back(rows[i].name);
        series.low.push_back(before.toDouble());
        series.high.push_back(reached.toDouble());
        series.barRoles.push_back(rows[i].role);
        series.points.push_back(
            {rows[i].amount.toDouble(),
             isSum ? numbers.money(rows[i].amount, column) : numbers.difference(rows[i].amount, column),
             rows[i].figure});
    }
    data.series.push_back(std::move(series));
    return data;
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/report/charts.h"
#include "ui/report/in_words.h"
#include "ui/report/sections.h"
#include "ui/report/tables.h"

#include <QCoreApplication>

#include <cmath>

namespace wp::ui::report {

using format::Numbers;
using money::Money;
using scenario::Role;
using task::Projected;

namespace {

struct Cabinet {
    Q_DECLARE_TR_FUNCTIONS(CabinetPaper)
};

// Heights with which each page of a usual place fits one sheet.
constexpr int wideChart = 175;
constexpr int lowChart = 145;

std::vector<const Projected*> threeLines(const Source& source)
{
    std::vector<const Projected*> shown;
    for (const Role role : {Role::doNothing, Role::cuts, Role::wholePlace}) {
        if (const Projected* one = source.line(role)) {
            shown.push_back(one);
        }
    }
    return shown;
}

void addPicture(std::vector<Block>& blocks, const chart::ChartData& data, int height)
{
    if (!data.series.empty()) {
        blocks.push_back(Picture{data, height});
    }
}

QString leadOf(const Source& source, const Projected& whole)
{
    const Numbers numbers;
    const Money saved = whole.outcome.appraisal.cumulativeSaving;
    const QString end = numbers.financialYear(source.lastYear());
    return (saved < Money()
                ? Cabinet::tr(
                      "Moving money towards prevention across the whole place costs %1 more than doing nothing by %2.")
                : Cabinet::tr("Moving money towards prevention across the whole place saves %1 of cash by %2."))
        .arg(numbers.money(saved < Money() ? -saved : saved), end);
}

/// The fair comparison: the same solvency, less taken away.
QString solvencyLead(const Source& source)
{
    const auto rate = [&](Role role) -> std::optional<money::Decimal> {
        const Projected* one = source.line(role);
        return one && source.council ? source.cutsNeeded[static_cast<std::size_t>(one - source.scenarios.data())]
                                     : std::nullopt;
    };
    const auto without = rate(Role::doNothing);
    const auto with = rate(Role::wholePlace);
    const Numbers numbers;
    return without && with
               ? Cabinet::tr("To stay solvent the council would need cuts of %1 a year alone, and %2 a year with it.")
                     .arg(numbers.rate(*without, 2), numbers.rate(*with, 2))
               : QString();
}

Facts factsOf(const Source& source, const Projected& whole)
{
    const Numbers numbers;
    const projection::Appraisal& appraisal = whole.outcome.appraisal;
    const Projected* cuts = source.line(Role::cuts);
    const QString end = numbers.financialYear(source.lastYear());
    Facts facts;
    facts.facts.push_back({Cabinet::tr("Cash over %n years", nullptr, source.lastYear() - source.firstYear()),
                           numbers.money(appraisal.cumulativeSaving),
                           Cabinet::tr("net present value %1").arg(numbers.money(appraisal.netPresentValue))});
    facts.facts.push_back(
        {Cabinet::tr("Pays back by"),
         appraisal.paybackYear ? numbers.financialYear(*appraisal.paybackYear) : Cabinet::tr("not by %1").arg(end),
         Cabinet::tr("and stays ahead from then on")});
    if (!appraisal.paybackYear) {
        facts.facts.back().note = Cabinet::tr("on these assumptions");
    }
    if (cuts) {
        facts.facts.push_back(
            {Cabinet::tr("Services withdrawn in %1").arg(end),
             numbers.money(whole.outcome.years.back().place.withdrawn),
             Cabinet::tr("with the cuts: %1").arg(numbers.money(cuts->outcome.years.back().place.withdrawn))});
    }
    if (source.sureness) {
        constexpr int futures = 20;
        facts.facts.push_back({Cabinet::tr("Chance of a saving"),
                               Cabinet::tr("%1 in 20").arg(std::lround(source.sureness->chanceOfSaving * futures)),
                               Cabinet::tr("of the futures drawn from the ranges")});
    }
    return facts;
}

void addAccount(std::vector<Block>& blocks, const Source& source, const Projected& one)
{
    blocks.push_back(Subheading{scenarioTitle(one)});
    const QStringList done = measuresInWords(source, one);
    if (!done.isEmpty()) {
        blocks.push_back(Bullets{done});
    } else {
        blocks.push_back(Paragraph{
            Cabinet::tr("Nothing changes but what is already agreed: prices, demand and funding go on as they do.")});
    }
    blocks.push_back(Paragraph{outcomeInWords(source, one).join(u' ')});
}

QString turnSentence(const Source& source, const uncertainty::SwitchingValue& turn, const Projected& whole)
{
    return Cabinet::tr("%1: the saving is gone at %2 instead of %3.")
        .arg(format::inputName(source.place(), whole.flat, turn.doubt.path),
             format::inputValue(turn.doubt.rule, money::fromDouble(*turn.value)),
             format::inputValue(turn.doubt.rule, turn.doubt.central));
}

/// How far away a turning value lies, in ranges of the assumption to that side.
double distanceOf(const uncertainty::SwitchingValue& turn)
{
    const double central = money::toDouble(turn.doubt.central);
    const double side =
        *turn.value < central ? central - money::toDouble(turn.doubt.low) : money::toDouble(turn.doubt.high) - central;
    return side > 0 ? std::abs(*turn.value - central) / side : HUGE_VAL;
}

QStringList nearestTurns(const Source& source, const Projected& whole)
{
    constexpr std::size_t most = 3;
    std::vector<uncertainty::SwitchingValue> turns;
    for (const uncertainty::SwitchingValue& turn : source.sureness->turns) {
        if (turn.value) {
            turns.push_back(turn);
        }
    }
    std::ranges::stable_sort(turns, {}, distanceOf);
    QStringList said;
    for (std::size_t i = 0; i < std::min(most, turns.size()); ++i) {
        said << turnSentence(source, turns[i], whole);
    }
    return said;
}

QStringList chances(const Source& source)
{
    constexpr int futures = 20;
    const Sureness& sure = *source.sureness;
    const Numbers numbers;
    const QString end = numbers.financialYear(source.lastYear());
    const auto money = [&](double pounds) { return numbers.money(Money::rounded(money::fromDouble(pounds))); };
    QStringList said{Cabinet::tr("In %1 of 20 futures whole place has saved cash by %2.")
                         .arg(std::lround(sure.chanceOfSaving * futures))
                         .arg(end),
                     Cabinet::tr("In 8 of 10 futures the cash by %1 lies between %2 and %3; the middle one is %4.")
                         .arg(end, money(sure.saving.low), money(sure.saving.high), money(sure.saving.middle))};
    if (sure.chanceOfBeatingCuts) {
        said << Cabinet::tr("In %1 of 20 futures it saves more cash than the cuts. That compares cash alone: the cuts "
                            "also withdraw services.")
                    .arg(std::lround(*sure.chanceOfBeatingCuts * futures));
    }
    return said;
}

} // namespace

std::vector<Block> decisionPage(const Source& source)
{
    std::vector<Block> blocks;
    const Projected* whole = source.line(Role::wholePlace);
    if (whole) {
        const QString solvency = solvencyLead(source);
        const QString lead = leadOf(source, *whole);
        blocks.push_back(Paragraph{solvency.isEmpty() ? lead : lead + u' ' + solvency, Voice::lead});
        blocks.push_back(factsOf(source, *whole));
    }
    addPicture(blocks, spendChart(source), wideChart);
    const std::vector<const Projected*> shown = threeLines(source);
    if (!shown.empty()) {
        blocks.push_back(headlineTable(source, shown));
    }
    blocks.push_back(Paragraph{Cabinet::tr(
        "The choice is between these courses: what each saves, what it takes away, and what it rests on.")});
    return blocks;
}

std::vector<Block> moneyPage(const Source& source)
{
    std::vector<Block> blocks;
    addPicture(blocks, cashChart(source, Role::wholePlace), wideChart);
    addPicture(blocks, reservesChart(source), wideChart);
    const std::vector<const Projected*> shown = threeLines(source);
    if (!shown.empty()) {
        blocks.push_back(ledgerTable(source, shown));
        blocks.push_back(Paragraph{
            Cabinet::tr(
                "Cash, capacity released, services withdrawn and wider public value are four accounts and are never "
                "added. "
                "A cut to a service that nothing else depends on always saves cash, so the fair comparison is the cuts "
                "still needed for the same solvency."),
            Voice::quiet});
    }
    for (const std::size_t stream : leadingStreams(source, 1)) {
        addPicture(blocks, demandChart(source, stream), lowChart);
    }
    return blocks;
}

std::vector<Block> peoplePage(const Source& source)
{
    std::vector<Block> blocks;
    if (const QStringList priorities = prioritiesInWords(source); !priorities.isEmpty()) {
        blocks.push_back(Subheading{Cabinet::tr("The place’s shared priorities")});
        blocks.push_back(Bullets{priorities});
    }
    for (const Projected* one : threeLines(source)) {
        addAccount(blocks, source, *one);
    }
    return blocks;
}

std::vector<Block> surenessPage(const Source& source)
{
    std::vector<Block> blocks;
    const Projected* whole = source.line(Role::wholePlace);
    if (source.sureness && whole) {
        blocks.push_back(Bullets{chances(source)});
        addPicture(blocks, tornadoChart(source), wideChart);
        const QStringList turns = nearestTurns(source, *whole);
        if (!turns.isEmpty()) {
            blocks.push_back(Subheading{Cabinet::tr("What would turn the answer")});
            blocks.push_back(Bullets{turns});
        }
    }
    QStringList warnings;
    for (const Projected* one : threeLines(source)) {
        for (const QString& warning : warningsInWords(source, *one)) {
            warnings << Cabinet::tr("%1: %2", "a scenario, and a sentence on it").arg(scenarioTitle(*one), warning);
        }
    }
    if (!warnings.isEmpty()) {
        blocks.push_back(Subheading{Cabinet::tr("Where the model reaches its limits")});
        blocks.push_back(Bullets{warnings});
    }
    blocks.push_back(Subheading{Cabinet::tr("What no figure here counts")});
    blocks.push_back(Bullets{{Cabinet::tr("A recession, new law, or a plan that is not carried out."),
                              Cabinet::tr("Doubt about values that have no range: they are taken as certain."),
                              Cabinet::tr("What services withdrawn mean to the people who used them.")}});
    return blocks;
}

} // namespace wp::ui::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/charts.h"

#include "core/document/priorities.h"
#include "core/people/small_group.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace wp::ui::report {

using chart::ChartData;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Decimal;
using money::Money;
using projection::YearFigures;
using scenario::Role;
using task::Projected;

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

constexpr std::array lines = {Role::doNothing, Role::cuts, Role::wholePlace};
constexpr std::size_t mostBars = 8;
constexpr std::array<std::string_view, 7> topicWords = {"spend", "demand", "reserves", "posts", "withdrawn", "cash", "doubt"};

QString endOf(const Source& source) { return Numbers().financialYear(source.lastYear()); }

/// A line over all years: the value for the pixels, its text, and the figure's name.
struct Reading {
    std::string thing;
    std::string field;
    std::function<double(const YearFigures&)> value;
    std::function<QString(const YearFigures&)> text;
};

ChartSeries seriesOf(const Projected& one, const QString& name, SeriesRole role, const Reading& reading)
{
    ChartSeries series = chart::emptySeries(reading.field.c_str(), name, role);
    series.id += QString::fromStdString(one.flat.id.text());
    for (const YearFigures& year : one.outcome.years) {
        series.points.push_back(
            {reading.value(year), reading.text(year), {one.flat.id.text(), reading.thing, reading.field, year.year}});
    }
    return series;
}

ChartData linesOf(const Source& source, const Reading& reading)
{
    ChartData data;
    data.categoryHeading = Charts::tr("Year");
    for (int year = source.firstYear(); year <= source.lastYear(); ++year) {
        data.categories.push_back(Numbers().financialYear(year));
    }
    for (const Role role : lines) {
        if (const Projected* one = source.line(role)) {
            data.series.push_back(seriesOf(*one, format::roleName(role), format::seriesOf(role), reading));
        }
    }
    return data;
}

/// One unit for all three lines, with a decimal more than the largest needs: the lines lie close together.
format::MoneyColumn columnOf(const Source& source, const std::function<Money(const YearFigures&)>& amount)
{
    std::vector<Money> amounts;
    for (const Role role : lines) {
        if (const Projected* one = source.line(role)) {
            for (const YearFigures& year : one->outcome.years) {
                amounts.push_back(amount(year));
            }
        }
    }
    format::MoneyColumn column = Numbers::columnFor(amounts);
    column.decimals = std::max(column.decimals, column.unit == format::MoneyUnit::billions ? 3 : 1);
    return column;
}

Reading moneyReading(const Source& source, const std::string& thing, const std::string& field,
                     const std::function<Money(const YearFigures&)>& amount)
{
    const format::MoneyColumn column = columnOf(source, amount);
    return {
        thing, field, [amount](const YearFigures& year) { return amount(year).toDouble(); },
        [amount, column, numbers = Numbers()](const YearFigures& year) { return numbers.money(amount(year), column); }};
}

Money spendOf(const YearFigures& year) { return year.place.doNothing - year.place.saving; }

QString spendTitle(const Source& source)
{
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* whole = source.line(Role::wholePlace);
    if (!nothing || !whole) {
        return Charts::tr("What the whole place spends");
    }
    const Money saved = spendOf(nothing->outcome.years.back()) - spendOf(whole->outcome.years.back());
    const QString amount = Numbers().money(saved < Money() ? -saved : saved);
    return (saved < Money() ? Charts::tr("Whole place spends %1 more than doing nothing in %2")
                            : Charts::tr("Whole place spends %1 less than doing nothing in %2"))
        .arg(amount, endOf(source));
}

QString reservesTitle(const Source& source)
{
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* whole = source.line(Role::wholePlace);
    const auto yearOf = [&](const Projected* one) {
        return one ? one->outcome.appraisal.reservesExhausted[*source.council] : std::nullopt;
    };
    const Numbers numbers;
    if (!nothing || !whole || (!yearOf(nothing) && !yearOf(whole))) {
        return Charts::tr("The council’s reserves hold to %1").arg(endOf(source));
    }
    if (!yearOf(whole)) {
        return Charts::tr("With whole place the council’s reserves hold to %1").arg(endOf(source));
    }
    return Charts::tr("With whole place the council’s reserves fall below their least in %1")
        .arg(numbers.financialYear(*yearOf(whole)));
}

/// A figure of both choices in the last year; what the topic is where one of them is missing.
QString bothAtTheEnd(const Source& source, const QString& words, const std::function<QString(const YearFigures&)>& text)
{
    const Projected* cuts = source.line(Role::cuts);
    const Projected* whole = source.line(Role::wholePlace);
    const auto last = [&](const Projected* one) { return one ? text(one->outcome.years.back()) : Charts::tr("–"); };
    return words.arg(endOf(source), last(cuts), last(whole));
}

} // namespace

ChartData spendChart(const Source& source)
{
    ChartData data = linesOf(source, moneyReading(source, "place", "netSpend", spendOf));
    data.title = spendTitle(source);
    data.unitLine = Charts::tr("All organisations: net spend a year, in the money of each year");
    return data;
}

ChartData reservesChart(const Source& source)
{
    if (!source.council) {
        return {};
    }
    const std::size_t at = *source.council;
    const place::Organisation& council = source.place().organisations[at];
    ChartData data =
        linesOf(source, moneyReading(source, "organisations/" + council.id.text(), "reserves",
                                     [at](const YearFigures& year) { return year.organisations[at].reserves; }));
    data.title = reservesTitle(source);
    data.unitLine =
        Charts::tr("%1: reserves at the end of each year, in the money of that year").arg(format::nameOf(council));
    if (council.minimumReserves) {
        const Money least = Money::rounded(council.minimumReserves->value());
        data.threshold =
            chart::ChartThreshold{least.toDouble(), Charts::tr("least reserves %1").arg(Numbers().money(least))};
    }
    return data;
}

ChartData cashChart(const Source& source, Role role)
{
    const Projected* one = source.line(role);
    if (!one) {
        return {};
    }
    std::vector<Money> amounts;
    for (const YearFigures& year : one->outcome.years) {
        amounts.insert(amounts.end(), {year.place.saving, year.place.cumulative});
    }
    const format::MoneyColumn column = Numbers::columnFor(amounts);
    const auto reading = [&](const char* field, auto member) {
        return Reading{"place", field, [member](const YearFigures& year) { return (year.place.*member).toDouble(); },
                       [member, column, numbers = Numbers()](const YearFigures& year) {
                           return numbers.money(year.place.*member, column);
                       }};
    };
    ChartData data = linesOf(source, reading("saving", &projection::PlaceFigures::saving));
    data.series.clear();
    data.series.push_back(seriesOf(*one, Charts::tr("Cash in the year"), SeriesRole::enabling,
                                   reading("saving", &projection::PlaceFigures::saving)));
    data.series.back().isColumns = true;
    data.series.push_back(seriesOf(*one, Charts::tr("Running total"), format::seriesOf(role),
                                   reading("cumulative", &projection::PlaceFigures::cumulative)));
    const auto payback = one->outcome.appraisal.paybackYear;
    data.title =
        payback ? Charts::tr("%1 has paid back by %2").arg(format::roleName(role), Numbers().financialYear(*payback))
                : Charts::tr("%1 does not pay back by %2").arg(format::roleName(role), endOf(source));
    data.unitLine = Charts::tr("Cash saved against doing nothing, in the money of each year");
    data.withZero = true;
    if (payback) {
        data.marks.push_back({*payback - source.firstYear(), Charts::tr("Paid back: above zero from here")});
    }
    return data;
}

ChartData demandChart(const Source& source, std::size_t stream)
{
    const place::Stream& which = source.place().streams[stream];
    ChartData data =
        linesOf(source, {"streams/" + which.id.text(), "volume",
                         [stream](const YearFigures& year) { return money::toDouble(year.streams[stream].volume); },
                         [stream, numbers = Numbers()](const YearFigures& year) {
                             return numbers.smallGroup(year.streams[stream].volume);
                         }});
    data.axis = chart::AxisKind::number;
    data.unitLine = Charts::tr("Demand met a year, %1").arg(format::fromUtf8(which.unit.value_or("")));
    data.title = format::nameOf(which);
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* whole = source.line(Role::wholePlace);
    if (nothing && whole) {
        const Decimal before = nothing->outcome.years.back().streams[stream].volume;
        const Decimal after = whole->outcome.years.back().streams[stream].volume;
        if (people::isSmallGroup(before) || people::isSmallGroup(after)) { // a difference would give the group away
            data.title =
                Charts::tr("%1: %2 with whole place in %3").arg(data.title, Numbers().smallGroup(after), endOf(source));
            return data;
        }
        const Decimal change = money::roundHalfEven(after - before, 0);
        data.title = (change > 0   ? Charts::tr("%1: %2 more with whole place in %3")
                      : change < 0 ? Charts::tr("%1: %2 fewer with whole place in %3")
                                   : Charts::tr("%1: the same with whole place in %3 (%2)"))
                         .arg(format::nameOf(which), Numbers().number(abs(change), 0), endOf(source));
    }
    return data;
}

ChartData postsChart(const Source& source)
{
    const auto text = [numbers = Numbers()](const YearFigures& year) { return numbers.number(year.place.fte, 0); };
    ChartData data = linesOf(
        source, {"place", "fte", [](const YearFigures& year) { return money::toDouble(year.place.fte); }, text});
    data.axis = chart::AxisKind::number;
    data.title = bothAtTheEnd(source, Charts::tr("Posts in %1: %2 with cuts, %3 with whole place"), text);
    data.unitLine = Charts::tr("All organisations: posts, full-time equivalent");
    return data;
}

ChartData withdrawnChart(const Source& source)
{
    const auto text = [numbers = Numbers()](const YearFigures& year) { return numbers.money(year.place.withdrawn); };
    ChartData data = linesOf(source, {"place", "withdrawn",
                                      [](const YearFigures& year) { return year.place.withdrawn.toDouble(); }, text});
    data.withZero = true;
    data.title = bothAtTheEnd(source, Charts::tr("Services withdrawn in %1: %2 with cuts, %3 with whole place"), text);
    data.unitLine = Charts::tr("All organisations: services taken away a year, in the money of each year");
    return data;
}

std::string topicWord(Topic topic) { return std::string(topicWords[static_cast<std::size_t>(topic)]); }

Topic topicNamed(std::string_view word)
{
    const auto found = std::ranges::find(topicWords, word);
    return found == topicWords.end() ? Topic::spend : static_cast<Topic>(found - topicWords.begin());
}

ChartData chartOf(const Source& source, Topic topic, const std::string& subject)
{
    switch (topic) {
    case Topic::demand: {
        const auto& streams = source.place().streams;
        const auto found = std::ranges::find_if(streams, [&](const auto& stream) { return stream.id.text() == subject; });
        return found == streams.end() ? ChartData() : demandChart(source, static_cast<std::size_t>(found - streams.begin()));
    }
    case Topic::reserves: return reservesChart(source);
    case Topic::posts: return postsChart(source);
    case Topic::withdrawn: return withdrawnChart(source);
    case Topic::cash: return cashChart(source, Role::wholePlace);
    case Topic::doubt: return tornadoChart(source);
    case Topic::spend: break;
    }
    return spendChart(source);
}

std::vector<std::size_t> leadingStreams(const Source& source, std::size_t most)
{
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* whole = source.line(Role::wholePlace);
    std::vector<std::size_t> order = document::streamOrder(source.model);
    const std::size_t chosen = document::prioritiesOf(source.model).size();
    if (nothing && whole) {
        const auto share = [&](std::size_t i) {
            const Decimal before = nothing->outcome.years.back().streams[i].volume;
            const Decimal change = whole->outcome.years.back().streams[i].volume - before;
            return before > 0 ? money::toDouble(Decimal(abs(change) / before)) : 0.0;
        };
        std::ranges::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(chosen), order.end(), std::greater(), share);
    }
    order.resize(std::min(order.size(), most));
    return order;
}

ChartData tornadoChart(const Source& source)
{
    const Projected* whole = source.line(Role::wholePlace);
    if (!source.sureness || !whole) {
        return {};
    }
    const uncertainty::Tornado& tornado = source.sureness->tornado;
    std::vector<const uncertainty::TornadoBar*> bars;
    std::vector<Money> amounts{tornado.central};
    for (const uncertainty::TornadoBar& bar : tornado.bars) {
        if (bar.atLow != bar.atHigh && bars.size() < mostBars) {
            bars.push_back(&bar);
            amounts.insert(amounts.end(), {bar.atLow, bar.atHigh});
        }
    }
    if (bars.empty()) {
        return {};
    }
    const Numbers numbers;
    const format::MoneyColumn column = Numbers::columnFor(amounts);
    ChartSeries low = chart::emptySeries("low", Charts::tr("At its low end"), SeriesRole::enabling);
    ChartSeries high = chart::emptySeries("high", Charts::tr("At its high end"), SeriesRole::wholePlace);
    ChartData data;
    const auto add = [&](ChartSeries& series, const uncertainty::Doubt& doubt, const Decimal& value, Money worth) {
        series.low.push_back(tornado.central.toDouble());
        series.high.push_back(worth.toDouble());
        series.barLabels.push_back(format::inputValue(doubt.rule, value));
        series.points.push_back({worth.toDouble(),
                                 Charts::tr("%1 at %2", "what it is worth, at which value")
                                     .arg(numbers.money(worth, column), series.barLabels.back()),
                                 {}});
    };
    for (const uncertainty::TornadoBar* bar : bars) {
        data.categories.push_back(format::inputName(source.place(), whole->flat, bar->doubt.path));
        add(low, bar->doubt, bar->doubt.low, bar->atLow);
        add(high, bar->doubt, bar->doubt.high, bar->atHigh);
    }
    const Money widest = bars.front()->atHigh - bars.front()->atLow;
    data.kind = chart::ChartKind::tornado;
    data.categoryHeading = Charts::tr("Assumption");
    data.series = {low, high};
    data.title = Charts::tr("%1 decides most: it moves the answer by %2")
                     .arg(data.categories.front(), numbers.money(widest < Money() ? -widest : widest));
    data.unitLine =
        Charts::tr("Net present value of whole place with one assumption alone at either end of its range, £");
    data.threshold = chart::ChartThreshold{tornado.central.toDouble(),
                                           Charts::tr("central %1").arg(numbers.money(tornado.central, column))};
    return data;
}

} // namespace wp::ui::report

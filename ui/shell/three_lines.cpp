// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/three_lines.h"

#include "core/people/small_group.h"
#include "core/projection/posts.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <functional>

namespace wp::ui::shell {

using chart::ChartData;
using chart::ChartPoint;
using chart::ChartSeries;
using format::Numbers;
using money::Decimal;
using money::Money;
using projection::FigureId;
using projection::YearFigures;
using scenario::Role;
using task::Projected;

namespace {

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(ThreeLines)
};

/// Which figure of a year is drawn, and how it reads.
struct Drawn {
    std::string thing;
    std::string field;
    std::function<double(const YearFigures&)> value;
    std::function<QString(const YearFigures&)> text;
};

ChartSeries seriesOf(const Session& session, Role role, const Projected& projected, const Drawn& drawn)
{
    ChartSeries series;
    series.id = QString::fromStdString(projected.flat.id.text());
    series.name = format::roleName(role);
    series.role = format::seriesOf(role);
    for (const YearFigures& year : projected.outcome.years) {
        series.points.push_back({drawn.value(year), drawn.text(year),
                                 FigureId{projected.flat.id.text(), drawn.thing, drawn.field, year.year}});
    }
    const Projected* before = session.projectedBefore(role);
    if (before && before->outcome.years.size() == projected.outcome.years.size()) {
        for (const YearFigures& year : before->outcome.years) {
            series.ghost.push_back(drawn.value(year));
        }
        series.ghostLabel = session.projections().didPlaceMove() ? Lines::tr("before this assumption")
                                                                 : Lines::tr("before this move");
    }
    return series;
}

ChartData chartOf(const Session& session, const Drawn& drawn)
{
    const Numbers numbers;
    ChartData data;
    data.categoryHeading = Lines::tr("Year");
    for (int t = 0; t <= session.horizon(); ++t) {
        data.categories.push_back(numbers.financialYear(session.baseYear() + t));
    }
    for (const Role role : threeRoles) {
        if (const Projected* projected = session.projected(role)) {
            data.series.push_back(seriesOf(session, role, *projected, drawn));
        }
    }
    return data;
}

QString yearName(const Session& session)
{
    return Numbers().financialYear(session.baseYear() + session.year());
}

const YearFigures* yearOf(const Session& session, Role role)
{
    const Projected* projected = session.projected(role);
    return projected ? &projected->outcome.years[static_cast<std::size_t>(session.year())] : nullptr;
}

QString comparedWith(const Session& session, const Money& difference, bool isWhole)
{
    const QString amount = Numbers().money(difference < Money() ? -difference : difference);
    if (isWhole) {
        return (difference < Money() ? Lines::tr("Whole place spends %1 less than doing nothing in %2")
                                     : Lines::tr("Whole place spends %1 more than doing nothing in %2"))
            .arg(amount, yearName(session));
    }
    return (difference < Money() ? Lines::tr("Cuts spend %1 less than doing nothing in %2")
                                 : Lines::tr("Cuts spend %1 more than doing nothing in %2"))
        .arg(amount, yearName(session));
}

QString spendTitle(const Session& session, std::optional<std::size_t> organisation)
{
    const YearFigures* nothing = yearOf(session, Role::doNothing);
    for (const Role role : {Role::wholePlace, Role::cuts}) {
        const YearFigures* year = yearOf(session, role);
        if (nothing && year) {
            const Money difference = netSpend(*year, organisation) - netSpend(*nothing, organisation);
            if (!difference.isZero()) {
                return comparedWith(session, difference, role == Role::wholePlace);
            }
        }
    }
    return Lines::tr("All lines cost the same in %1").arg(yearName(session));
}

/// The first year in which whole place costs less than the cuts, once they differ.
std::optional<int> crossing(const Session& session, std::optional<std::size_t> organisation)
{
    const Projected* cuts = session.projected(Role::cuts);
    const Projected* whole = session.projected(Role::wholePlace);
    if (!cuts || !whole) {
        return {};
    }
    for (std::size_t t = 1; t < whole->outcome.years.size() && t < cuts->outcome.years.size(); ++t) {
        if (netSpend(whole->outcome.years[t], organisation) < netSpend(cuts->outcome.years[t], organisation)) {
            return static_cast<int>(t);
        }
    }
    return {};
}

/// A figure of both choices in the year looked at; where one is missing, whose figures they are.
template <class Text>
QString sideBySide(const Session& session, const QString& words, Text text, const QString& otherwise)
{
    const YearFigures* cuts = yearOf(session, Role::cuts);
    const YearFigures* whole = yearOf(session, Role::wholePlace);
    return cuts && whole ? words.arg(yearName(session), text(*cuts), text(*whole)) : otherwise;
}

QString demandTitle(const Session& session, std::size_t stream)
{
    const YearFigures* nothing = yearOf(session, Role::doNothing);
    const YearFigures* whole = yearOf(session, Role::wholePlace);
    const QString name = format::nameOf(session.model().place.streams[stream]);
    if (!nothing || !whole) {
        return name;
    }
    if (people::isSmallGroup(nothing->streams[stream].volume) || people::isSmallGroup(whole->streams[stream].volume)) {
        return Lines::tr("%1: %2 with whole place in %3") // a difference would give the group away
            .arg(name, Numbers().smallGroup(whole->streams[stream].volume), yearName(session));
    }
    const Decimal difference = money::roundHalfEven(whole->streams[stream].volume - nothing->streams[stream].volume, 0);
    if (difference == 0) {
        return Lines::tr("%1: the same with whole place in %2").arg(name, yearName(session));
    }
    const bool isFewer = difference < 0;
    const QString amount = Numbers().number(isFewer ? Decimal(-difference) : difference, 0);
    return (isFewer ? Lines::tr("%1: %2 fewer with whole place in %3") : Lines::tr("%1: %2 more with whole place in %3"))
        .arg(name, amount, yearName(session));
}

} // namespace

Money netSpend(const YearFigures& year, std::optional<std::size_t> organisation)
{
    if (!organisation) {
        return year.place.doNothing - year.place.saving;
    }
    const auto& figures = year.organisations[*organisation];
    return figures.doNothing - figures.saving;
}

QString lineName(const Session& session, Role role)
{
    const scenario::Scenario* scenario = session.scenarioOf(role);
    return scenario ? Lines::tr("%1: %2", "a line and its scenario").arg(format::roleName(role), format::nameOf(*scenario))
                    : format::roleName(role);
}

format::MoneyColumn spendColumn(const Session& session, std::optional<std::size_t> organisation)
{
    Money largest;
    for (const Role role : threeRoles) {
        if (const Projected* projected = session.projected(role)) {
            largest = std::max(largest, netSpend(projected->outcome.years.back(), organisation));
        }
    }
    format::MoneyColumn column = Numbers::columnFor(largest);
    column.decimals = std::max(column.decimals, column.unit == format::MoneyUnit::billions ? 3 : 1);
    return column;
}

ChartData spendChart(const Session& session, std::optional<std::size_t> organisation)
{
    const format::MoneyColumn column = spendColumn(session, organisation);
    const std::string thing = organisation ? "organisations/" + session.model().place.organisations[*organisation].id.text()
                                           : std::string("place");
    ChartData data = chartOf(session, {thing, "netSpend",
                                       [organisation](const YearFigures& y) { return netSpend(y, organisation).toDouble(); },
                                       [organisation, column, numbers = Numbers()](const YearFigures& y) {
                                           return numbers.money(netSpend(y, organisation), column);
                                       }});
    data.title = spendTitle(session, organisation);
    const QString who = organisation ? format::nameOf(session.model().place.organisations[*organisation])
                                     : Lines::tr("All organisations");
    data.unitLine = Lines::tr("%1: net spend a year, in the money of each year").arg(who);
    data.axis = chart::AxisKind::money;
    if (const auto year = crossing(session, organisation)) {
        data.marks.push_back({*year, Lines::tr("Whole place first costs less than the cuts")});
    }
    return data;
}

ChartData postsChart(const Session& session, std::optional<std::size_t> organisation)
{
    const auto posts = [&session, organisation](const YearFigures& year) {
        return organisation ? projection::postsOf(session.model().place, year, *organisation) : year.place.fte;
    };
    const auto text = [posts, numbers = Numbers()](const YearFigures& year) { return numbers.number(posts(year), 0); };
    // One organisation's posts are no figure of the engine's own, so that no evidence opens from them.
    ChartData data = chartOf(session, {organisation ? std::string() : std::string("place"), organisation ? "" : "fte",
                                       [posts](const YearFigures& year) { return money::toDouble(posts(year)); }, text});
    const QString who = organisation ? format::nameOf(session.model().place.organisations[*organisation])
                                     : Lines::tr("All organisations");
    data.title = sideBySide(session, Lines::tr("Posts in %1: %2 with cuts, %3 with whole place"), text, who);
    data.unitLine = Lines::tr("%1: posts, full-time equivalent").arg(who);
    data.axis = chart::AxisKind::number;
    return data;
}

ChartData withdrawnChart(const Session& session)
{
    const auto text = [numbers = Numbers()](const YearFigures& year) { return numbers.money(year.place.withdrawn); };
    ChartData data = chartOf(session, {"place", "withdrawn",
                                       [](const YearFigures& year) { return year.place.withdrawn.toDouble(); }, text});
    const QString who = Lines::tr("All organisations");
    data.title = sideBySide(session, Lines::tr("Services withdrawn in %1: %2 with cuts, %3 with whole place"), text, who);
    data.unitLine = Lines::tr("%1: services taken away a year, in the money of each year").arg(who);
    data.axis = chart::AxisKind::money;
    data.withZero = true;
    return data;
}

ChartData demandChart(const Session& session, std::size_t stream)
{
    ChartData data = chartOf(session, {"streams/" + session.model().place.streams[stream].id.text(), "volume",
                                       [stream](const YearFigures& y) { return money::toDouble(y.streams[stream].volume); },
                                       [stream, numbers = Numbers()](const YearFigures& y) {
                                           return numbers.smallGroup(y.streams[stream].volume);
                                       }});
    data.title = demandTitle(session, stream);
    data.unitLine = Lines::tr("Demand met a year, %1")
                        .arg(format::fromUtf8(session.model().place.streams[stream].unit.value_or("")));
    data.axis = chart::AxisKind::number;
    return data;
}

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/compare_view_model.h"

#include "core/document/priorities.h"
#include "core/people/small_group.h"
#include "core/place/council.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/shell/three_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

namespace wp::ui::screens {

using chart::AxisKind;
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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr std::size_t mostStreams = 2;

QString moneyText(Money amount) { return Numbers().money(amount); }

const YearFigures& yearOf(const Projected& projected, int t) { return projected.outcome.years[static_cast<std::size_t>(t)]; }

} // namespace

/// One row of dumbbells: what it is, its scale, and its figure in a scenario. Money that has one unit in the row.
struct CompareViewModel::Outcome {
    QString name;
    AxisKind axis = AxisKind::money;
    std::function<ChartPoint(const Projected&)> point;
};

/// What a trajectory draws: whose figure, and its value and words in a year.
struct CompareViewModel::Drawn {
    std::string thing;
    std::string field;
    AxisKind axis = AxisKind::money;
    std::function<double(const YearFigures&)> value;
    std::function<QString(const YearFigures&)> text;
    QString unit;
};

QString Compared::name() const { return format::nameOf(projected->flat); }

QString Compared::lettered() const
{
    return Words::tr("%1 %2", "a letter, and the scenario under it").arg(letter, name());
}

void CompareViewModel::reset()
{
    m_slots = {};
    std::size_t slot = 0;
    for (const Role role : shell::threeRoles) {
        if (const scenario::Scenario* scenario = m_session.scenarioOf(role)) {
            m_slots[slot++] = scenario->id;
        }
    }
    for (const scenario::Scenario& scenario : m_session.model().scenarios) {
        const bool isTaken = std::ranges::find(m_slots, std::optional(scenario.id)) != m_slots.end();
        if (slot < slots && scenario.role == Role::wholePlace && !isTaken) {
            m_slots[slot++] = scenario.id;
        }
    }
}

QStringList CompareViewModel::offered() const
{
    QStringList names{Words::tr("Nothing")};
    for (const scenario::Scenario& scenario : m_session.model().scenarios) {
        names << format::nameOf(scenario);
    }
    return names;
}

int CompareViewModel::chosen(std::size_t slot) const
{
    const auto& scenarios = m_session.model().scenarios;
    const auto found = m_slots[slot] ? std::ranges::find(scenarios, *m_slots[slot], &scenario::Scenario::id) : scenarios.end();
    return found == scenarios.end() ? 0 : 1 + static_cast<int>(found - scenarios.begin());
}

const scenario::Scenario* CompareViewModel::scenarioAt(std::size_t slot) const
{
    const int choice = chosen(slot);
    return choice > 0 ? &m_session.model().scenarios[static_cast<std::size_t>(choice) - 1] : nullptr;
}

void CompareViewModel::choose(std::size_t slot, int index)
{
    const auto& scenarios = m_session.model().scenarios;
    m_slots[slot] = index > 0 ? std::optional(scenarios[static_cast<std::size_t>(index) - 1].id) : std::nullopt;
}

std::vector<Compared> CompareViewModel::compared() const
{
    std::vector<Compared> found;
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const Projected* projected = m_slots[slot] ? m_session.projections().now(*m_slots[slot]) : nullptr;
        const bool isTwice = std::ranges::find(found, projected, &Compared::projected) != found.end();
        if (projected && !isTwice) {
            found.push_back({QString(QChar(static_cast<char16_t>(u'A' + slot))), projected,
                             format::seriesOf(projected->flat.role.value_or(Role::none))});
        }
    }
    return found;
}

QString CompareViewModel::yearName() const { return Numbers().financialYear(m_session.baseYear() + m_session.year()); }

void CompareViewModel::addOrganisation(std::vector<Outcome>& rows) const
{
    const auto index = place::councilIn(m_session.model().place);
    if (!index) {
        return;
    }
    const place::Organisation& organisation = m_session.model().place.organisations[*index];
    const std::string thing = "organisations/" + organisation.id.text();
    const int t = m_session.year();
    const auto add = [&](const QString& name, const char* field, Money projection::OrganisationFigures::*amount) {
        rows.push_back({name.arg(format::nameOf(organisation), yearName()), AxisKind::money,
                        [=, o = *index](const Projected& projected) {
                            const YearFigures& year = yearOf(projected, t);
                            const Money value = year.organisations[o].*amount;
                            return ChartPoint{value.toDouble(), moneyText(value),
                                              {projected.flat.id.text(), thing, field, year.year}};
                        }});
    };
    add(Words::tr("Gap of %1, %2"), "gap", &projection::OrganisationFigures::gap);
    add(Words::tr("Reserves of %1, %2"), "reserves", &projection::OrganisationFigures::reserves);
}

void CompareViewModel::addStreams(std::vector<Outcome>& rows) const
{
    const auto& streams = m_session.model().place.streams;
    const std::vector<std::size_t> order = document::streamOrder(m_session.model());
    const std::size_t shown = std::max(mostStreams, document::prioritiesOf(m_session.model()).size());
    for (const std::size_t s : std::span(order).first(std::min(order.size(), shown))) {
        rows.push_back({Words::tr("%1, %2", "a stream of demand, and the year").arg(format::nameOf(streams[s]), yearName()),
                        AxisKind::number,
                        [s, t = m_session.year(), thing = "streams/" + streams[s].id.text()](const Projected& projected) {
                            const YearFigures& year = yearOf(projected, t);
                            const Decimal& volume = year.streams[s].volume;
                            return ChartPoint{people::isSmallGroup(volume) ? std::nan("") : money::toDouble(volume),
                                              Numbers().smallGroup(volume),
                                              {projected.flat.id.text(), thing, "volume", year.year}};
                        }});
    }
}

std::vector<CompareViewModel::Outcome> CompareViewModel::outcomeRows() const
{
    std::vector<Outcome> rows;
    const int t = m_session.year();
    const auto all = [&](const QString& name, const char* field, Money projection::Appraisal::*amount) {
        rows.push_back({name, AxisKind::money, [field, amount](const Projected& projected) {
                            const Money value = projected.outcome.appraisal.*amount;
                            return ChartPoint{value.toDouble(), moneyText(value),
                                              {projected.flat.id.text(), "appraisal", field, 0}};
                        }});
    };
    const auto ofYear = [&](const QString& name, const char* field, Money projection::PlaceFigures::*amount) {
        rows.push_back({name.arg(yearName()), AxisKind::money, [field, amount, t](const Projected& projected) {
                            const YearFigures& year = yearOf(projected, t);
                            const Money value = year.place.*amount;
                            return ChartPoint{value.toDouble(), moneyText(value),
                                              {projected.flat.id.text(), "place", field, year.year}};
                        }});
    };
    all(Words::tr("Cash over %n years", nullptr, m_session.horizon()), "cumulativeSaving", &projection::Appraisal::cumulativeSaving);
    all(Words::tr("Net present value"), "netPresentValue", &projection::Appraisal::netPresentValue);
    ofYear(Words::tr("Cash saved, %1"), "saving", &projection::PlaceFigures::saving);
    ofYear(Words::tr("Services withdrawn, %1"), "withdrawn", &projection::PlaceFigures::withdrawn);
    ofYear(Words::tr("Wider public value, %1"), "widerValue", &projection::PlaceFigures::widerValue);
    addOrganisation(rows);
    const auto number = [&](const QString& name, AxisKind axis, const char* field, Decimal projection::PlaceFigures::*value) {
        rows.push_back({name.arg(yearName()), axis, [=](const Projected& projected) {
                            const YearFigures& year = yearOf(projected, t);
                            const Numbers numbers;
                            const Decimal& figure = year.place.*value;
                            return ChartPoint{money::toDouble(figure),
                                              axis == AxisKind::rate ? numbers.rate(figure) : numbers.number(figure, 0),
                                              {projected.flat.id.text(), "place", field, year.year}};
                        }});
    };
    number(Words::tr("Share spent before crisis, %1"), AxisKind::rate, "preventionShare", &projection::PlaceFigures::preventionShare);
    number(Words::tr("Posts, %1"), AxisKind::number, "fte", &projection::PlaceFigures::fte);
    addStreams(rows);
    return rows;
}

QString CompareViewModel::headline() const
{
    const std::vector<Compared> all = compared();
    if (all.size() < 2) {
        return Words::tr("Choose at least two scenarios to compare");
    }
    const auto cash = [](const Compared& one) { return one.projected->outcome.appraisal.cumulativeSaving; };
    const auto lost = [](const Compared& one) {
        Money sum;
        for (const YearFigures& year : one.projected->outcome.years) {
            sum += year.place.withdrawn;
        }
        return sum;
    };
    const auto most = std::ranges::max_element(all, {}, cash);
    const auto least = std::ranges::min_element(all, {}, cash);
    if (cash(*most) == cash(*least)) {
        return Words::tr("All of them save the same cash: %1").arg(moneyText(cash(*most)));
    }
    return lost(*most).isZero()
               ? Words::tr("%1 saves most cash, %2, and withdraws no services").arg(most->lettered(), moneyText(cash(*most)))
               : Words::tr("%1 saves most cash, %2, and withdraws %3 of services")
                     .arg(most->lettered(), moneyText(cash(*most)), moneyText(lost(*most)));
}

ChartData CompareViewModel::outcomes() const
{
    const std::vector<Compared> all = compared();
    ChartData data;
    data.title = headline();
    if (all.size() < 2) {
        return data;
    }
    data.kind = chart::ChartKind::dumbbells;
    data.unitLine = Words::tr("Each outcome that differs on a scale of its own; savings are against doing nothing");
    data.categoryHeading = Words::tr("Outcome");
    for (const Compared& one : all) {
        ChartSeries series;
        series.id = one.letter;
        series.name = one.lettered();
        series.role = one.role;
        data.series.push_back(series);
    }
    for (const Outcome& row : outcomeRows()) {
        std::vector<ChartPoint> points;
        for (const Compared& one : all) {
            points.push_back(row.point(*one.projected));
        }
        if (std::ranges::all_of(points, [&points](const ChartPoint& point) { return point.text == points.front().text; })) {
            continue;
        }
        data.categories.push_back(row.name);
        data.rowAxes.push_back(row.axis);
        for (std::size_t i = 0; i < all.size(); ++i) {
            data.series[i].points.push_back(points[i]);
        }
    }
    return data;
}

QStringList CompareViewModel::courses() const
{
    const auto& place = m_session.model().place;
    const auto index = place::councilIn(m_session.model().place);
    QStringList names{Words::tr("Cash saved so far"), Words::tr("Net spend a year"), Words::tr("Services withdrawn a year"),
                      index ? Words::tr("Reserves of %1").arg(format::nameOf(place.organisations[*index]))
                            : Words::tr("Reserves of all organisations")};
    if (!place.streams.empty()) {
        names << format::nameOf(place.streams[document::streamOrder(m_session.model()).front()]);
    }
    return names;
}

CompareViewModel::Drawn CompareViewModel::drawn() const
{
    const auto amount = [](std::string thing, std::string field, auto amountOf) {
        return Drawn{std::move(thing), std::move(field), AxisKind::money,
                     [amountOf](const YearFigures& year) { return amountOf(year).toDouble(); },
                     [amountOf](const YearFigures& year) { return moneyText(amountOf(year)); }, Words::tr("£ of each year")};
    };
    const auto& place = m_session.model().place;
    switch (m_course) {
    case Course::cash: return amount("place", "cumulative", [](const YearFigures& year) { return year.place.cumulative; });
    case Course::netSpend:
        return amount("place", "netSpend", [](const YearFigures& year) { return shell::netSpend(year, std::nullopt); });
    case Course::withdrawn: return amount("place", "withdrawn", [](const YearFigures& year) { return year.place.withdrawn; });
    case Course::reserves:
        if (const auto index = place::councilIn(m_session.model().place)) {
            return amount("organisations/" + place.organisations[*index].id.text(), "reserves",
                          [o = *index](const YearFigures& year) { return year.organisations[o].reserves; });
        }
        return amount("place", "", [](const YearFigures& year) {
            Money sum;
            for (const auto& organisation : year.organisations) {
                sum += organisation.reserves;
            }
            return sum;
        });
    case Course::demand: break;
    }
    const std::size_t first = document::streamOrder(m_session.model()).front();
    return {"streams/" + place.streams[first].id.text(), "volume", AxisKind::number,
            [first](const YearFigures& year) {
                const Decimal& volume = year.streams[first].volume;
                return people::isSmallGroup(volume) ? std::nan("") : money::toDouble(volume);
            },
            [first](const YearFigures& year) { return Numbers().smallGroup(year.streams[first].volume); },
            format::fromUtf8(place.streams[first].unit.value_or(""))};
}

ChartData CompareViewModel::trajectories() const
{
    const std::vector<Compared> all = compared();
    if (all.empty()) {
        return {};
    }
    const Drawn what = drawn();
    const Numbers numbers;
    ChartData data;
    data.categoryHeading = Words::tr("Year");
    data.axis = what.axis;
    for (int t = 0; t <= m_session.horizon(); ++t) {
        data.categories.push_back(numbers.financialYear(m_session.baseYear() + t));
    }
    for (const Compared& one : all) {
        ChartSeries series;
        series.id = one.letter;
        series.name = one.lettered();
        series.role = one.role;
        for (const YearFigures& year : one.projected->outcome.years) {
            const FigureId figure{what.field.empty() ? std::string() : one.projected->flat.id.text(),
                                  what.field.empty() ? std::string() : what.thing, what.field, year.year};
            series.points.push_back({what.value(year), what.text(year), figure});
        }
        data.series.push_back(std::move(series));
    }
    const QString name = courses().value(course());
    const auto at = static_cast<std::size_t>(m_session.year());
    const auto byEnd = [at](const ChartSeries& series) { return series.points[at].value; };
    const auto highest = std::ranges::max_element(data.series, {}, byEnd);
    const auto lowest = std::ranges::min_element(data.series, {}, byEnd);
    data.title = highest == lowest || byEnd(*highest) == byEnd(*lowest)
                     ? Words::tr("%1: the same in %2").arg(name, yearName())
                     : Words::tr("%1: from %2 (%3) to %4 (%5) in %6")
                           .arg(name, lowest->points[at].text, lowest->id, highest->points[at].text, highest->id, yearName());
    data.unitLine = Words::tr("%1, all on one scale, %2").arg(name, what.unit);
    return data;
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/cohort_view_model.h"

#include "core/document/edits.h"
#include "core/evidence/library.h"
#include "core/people/small_group.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wp::ui::screens {

using chart::AxisKind;
using chart::ChartData;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Decimal;
using money::Money;
using money::Number;
using people::Cutoff;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr std::size_t inventedPeople = 1000;
constexpr std::size_t firstShare = 20; // a twentieth of the list
constexpr std::size_t curvePoints = 20;

qint64 whole(const Decimal& value) { return static_cast<qint64>(money::roundHalfEven(value, 0)); }

double share(std::size_t part, std::size_t all) { return static_cast<double>(part) / static_cast<double>(all); }

QString rateText(const Decimal& rate) { return Numbers().rate(rate, 0); }

} // namespace

Decimal CohortViewModel::regressionShare() { return evidence::findClaim("rtm")->central->value(); }

Decimal CohortViewModel::deadweightShare() { return evidence::findClaim("deadweight")->central->value(); }

void CohortViewModel::take(people::Concentration list, bool isInvented)
{
    m_list = std::move(list);
    m_isInvented = isInvented;
    setCut(m_list->people() / firstShare);
}

base::Problems CohortViewModel::read(const std::string& text)
{
    const auto grid = exchange::readGrid(text);
    if (!grid) {
        return grid.problems();
    }
    auto list = exchange::readCostList(grid.value());
    if (!list) {
        return list.problems();
    }
    take(std::move(list).value().people, false);
    return {};
}

void CohortViewModel::takeInvented()
{
    std::vector<Money> costs;
    for (std::size_t rank = 1; rank <= inventedPeople; ++rank) {
        const double pounds = 90000.0 / std::pow(static_cast<double>(rank), 0.62);
        costs.push_back(Money::ofPence(100 * std::llround(pounds)));
    }
    take(people::Concentration(std::move(costs)), true);
}

void CohortViewModel::setCut(std::size_t people)
{
    const auto least = static_cast<std::size_t>(people::smallestGroupShown);
    m_cut = std::clamp(people, std::min(least, this->people()), this->people());
}

void CohortViewModel::setCounts(bool regression, bool deadweight)
{
    m_countsRegression = regression;
    m_countsDeadweight = deadweight;
}

people::Funnel CohortViewModel::found() const
{
    return people::funnelOf(m_cut, m_takeUp, m_countsRegression ? regressionShare() : Decimal(0),
                            m_countsDeadweight ? deadweightShare() : Decimal(0));
}

QString CohortViewModel::headline() const
{
    if (!m_list) {
        return Words::tr("Who costs most, and how many are they?");
    }
    const Cutoff cut = m_list->cutAt(m_cut);
    const Decimal part = Decimal(static_cast<long long>(cut.people)) / static_cast<long long>(people());
    return Words::tr("%1 of people carry %2 of the cost").arg(Numbers().rate(part, part < Decimal("0.1") ? 1 : 0), rateText(cut.share));
}

ChartData CohortViewModel::curve() const
{
    if (!m_list) {
        return {};
    }
    const Numbers numbers;
    std::vector<std::size_t> at{m_cut};
    for (std::size_t i = 0; i <= curvePoints; ++i) {
        at.push_back(people() * i / curvePoints);
    }
    std::ranges::sort(at);
    at.erase(std::unique(at.begin(), at.end()), at.end());
    std::erase_if(at, [](std::size_t count) { return count > 0 && people::isSmallGroup(Decimal(static_cast<long long>(count))); });
    ChartData data;
    data.categoryHeading = Words::tr("Share of people, the most costly first");
    data.axis = AxisKind::rate;
    data.acrossAxis = AxisKind::rate;
    data.withZero = true;
    ChartSeries series = chart::emptySeries("curve", Words::tr("Share of the cost"), SeriesRole::wholePlace);
    for (const std::size_t count : at) {
        const Decimal reached = m_list->cutAt(count).share;
        if (count == m_cut) {
            data.marks.push_back({static_cast<int>(data.categories.size()), Words::tr("cut-off")});
        }
        data.categories.push_back(numbers.rate(money::fromDouble(share(count, people())), 1));
        data.across.push_back(share(count, people()));
        series.points.push_back({money::toDouble(reached), rateText(reached), {}});
    }
    data.series = {series};
    const Cutoff cut = m_list->cutAt(m_cut);
    data.title = Words::tr("%1 people cost %2 of %3 in the year")
                     .arg(numbers.people(static_cast<qint64>(cut.people)), numbers.money(cut.cost), numbers.money(m_list->cost()));
    data.unitLine = Words::tr("Share of the year’s cost of all %1 on the list, by share of people").arg(numbers.people(static_cast<qint64>(people())));
    return data;
}

ChartData CohortViewModel::tenths() const
{
    if (!m_list) {
        return {};
    }
    const Numbers numbers;
    const std::vector<people::Tenth> all = m_list->tenths();
    std::vector<Money> amounts;
    for (const people::Tenth& tenth : all) {
        amounts.push_back(tenth.cost);
    }
    const format::MoneyColumn column = Numbers::columnFor(amounts);
    ChartData data;
    data.categoryHeading = Words::tr("Tenth of the people");
    data.withZero = true;
    ChartSeries series = chart::emptySeries("tenths", Words::tr("Cost in the year"), SeriesRole::crisis);
    series.isColumns = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isHidden = people::isSmallGroup(Decimal(static_cast<long long>(all[i].people)));
        data.categories.push_back(QString::number(i + 1));
        series.points.push_back({isHidden ? std::nan("") : all[i].cost.toDouble(),
                                 isHidden ? Words::tr("fewer than 5 people") : numbers.money(all[i].cost, column), {}});
    }
    data.series = {series};
    const Decimal first = m_list->cost().isZero() ? Decimal(0) : Decimal(all.front().cost.toDecimal() / m_list->cost().toDecimal());
    data.title = Words::tr("The most costly tenth takes %1 of the cost").arg(rateText(first));
    data.unitLine = Words::tr("Cost in the year of each tenth of the people, the most costly first, £");
    return data;
}

ChartData CohortViewModel::funnel() const
{
    if (!m_list) {
        return {};
    }
    const Numbers numbers;
    const people::Funnel steps = found();
    ChartData data;
    data.kind = chart::ChartKind::tornado;
    data.withZero = true;
    data.axis = AxisKind::number;
    data.categoryHeading = Words::tr("Step");
    ChartSeries series = chart::emptySeries("people", Words::tr("People"), SeriesRole::other);
    const auto add = [&](const QString& name, const Decimal& count, SeriesRole role) {
        data.categories.push_back(name);
        series.low.push_back(0);
        series.high.push_back(money::toDouble(count));
        series.barRoles.push_back(role);
        const bool isSmall = people::isSmallGroup(count);
        series.points.push_back({isSmall ? std::nan("") : money::toDouble(count),
                                 isSmall ? numbers.smallGroup(count) : numbers.people(whole(count)), {}});
        series.barLabels.push_back(series.points.back().text);
    };
    add(Words::tr("On the list"), Decimal(static_cast<long long>(people())), SeriesRole::doNothing);
    add(Words::tr("Identified, above the cut-off"), steps.identified, SeriesRole::crisis);
    add(Words::tr("Supported: %1 take it up").arg(rateText(m_takeUp)), steps.supported, SeriesRole::wholePlace);
    if (m_countsRegression) {
        add(Words::tr("Would still have been in crisis next year"), steps.beyondRegression, SeriesRole::prevention);
    }
    if (m_countsDeadweight) {
        add(Words::tr("And would not have found a way out anyway"), steps.beyondDeadweight, SeriesRole::prevention);
    }
    data.series = {series};
    data.title = Words::tr("Supporting %1 people changes the course of %2")
                     .arg(numbers.smallGroup(steps.supported), numbers.smallGroup(money::roundHalfEven(steps.beyondDeadweight, 0)));
    data.unitLine = Words::tr("People, from the list to those for whom support makes the change");
    return data;
}

QStringList CohortViewModel::sentences() const
{
    if (!m_list) {
        return {};
    }
    const Numbers numbers;
    const Cutoff cut = m_list->cutAt(m_cut);
    QStringList said{Words::tr("%1 people cost at least %2 a year each, %3 on average: no saving on one can be more than that.")
                         .arg(numbers.people(static_cast<qint64>(cut.people)), numbers.money(cut.least), numbers.money(cut.mean))};
    said << (m_countsRegression
                 ? Words::tr("Regression to the mean: %1 of what before and after shows would have come anyway. People are picked in "
                             "their worst year, and in the Camden trial the whole fall was that.")
                       .arg(rateText(regressionShare()))
                 : Words::tr("Regression to the mean is left out: right only where a comparison group has measured it."));
    said << (m_countsDeadweight ? Words::tr("Deadweight: %1 would have found another way out.").arg(rateText(deadweightShare()))
                                : Words::tr("Deadweight is left out: right only where a comparison group has measured it."));
    said << Words::tr("The list is in no file and leaves this computer in no way; groups under five are not shown.");
    return said;
}

std::vector<const scenario::Measure*> CohortViewModel::cohorts() const
{
    std::vector<const scenario::Measure*> all;
    if (const task::Projected* whole = m_session.projected(scenario::Role::wholePlace)) {
        for (const scenario::Measure& measure : whole->flat.measures) {
            if (std::holds_alternative<scenario::Cohort>(measure.action)) {
                all.push_back(&measure);
            }
        }
    }
    return all;
}

QStringList CohortViewModel::measures() const
{
    QStringList names;
    for (const scenario::Measure* measure : cohorts()) {
        names << format::nameOf(*measure);
    }
    return names;
}

std::optional<CohortStep> CohortViewModel::send(int measure) const
{
    const auto all = cohorts();
    if (!m_list || measure < 0 || static_cast<std::size_t>(measure) >= all.size()) {
        return std::nullopt;
    }
    const scenario::Measure& to = *all[static_cast<std::size_t>(measure)];
    const auto& cohort = std::get<scenario::Cohort>(to.action);
    const Cutoff cut = m_list->cutAt(m_cut);
    const Decimal supported = found().supported;
    const auto value = [](const place::Field<place::Quantity>& now, const Number& number) {
        return document::withValue(now.value_or(place::Quantity{}), number);
    };
    const Number mean(cut.mean.toDecimal());
    std::vector<document::MeasureField> fields{
        {to.id.text(), "people", value(cohort.people, Number(supported))},
        {to.id.text(), "baselineCost", value(cohort.baselineCost, mean)},
        {to.id.text(), "regressionToMean", value(cohort.regressionToMean, Number(m_countsRegression ? regressionShare() : Decimal(0)))},
        {to.id.text(), "deadweight", value(cohort.deadweight, Number(m_countsDeadweight ? deadweightShare() : Decimal(0)))}};
    if (cohort.saving && cohort.saving->value() > cut.mean.toDecimal()) {
        fields.push_back({to.id.text(), "saving", document::quoted(mean.text())});
    }
    const QString name = format::nameOf(to);
    const QString count = Numbers().people(whole(supported));
    return CohortStep{document::overriding(m_session.model(), m_session.scenarioOf(scenario::Role::wholePlace)->id.text(), fields),
                      [name, count] { return Words::tr("Let “%1” support %2 people of the list").arg(name, count); }};
}

} // namespace wp::ui::screens

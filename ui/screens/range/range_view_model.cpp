// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/range/range_view_model.h"

#include "core/place/council.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartKind;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Money;
using scenario::Role;
using uncertainty::Band;
using uncertainty::Doubt;
using uncertainty::ScenarioBands;
using uncertainty::SwitchingValue;
using uncertainty::TornadoBar;

namespace {

struct Range {
    Q_DECLARE_TR_FUNCTIONS(Range)
};

constexpr int futuresShown = 20;
constexpr std::size_t mostBars = 12;

int outOfTwenty(double chance) { return static_cast<int>(std::lround(chance * futuresShown)); }

QString moneyText(double pounds) { return Numbers().money(Money::rounded(money::fromDouble(pounds))); }

QString savedWords(Role role, const QString& year)
{
    return (role == Role::cuts ? Range::tr("The cuts have saved cash by %1")
                               : Range::tr("Whole place has saved cash by %1"))
        .arg(year);
}

QString beatenWords(Role role, const QString& year)
{
    return (role == Role::cuts ? Range::tr("The cuts have saved more cash than whole place by %1")
                               : Range::tr("Whole place has saved more cash than the cuts by %1"))
        .arg(year);
}

QString bestWords(Role role, std::size_t scenarios, const QString& year)
{
    const auto count = static_cast<int>(scenarios);
    return (role == Role::cuts ? Range::tr("The cuts save most cash of all %n scenarios by %1", nullptr, count)
                               : Range::tr("Whole place saves most cash of all %n scenarios by %1", nullptr, count))
        .arg(year);
}

QString chanceTitle(Role role, double chance, const QString& year)
{
    return (role == Role::cuts ? Range::tr("In %1 of 20 futures the cuts have saved cash by %2")
                               : Range::tr("In %1 of 20 futures whole place has saved cash by %2"))
        .arg(outOfTwenty(chance))
        .arg(year);
}

/// How far away the turning value lies, in ranges of the assumption to that side.
double distanceOf(const SwitchingValue& turn)
{
    const double central = money::toDouble(turn.doubt.central);
    const double side =
        *turn.value < central ? central - money::toDouble(turn.doubt.low) : money::toDouble(turn.doubt.high) - central;
    return side > 0 ? std::abs(*turn.value - central) / side : HUGE_VAL;
}

} // namespace

/// In the base year nothing is saved yet: there the horizon is meant.
int RangeViewModel::year() const { return m_session.year() > 0 ? m_session.year() : m_session.horizon(); }

QString RangeViewModel::yearName() const { return Numbers().financialYear(m_session.baseYear() + year()); }

const ScenarioBands* RangeViewModel::bands(Role role) const
{
    const scenario::Scenario* scenario = m_session.scenarioOf(role);
    return scenario ? m_futures.of(scenario->id) : nullptr;
}

std::vector<RangeViewModel::Statement> RangeViewModel::statements() const
{
    const ScenarioBands* own = bands(m_line.role());
    const ScenarioBands* others = bands(m_line.other());
    std::vector<Statement> found;
    if (!own) {
        return found;
    }
    const auto at = static_cast<std::size_t>(year());
    found.push_back({savedWords(m_line.role(), yearName()), own->bands[at].chanceOfSaving, m_line.role()});
    if (others) {
        found.push_back({savedWords(m_line.other(), yearName()), others->bands[at].chanceOfSaving, m_line.other()});
        const auto beating = m_futures.chanceOfBeating(m_session.scenarioOf(m_line.role())->id,
                                                       m_session.scenarioOf(m_line.other())->id, year());
        found.push_back({beatenWords(m_line.role(), yearName()), beating.value_or(0), m_line.role()});
    }
    if (m_futures.scenarios() > 1) {
        const QString last = Numbers().financialYear(m_session.baseYear() + m_session.horizon());
        found.push_back({bestWords(m_line.role(), m_futures.scenarios(), last), own->chanceBest, m_line.role()});
    }
    return found;
}

ChartData RangeViewModel::chances() const
{
    const std::vector<Statement> found = statements();
    if (found.empty()) {
        return {};
    }
    const Numbers numbers;
    ChartData data;
    data.kind = ChartKind::dots;
    data.categoryHeading = Range::tr("What may happen");
    ChartSeries futures = chart::emptySeries("futures", Range::tr("Futures"), SeriesRole::other);
    ChartSeries chance = chart::emptySeries("chance", Range::tr("Chance"), SeriesRole::other);
    const std::string id = m_session.scenarioOf(m_line.role())->id.text();
    for (const Statement& one : found) {
        const projection::FigureId figure{id, "appraisal", "chanceOfSaving", m_session.baseYear() + year()};
        data.categories.push_back(one.words);
        futures.barRoles.push_back(format::seriesOf(one.role));
        futures.points.push_back({one.chance, Range::tr("%1 of 20").arg(outOfTwenty(one.chance)), figure});
        chance.points.push_back({one.chance, numbers.rate(money::fromDouble(one.chance), 0), figure});
    }
    data.series = {futures, chance};
    data.title = chanceTitle(m_line.role(), found.front().chance, yearName());
    data.unitLine = Range::tr("Each dot is one in twenty of %1 futures drawn from the ranges")
                        .arg(numbers.count(static_cast<qint64>(m_futures.draws())));
    return data;
}

QString RangeViewModel::reservesSentence(const Band& band) const
{
    const auto council = place::councilIn(m_session.model().place);
    if (!council || *council >= band.reserves.size() || !m_session.model().place.organisations[*council].reserves) {
        return {};
    }
    const uncertainty::Quantiles& reserves = band.reserves[*council];
    return Range::tr("%1: reserves of %2 in the middle future of %3, from %4 to %5 in 8 of 10.")
        .arg(format::nameOf(m_session.model().place.organisations[*council]), moneyText(reserves.middle), yearName(),
             moneyText(reserves.low), moneyText(reserves.high));
}

QStringList RangeViewModel::sentences() const
{
    const ScenarioBands* own = bands(m_line.role());
    if (!own) {
        return {};
    }
    const Band& band = own->bands[static_cast<std::size_t>(year())];
    QStringList said{Range::tr("%1: %2 saved by %3 in the middle future, from %4 to %5 in 8 of 10.")
                         .arg(format::roleName(m_line.role()), moneyText(band.cumulative.middle), yearName(),
                              moneyText(band.cumulative.low), moneyText(band.cumulative.high))};
    const QString reserves = reservesSentence(band);
    if (!reserves.isEmpty()) {
        said.push_back(reserves);
    }
    return said;
}

QString RangeViewModel::turnText(const Turning& turning, const Doubt& doubt) const
{
    if (turning.switching.empty()) {
        return Range::tr("…", "being worked out");
    }
    const auto turn =
        std::ranges::find(turning.switching, doubt.path, [](const SwitchingValue& one) { return one.doubt.path; });
    return turn == turning.switching.end() || !turn->value ? Range::tr("nowhere near")
                                                           : format::inputValue(doubt.rule, money::fromDouble(*turn->value));
}

ChartData RangeViewModel::tornado(const Turning& turning) const
{
    const task::Projected* shown = projected();
    std::vector<const TornadoBar*> bars;
    for (const TornadoBar& bar : turning.tornado.bars) {
        if (bar.atLow != bar.atHigh && bars.size() < mostBars) {
            bars.push_back(&bar);
        }
    }
    if (!shown || bars.empty()) {
        return {};
    }
    std::vector<Money> amounts{turning.tornado.central};
    for (const TornadoBar* bar : bars) {
        amounts.insert(amounts.end(), {bar->atLow, bar->atHigh});
    }
    const Numbers numbers;
    const format::MoneyColumn column = Numbers::columnFor(amounts);
    const place::Place& place = m_session.model().place;
    ChartSeries low = chart::emptySeries("low", Range::tr("At its low end"), SeriesRole::enabling);
    ChartSeries high = chart::emptySeries("high", Range::tr("At its high end"), format::seriesOf(m_line.role()));
    ChartSeries turns = chart::emptySeries("turns", Range::tr("The answer turns at"), SeriesRole::other);
    ChartData data;
    const auto add = [&](ChartSeries& series, const Doubt& doubt, const money::Decimal& value, Money worth) {
        series.low.push_back(turning.tornado.central.toDouble());
        series.high.push_back(worth.toDouble());
        series.barLabels.push_back(format::inputValue(doubt.rule, value));
        series.points.push_back({worth.toDouble(),
                                 Range::tr("%1 at %2", "what it is worth, at which value")
                                     .arg(numbers.money(worth, column), series.barLabels.back()),
                                 {shown->flat.id.text(), doubt.path.substr(0, doubt.path.rfind('/')),
                                  doubt.path.substr(doubt.path.rfind('/') + 1), 0}});
    };
    for (const TornadoBar* bar : bars) {
        data.categories.push_back(format::inputName(place, shown->flat, bar->doubt.path));
        add(low, bar->doubt, bar->doubt.low, bar->atLow);
        add(high, bar->doubt, bar->doubt.high, bar->atHigh);
        turns.points.push_back({std::nan(""), turnText(turning, bar->doubt), low.points.back().figure});
    }
    const Money widest = bars.front()->atHigh - bars.front()->atLow;
    data.kind = ChartKind::tornado;
    data.categoryHeading = Range::tr("Assumption");
    data.series = {low, high, turns};
    data.title = Range::tr("%1 decides most: it moves the answer by %2")
                     .arg(data.categories.front(), numbers.money(widest < Money() ? -widest : widest));
    data.unitLine = Range::tr("%1: net present value with one assumption alone at either end of its range, £")
                        .arg(format::roleName(m_line.role()));
    data.threshold = chart::ChartThreshold{turning.tornado.central.toDouble(),
                                           Range::tr("central %1").arg(numbers.money(turning.tornado.central, column))};
    return data;
}

QString RangeViewModel::turningSentence(const Turning& turning) const
{
    const task::Projected* shown = projected();
    const SwitchingValue* nearest = nullptr;
    for (const SwitchingValue& turn : turning.switching) {
        if (turn.value && (!nearest || distanceOf(turn) < distanceOf(*nearest))) {
            nearest = &turn;
        }
    }
    if (!shown || turning.switching.empty()) {
        return {};
    }
    if (!nearest) {
        return Range::tr("No single assumption turns the answer, within three times its range.");
    }
    const QString name = format::inputName(m_session.model().place, shown->flat, nearest->doubt.path);
    const QString turn = format::inputValue(nearest->doubt.rule, money::fromDouble(*nearest->value));
    const QString central = format::inputValue(nearest->doubt.rule, nearest->doubt.central);
    return (distanceOf(*nearest) <= 1
                ? Range::tr("The answer turns soonest here, within its range: %1 at %2 instead of %3.")
                : Range::tr("The answer turns soonest here, beyond its range: %1 at %2 instead of %3."))
        .arg(name, turn, central);
}

QStringList RangeViewModel::notCounted(const Turning* turning) const
{
    const auto ranged = turning ? static_cast<int>(turning->tornado.bars.size()) : 0;
    QStringList said;
    if (ranged > 0) {
        said.push_back(Range::tr("Only the %n assumptions with a range are drawn; all else is taken as certain.",
                                 nullptr, ranged));
    }
    said << Range::tr("Services withdrawn and wider public value are in none of these chances.")
         << Range::tr("A recession, new law, or a plan that is not carried out is in none of them either.");
    return said;
}

} // namespace wp::ui::screens

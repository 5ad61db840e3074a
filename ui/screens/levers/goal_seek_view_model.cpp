// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/goal_seek_view_model.h"

#include "core/place/council.h"
#include "ui/format/names.h"
#include "ui/screens/levers/lever_settings.h"
#include "ui/screens/levers/searchable.h"

#include <algorithm>

namespace wp::ui::screens {

using optimise::Lever;
using optimise::Obstacle;
using optimise::Reach;
using optimise::Sought;
using scenario::Role;

namespace {

constexpr int gatherMs = 80;
constexpr int usualYears = 5;

bool isAmong(const std::vector<Choice>& choices, const std::string& id)
{
    return std::ranges::any_of(choices, [&id](const Choice& choice) { return choice.id == id; });
}

std::string firstOf(const std::vector<Choice>& choices) { return choices.empty() ? std::string() : choices.front().id; }

int decimalsOf(format::Quantity quantity)
{
    constexpr int ofShares = 4;
    return quantity == format::Quantity::money ? 2 : quantity == format::Quantity::rate ? ofShares : 1;
}

/// The gap of the first council, else of the first organisation.
std::string whoseGap(const place::Place& place)
{
    const place::Organisation* council = place::councilOf(place);
    return council                       ? "organisations/" + council->id.text()
           : place.organisations.empty() ? std::string("place")
                                         : "organisations/" + place.organisations.front().id.text();
}

} // namespace

GoalSeekViewModel::GoalSeekViewModel(shell::Session& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_asking(
          gatherMs, [](const Question& question, std::stop_token stop, const auto&) { return work(question, stop); },
          [this] { Q_EMIT changed(); })
{
    connect(&session, &shell::Session::opened, this, [this] {
        m_asking.forget();
        m_thing.clear();
        m_year = 0;
        m_value = {};
        m_reach = Reach::exactly;
        m_isBeyond = false;
    });
}

void GoalSeekViewModel::begin()
{
    m_scenarios = searchableScenarios(m_session);
    m_things = thingsWithFigures(m_session.model());
    if (!isAmong(m_scenarios, m_scenario)) {
        m_scenario = firstOf(m_scenarios);
    }
    if (!isAmong(m_things, m_thing)) {
        m_thing = whoseGap(m_session.model().place);
        m_field = firstOf(figures());
    }
    m_year =
        m_year == 0 ? std::min(firstYear() + usualYears - 1, lastYear()) : std::clamp(m_year, firstYear(), lastYear());
    fillMeasures();
    ask();
}

void GoalSeekViewModel::fillMeasures()
{
    const task::Projected* shown = projected();
    m_measures = shown ? searchableMeasures(m_session.model(), shown->flat) : std::vector<Choice>();
    if (!isAmong(m_measures, m_measure)) {
        m_measure = firstOf(m_measures);
    }
}

const task::Projected* GoalSeekViewModel::projected() const
{
    return m_session.projections().now(task::ScenarioId(m_scenario));
}

void GoalSeekViewModel::chooseScenario(const std::string& id)
{
    m_scenario = id;
    fillMeasures();
    ask();
}

void GoalSeekViewModel::chooseMeasure(const std::string& id)
{
    m_measure = id;
    ask();
}

void GoalSeekViewModel::chooseThing(const std::string& thing)
{
    const bool wasAlike = isAmong(figuresOf(thing), m_field);
    m_thing = thing;
    if (!wasAlike) {
        m_field = firstOf(figures());
    }
    takePresent();
}

void GoalSeekViewModel::chooseField(const std::string& field)
{
    m_field = field;
    takePresent();
}

/// A gap is wanted closed; of any other figure, what it is now is where a person begins.
void GoalSeekViewModel::takePresent()
{
    const auto found = foundFigure();
    const task::Projected* shown = projected();
    m_value = money::Number(money::Decimal(0));
    if (m_field != "gap" && found && shown) {
        m_value = money::Number(money::roundHalfEven(found->of(shown->outcome), decimalsOf(quantity())));
    }
    ask();
}

void GoalSeekViewModel::setYear(int calendarYear)
{
    m_year = std::clamp(calendarYear, firstYear(), lastYear());
    ask();
}

void GoalSeekViewModel::setValue(const money::Number& value)
{
    m_value = value;
    ask();
}

void GoalSeekViewModel::setReach(Reach reach)
{
    m_reach = reach;
    ask();
}

void GoalSeekViewModel::setBeyond(bool isBeyond)
{
    m_isBeyond = isBeyond;
    ask();
}

void GoalSeekViewModel::ask()
{
    const task::Projected* shown = projected();
    if (!shown || m_measure.empty()) {
        m_asking.forget();
        Q_EMIT changed();
        return;
    }
    m_asking.ask({m_session.model().place, shown->flat, m_measure, figure(), m_value, m_reach, m_isBeyond});
}

std::optional<GoalSeekViewModel::Found> GoalSeekViewModel::work(const Question& question, std::stop_token stop)
{
    const auto lever = optimise::leverOf(question.place, question.flat, question.measure);
    const auto figure = optimise::Figure::find(question.place, question.figure);
    if (!lever || !figure) {
        return {};
    }
    const Lever used = question.isBeyond ? lever.value() : optimise::withinEvidence(lever.value());
    const optimise::Goal goal{figure.value(), question.value.value(), question.reach};
    auto sought = optimise::seek(question.place, question.flat, used, goal, stop);
    return sought ? std::optional(Found{used, std::move(*sought)}) : std::nullopt;
}

std::optional<optimise::Figure> GoalSeekViewModel::foundFigure() const
{
    const auto found = optimise::Figure::find(m_session.model().place, figure());
    return found ? std::optional(found.value()) : std::nullopt;
}

QString GoalSeekViewModel::measureNow() const
{
    const task::Projected* shown = projected();
    if (!shown || m_measure.empty()) {
        return {};
    }
    const auto lever = optimise::leverOf(m_session.model().place, shown->flat, m_measure);
    if (!lever) {
        return {};
    }
    const QString now = leverText(lever.value(), lever.value().present);
    const QString said = lever.value().isOn ? tr("Now %1.").arg(now) : tr("Switched off now, at %1.").arg(now);
    return said + u' ' +
           (lever.value().evidence
                ? tr("The evidence ends at %1.").arg(leverText(lever.value(), *lever.value().evidence))
                : tr("No evidence says how far it can go."));
}

QString GoalSeekViewModel::figureNow() const
{
    const auto found = foundFigure();
    const task::Projected* shown = projected();
    return found && shown ? tr("Now %1.").arg(figureText(figure(), found->of(shown->outcome))) : QString();
}

QString GoalSeekViewModel::headingOf(const Found& found) const
{
    const QString name = measureName(m_asking.answered()->flat, found.lever.measure);
    const QString value = leverText(found.lever, found.sought.value);
    const Sought& sought = found.sought;
    if (sought.isAlreadyThere) {
        return tr("It is there already");
    }
    if (sought.obstacle == Obstacle::noEffect) {
        return tr("“%1” does not move this figure").arg(name);
    }
    if (!sought.isReached) {
        return tr("It cannot be reached: “%1” comes closest at %2").arg(name, value);
    }
    return found.lever.isOn
               ? tr("Set “%1” to %2, from %3").arg(name, value, leverText(found.lever, found.lever.present))
               : tr("Switch “%1” on, at %2").arg(name, value);
}

QString GoalSeekViewModel::becauseOf(const Found& found) const
{
    if (!found.sought.obstacle) {
        return {};
    }
    switch (*found.sought.obstacle) {
    case Obstacle::noEffect:
        return tr("Whatever it is set to, the figure stays as it is. Choose another measure.");
    case Obstacle::lowest:
        return tr("That is the least it can be.");
    case Obstacle::highest:
        return found.lever.evidence && found.lever.high < found.lever.ceiling
                   ? tr("The evidence ends there. Go beyond the evidence to look farther.")
                   : tr("That is the most it can be.");
    case Obstacle::limited:
        return tr("From there on it can do no more.");
    case Obstacle::turnsBack:
        return tr("Beyond that, the figure moves away again.");
    }
    return {};
}

QStringList GoalSeekViewModel::sentencesOf(const Question& question, const Found& found) const
{
    const Sought& sought = found.sought;
    const QString name = figureName(question.figure, thingName(question.place, question.figure.thing));
    const QString now = figureText(question.figure, sought.figureNow);
    QStringList said;
    if (sought.isAlreadyThere || sought.obstacle == Obstacle::noEffect) {
        said << tr("%1: %2 now.").arg(name, now);
    } else {
        said << tr("%1: %2 then, %3 now.").arg(name, figureText(question.figure, sought.figure), now);
    }
    said << becauseOf(found);
    if (sought.isBeyondEvidence) {
        said << tr("That is beyond the evidence, which ends at %1.").arg(leverText(found.lever, *found.lever.evidence));
    }
    if (isMove(found.lever, sought.value) && isOutsideRange(question.flat, found.lever, sought.value)) {
        said << tr("It lies outside the measure’s range, and is set as one certain figure.");
    }
    said += warningSentences(question.place, question.flat, sought.warnings);
    said.removeAll(QString());
    return said;
}

std::optional<GoalSeekViewModel::Answer> GoalSeekViewModel::answer() const
{
    const Found* found = m_asking.answer();
    if (!found) {
        return {};
    }
    const Sought& sought = found->sought;
    return Answer{headingOf(*found), sentencesOf(*m_asking.answered(), *found),
                  !isRefining() && !sought.isAlreadyThere && sought.obstacle != Obstacle::noEffect &&
                      isMove(found->lever, sought.value)};
}

LeverStep GoalSeekViewModel::step() const
{
    const Question& question = *m_asking.answered();
    const Found& found = *m_asking.answer();
    const auto wording = [name = measureName(question.flat, found.lever.measure),
                          value = leverText(found.lever, found.sought.value), figure = question.figure,
                          thing = thingName(question.place, question.figure.thing), goal = question.value.value()] {
        return tr("Set “%1” to %2 (%3: %4)").arg(name, value, figureName(figure, thing), figureText(figure, goal));
    };
    return {settingEdit(m_session.model(), question.flat, {found.lever}, {found.sought.value}), wording};
}

base::Problems GoalSeekViewModel::apply()
{
    const task::ScenarioId scenario = m_asking.answered()->flat.id;
    const LeverStep made = step();
    auto problems = m_session.perform(made.edit, made.wording);
    if (problems.empty()) {
        m_session.chooseScenario(scenario);
    }
    return problems;
}

} // namespace wp::ui::screens

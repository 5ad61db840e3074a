// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/replace_view_model.h"

#include "core/document/edits.h"
#include "core/document/locks.h"
#include "core/scenario/resolve.h"
#include "core/scenario/variant.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/lever_settings.h"

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartSeries;
using format::Numbers;
using money::Decimal;
using money::Money;
using money::Number;
using optimise::Lever;
using optimise::Replacement;
using optimise::Swapped;
using optimise::SwapYear;
using scenario::Measure;
using scenario::Role;
using scenario::Scenario;

namespace {

constexpr int gatherMs = 80;
constexpr int usualYears = 5;

/// A cut, a threshold or a sharing deal stays as it is: none of them is what replaces a cut.
bool canRise(const Measure& measure)
{
    return !std::holds_alternative<scenario::Cut>(measure.action) &&
           !std::holds_alternative<scenario::Threshold>(measure.action) &&
           !std::holds_alternative<scenario::Share>(measure.action);
}

QString pounds(const Money& amount) { return Numbers().money(amount); }

std::string choiceAmong(const std::vector<Choice>& choices, const Scenario* wanted)
{
    const auto found =
        std::ranges::find_if(choices, [&](const Choice& choice) { return wanted && choice.id == wanted->id.text(); });
    return found != choices.end() ? found->id : choices.empty() ? std::string() : choices.front().id;
}

std::string freshScenario(const document::Model& model)
{
    for (int n = 1;; ++n) {
        std::string id = "replacement" + std::to_string(n);
        if (!scenario::find(model.scenarios, task::ScenarioId(id))) {
            return id;
        }
    }
}

} // namespace

ReplaceViewModel::ReplaceViewModel(shell::Session& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_asking(
          gatherMs, [](const Question& question, std::stop_token stop, const auto&) { return work(question, stop); },
          [this] { Q_EMIT changed(); })
{
    connect(&session, &shell::Session::opened, this, [this] {
        m_asking.forget();
        m_whose.clear();
        m_year = 0;
        m_keepsRest = false;
    });
}

void ReplaceViewModel::begin()
{
    m_cutsChoices.clear();
    m_wholeChoices.clear();
    for (const Scenario& scenario : m_session.model().scenarios) {
        const task::Projected* shown = projected(scenario.id.text());
        const Choice choice{scenario.id.text(), format::nameOf(scenario)};
        const Role role = scenario.role.value_or(Role::none);
        if (shown && role != Role::wholePlace && optimise::hasCuts(shown->flat)) {
            m_cutsChoices.push_back(choice);
        }
        if (shown && role == Role::wholePlace) {
            m_wholeChoices.push_back(choice);
        }
    }
    m_cuts = choiceAmong(m_cutsChoices, m_session.scenarioOf(Role::cuts));
    m_whole = choiceAmong(m_wholeChoices, m_session.scenarioOf(Role::wholePlace));
    m_year =
        m_year == 0 ? std::min(firstYear() + usualYears - 1, lastYear()) : std::clamp(m_year, firstYear(), lastYear());
    fillRows();
    ask();
}

QString ReplaceViewModel::complaint() const
{
    return m_cuts.empty()
               ? tr("No scenario of this place has a cut to replace. Add one on the left of the screen Levers.")
           : m_whole.empty() ? tr("This place has no whole-place scenario to take the cuts’ place.")
           : m_rows.empty()
               ? tr("The whole-place scenario has no measure yet. Add ready-made steps on the right of the "
                    "screen Levers, and ask again.")
               : QString();
}

std::vector<Choice> ReplaceViewModel::whoseChoices() const
{
    std::vector<Choice> made{{"", tr("All organisations together")}};
    for (const place::Organisation& organisation : m_session.model().place.organisations) {
        made.push_back({organisation.id.text(), format::nameOf(organisation)});
    }
    return made;
}

const task::Projected* ReplaceViewModel::projected(const std::string& id) const
{
    return m_session.projections().now(task::ScenarioId(id));
}

void ReplaceViewModel::fillRows()
{
    m_rows.clear();
    const task::Projected* shown = projected(m_whole);
    if (!shown) {
        return;
    }
    for (const Measure& measure : shown->flat.measures) {
        const std::string id = measure.id.text();
        Row row{measureName(shown->flat, id), {}, {}, false, measure.enabled.value_or(true)};
        const auto lever = optimise::leverOf(m_session.model().place, shown->flat, id);
        row.lever = lever ? optimise::risingLever(lever.value()) : Lever{};
        row.lever.measure = id;
        row.isLocked = !document::lockReason(m_session.model(), m_whole, id).empty();
        row.canRise = lever && canRise(measure) && !row.isLocked;
        row.most = Number(row.lever.high);
        m_rows.push_back(std::move(row));
    }
}

void ReplaceViewModel::chooseCuts(const std::string& id)
{
    m_cuts = id;
    ask();
}

void ReplaceViewModel::chooseWhole(const std::string& id)
{
    m_whole = id;
    fillRows();
    ask();
}

void ReplaceViewModel::chooseWhose(const std::string& id)
{
    m_whose = id;
    ask();
}

void ReplaceViewModel::setYear(int calendarYear)
{
    m_year = std::clamp(calendarYear, firstYear(), lastYear());
    ask();
}

void ReplaceViewModel::setKeepsRest(bool keepsRest)
{
    m_keepsRest = keepsRest;
    Q_EMIT changed();
}

QString ReplaceViewModel::nowText(std::size_t row) const
{
    const Row& one = m_rows[row];
    const auto measure =
        std::ranges::find(projected(m_whole)->flat.measures, base::Id<Measure>(one.lever.measure), &Measure::id);
    return one.lever.field.empty()            ? QString()
           : !measure->enabled.value_or(true) ? tr("off")
                                              : format::shownText(quantityOf(one.lever), one.lever.present);
}

void ReplaceViewModel::setUsed(std::size_t row, bool isUsed)
{
    m_rows[row].isUsed = isUsed;
    ask();
}

void ReplaceViewModel::setMost(std::size_t row, const Number& most)
{
    m_rows[row].most = most;
    ask();
}

void ReplaceViewModel::ask()
{
    const task::Projected* cutting = projected(m_cuts);
    const task::Projected* whole = projected(m_whole);
    if (!cutting || !whole || !complaint().isEmpty()) {
        m_asking.forget();
        Q_EMIT changed();
        return;
    }
    const place::Place& place = m_session.model().place;
    Question question{place, cutting->flat, whole->flat, {}, {}, m_year - m_session.baseYear()};
    question.whole.measures.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isUsed) {
            question.whole.measures.push_back(whole->flat.measures[i]);
            if (!whole->flat.measures[i].enabled.value_or(true)) {
                question.whole.measures.back().enabled = true;
            }
            if (m_rows[i].canRise) {
                question.mosts.emplace_back(m_rows[i].lever.measure, m_rows[i].most);
            }
        }
    }
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        question.organisation = place.organisations[i].id.text() == m_whose ? std::optional(i) : question.organisation;
    }
    m_asking.ask(std::move(question));
}

std::optional<Replacement> ReplaceViewModel::work(const Question& question, std::stop_token stop)
{
    optimise::Swap swap{question.place, question.cuts, question.whole, {}, question.organisation, question.t};
    for (const auto& [measure, most] : question.mosts) {
        Lever lever = optimise::risingLever(optimise::leverOf(question.place, question.whole, measure).value());
        lever.high = std::clamp(most.value(), lever.present, lever.ceiling);
        swap.levers.push_back(std::move(lever));
    }
    return optimise::replaceCuts(swap, stop);
}

const Swapped& ReplaceViewModel::shown() const
{
    const Replacement& answer = *m_asking.answer();
    return m_keepsRest && answer.withRest ? *answer.withRest : answer.without;
}

const SwapYear& ReplaceViewModel::shownYear() const
{
    return shown().years[static_cast<std::size_t>(m_asking.answered()->t - 1)];
}

QString ReplaceViewModel::yearName() const { return Numbers().financialYear(shownYear().year); }

std::optional<ReplaceViewModel::Result> ReplaceViewModel::result(std::size_t row) const
{
    if (!m_asking.answer()) {
        return {};
    }
    const Replacement& answer = *m_asking.answer();
    const Question& asked = *m_asking.answered();
    const std::string& id = m_rows[row].lever.measure;
    const auto measure = std::ranges::find(asked.whole.measures, base::Id<Measure>(id), &Measure::id);
    if (measure == asked.whole.measures.end()) {
        return Result{tr("left out"), {}};
    }
    Result made{m_rows[row].isLocked ? tr("locked") : QString(),
                Numbers().difference(answer.found[static_cast<std::size_t>(measure - asked.whole.measures.begin())])};
    for (std::size_t i = 0; i < asked.mosts.size(); ++i) {
        if (asked.mosts[i].first == id) {
            made.setTo = answer.rises[i] == optimise::Rise::doesNotHelp || answer.rises[i] == optimise::Rise::notNeeded
                             ? tr("as it is")
                             : format::shownText(quantityOf(m_rows[row].lever), answer.values[i]);
        }
    }
    return made;
}

QString ReplaceViewModel::heading() const
{
    if (!complaint().isEmpty()) {
        return tr("There is nothing to replace yet");
    }
    if (!m_asking.answer()) {
        return tr("Working it out…");
    }
    const SwapYear& year = shownYear();
    return year.left().isZero()
               ? tr("Matched in %1: %2 in place of the cuts’ %3").arg(yearName(), pounds(year.found), pounds(year.cuts))
               : tr("%1 of the cuts’ %2 cannot be matched in %3")
                     .arg(pounds(year.left()), pounds(year.cuts), yearName());
}

QStringList ReplaceViewModel::sentences() const
{
    if (!complaint().isEmpty()) {
        return {complaint()};
    }
    if (!m_asking.answer()) {
        return {};
    }
    QStringList said{withdrawnSentence(), restSentence(), otherYearsSentence(), whoseSentence()};
    said += warningSentences(m_asking.answered()->place, shown().scenario, shown().warnings);
    said.removeAll(QString());
    return said;
}

QString ReplaceViewModel::withdrawnSentence() const
{
    const SwapYear& year = shownYear();
    return m_keepsRest && m_asking.answer()->withRest
               ? tr("Services withdrawn in %1: %2, in place of %3.")
                     .arg(yearName(), pounds(year.withdrawn), pounds(year.withdrawnByCuts))
               : tr("The cuts’ lines are restored. Services withdrawn in %1: %2, in place of %3.")
                     .arg(yearName(), pounds(year.withdrawn), pounds(year.withdrawnByCuts));
}

QString ReplaceViewModel::restSentence() const
{
    const Replacement& answer = *m_asking.answer();
    if (!answer.keptShare) {
        return tr("Even with the cuts kept whole, this would find less in that year than the cuts alone: some measures "
                  "cost more than they save so early.");
    }
    return *answer.keptShare == 0 || (m_keepsRest && answer.withRest)
               ? QString()
               : tr("What is left is as much as %1 of the cuts would still find beside these measures.")
                     .arg(Numbers().rate(*answer.keptShare));
}

QString ReplaceViewModel::otherYearsSentence() const
{
    const auto& years = shown().years;
    const auto short_ = std::ranges::count_if(years, [](const SwapYear& year) { return !year.left().isZero(); });
    if (short_ == 0) {
        return tr("It is matched in every year.");
    }
    const auto worst = std::ranges::max_element(years, {}, [](const SwapYear& year) { return year.left(); });
    return tr("Cash is still to find in %n years, most of it in %1: %2.", nullptr, static_cast<int>(short_))
        .arg(Numbers().financialYear(worst->year), pounds(worst->left()));
}

/// Cash that is found elsewhere than where the cuts found it.
QString ReplaceViewModel::whoseSentence() const
{
    const Replacement& answer = *m_asking.answer();
    const Question& asked = *m_asking.answered();
    const auto most = std::ranges::max_element(answer.cutsBy);
    if (asked.organisation || most == answer.cutsBy.end() || *most <= Money()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(most - answer.cutsBy.begin());
    const Money own = shown().foundBy[at];
    const Money others = shownYear().found - own;
    return (others < Money() ? tr("The cuts find %1 for %2; this finds %3 for it, and costs others %4.")
                             : tr("The cuts find %1 for %2; this finds %3 for it, and %4 for others."))
        .arg(pounds(*most), format::nameOf(asked.place.organisations[at]), pounds(own),
             pounds(others < Money() ? -others : others));
}

QString ReplaceViewModel::restWords() const
{
    if (!m_asking.answer() || !m_asking.answer()->withRest) {
        return {};
    }
    const Replacement& answer = *m_asking.answer();
    const auto& measures = answer.withRest->scenario.measures;
    constexpr int decimals = 2;
    if (measures.size() - answer.without.scenario.measures.size() > 1) {
        return tr("Keep what is left: %1 of every cut").arg(Numbers().rate(*answer.keptShare));
    }
    const auto rateOf = [](const Measure& measure) { return std::get<scenario::Cut>(measure.action).rate->value(); };
    const auto before = std::ranges::find_if(m_asking.answered()->cuts.measures, [](const Measure& measure) {
        return std::holds_alternative<scenario::Cut>(measure.action) && measure.enabled.value_or(true);
    });
    return tr("Keep what is left as a cut of %1 a year, in place of %2")
        .arg(Numbers().rate(rateOf(measures.back()), decimals), Numbers().rate(rateOf(*before), decimals));
}

chart::ChartData ReplaceViewModel::chart() const
{
    chart::ChartData data;
    data.categoryHeading = tr("Year");
    data.title = heading();
    data.unitLine = tr("Cash found each year, in the money of each year");
    data.withZero = true;
    if (!m_asking.answer()) {
        return data;
    }
    const auto& years = shown().years;
    const auto series = [&](const char* id, const QString& name, chart::SeriesRole role, auto amountOf) {
        ChartSeries made = chart::emptySeries(id, name, role);
        for (const SwapYear& year : years) {
            const Money amount = amountOf(year);
            made.points.push_back({amount.toDouble(), pounds(amount), {}});
        }
        return made;
    };
    for (const SwapYear& year : years) {
        data.categories.push_back(Numbers().financialYear(year.year));
    }
    data.series = {
        series("left", tr("Still to find"), chart::SeriesRole::other, [](const SwapYear& y) { return y.left(); }),
        series("cuts", tr("The cuts"), chart::SeriesRole::cuts, [](const SwapYear& y) { return y.cuts; }),
        series("found", tr("In their place"), chart::SeriesRole::wholePlace,
               [](const SwapYear& y) { return y.found; })};
    data.series.front().isColumns = true;
    return data;
}

Scenario ReplaceViewModel::made() const
{
    const Question& asked = *m_asking.answered();
    const Replacement& answer = *m_asking.answer();
    Scenario flat = shown().scenario;
    for (std::size_t i = answer.without.scenario.measures.size(); i < flat.measures.size(); ++i) {
        Measure& cut = flat.measures[i];
        cut.name = tr("What is left of “%1”")
                       .arg(cut.name ? format::fromUtf8(*cut.name) : format::kindName(cut.action))
                       .toStdString();
    }
    Scenario variant = scenario::asVariant(projected(m_whole)->flat, std::move(flat));
    variant.id = task::ScenarioId(freshScenario(m_session.model()));
    variant.name = tr("In place of “%1”").arg(format::nameOf(asked.cuts)).toStdString();
    variant.role = Role::wholePlace;
    variant.note = heading().toStdString();
    return variant;
}

LeverStep ReplaceViewModel::step() const
{
    return {document::adding(m_session.model(), made()),
            [cuts = format::nameOf(m_asking.answered()->cuts)] { return tr("Replace the cuts of “%1”").arg(cuts); }};
}

base::Problems ReplaceViewModel::apply()
{
    const task::ScenarioId id(freshScenario(m_session.model()));
    const LeverStep done = step();
    auto problems = m_session.perform(done.edit, done.wording);
    if (problems.empty()) {
        m_session.chooseScenario(id);
    }
    return problems;
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/optimiser_view_model.h"

#include "core/document/priorities.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/lever_settings.h"
#include "ui/screens/levers/searchable.h"
#include "ui/screens/levers/study_words.h"

#include <algorithm>

namespace wp::ui::screens {

using money::Decimal;
using optimise::FrontierPoint;
using optimise::Lever;
using optimise::Optimum;

namespace {

constexpr std::size_t pointsOfFrontier = 9;
constexpr double shareOfBest = 0.3;

} // namespace

OptimiserViewModel::OptimiserViewModel(shell::Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_best([this] { bestMoved(); }), m_frontier([this] { frontierMoved(); })
{
    connect(&session, &shell::Session::opened, this, [this] {
        m_question = {};
        m_across = 0;
        forget();
    });
}

void OptimiserViewModel::begin()
{
    m_scenarios = searchableScenarios(m_session);
    const bool isThere =
        std::ranges::any_of(m_scenarios, [this](const Choice& choice) { return choice.id == m_question.scenario(); });
    if (canAsk()) {
        chooseScenario(isThere ? m_question.scenario() : m_scenarios.front().id);
    }
}

void OptimiserViewModel::chooseScenario(const std::string& id)
{
    if (m_question.take(m_session, id)) {
        m_across = m_across <= m_session.model().place.streams.size() ? m_across : 0;
        forget();
    }
}

void OptimiserViewModel::forget()
{
    m_isFrontierWanted = false;
    m_best.forget();
    m_frontier.forget();
    m_chosen.reset();
    draw();
    Q_EMIT changed();
}

void OptimiserViewModel::find()
{
    if (!m_question.complaint().isEmpty()) {
        return;
    }
    forget();
    m_isFrontierWanted = true;
    m_best.start([asked = m_question.study()](std::stop_token stop, const auto& progress) -> std::optional<Best> {
        auto found = optimise::optimise(asked->study, stop, progress);
        return found ? std::optional(Best{asked, std::move(*found)}) : std::nullopt;
    });
}

void OptimiserViewModel::cancel()
{
    m_isFrontierWanted = false;
    m_best.cancel();
    m_frontier.cancel();
}

double OptimiserViewModel::progress() const
{
    return m_best.isBusy() ? shareOfBest * m_best.progress() : shareOfBest + (1 - shareOfBest) * m_frontier.progress();
}

void OptimiserViewModel::bestMoved()
{
    if (m_best.answer() && !m_best.isBusy() && m_isFrontierWanted) {
        m_isFrontierWanted = false;
        findFrontier();
    }
    Q_EMIT changed();
}

void OptimiserViewModel::frontierMoved()
{
    draw();
    Q_EMIT changed();
}

void OptimiserViewModel::findFrontier()
{
    m_chosen.reset();
    const auto order = document::streamOrder(m_session.model());
    const std::optional<std::size_t> stream = m_across == 0 ? std::nullopt : std::optional(order[m_across - 1]);
    m_frontier.start([asked = m_best.answer()->asked, stream](std::stop_token stop,
                                                              const auto& progress) -> std::optional<Frontier> {
        auto found = optimise::frontier(asked->study, stream, pointsOfFrontier, stop, progress);
        return found ? std::optional(Frontier{asked, stream, std::move(*found)}) : std::nullopt;
    });
}

QStringList OptimiserViewModel::acrossChoices() const
{
    QStringList made{tr("Share spent on prevention")};
    for (const std::size_t stream : document::streamOrder(m_session.model())) {
        made.push_back(format::nameOf(m_session.model().place.streams[stream]));
    }
    return made;
}

void OptimiserViewModel::setAcross(std::size_t choice)
{
    m_across = choice;
    if (m_best.answer()) {
        findFrontier();
    }
}

void OptimiserViewModel::draw()
{
    const Frontier* found = m_frontier.answer();
    const task::Projected* now =
        m_session.isOpen() ? m_session.projections().now(task::ScenarioId(m_question.scenario())) : nullptr;
    m_drawn = found && now ? drawFrontier(found->asked->study, found->stream, found->points, now->outcome, m_chosen)
                           : DrawnFrontier{};
}

void OptimiserViewModel::choosePoint(std::size_t category)
{
    if (category < m_drawn.points.size()) {
        m_chosen = category;
        draw();
        Q_EMIT changed();
    }
}

const FrontierPoint* OptimiserViewModel::chosenPoint() const
{
    const auto index = m_chosen ? m_drawn.points[*m_chosen] : std::nullopt;
    return index ? &m_frontier.answer()->points[*index] : nullptr;
}

QString OptimiserViewModel::heading() const
{
    const Best* best = m_best.answer();
    return !best           ? QString()
           : keepsLimits() ? aimSentence(best->asked->study, best->optimum.aim, best->optimum.aimNow)
                           : tr("No settings keep every limit; these come nearest");
}

QStringList OptimiserViewModel::sentences() const
{
    const Best* best = m_best.answer();
    if (!best) {
        return {};
    }
    const auto& study = best->asked->study;
    if (!keepsLimits()) {
        return brokenSentences(study, best->optimum);
    }
    const QStringList bindings = bindingSentences(study, best->optimum);
    return bindings.isEmpty() ? QStringList{tr("Nothing holds it back: looser limits would bring no more.")} : bindings;
}

QStringList OptimiserViewModel::notes() const
{
    const Best* best = m_best.answer();
    if (!best) {
        return {};
    }
    const auto& study = best->asked->study;
    const FrontierPoint* point = chosenPoint();
    QStringList said;
    for (std::size_t i = 0; i < study.levers.size(); ++i) {
        const auto isSetOutside = [&](const Decimal& value) {
            return isMove(study.levers[i], value) && isOutsideRange(study.scenario, study.levers[i], value);
        };
        if (isSetOutside(best->optimum.values[i]) || (point && isSetOutside(point->values[i]))) {
            said << tr("“%1” would lie outside its range, and is set as one certain figure.")
                        .arg(measureName(study.scenario, study.levers[i].measure));
        }
    }
    said += warningSentences(study.place, study.scenario, point ? point->warnings : best->optimum.warnings);
    const bool isAnyway = !(point ? point->anyway : best->optimum.anyway).empty();
    said
        << (best->asked->isBeyond ? tr("This may go beyond the evidence, as you allowed. No ring-fence is crossed.")
            : isAnyway            ? tr("Some of this lies beyond the evidence: the scenario does so as it is, or the limits of a "
                                       "step leave nothing else. No ring-fence is crossed.")
                                  : tr("Nothing here goes beyond the evidence, and no ring-fence is crossed."))
        << tr("Found in %Ln trials and projected exactly. Money moves in steps, so nothing proves that it is the best.",
              nullptr, static_cast<int>(best->optimum.evaluations));
    return said;
}

QString OptimiserViewModel::pointHeading() const
{
    const Frontier* found = m_frontier.answer();
    if (!found || !m_chosen) {
        return {};
    }
    const FrontierPoint* point = chosenPoint();
    const task::Projected* now = m_session.projections().now(task::ScenarioId(m_question.scenario()));
    const FrontierPoint shown = point ? *point : pointNow(found->stream, now->outcome);
    const QString words = pointText(found->asked->study, found->stream, shown.saving, shown.other);
    return point ? tr("This point: %1").arg(words) : tr("As it is now: %1").arg(words);
}

QString OptimiserViewModel::settingText(std::size_t index, const Decimal& value) const
{
    const Lever& lever = m_best.answer()->asked->study.levers[index];
    const QString text = leverText(lever, value);
    return lever.evidence && value > *lever.evidence ? tr("%1\nbeyond the evidence").arg(text) : text;
}

std::vector<OptimiserViewModel::Setting> OptimiserViewModel::settings() const
{
    std::vector<Setting> made;
    const Best* best = m_best.answer();
    if (!best) {
        return made;
    }
    const auto& study = best->asked->study;
    const FrontierPoint* point = chosenPoint();
    for (std::size_t i = 0; i < study.levers.size(); ++i) {
        const Lever& lever = study.levers[i];
        const QString now = lever.isOn ? settingText(i, lever.present) : tr("switched off");
        made.push_back({measureName(study.scenario, lever.measure), now, settingText(i, best->optimum.values[i]),
                        point      ? settingText(i, point->values[i])
                        : m_chosen ? now
                                   : QString()});
    }
    return made;
}

int OptimiserViewModel::movesOf(const std::vector<Decimal>& values) const
{
    const auto& levers = m_best.answer()->asked->study.levers;
    int moves = 0;
    for (std::size_t i = 0; i < levers.size(); ++i) {
        moves += isMove(levers[i], values[i]) ? 1 : 0;
    }
    return moves;
}

bool OptimiserViewModel::canApplyBest() const
{
    return m_best.answer() && movesOf(m_best.answer()->optimum.values) > 0;
}

bool OptimiserViewModel::canApplyPoint() const { return chosenPoint() && movesOf(chosenPoint()->values) > 0; }

LeverStep OptimiserViewModel::stepOf(const std::vector<Decimal>& values, undo::Wording what) const
{
    const auto& study = m_best.answer()->asked->study;
    return {settingEdit(m_session.model(), study.scenario, study.levers, values),
            [moves = movesOf(values), what = std::move(what)] {
                return tr("Set %n measures (%1)", nullptr, moves).arg(what());
            }};
}

LeverStep OptimiserViewModel::bestStep() const
{
    const Optimum& optimum = m_best.answer()->optimum;
    return stepOf(optimum.values, [asked = m_best.answer()->asked, best = optimum.aim, now = optimum.aimNow] {
        return aimSentence(asked->study, best, now);
    });
}

LeverStep OptimiserViewModel::pointStep() const
{
    const FrontierPoint& point = *chosenPoint();
    const Frontier& found = *m_frontier.answer();
    return stepOf(point.values, [asked = found.asked, stream = found.stream, saving = point.saving,
                                 other = point.other] { return pointText(asked->study, stream, saving, other); });
}

base::Problems OptimiserViewModel::apply(const LeverStep& step)
{
    auto problems = m_session.perform(step.edit, step.wording);
    if (problems.empty()) {
        m_session.chooseScenario(task::ScenarioId(m_question.scenario()));
    }
    return problems;
}

} // namespace wp::ui::screens

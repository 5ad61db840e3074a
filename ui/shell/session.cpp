// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/document/carried_along.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace wp::ui::shell {

using scenario::Role;
using scenario::Scenario;

Session::Session(QObject* parent)
    : QObject(parent), m_steps([this](const document::Edit& edit) { return apply(edit); }, this)
{
}

Session::~Session() = default;

void Session::open(document::Document document, const document::History* history)
{
    m_steps.clear();
    m_chosen = {};
    m_gesture.reset();
    m_document = std::make_unique<document::Document>(std::move(document));
    if (history) {
        m_steps.restore(*history);
    }
    m_projections.clear();
    m_projections.update(model());
    m_projections.beginMove();
    m_year = horizon();
    Q_EMIT opened();
}

void Session::close()
{
    m_steps.clear();
    m_document.reset();
    m_projections.clear();
    Q_EMIT opened();
}

void Session::standAs(const Session& other, const Session* before)
{
    m_steps.clear();
    m_gesture.reset();
    m_document = std::make_unique<document::Document>(other.model());
    m_projections = other.m_projections;
    if (before) {
        m_projections.countFrom(before->m_projections);
    }
    m_chosen = other.m_chosen;
    m_year = other.m_year;
    Q_EMIT opened();
}

base::Problems Session::saveAs(const std::filesystem::path& path, bool replacesOthers)
{
    auto problems = m_document->saveAs(path, replacesOthers);
    if (problems.empty()) {
        tellOf(document::SavedAs{path, m_document->fingerprint()});
    }
    return problems;
}

base::Problems Session::perform(const document::Edit& asked, undo::Wording wording, std::optional<int> gesture)
{
    const document::Edit edit = document::carriedAlong(model(), asked);
    const task::Projections before = m_projections;
    if (!gesture || gesture != m_gesture) {
        m_projections.beginMove();
    }
    m_gesture = gesture;
    auto problems = m_steps.perform(edit, wording, gesture);
    if (problems.empty()) {
        tellOf(document::Did{edit, wording().toStdString(), gesture});
    } else {
        m_projections = before;
    }
    return problems;
}

void Session::undo()
{
    m_gesture.reset();
    m_projections.beginMove();
    if (m_steps.canUndo()) {
        m_steps.undo();
        tellOf(document::Undid{});
    }
}

void Session::redo()
{
    m_gesture.reset();
    m_projections.beginMove();
    if (m_steps.canRedo()) {
        m_steps.redo();
        tellOf(document::Redid{});
    }
}

template <class What>
void Session::tellOf(What what)
{
    Q_EMIT happened({QDateTime::currentMSecsSinceEpoch(), std::move(what)});
}

base::Result<document::Edit> Session::apply(const document::Edit& edit)
{
    auto inverse = m_document->apply(edit);
    if (inverse) {
        m_projections.update(model());
        m_year = std::min(m_year, horizon());
        Q_EMIT changed();
    }
    return inverse;
}

std::vector<const Scenario*> Session::scenariosOf(Role role) const
{
    std::vector<const Scenario*> found;
    for (const Scenario& scenario : model().scenarios) {
        if (scenario.role.value_or(Role::none) == role) {
            found.push_back(&scenario);
        }
    }
    return found;
}

const Scenario* Session::scenarioOf(Role role) const
{
    const auto candidates = scenariosOf(role);
    const auto chosen = std::ranges::find(candidates, m_chosen[static_cast<std::size_t>(role)], &Scenario::id);
    return chosen != candidates.end() ? *chosen : candidates.empty() ? nullptr : candidates.front();
}

void Session::chooseScenario(const ScenarioId& id)
{
    const auto scenario = std::ranges::find(model().scenarios, id, &Scenario::id);
    if (scenario == model().scenarios.end()) {
        return;
    }
    const Role role = scenario->role.value_or(Role::none);
    if (scenarioOf(role) != &*scenario) {
        m_chosen[static_cast<std::size_t>(role)] = id;
        m_projections.beginMove();
        Q_EMIT changed();
    }
}

const task::Projected* Session::projected(Role role) const
{
    const Scenario* scenario = scenarioOf(role);
    return scenario ? m_projections.now(scenario->id) : nullptr;
}

const task::Projected* Session::projectedBefore(Role role) const
{
    const Scenario* scenario = scenarioOf(role);
    return scenario ? m_projections.before(scenario->id) : nullptr;
}

int Session::baseYear() const
{
    return static_cast<int>(model().place.frame.baseYear.value_or(0));
}

int Session::horizon() const
{
    return static_cast<int>(model().place.frame.horizon.value_or(1));
}

void Session::setYear(int year)
{
    const int held = std::clamp(year, 0, horizon());
    if (held != std::exchange(m_year, held)) {
        Q_EMIT yearChanged();
    }
}

Role Session::movedRole() const
{
    if (m_projections.didPlaceMove()) {
        return Role::none;
    }
    for (const Role role : {Role::wholePlace, Role::cuts, Role::doNothing}) {
        if (projectedBefore(role)) {
            return role;
        }
    }
    return Role::none;
}

} // namespace wp::ui::shell

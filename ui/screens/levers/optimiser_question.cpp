// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/optimiser_question.h"

#include "core/document/priorities.h"
#include "ui/format/names.h"
#include "ui/screens/levers/lever_field.h"
#include "ui/screens/levers/lever_settings.h"
#include "ui/screens/levers/searchable.h"
#include "ui/screens/levers/study_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using money::Decimal;
using money::Number;
using optimise::Aim;
using optimise::Lever;
using optimise::Limit;
using optimise::LimitKind;
using optimise::Objective;

namespace {

struct Optimiser {
    Q_DECLARE_TR_FUNCTIONS(Optimiser)
};

const Decimal usualChange("0.1");

/// No more than now, in round figures.
KeptLimit asNow(LimitKind kind, optimise::Trial<double>& trial)
{
    constexpr int figures = 3;
    const double level = optimise::levelOf(Limit{kind, 0, 0}, trial.plan(), trial.run({}), {});
    return {kind, true, Number(roundedUp(money::fromDouble(std::max(level, 0.0)), figures))};
}

} // namespace

AskedStudy::AskedStudy(place::Place from, const scenario::Scenario& flat, std::vector<Lever> levers,
                       Objective objective, std::vector<Limit> limits, bool isFree)
    : place(std::move(from)),
      study(optimise::studyOf(place, flat, std::move(levers), objective, std::move(limits), isFree)), isBeyond(isFree)
{
}

bool OptimiserQuestion::take(const shell::Session& session, const std::string& scenario)
{
    const task::Projected* shown = session.projections().now(task::ScenarioId(scenario));
    if (!shown) {
        return false;
    }
    const std::vector<Choice> offered = searchableMeasures(session.model(), shown->flat);
    const bool offersTheSame = std::ranges::equal(offered, m_movables, {}, &Choice::id,
                                                  [](const Movable& movable) { return movable.lever.measure; });
    const std::vector<std::size_t> streams = document::streamOrder(session.model());
    if (offersTheSame && m_scenario == scenario && m_flat == shown->flat && m_place == session.model().place
        && m_streams == streams) {
        return false;
    }
    m_aim = m_streams == streams ? m_aim : 0;
    m_streams = streams;
    m_scenario = scenario;
    m_flat = shown->flat;
    m_place = session.model().place;
    m_movables.clear();
    for (const Choice& measure : offered) {
        m_movables.push_back(movableOf(measure.id, measure.name));
    }
    optimise::Trial<double> trial(m_place, m_flat, {});
    m_limits = {asNow(LimitKind::newMoney, trial),
                asNow(LimitKind::withdrawn, trial),
                {LimitKind::lineChange, false, Number(usualChange)}};
    m_aim = m_aim < objectives().size() ? m_aim : 0;
    m_reserves = m_reserves < reservesChoices().size() ? m_reserves : 0;
    return true;
}

Movable OptimiserQuestion::movableOf(const std::string& measure, const QString& name) const
{
    const Lever lever = optimise::leverOf(m_place, m_flat, measure).value();
    Movable movable{lever, name, true, Number(lever.low), {}};
    const Decimal end =
        lever.evidence && !m_isBeyond ? *lever.evidence : openEnd(quantityOf(lever), lever.ceiling, lever.present);
    movable.to = Number(std::clamp(std::max(end, lever.evidence.value_or(end)), lever.low, highest(movable)));
    return movable;
}

Decimal OptimiserQuestion::highest(const Movable& movable) const
{
    return m_isBeyond ? movable.lever.high : optimise::withinEvidence(movable.lever).high;
}

void OptimiserQuestion::setBeyond(bool isBeyond)
{
    m_isBeyond = isBeyond;
    for (Movable& movable : m_movables) {
        if (movable.lever.evidence) {
            movable.to = movableOf(movable.lever.measure, movable.name).to;
        }
    }
}

std::vector<Objective> OptimiserQuestion::objectives() const
{
    std::vector<Objective> made{
        {Aim::netPresentValue, {}}, {Aim::cumulativeSaving, {}}, {Aim::preventionShare, {}}, {Aim::worstGap, {}}};
    for (std::size_t i = 0; i < m_place.organisations.size(); ++i) {
        made.push_back({Aim::worstGap, i});
    }
    for (const std::size_t stream : m_streams) {
        made.push_back({Aim::stream, stream});
    }
    return made;
}

std::vector<Choice> OptimiserQuestion::aims() const
{
    std::vector<Choice> made;
    for (const Objective& objective : objectives()) {
        made.push_back({std::to_string(made.size()), aimChoice(m_place, objective)});
    }
    return made;
}

std::vector<Choice> OptimiserQuestion::reservesChoices() const
{
    std::vector<Choice> made{{"0", Optimiser::tr("nobody’s")}, {"1", Optimiser::tr("every organisation’s")}};
    for (const place::Organisation& organisation : m_place.organisations) {
        made.push_back({std::to_string(made.size()), format::nameOf(organisation)});
    }
    return made;
}

std::vector<Limit> OptimiserQuestion::limitsKept() const
{
    constexpr std::size_t firstOrganisation = 2;
    std::vector<Limit> limits;
    for (const KeptLimit& limit : m_limits) {
        if (limit.isKept) {
            limits.push_back({limit.kind, limit.most.value(), 0});
        }
    }
    for (std::size_t i = 0; i < m_place.organisations.size(); ++i) {
        if (m_reserves == 1 || m_reserves == i + firstOrganisation) {
            limits.push_back({LimitKind::reserves, 0, i});
        }
    }
    return limits;
}

QString OptimiserQuestion::complaint() const
{
    const auto crossed = std::ranges::find_if(m_movables, [](const Movable& movable) {
        return movable.isMoved && movable.from.value() > movable.to.value();
    });
    if (crossed != m_movables.end()) {
        return Optimiser::tr("“%1”: the least it may be is above the most.").arg(crossed->name);
    }
    return std::ranges::any_of(m_movables, &Movable::isMoved)
               ? QString()
               : Optimiser::tr("Choose at least one measure that may move.");
}

std::shared_ptr<const AskedStudy> OptimiserQuestion::study() const
{
    std::vector<Lever> levers;
    for (const Movable& movable : m_movables) {
        if (movable.isMoved) {
            levers.push_back(movable.lever);
            levers.back().low = movable.from.value();
            levers.back().high = movable.to.value();
        }
    }
    return std::make_shared<const AskedStudy>(m_place, m_flat, std::move(levers), objectives()[m_aim], limitsKept(),
                                              m_isBeyond);
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_effects.h"

#include "core/projection/project.h"

#include <algorithm>

namespace wp::ui::screens {

using money::Money;
using projection::Outcome;
using scenario::Measure;
using scenario::Role;
using scenario::Scenario;

namespace {

constexpr int gatherMs = 120;

Scenario without(Scenario flat, const std::string& measure)
{
    std::erase_if(flat.measures, [&](const Measure& m) { return m.id.text() == measure; });
    return flat;
}

Scenario alone(Scenario flat, const std::string& measure)
{
    std::erase_if(flat.measures, [&](const Measure& m) { return m.id.text() != measure; });
    return flat;
}

bool isInUse(const Measure& measure) { return measure.enabled.value_or(true); }

Money paperOf(const projection::YearFigures& year)
{
    Money paper;
    for (const auto& line : year.lines) {
        paper += line.doNothing - line.budget;
    }
    return paper;
}

Money incomeOf(const projection::YearFigures& year)
{
    Money income;
    for (const auto& organisation : year.organisations) {
        income += organisation.income;
    }
    return income;
}

money::Decimal unmetOf(const projection::YearFigures& year)
{
    money::Decimal unmet = 0;
    for (const auto& stream : year.streams) {
        unmet += stream.unmet;
    }
    return unmet;
}

LeverEffect difference(const Outcome& with, const Outcome& without, std::size_t t)
{
    const auto& a = with.years[t];
    const auto& b = without.years[t];
    return {paperOf(a) - paperOf(b),
            a.place.saving - b.place.saving,
            a.place.withdrawn - b.place.withdrawn,
            incomeOf(a) - incomeOf(b),
            with.appraisal.cumulativeSaving - without.appraisal.cumulativeSaving,
            unmetOf(a) - unmetOf(b)};
}

} // namespace

LeverEffects::LeverEffects(shell::Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_background(gatherMs)
{
    connect(&session, &shell::Session::opened, this, [this] {
        m_background.cancel();
        m_kept.clear();
        m_place = {};
    });
}

std::optional<LeverEffect> LeverEffects::of(Role role, const std::string& measure) const
{
    const task::Projected* with = m_session.projected(role);
    if (!with) {
        return {};
    }
    const auto kept = m_kept.find({with->flat.id.text(), measure, false});
    const auto t = static_cast<std::size_t>(m_session.year());
    if (kept == m_kept.end() || t >= kept->second->outcome.years.size()) {
        return {};
    }
    return difference(with->outcome, kept->second->outcome, t);
}

std::optional<Overlap> LeverEffects::overlap(Role role) const
{
    const task::Projected* all = m_session.projected(role);
    if (!all || std::ranges::count_if(all->flat.measures, isInUse) < 2) {
        return {};
    }
    const auto t = static_cast<std::size_t>(m_session.year());
    Overlap overlap{all->outcome.years[t].place.saving, {}};
    for (const Measure& measure : all->flat.measures) {
        const auto kept = m_kept.find({all->flat.id.text(), measure.id.text(), true});
        if (isInUse(measure) && (kept == m_kept.end() || t >= kept->second->outcome.years.size())) {
            return {};
        }
        overlap.apart += isInUse(measure) ? kept->second->outcome.years[t].place.saving : Money();
    }
    return overlap;
}

void LeverEffects::addMissing(const Key& key, Scenario flat, Wanted& wanted) const
{
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end() || kept->second->flat != flat) {
        wanted.emplace_back(key, std::move(flat));
    }
}

void LeverEffects::renew()
{
    if (m_place != m_session.model().place) {
        m_place = m_session.model().place;
        m_kept.clear();
    }
    Wanted wanted;
    for (const bool isAlone : {false, true}) {
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            const task::Projected* with = m_session.projected(role);
            for (const Measure& measure : with ? with->flat.measures : std::vector<Measure>()) {
                const std::string& id = measure.id.text();
                addMissing({with->flat.id.text(), id, isAlone},
                           isAlone ? alone(with->flat, id) : without(with->flat, id), wanted);
            }
        }
    }
    if (wanted.empty()) {
        m_background.cancel();
        return;
    }
    auto place = std::make_shared<const place::Place>(m_place);
    m_background.request([this, place, wanted = std::move(wanted)](std::stop_token stop) -> task::Background::Deliver {
        Kept found;
        for (const auto& [key, flat] : wanted) {
            if (stop.stop_requested()) {
                return {};
            }
            found[key] =
                std::make_shared<const task::Projected>(task::Projected{flat, projection::project(*place, flat)});
        }
        return [this, found] {
            for (const auto& [key, outcome] : found) {
                m_kept[key] = outcome;
            }
            Q_EMIT changed();
        };
    });
}

} // namespace wp::ui::screens

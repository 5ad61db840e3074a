// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/levers_view_model.h"

#include "core/document/edits.h"
#include "core/document/locks.h"
#include "core/document/priorities.h"
#include "core/evidence/elsewhere.h"
#include "core/scenario/describe.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/lever_field.h"
#include "ui/screens/levers/lever_words.h"

#include <QDateTime>

#include <algorithm>

namespace wp::ui::screens {

using money::Decimal;
using money::Number;
using scenario::Measure;
using scenario::Role;
using scenario::Scenario;
using widgets::LeverSpec;

namespace {

bool owns(const Scenario& scenario, const std::string& measure)
{
    return std::ranges::any_of(scenario.measures, [&](const Measure& m) { return m.id.text() == measure; });
}

/// What others are known to have done, where it was published in the lever's own unit.
void addElsewhere(LeverSpec& spec, const std::string& field, const place::Place& place)
{
    for (const evidence::Elsewhere& shown : evidence::elsewhere(field, place)) {
        const evidence::Claim& claim = *shown.claim;
        const QString where = format::fromUtf8(claim.source.place.value_or(claim.source.citation));
        const QString amount = format::shownText(spec.quantity, shown.value);
        spec.stops.push_back({shown.value, LeversViewModel::tr("shown elsewhere: %1").arg(where),
                              LeversViewModel::tr("Shown elsewhere, at the size of this place: %1. %2 (%3)")
                                  .arg(amount, format::fromUtf8(claim.text), format::fromUtf8(claim.source.citation))});
        spec.highest = std::max(spec.highest, shown.value);
    }
}

} // namespace

LeversViewModel::LeversViewModel(shell::Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_effects(session)
{
    connect(&session, &shell::Session::opened, this, [this] {
        m_began.clear();
        m_farthest.clear();
        m_lastWords.clear();
    });
    connect(&m_effects, &LeverEffects::changed, this, &LeversViewModel::changed);
}

std::vector<LeverRow> LeversViewModel::rows(Role role)
{
    std::vector<LeverRow> made;
    const Scenario* scenario = m_session.scenarioOf(role);
    const task::Projected* projected = m_session.projected(role);
    if (!scenario || !projected) {
        return made;
    }
    const auto locks = document::locksOf(m_session.model(), scenario->id.text());
    for (const Measure& measure : projected->flat.measures) {
        if (leverField(measure, m_session.model().place)) {
            made.push_back(rowOf(role, *scenario, measure));
            const auto lock = locks.find(measure.id.text());
            made.back().lockReason = lock == locks.end() ? QString() : format::fromUtf8(lock->second);
        }
    }
    return made;
}

LeverRow LeversViewModel::rowOf(Role role, const Scenario& scenario, const Measure& measure)
{
    LeverField field = *leverField(measure, m_session.model().place);
    const std::pair key{scenario.id.text(), measure.id.text()};
    const place::Quantity& first = m_began.try_emplace(key, field.value).first->second;
    Decimal& farthest = m_farthest[key];
    farthest = std::max(farthest, field.value.value());
    const Number& began = first.central;
    const bool isOutside = first.spread && !field.value.spread;
    field.value.spread = field.value.spread ? field.value.spread : first.spread;
    LeverRow row;
    row.measure = measure.id.text();
    row.figure = {scenario.id.text(), "measures/" + measure.id.text(), field.name, 0};
    row.value = field.value.central;
    row.kind = format::kindName(measure.action);
    row.isEnabled = measure.enabled.value_or(true);
    row.isOwn = owns(scenario, row.measure);
    if (!row.isOwn && scenario.base) {
        const auto base = std::ranges::find(m_session.model().scenarios, *scenario.base, &Scenario::id);
        row.follows = base == m_session.model().scenarios.end() ? QString() : format::nameOf(*base);
    }
    LeverSpec& spec = row.spec;
    spec.name = measure.name ? format::inLanguageOf(format::fromUtf8(*measure.name)) : row.kind;
    spec.quantity = field.quantity;
    spec.highest = std::max(leverEnd(field, began.value()), farthest);
    spec.limit = field.limit;
    spec.resetValue = began;
    spec.stops.push_back({began.value(), tr("today")});
    if (field.value.spread) {
        if (const Decimal& low = field.value.spread->low.value(); low > 0 && low != began.value()) {
            spec.stops.push_back({low, tr("modest")});
        }
        spec.evidence = field.value.spread->high.value();
        const bool isAssumed = field.value.spread->source.value_or("").starts_with("assumption");
        spec.evidenceName = isAssumed ? tr("the assumed range ends here") : tr("the evidence ends here");
    }
    addElsewhere(spec, std::string(scenario::kindOf(measure)) + '/' + field.name, m_session.model().place);
    spec.firstYear = m_session.baseYear() + 1;
    spec.lastYear = m_session.baseYear() + m_session.horizon();
    spec.startYear = m_session.baseYear() + static_cast<int>(measure.from.value_or(1));
    if (!std::holds_alternative<scenario::Cut>(measure.action)) {
        spec.ramp = static_cast<int>(measure.rampYears.value_or(1));
    }
    QString& words = m_lastWords[key];
    if (!row.isEnabled) {
        words = tr("Switched off.");
    } else if (const auto effect = m_effects.of(role, row.measure)) {
        words = consequence(measure, *effect, m_session.baseYear() + m_session.year(), m_session.horizon());
    }
    row.consequence = words.isEmpty() ? tr("Working it out…") : words;
    if (isOutside) {
        row.consequence += u' ' + tr("It lies outside its range, %1, and counts as certain.")
                                      .arg(format::Numbers().range(format::shownText(field.quantity, first.spread->low.value()),
                                                                   format::shownText(field.quantity, first.spread->high.value())));
    }
    return row;
}

LeverStep LeversViewModel::step(Role role, const LeverRow& row, const char* field, const std::string& value,
                                undo::Wording wording) const
{
    const Scenario* scenario = m_session.scenarioOf(role);
    return {document::overriding(m_session.model(), scenario->id.text(), row.measure, field, value), std::move(wording)};
}

LeverStep LeversViewModel::setValue(Role role, const LeverRow& row, const Number& value) const
{
    const Measure* measure =
        document::followedMeasure(m_session.model(), m_session.scenarioOf(role)->id.text(), row.measure);
    LeverField field = *leverField(*measure, m_session.model().place);
    const auto first = m_began.find({m_session.scenarioOf(role)->id.text(), row.measure});
    if (!field.value.spread && first != m_began.end()) {
        field.value.spread = first->second.spread; // back within it, the range holds again
    }
    return step(role, row, field.name, document::withValue(field.value, value),
                [name = row.spec.name, quantity = field.quantity, value] {
                    return tr("Set “%1” to %2").arg(name, format::shownText(quantity, value.value()));
                });
}

LeverStep LeversViewModel::setEnabled(Role role, const LeverRow& row, bool isEnabled) const
{
    return step(role, row, "enabled", isEnabled ? "true" : "false", [name = row.spec.name, isEnabled] {
        return isEnabled ? tr("Switch “%1” on").arg(name) : tr("Switch “%1” off").arg(name);
    });
}

LeverStep LeversViewModel::setStart(Role role, const LeverRow& row, int calendarYear) const
{
    return step(role, row, "from", std::to_string(calendarYear - m_session.baseYear()), [name = row.spec.name, calendarYear] {
        return tr("Start “%1” in %2").arg(name, format::Numbers().financialYear(calendarYear));
    });
}

LeverStep LeversViewModel::setRamp(Role role, const LeverRow& row, int years) const
{
    return step(role, row, "rampYears", std::to_string(years), [name = row.spec.name, years] {
        return tr("Let “%1” grow over %n years", "", years).arg(name);
    });
}

QString LeversViewModel::overlap(Role role) const
{
    const auto overlap = m_effects.overlap(role);
    return overlap ? overlapSentence(*overlap, m_session.baseYear() + m_session.year()) : QString();
}

projection::FigureId LeversViewModel::overlapFigure(Role role) const
{
    const task::Projected* shown = m_session.projected(role);
    return shown ? projection::FigureId{shown->flat.id.text(), "place", "saving", m_session.baseYear() + m_session.year()}
                 : projection::FigureId();
}

projection::FigureId LeversViewModel::prioritiesFigure(Role role) const
{
    const task::Projected* shown = m_session.projected(role);
    const document::Priorities chosen = document::prioritiesOf(m_session.model());
    return shown && !chosen.empty() ? projection::FigureId{shown->flat.id.text(), "streams/" + chosen.front().text(), "volume",
                                                           m_session.baseYear() + m_session.year()}
                                    : projection::FigureId();
}

QString LeversViewModel::priorities(Role role) const
{
    const task::Projected* with = m_session.projected(role);
    const task::Projected* nothing = m_session.projected(Role::doNothing);
    return with && nothing ? prioritiesSentence(m_session.model(), with->outcome, nothing->outcome, m_session.year()) : QString();
}

LeverStep LeversViewModel::setLock(Role role, const LeverRow& row, const QString& reason) const
{
    const std::string at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    return {document::locking(m_session.model(), {m_session.scenarioOf(role)->id.text(), row.measure, reason.toStdString(), at}),
            [name = row.spec.name, reason] {
                return reason.isEmpty() ? tr("Unlock “%1”").arg(name) : tr("Lock “%1”: %2").arg(name, reason);
            }};
}

LeverStep LeversViewModel::remove(Role role, const LeverRow& row) const
{
    return {document::removing(m_session.model(), m_session.scenarioOf(role)->id.text(), row.measure), [name = row.spec.name] { return tr("Remove “%1”").arg(name); }};
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/ready_steps_view_model.h"

#include "core/document/edits.h"
#include "ui/screens/levers/ready_step_words.h"

#include <algorithm>

namespace wp::ui::screens {

using evidence::ReadyStep;
using scenario::Measure;
using scenario::Scenario;

namespace {

using MeasureId = base::Id<Measure>;

/// An id that no scenario has, so that a variant never takes it for another's.
MeasureId freshId(const document::Model& model, const std::string& wanted)
{
    const auto isTaken = [&](const std::string& id) {
        return std::ranges::any_of(model.scenarios, [&](const Scenario& scenario) {
            return std::ranges::find(scenario.measures, MeasureId(id), &Measure::id) != scenario.measures.end();
        });
    };
    std::string id = wanted;
    for (int n = 2; isTaken(id); ++n) {
        id = wanted + std::to_string(n);
    }
    return MeasureId(id);
}

} // namespace

ReadyStepsViewModel::ReadyStepsViewModel(shell::Session& session, scenario::Role role, QObject* parent)
    : QObject(parent), m_session(session), m_role(role)
{
    for (const ReadyStep step : evidence::readySteps(role)) {
        m_rows.push_back(rowOf(step));
    }
}

ReadyStepsViewModel::Row ReadyStepsViewModel::rowOf(ReadyStep step) const
{
    const place::Place& place = m_session.model().place;
    evidence::Ready made = evidence::ready(step, place);
    Row row{step, stepName(step), stepSentence(step), {}, claimsSentence(evidence::claimsOf(step)), {}, {}, false};
    if (made.measure) {
        row.size = sizeSentence(*made.measure, place);
        row.measure = std::move(made.measure);
        row.measure->name = row.name.toStdString();
    } else {
        row.whyNot = unfitSentence(*made.why);
    }
    return row;
}

void ReadyStepsViewModel::choose(std::size_t row, bool isChosen)
{
    m_rows[row].isChosen = isChosen && m_rows[row].measure;
    Q_EMIT changed();
}

void ReadyStepsViewModel::chooseAll()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].isChosen = m_rows[i].measure.has_value();
    }
    Q_EMIT changed();
}

int ReadyStepsViewModel::chosenCount() const { return static_cast<int>(std::ranges::count_if(m_rows, &Row::isChosen)); }

LeverStep ReadyStepsViewModel::step() const
{
    document::Several all;
    QString only;
    for (const Row& row : m_rows) {
        if (row.isChosen) {
            Measure measure = *row.measure;
            measure.id = freshId(m_session.model(), measure.id.text());
            auto edit = std::get<document::AddThing>(
                document::adding(m_session.model(), m_session.scenarioOf(m_role)->id.text(), measure));
            edit.index += all.edits.size();
            all.edits.push_back(std::move(edit));
            only = row.name;
        }
    }
    const int count = static_cast<int>(all.edits.size());
    return {std::move(all), [only, count] {
                return count == 1 ? tr("Add “%1”").arg(only) : tr("Add %n ready-made steps", nullptr, count);
            }};
}

base::Problems ReadyStepsViewModel::apply()
{
    const LeverStep made = step();
    return m_session.perform(made.edit, made.wording);
}

} // namespace wp::ui::screens

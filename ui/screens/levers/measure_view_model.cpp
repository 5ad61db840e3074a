// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/measure_view_model.h"

#include "core/document/edits.h"
#include "ui/format/names.h"

namespace wp::ui::screens {

MeasureViewModel::MeasureViewModel(shell::Session& session, scenario::Role role, const std::string& measure)
    : m_session(session), m_scenario(session.scenarioOf(role)->id.text()),
      m_measure(*document::followedMeasure(session.model(), m_scenario, measure)),
      m_name(m_measure.name ? format::fromUtf8(*m_measure.name) : format::kindName(m_measure.action)),
      m_kind(format::kindName(m_measure.action)), m_before(fieldsOf(m_measure, session.model())),
      m_fields(m_before)
{
}

/// A figure with a range is signed within it.
std::string MeasureViewModel::sourcesJson(const std::vector<MeasureField>& fields) const
{
    place::Sources sources = m_measure.sources;
    for (const MeasureField& field : fields) {
        if (field.hasSource) {
            sources.erase(field.name);
            if (const QString words = field.source.trimmed(); !words.isEmpty() && !field.figure.spread) {
                sources[field.name] = words.toStdString();
            }
        }
    }
    std::string all;
    for (const auto& [field, words] : sources) {
        all += (all.empty() ? "" : ",") + document::quoted(field) + ":" + document::quoted(words);
    }
    return all.empty() ? "null" : "{" + all + "}";
}

LeverStep MeasureViewModel::step() const
{
    std::vector<document::MeasureField> changed;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const std::string json = jsonOf(m_fields[i]);
        if (json != jsonOf(m_before[i])) {
            changed.push_back({m_measure.id.text(), m_fields[i].name, json});
        }
    }
    if (const std::string sources = sourcesJson(m_fields); sources != sourcesJson(m_before)) {
        changed.push_back({m_measure.id.text(), "sources", sources});
    }
    return {document::overriding(m_session.model(), m_scenario, changed),
            [name = m_name] { return tr("Change “%1”").arg(name); }};
}

base::Problems MeasureViewModel::apply()
{
    const LeverStep made = step();
    return m_session.perform(made.edit, made.wording);
}

} // namespace wp::ui::screens

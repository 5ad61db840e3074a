// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/levers_view_model.h"
#include "ui/screens/levers/measure_fields.h"

#include <QCoreApplication>

namespace wp::ui::screens {

/// One measure with every field, edited as a copy; what changed goes into the scenario alone, as one step.
class MeasureViewModel {
    Q_DECLARE_TR_FUNCTIONS(Measure)

public:
    MeasureViewModel(shell::Session& session, scenario::Role role, const std::string& measure);

    QString name() const { return m_name; }
    QString kind() const { return m_kind; }
    std::vector<MeasureField>& fields() { return m_fields; }
    const std::vector<MeasureField>& fields() const { return m_fields; }
    int baseYear() const { return m_session.baseYear(); }
    int horizon() const { return m_session.horizon(); }

    bool isChanged() const { return m_fields != m_before; }
    LeverStep step() const;
    /// What is wrong, if anything; then nothing changed.
    base::Problems apply();

private:
    std::string sourcesJson(const std::vector<MeasureField>& fields) const;

    shell::Session& m_session;
    std::string m_scenario;
    scenario::Measure m_measure;
    QString m_name;
    QString m_kind;
    std::vector<MeasureField> m_before;
    std::vector<MeasureField> m_fields;
};

} // namespace wp::ui::screens

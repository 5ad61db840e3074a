// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/screens/levers/lever_effects.h"
#include "ui/undo/edit_command.h"
#include "ui/widgets/lever.h"

#include <map>

namespace wp::ui::screens {

/// One measure as it stands in a column.
struct LeverRow {
    std::string measure;
    projection::FigureId figure;
    widgets::LeverSpec spec;
    money::Number value;
    QString kind;
    QString consequence;
    /// Whose measure it is, where the scenario follows another; empty for its own.
    QString follows;
    /// Why nobody is to move it; empty where it is free.
    QString lockReason;
    bool isEnabled = true;
    bool isOwn = true;
};

/// An edit and how it reads in the menu.
struct LeverStep {
    document::Edit edit;
    undo::Wording wording;
};

/// The measures of the two scenarios side by side, and the edits that their levers make. Editing what a variant
/// inherits gives the variant its own; what it follows stays as it is.
class LeversViewModel : public QObject {
    Q_OBJECT

public:
    explicit LeversViewModel(shell::Session& session, QObject* parent = nullptr);

    std::vector<LeverRow> rows(scenario::Role role);
    /// Asks for the consequences that are not known yet; changed() when they are.
    void renewEffects() { m_effects.renew(); }

    /// How far the measures of a scenario overlap; empty where they do not, or it is not known yet.
    QString overlap(scenario::Role role) const;
    projection::FigureId overlapFigure(scenario::Role role) const;

    /// What the scenario does to the place's shared priorities in the year looked at; empty where none is chosen.
    QString priorities(scenario::Role role) const;
    /// The first of them; empty where none is chosen.
    projection::FigureId prioritiesFigure(scenario::Role role) const;

    LeverStep setValue(scenario::Role role, const LeverRow& row, const money::Number& value) const;
    LeverStep setEnabled(scenario::Role role, const LeverRow& row, bool isEnabled) const;
    LeverStep setStart(scenario::Role role, const LeverRow& row, int calendarYear) const;
    LeverStep setRamp(scenario::Role role, const LeverRow& row, int years) const;
    /// Without a reason the lock goes.
    LeverStep setLock(scenario::Role role, const LeverRow& row, const QString& reason) const;
    LeverStep remove(scenario::Role role, const LeverRow& row) const;

Q_SIGNALS:
    void changed();

private:
    LeverRow rowOf(scenario::Role role, const scenario::Scenario& scenario, const scenario::Measure& measure);
    LeverStep step(scenario::Role role, const LeverRow& row, const char* field, const std::string& value,
                   undo::Wording wording) const;

    shell::Session& m_session;
    LeverEffects m_effects;
    /// As each lever was when it was first seen, with its range.
    std::map<std::pair<std::string, std::string>, place::Quantity> m_began;
    /// The most that each was set to since: beyond its evidence the slider grows, and never shrinks under the hand.
    std::map<std::pair<std::string, std::string>, money::Decimal> m_farthest;
    std::map<std::pair<std::string, std::string>, QString> m_lastWords;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "ui/undo/edit_command.h"

namespace wp::ui::shell {

/// An edit of a scenario as a whole, and its sentence; or why it cannot be, in words.
struct ScenarioStep {
    document::Edit edit;
    undo::Wording wording;
    QString refusal{};
};

/// A name is at least one sign that is no space.
ScenarioStep renaming(const document::Model& model, const scenario::Scenario& scenario, const QString& name);

/// Refused while a live variant follows it.
ScenarioStep removal(const document::Model& model, const scenario::Scenario& scenario);

} // namespace wp::ui::shell

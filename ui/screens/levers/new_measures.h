// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "ui/undo/edit_command.h"

#include <QString>

#include <vector>

namespace wp::ui::screens {

/// A measure that can be added to a scenario as it is, valid from the start, with its name for the menu.
struct NewMeasure {
    QString name;
    document::Edit edit;
    undo::Wording wording;
};

/// What the place allows: cuts and income for a cuts scenario; reallocation, new money and income for others.
std::vector<NewMeasure> newMeasures(const document::Model& model, const scenario::Scenario& scenario);

} // namespace wp::ui::screens

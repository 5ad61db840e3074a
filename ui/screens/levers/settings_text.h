// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/levers_view_model.h"

namespace wp::ui::screens {

/// The levers of a flat scenario as text that a person can read, send and paste back: a line each with the measure's
/// name, its value ("off" where it is switched off) and its id, between tabs.
QString settingsText(const scenario::Scenario& flat, const place::Place& place);

/// What a pasted text sets in a scenario: as one step, none where it changes nothing. Lines that fit no lever here, or
/// whose value cannot be read, are left out and said.
struct Pasted {
    std::optional<LeverStep> step;
    int count = 0;
    QStringList leftOut;
};
Pasted pastedSettings(const QString& text, const document::Model& model, const scenario::Scenario& flat);

/// "3 levers set. Left out: …"
QString pastedSentence(const Pasted& pasted);

} // namespace wp::ui::screens

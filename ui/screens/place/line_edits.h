// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/place/place.h"
#include "ui/undo/edit_command.h"

#include <QModelIndex>
#include <QStringList>

#include <optional>
#include <string>

namespace wp::ui::screens {

/// An edit of the list of lines, how it reads in the menu, and the id (new lines) or name of its line.
struct LineStep {
    document::Edit edit;
    undo::Wording wording;
    QString id;
};

/// A line of nothing at the end of a department; none when there is no such department.
std::optional<LineStep> newLine(const place::Place& place, const std::string& department);
LineStep lineRemoval(const place::Place& place, const std::string& line);

/// One tier for many lines; none when no line is named.
std::optional<LineStep> tierChange(const QStringList& lines, place::Tier tier);

/// The department that a row of PlaceViewModel is or belongs to: of an organisation, its first.
QString departmentAt(const place::Place& place, const QModelIndex& index);

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/workshop_notes.h"

#include <QString>

namespace wp::ui::format {

/// What a note stands on: "Line: Fostering", "Year: 2028/29"; of what is gone, that it is and its last name.
QString subjectWords(const document::Model& model, const document::WorkshopNote& note);

/// The same of a thing that is there.
QString subjectWords(const document::Model& model, const document::NoteSubject& subject);

/// "Decision" or "Note".
QString noteKind(bool isDecision);

/// "28 Nov 2026"; what is no day stays as it is.
QString dayText(const std::string& day);

/// How an agreed saving stands, by its word in the file; empty for none.
QString savingStatus(std::string_view word);

} // namespace wp::ui::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <compare>
#include <map>

namespace wp::document {

enum class NoteOn { line, measure, year, scenario };

/// What a note stands on: a line (`id`), a measure (`scenario` and `id`), a scenario (`scenario`) or a financial year
/// (the calendar year it begins in).
struct NoteSubject {
    NoteOn on = NoteOn::year;
    std::string scenario;
    std::string id;
    int year = 0;
    auto operator<=>(const NoteSubject&) const = default;
};

/// What somebody noted or decided on a thing, and when (as in "2027-03-31"). `name` is what the thing was called then,
/// or, once it is gone, when it went: its id may be given anew, and the note is not on that one.
struct WorkshopNote {
    NoteSubject subject;
    std::string name;
    std::string text;
    std::string who;
    std::string date;
    bool isDecision = false;
    bool isGone = false;
    bool operator==(const WorkshopNote&) const = default;
};

/// In the order in which they were made. What is no note is passed over.
std::vector<WorkshopNote> notesOf(const Model& model);

/// How many notes stand on each thing that is there.
std::map<NoteSubject, int> noteCounts(const Model& model);

bool isThere(const Model& model, const NoteSubject& subject);
/// What the thing is called; empty for a year.
std::string nameOf(const Model& model, const NoteSubject& subject);

/// Adds one at the end; puts another in the place of the nth; takes the nth away.
Edit noting(const Model& model, const WorkshopNote& note);
Edit renoting(const Model& model, std::size_t nth, const WorkshopNote& note);
Edit unnoting(const Model& model, std::size_t nth);

/// The notes of `before` as they stand after an edit: those on what it took away say so, with its last name, and those on a line
/// that it renamed follow.
std::vector<WorkshopNote> notesAfter(const Model& before, const Model& after, const std::pair<std::string, std::string>& renamed);
Edit keepingNotes(const Model& model, const std::vector<WorkshopNote>& notes);

} // namespace wp::document

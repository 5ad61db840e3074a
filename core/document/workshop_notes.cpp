// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/workshop_notes.h"

#include "core/document/edits.h"
#include "core/document/target.h"
#include "core/document/workshop_log.h"

#include <array>

namespace wp::document {

namespace {

using place::Json;

constexpr const char* part = "notes";
constexpr int partVersion = 1;
constexpr std::array<std::string_view, 4> subjectWords{"line", "measure", "year", "scenario"};

bool isNote(const Json& entry)
{
    return entry.is_object() && !textIn(entry, "text").empty()
           && std::ranges::find(subjectWords, textIn(entry, "on")) != subjectWords.end();
}

bool flagIn(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_boolean() && found->get<bool>();
}

int yearIn(const Json& entry)
{
    const auto found = entry.find("year");
    return found != entry.end() && found->is_number_integer() ? found->get<int>() : 0;
}

WorkshopNote noteIn(const Json& entry)
{
    const auto on = std::ranges::find(subjectWords, textIn(entry, "on")) - subjectWords.begin();
    return {{static_cast<NoteOn>(on), textIn(entry, "scenario"), textIn(entry, "id"), yearIn(entry)},
            textIn(entry, "name"),
            textIn(entry, "text"),
            textIn(entry, "who"),
            textIn(entry, "date"),
            flagIn(entry, "decision"),
            flagIn(entry, "gone")};
}

/// Every field, so that one set again takes the place of the one before.
Json fieldsOf(const WorkshopNote& note)
{
    return {{"on", std::string(subjectWords[static_cast<std::size_t>(note.subject.on)])},
            {"scenario", note.subject.scenario},
            {"id", note.subject.id},
            {"year", note.subject.year},
            {"name", note.name},
            {"text", note.text},
            {"who", note.who},
            {"date", note.date},
            {"decision", note.isDecision},
            {"gone", note.isGone}};
}

} // namespace

std::vector<WorkshopNote> notesOf(const Model& model)
{
    std::vector<WorkshopNote> all;
    if (!mayHold(model, part)) {
        return all;
    }
    for (const Json& entry : entriesOf(model, part)) {
        if (isNote(entry)) {
            all.push_back(noteIn(entry));
        }
    }
    return all;
}

std::map<NoteSubject, int> noteCounts(const Model& model)
{
    std::map<NoteSubject, int> counts;
    for (const WorkshopNote& note : notesOf(model)) {
        if (!note.isGone) {
            ++counts[note.subject];
        }
    }
    return counts;
}

bool isThere(const Model& model, const NoteSubject& subject)
{
    switch (subject.on) {
    case NoteOn::line: return findThing(model.place.lines, subject.id) != model.place.lines.end();
    case NoteOn::measure: return followedMeasure(model, subject.scenario, subject.id) != nullptr;
    case NoteOn::scenario: return findThing(model.scenarios, subject.scenario) != model.scenarios.end();
    case NoteOn::year: break;
    }
    return true;
}

std::string nameOf(const Model& model, const NoteSubject& subject)
{
    switch (subject.on) {
    case NoteOn::line: return nameIn(model.place.lines, subject.id);
    case NoteOn::measure: {
        const scenario::Measure* measure = followedMeasure(model, subject.scenario, subject.id);
        return measure ? nameOrId(*measure) : subject.id;
    }
    case NoteOn::scenario: return nameIn(model.scenarios, subject.scenario);
    case NoteOn::year: break;
    }
    return {};
}

Edit noting(const Model& model, const WorkshopNote& note) { return appending(model, part, partVersion, fieldsOf(note)); }

Edit renoting(const Model& model, std::size_t nth, const WorkshopNote& note)
{
    return changingNth(model, part, partVersion, nth, isNote, fieldsOf(note));
}

Edit unnoting(const Model& model, std::size_t nth) { return changingNth(model, part, partVersion, nth, isNote, nullptr); }

std::vector<WorkshopNote> notesAfter(const Model& before, const Model& after, const std::pair<std::string, std::string>& renamed)
{
    std::vector<WorkshopNote> notes = notesOf(before);
    for (WorkshopNote& note : notes) {
        if (note.isGone) {
            continue;
        }
        if (note.subject.on == NoteOn::line && note.subject.id == renamed.first) {
            note.subject.id = renamed.second;
        } else if (isThere(before, note.subject) && !isThere(after, note.subject)) {
            note.name = nameOf(before, note.subject);
            note.isGone = true;
        }
    }
    return notes;
}

Edit keepingNotes(const Model& model, const std::vector<WorkshopNote>& notes)
{
    Json entries = entriesOf(model, part);
    std::size_t nth = 0;
    for (Json& entry : entries) {
        if (isNote(entry) && nth < notes.size()) {
            entry.update(fieldsOf(notes[nth++]));
        }
    }
    return replacing(model, part, partVersion, std::move(entries));
}

} // namespace wp::document

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/notes_table.h"

#include "core/document/edits.h"
#include "core/place/codec.h"
#include "ui/format/names.h"
#include "ui/format/note_words.h"
#include "ui/screens/place/cell_of.h"

#include <algorithm>

namespace wp::ui::screens {

using document::Decision;
using document::NoteOn;
using document::WorkshopNote;
using format::fromUtf8;

namespace {

enum Column { subject, kind, text, who, date, review };

constexpr qsizetype longestName = 40;

std::string plain(const std::string& json)
{
    const place::Json value = place::Json::parse(json, nullptr, false);
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// Where the thing of a note is shown; none of what is gone.
projection::FigureId goalOf(const document::Model& model, const WorkshopNote& note)
{
    const document::NoteSubject& on = note.subject;
    if (note.isGone || !document::isThere(model, on)) {
        return {};
    }
    switch (on.on) {
    case NoteOn::line: return {{}, "lines/" + on.id, {}, 0};
    case NoteOn::measure: return {on.scenario, "measures/" + on.id, {}, 0};
    case NoteOn::scenario: return {on.scenario, "scenarios/" + on.scenario, {}, 0};
    case NoteOn::year: break;
    }
    return {{}, "place", {}, on.year};
}

template <class Thing>
Cell typed(const std::string& value, bool mayBeEmpty, document::Edit (*put)(const document::Model&, std::size_t, const Thing&),
           std::size_t nth, const Thing& thing, std::string Thing::*field)
{
    Cell cell = textPart({}, {}, fromUtf8(value));
    cell.mayBeEmpty = mayBeEmpty;
    cell.put = [put, nth, thing, field](const document::Model& model, const std::string& json) {
        Thing changed = thing;
        changed.*field = plain(json);
        return put(model, nth, changed);
    };
    return cell;
}

Cell kindCell(std::size_t nth, const WorkshopNote& note)
{
    Cell cell = textPart({}, {}, format::noteKind(note.isDecision));
    cell.kind = CellKind::choice;
    cell.edit = note.isDecision ? QStringLiteral("true") : QStringLiteral("false");
    cell.choices = [] {
        return QVariantList{QVariantList{format::noteKind(false), QStringLiteral("false")},
                            QVariantList{format::noteKind(true), QStringLiteral("true")}};
    };
    cell.put = [nth, note](const document::Model& model, const std::string& json) {
        WorkshopNote changed = note;
        changed.isDecision = json == "true";
        return document::renoting(model, nth, changed);
    };
    return cell;
}

} // namespace

std::vector<TableColumn> NotesTable::columns(const document::Model&) const
{
    return {{tr("On"), tr("The line, measure, year or scenario; Enter goes there"), false, 30},
            {tr("Kind"), tr("A note, or a decision"), false, 13},
            {tr("What was said"), tr("The note, or why it was decided"), false, 38},
            {tr("Who"), tr("Who says it, or sees to it"), false, 19},
            {tr("When"), tr("The day on which it was written"), false, 13},
            {tr("Looked at again on"), tr("Of a decision of the screen Compare"), false, 18}};
}

std::vector<TableRow> NotesTable::rows(const document::Model& model) const
{
    m_notes = document::notesOf(model);
    m_decisions = document::decisionsOf(model);
    std::vector<std::pair<std::string, TableRow>> all;
    for (std::size_t i = m_notes.size(); i-- > 0;) {
        all.emplace_back(m_notes[i].date, TableRow{"notes", {}, "notes/" + std::to_string(i), i});
    }
    for (std::size_t i = m_decisions.size(); i-- > 0;) {
        all.emplace_back(m_decisions[i].date, TableRow{"decisions", {}, "decisions/" + std::to_string(i), i});
    }
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<TableRow> rows;
    for (auto& each : all) {
        rows.push_back(std::move(each.second));
    }
    return rows;
}

QString NotesTable::nameOf(const document::Model&, const TableRow& row) const
{
    const QString said = fromUtf8(row.list == "notes" ? m_notes.at(row.at).text : m_decisions.at(row.at).reason);
    return said.size() > longestName ? said.left(longestName - 1) + u'…' : said;
}

Cell NotesTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    return row.list == "notes" ? noteCell(model, row.at, column) : decisionCell(model, row.at, column);
}

Cell NotesTable::noteCell(const document::Model& model, std::size_t nth, std::size_t column) const
{
    const WorkshopNote& note = m_notes.at(nth);
    Cell cell;
    switch (column) {
    case subject:
        cell = wordsCell(format::subjectWords(model, note));
        cell.isQuiet = note.isGone;
        break;
    case kind: cell = kindCell(nth, note); break;
    case text: cell = typed(note.text, false, document::renoting, nth, note, &WorkshopNote::text); break;
    case who: cell = typed(note.who, true, document::renoting, nth, note, &WorkshopNote::who); break;
    case date: cell = wordsCell(format::dayText(note.date)); break;
    default: break;
    }
    cell.source = fromUtf8(note.text);
    cell.figure = goalOf(model, note);
    return cell;
}

Cell NotesTable::decisionCell(const document::Model& model, std::size_t nth, std::size_t column) const
{
    const Decision& decision = m_decisions.at(nth);
    const WorkshopNote on{{NoteOn::scenario, decision.scenario, {}, 0}, decision.name, {}, {}, {}, true, false};
    Cell cell;
    switch (column) {
    case subject:
        cell = wordsCell(tr("%1 goes ahead").arg(format::subjectWords(model, on)));
        cell.isQuiet = !document::isThere(model, on.subject);
        break;
    case kind: cell = wordsCell(format::noteKind(true)); break;
    case text: cell = typed(decision.reason, false, document::redeciding, nth, decision, &Decision::reason); break;
    case who: cell = typed(decision.owner, true, document::redeciding, nth, decision, &Decision::owner); break;
    case date: cell = wordsCell(format::dayText(decision.date)); break;
    default: cell = wordsCell(format::dayText(decision.reviewDate)); break;
    }
    cell.source = fromUtf8(decision.reason);
    cell.figure = goalOf(model, on);
    return cell;
}

std::map<std::string, int> lineNotes(const document::Model& model)
{
    std::map<std::string, int> counts;
    for (const auto& [subject, count] : document::noteCounts(model)) {
        if (subject.on == NoteOn::line) {
            counts[subject.id] = count;
        }
    }
    return counts;
}

PlaceTableStep NotesTable::remove(const document::Model& model, const TableRow& row) const
{
    const QString name = nameOf(model, row);
    return {row.list == "notes" ? document::unnoting(model, row.at) : document::undeciding(model, row.at),
            [name] { return tr("Remove %1").arg(name); }};
}

} // namespace wp::ui::screens

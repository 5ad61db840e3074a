// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/note_words.h"

#include "core/document/agreed_savings.h"
#include "core/document/edits.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace wp::ui::format {

using document::NoteOn;
using document::NoteSubject;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

QString goneWords(NoteOn on, const QString& name)
{
    switch (on) {
    case NoteOn::line: return Words::tr("On a line that is gone: %1").arg(name);
    case NoteOn::measure: return Words::tr("On a measure that is gone: %1").arg(name);
    case NoteOn::scenario: return Words::tr("On a scenario that is gone: %1").arg(name);
    case NoteOn::year: break;
    }
    return name;
}

} // namespace

QString subjectWords(const document::Model& model, const NoteSubject& subject)
{
    const QString name = fromUtf8(document::nameOf(model, subject));
    switch (subject.on) {
    case NoteOn::line: return Words::tr("Line: %1").arg(name);
    case NoteOn::measure: {
        const scenario::Measure* measure = document::followedMeasure(model, subject.scenario, subject.id);
        const QString called = measure && !measure->name ? kindName(measure->action) : name;
        return Words::tr("Measure: %1 (%2)").arg(called, fromUtf8(document::nameOf(model, {NoteOn::scenario, subject.scenario, {}, 0})));
    }
    case NoteOn::scenario: return Words::tr("Scenario: %1").arg(name);
    case NoteOn::year: return Words::tr("Year: %1").arg(Numbers().financialYear(subject.year));
    }
    return name;
}

QString subjectWords(const document::Model& model, const document::WorkshopNote& note)
{
    const bool isGone = note.isGone || !document::isThere(model, note.subject);
    return isGone ? goneWords(note.subject.on, fromUtf8(note.name)) : subjectWords(model, note.subject);
}

QString noteKind(bool isDecision) { return isDecision ? Words::tr("Decision") : Words::tr("Note"); }

QString dayText(const std::string& day)
{
    const QDate date = QDate::fromString(fromUtf8(day), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : fromUtf8(day);
}

QString savingStatus(std::string_view word)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("NoteWords", "Planned"), QT_TRANSLATE_NOOP("NoteWords", "Under way"),
        QT_TRANSLATE_NOOP("NoteWords", "Late"), QT_TRANSLATE_NOOP("NoteWords", "Delivered")};
    const auto statuses = document::savingStatuses();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        if (statuses[i] == word) {
            return Words::tr(names[i]);
        }
    }
    return {};
}

} // namespace wp::ui::format

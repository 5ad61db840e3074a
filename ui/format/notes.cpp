// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/notes.h"

#include <QCoreApplication>

#include <array>

namespace wp::ui::format {

namespace {

/// %1 is where, %2 the value; in the order of NoteKind.
constexpr std::array sentences = {
    QT_TRANSLATE_NOOP("Note", "%1: could not be read, and is left out."),
    QT_TRANSLATE_NOOP("Note", "%1: could not be read. “%2” stands in for it; put in what it should be."),
    QT_TRANSLATE_NOOP("Note", "%1: is new in version %2 of the file."),
    QT_TRANSLATE_NOOP("Note", "%1: was brought up to version %2 of the file."),
    QT_TRANSLATE_NOOP("Note", "%1: is no longer kept from version %2 of the file.")};

} // namespace

QString sentence(const document::Note& note)
{
    const QString where = QString::fromStdString(note.where).split(QLatin1Char('/')).join(QStringLiteral(" › "));
    const char* text = sentences[static_cast<std::size_t>(note.kind)];
    const QString words = QCoreApplication::translate("Note", text);
    return note.kind == document::NoteKind::leftOut ? words.arg(where)
                                                    : words.arg(where, QString::fromStdString(note.value));
}

} // namespace wp::ui::format

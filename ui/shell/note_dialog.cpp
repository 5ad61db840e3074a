// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_dialog.h"

#include "ui/format/names.h"
#include "ui/format/note_words.h"
#include "ui/format/problem_sentences.h"
#include "ui/shell/session.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/worded_check.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDate>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::shell {

using document::NoteOn;
using document::NoteSubject;
using document::WorkshopNote;
using format::Space;
using format::Type;
using widgets::wrappedLabel;

namespace {

constexpr QSize wantedSize(620, 600);
constexpr int textLines = 3;
constexpr qsizetype longestNote = 2000;

/// What follows the list in a thing's name: of "lines/claRes", "claRes".
std::optional<std::string> idAfter(const std::string& thing, std::string_view list)
{
    return thing.starts_with(list) ? std::optional(thing.substr(list.size())) : std::nullopt;
}

} // namespace

NoteSubject noteSubject(const Session& session, const std::optional<projection::FigureId>& figure)
{
    const NoteSubject year{NoteOn::year, {}, {}, session.baseYear() + session.year()};
    if (!figure) {
        return year;
    }
    NoteSubject subject = year;
    if (const auto line = idAfter(figure->thing, "lines/")) {
        subject = {NoteOn::line, {}, *line, 0};
    } else if (const auto measure = idAfter(figure->thing, "measures/")) {
        subject = {NoteOn::measure, figure->scenario, *measure, 0};
    } else if (figure->year != 0) {
        subject.year = figure->year;
    } else if (!figure->scenario.empty()) {
        subject = {NoteOn::scenario, figure->scenario, {}, 0};
    }
    return document::isThere(session.model(), subject) ? subject : year;
}

NoteDialog::NoteDialog(Session& session, NoteSubject subject, QWidget* parent)
    : LargeDialog(tr("Notes and decisions"), wantedSize, parent), m_session(session), m_subject(std::move(subject))
{
    column()->addWidget(wrappedLabel(format::subjectWords(session.model(), m_subject), Type::subheading, false, this));
    showEarlier();
    build();
    m_text->setFocus();
}

void NoteDialog::showEarlier()
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, theme.space(Space::small), 0);
    rows->setSpacing(theme.space(Space::small));
    const std::vector<WorkshopNote> notes = document::notesOf(m_session.model());
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        if (note->subject != m_subject || note->isGone) {
            continue;
        }
        rows->addWidget(wrappedLabel(format::fromUtf8(note->text), Type::body, false, content));
        const QString by = tr("%1 · %2 · %3", "kind, who, day")
                               .arg(format::noteKind(note->isDecision), format::fromUtf8(note->who), format::dayText(note->date));
        rows->addWidget(wrappedLabel(by, Type::caption, true, content));
    }
    if (rows->count() == 0) {
        rows->addWidget(wrappedLabel(tr("Nothing is noted here yet."), Type::body, true, content));
    }
    rows->addStretch();
    QScrollArea* area = scrolling(content, this);
    area->setFocusPolicy(Qt::StrongFocus);
    widgets::setAccessibleRole(*area, QAccessible::Document);
    area->setProperty("isRead", true);
    area->setAccessibleName(tr("What was noted before"));
    column()->addWidget(area, 1);
}

void NoteDialog::build()
{
    auto* label = wrappedLabel(tr("&A further note"), Type::body, false, this);
    label->setTextFormat(Qt::AutoText);
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("A further note"));
    m_text->setFixedHeight(textLines * QFontMetrics(format::currentTheme().font(Type::body)).lineSpacing()
                           + 2 * format::currentTheme().space(Space::medium));
    label->setBuddy(m_text);
    auto* writer = wrappedLabel(tr("W&ho says it; a role is better than a name"), Type::body, false, this);
    m_who = new QLineEdit(this);
    m_who->setAccessibleName(tr("Who says it; a role is better than a name"));
    writer->setBuddy(m_who);
    const std::vector<WorkshopNote> notes = document::notesOf(m_session.model());
    m_who->setText(notes.empty() ? QString() : format::fromUtf8(notes.back().who));
    auto* check = new widgets::WordedCheck(tr("It is a decision"), this);
    m_decision = check->box();
    m_refusal = wrappedLabel({}, Type::body, false, this);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_text), static_cast<QWidget*>(writer),
                          static_cast<QWidget*>(m_who), static_cast<QWidget*>(check), static_cast<QWidget*>(m_refusal)}) {
        column()->addWidget(each);
    }
    m_keep = pushButton(tr("&Keep this note"), this, true);
    QPushButton* close = pushButton(tr("C&lose"), this);
    foot()->addWidget(wrappedLabel(tr("Ctrl+Enter keeps it. Ctrl+Shift+M shows all notes and decisions."), Type::caption, true, this), 1);
    foot()->addWidget(m_keep);
    foot()->addWidget(close);
    addFoot();
    connect(m_keep, &QPushButton::clicked, this, &NoteDialog::keep);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &NoteDialog::keep);
}

QString NoteDialog::refusal() const { return m_refusal->text(); }

void NoteDialog::refuse(const QString& sentence, QWidget& field)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    field.setFocus();
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoteDialog::keep()
{
    const QString text = m_text->toPlainText().simplified();
    const QString who = m_who->text().simplified();
    if (text.isEmpty()) {
        refuse(tr("Write what is to be remembered."), *m_text);
        return;
    }
    if (text.size() > longestNote) {
        refuse(tr("A note holds up to %n characters. Make it shorter, or make two of it.", "", static_cast<int>(longestNote)), *m_text);
        return;
    }
    if (who.isEmpty()) {
        refuse(tr("Say who says it."), *m_who);
        return;
    }
    const WorkshopNote note{m_subject, document::nameOf(m_session.model(), m_subject), text.toStdString(), who.toStdString(),
                            QDate::currentDate().toString(Qt::ISODate).toStdString(), m_decision->isChecked(), false};
    const QString on = format::subjectWords(m_session.model(), m_subject);
    const auto problems = m_session.perform(document::noting(m_session.model(), note), [on, isDecision = note.isDecision] {
        return isDecision ? tr("Write down a decision (%1)").arg(on) : tr("Write a note (%1)").arg(on);
    });
    if (problems.empty()) {
        accept();
    } else {
        refuse(format::sentence(problems.front()), *m_text);
    }
}

} // namespace wp::ui::shell

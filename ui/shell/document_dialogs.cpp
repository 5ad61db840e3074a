// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/notes.h"
#include "ui/format/problem_sentences.h"
#include "ui/shell/dialog_column.h"
#include "ui/shell/window_dialogs.h"
#include "ui/widgets/quiet_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

// The dialogs about what can befall a document.
namespace wp::ui::shell {

namespace {

void addWords(QVBoxLayout& column, QDialog& dialog, const QString& words)
{
    auto* label = new QLabel(words, &dialog);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column.addWidget(label);
}

void addList(QVBoxLayout& column, QDialog& dialog, const QString& name, const QStringList& rows)
{
    auto* list = new widgets::QuietList(&dialog);
    list->setWordWrap(true);
    list->setAccessibleName(name);
    list->addItems(rows);
    column.addWidget(list, 1);
}

QStringList sentencesOf(const document::Notes& notes)
{
    QStringList rows;
    for (const document::Note& note : notes) {
        rows.push_back(format::sentence(note));
    }
    return rows;
}

QString shortTime(const QDateTime& time) { return QLocale().toString(time, QLocale::ShortFormat); }

} // namespace

bool WindowDialogs::askToOpenDamaged(const QString& name, const base::Problems& why, const document::Notes& missing)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, tr("“%1” is damaged").arg(name));
    for (const base::Problem& problem : why) {
        addWords(*column, dialog, format::fullSentence(problem));
    }
    addWords(*column, dialog, missing.empty() ? tr("All of it could be read, but a figure in it may have changed. Compare "
                                                   "it with a printout or an earlier copy.")
                                              : tr("This is missing from what could be read:"));
    if (!missing.empty()) {
        addList(*column, dialog, tr("What is missing"), sentencesOf(missing));
    }
    addWords(*column, dialog, tr("It opens as a new document. The damaged file stays as it is."));
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("&Open what could be read"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted;
}

bool WindowDialogs::askToReplace(const QString& name)
{
    QMessageBox box(QMessageBox::NoIcon, tr("The file has changed"),
                    tr("“%1” was changed by someone else since it was opened here.").arg(name), QMessageBox::NoButton,
                    m_parent);
    setMark(box, QStringLiteral("warning"), format::Colour::warning);
    box.setInformativeText(tr("Replacing it loses their changes. To keep both, go back and save under another name."));
    QPushButton* replace = box.addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
    QPushButton* back = box.addButton(tr("&Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == replace;
}

RecoveryAnswer WindowDialogs::askToRecover(const RecoveryOffer& offer)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, tr("Unsaved changes to “%1” were kept").arg(offer.name));
    addWords(*column, dialog,
             offer.path.isEmpty()
                 ? tr("The program ended before they were saved. The last change was at %1.").arg(shortTime(offer.last))
                 : tr("The program ended before they were saved in %1. The last change was at %2. The file stays as it is "
                      "until you save.").arg(offer.path, shortTime(offer.last)));
    QStringList rows;
    for (const RecoveryOffer::Change& change : offer.changes) {
        rows.push_back(tr("%1: %2").arg(shortTime(change.at), change.words));
    }
    addList(*column, dialog, tr("Changes"), rows);
    if (offer.isCut) {
        addWords(*column, dialog, tr("What was being written at the very end could not be read."));
    }
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* recover = buttons->addButton(tr("&Bring them back"), QDialogButtonBox::AcceptRole);
    QPushButton* discard = buttons->addButton(tr("&Throw them away"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("&Decide later"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    RecoveryAnswer answer = RecoveryAnswer::later;
    QObject::connect(recover, &QPushButton::clicked, &dialog, [&] {
        answer = RecoveryAnswer::recover;
        dialog.accept();
    });
    QObject::connect(discard, &QPushButton::clicked, &dialog, [&] {
        answer = RecoveryAnswer::discard;
        dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
    return answer;
}

void WindowDialogs::showNotes(const QString& heading, const document::Notes& notes)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, heading);
    addList(*column, dialog, tr("What changed"), sentencesOf(notes));
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace wp::ui::shell

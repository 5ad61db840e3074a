// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_dialogs.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/shell/dialog_column.h"
#include "ui/widgets/problem_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace wp::ui::shell {

using format::Space;
using format::Type;

namespace {

constexpr int mostPeople = 100'000'000;

} // namespace

QVBoxLayout* dialogColumn(QDialog& dialog, const QString& heading)
{
    dialog.setWindowTitle(heading);
    const format::Theme& theme = format::currentTheme();
    auto* column = new QVBoxLayout(&dialog);
    const int edge = theme.space(Space::wide);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.space(Space::large));
    auto* title = new QLabel(heading, &dialog);
    title->setWordWrap(true);
    format::setType(title, Type::heading);
    column->addWidget(title);
    const QSize room = dialog.screen()->availableSize().boundedTo({1200, 680});
    dialog.resize((QSize(640, 460) * theme.textPercent() / 100).boundedTo(room));
    return column;
}

void setMark(QMessageBox& box, const QString& icon, format::Colour colour)
{
    const int side = 2 * box.fontMetrics().height();
    box.setIconPixmap(format::icon(icon, colour).pixmap(side, side));
}

QString WindowDialogs::askOpen(FileKind kind)
{
    switch (kind) {
    case FileKind::published:
        return QFileDialog::getOpenFileName(m_parent, tr("Choose the published return"), {},
                                            tr("Revenue account, part 1 (*.csv);;All files (*)"));
    case FileKind::table:
        return QFileDialog::getOpenFileName(m_parent, tr("Choose a table"), {},
                                            tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json);;All files (*)"));
    case FileKind::mapping:
        return QFileDialog::getOpenFileName(m_parent, tr("Choose a saved mapping"), {},
                                            tr("Mappings (*.json);;All files (*)"));
    default:
        return QFileDialog::getOpenFileName(m_parent, tr("Open a place"), {},
                                            tr("Places (*.wholeplace *.json);;All files (*)"));
    }
}

QString endingOf(FileKind kind)
{
    static constexpr std::array endings{"wholeplace", "json", "",    "png", "svg", "html",
                                        "pdf",        "xlsx", "csv", "",    "json"};
    return QString::fromLatin1(endings[static_cast<std::size_t>(kind)]);
}

QString WindowDialogs::askSave(FileKind kind, const QString& suggestion)
{
    const bool isPicture = kind == FileKind::png || kind == FileKind::svg;
    const bool isReport = kind == FileKind::html || kind == FileKind::pdf;
    const QString heading = isPicture                   ? tr("Save the chart")
                            : isReport                  ? tr("Export the report")
                            : kind == FileKind::json    ? tr("Export as JSON")
                            : kind == FileKind::xlsx    ? tr("Export a workbook")
                            : kind == FileKind::csv     ? tr("Export the budget lines")
                            : kind == FileKind::mapping ? tr("Save the mapping")
                                                        : tr("Save the place");
    const QString filter = kind == FileKind::png       ? tr("PNG pictures (*.png)")
                           : kind == FileKind::svg     ? tr("SVG pictures (*.svg)")
                           : kind == FileKind::html    ? tr("Web pages (*.html)")
                           : kind == FileKind::pdf     ? tr("PDF documents (*.pdf)")
                           : kind == FileKind::json    ? tr("wholeplace/1 JSON (*.json)")
                           : kind == FileKind::xlsx    ? tr("Excel workbooks (*.xlsx)")
                           : kind == FileKind::csv     ? tr("Tables as text (*.csv)")
                           : kind == FileKind::mapping ? tr("Mappings (*.json)")
                                                       : tr("Places (*.wholeplace)");
    const QString path = QFileDialog::getSaveFileName(m_parent, heading, suggestion, filter);
    return path.isEmpty() || QFileInfo(path).suffix().size() > 0 ? path : path + u'.' + endingOf(kind);
}

SaveAnswer WindowDialogs::askToSave(const QString& name)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(name),
                    QMessageBox::NoButton, m_parent);
    setMark(box, QStringLiteral("info"), format::Colour::info);
    box.setInformativeText(tr("Changes that are not saved are lost."));
    QPushButton* save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("&Do not save"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("&Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == save ? SaveAnswer::save
           : box.clickedButton() == discard ? SaveAnswer::discard
                                            : SaveAnswer::cancel;
}

std::optional<ImportChoice> WindowDialogs::askImport(const QStringList& authorities)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, tr("From your council’s published return"));
    auto* form = new QFormLayout;
    auto* authority = new QComboBox(&dialog);
    authority->addItems(authorities);
    authority->setEditable(true);
    authority->setInsertPolicy(QComboBox::NoInsert);
    authority->completer()->setFilterMode(Qt::MatchContains);
    authority->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto* people = new QSpinBox(&dialog);
    people->setRange(0, mostPeople);
    people->setGroupSeparatorShown(true);
    people->setSpecialValueText(tr("not known"));
    form->addRow(tr("&Authority"), authority);
    form->addRow(tr("&People who live there"), people);
    column->addLayout(form);
    auto* note = new QLabel(tr("The file does not hold the population, reserves or growth of funding. They are marked "
                               "as assumed until you type them."), &dialog);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    ImportChoice choice{authority->currentText(), {}};
    if (people->value() > 0) {
        choice.population = people->value();
    }
    return choice;
}

void WindowDialogs::showProblems(const QString& heading, const base::Problems& problems)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, heading);
    auto* list = new widgets::ProblemList(&dialog);
    list->setProblems(problems);
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

void WindowDialogs::showText(const QString& heading, const QString& html)
{
    QDialog dialog(m_parent);
    QVBoxLayout* column = dialogColumn(dialog, heading);
    auto* text = new QTextBrowser(&dialog);
    text->setHtml(html);
    text->setAccessibleName(heading);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, text, [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace wp::ui::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_dialog.h"

#include "core/document/replace_file.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/import/check_step.h"
#include "ui/screens/import/choose_step.h"
#include "ui/screens/import/columns_step.h"
#include "ui/screens/import/table_preview.h"
#include "ui/screens/import/table_step.h"
#include "ui/screens/import/tiers_step.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_controller.h"
#include "ui/shell/exporter.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace wp::ui::screens {

namespace {

constexpr QSize wantedSize(1480, 860);
constexpr int widestCell = 18; // in letters
constexpr qint64 largestMapping = 10'000'000;

} // namespace

ImportDialog::ImportDialog(ImportViewModel& viewModel, shell::DocumentController& controller, shell::Dialogs& dialogs,
                           QWidget* parent)
    : LargeDialog(tr("Import a table"), wantedSize, parent), m_viewModel(viewModel), m_controller(controller),
      m_dialogs(dialogs), m_preview(new TablePreview(viewModel.table(), this))
{
    build();
    buildFoot();
    connect(&m_viewModel, &ImportViewModel::changed, this, &ImportDialog::refresh);
    connect(m_choose, &ChooseStep::fileWanted, this, &ImportDialog::fileWanted);
    connect(m_choose, &ChooseStep::pasteWanted, this, &ImportDialog::pasteWanted);
    connect(m_columns, &ColumnsStep::mappingWanted, this, &ImportDialog::loadMapping);
    connect(m_columns, &ColumnsStep::saveWanted, this, &ImportDialog::saveMapping);
    goTo(ImportStep::choose);
}

void ImportDialog::build()
{
    m_where = widgets::wrappedLabel({}, format::Type::strong, false, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, importSteps);
    m_progress->setTextVisible(false);
    m_pages = new QStackedWidget(this);
    m_choose = new ChooseStep(m_viewModel, m_pages);
    m_table = new TableStep(m_viewModel, *m_preview, m_pages);
    m_columns = new ColumnsStep(m_viewModel, *m_preview, m_pages);
    m_check = new CheckStep(m_viewModel, m_pages);
    m_tiers = new TiersStep(m_viewModel, m_pages);
    for (ImportPage* page : {static_cast<ImportPage*>(m_choose), static_cast<ImportPage*>(m_table),
                             static_cast<ImportPage*>(m_columns), static_cast<ImportPage*>(m_check),
                             static_cast<ImportPage*>(m_tiers)}) {
        m_pages->addWidget(page);
    }
    m_problem = widgets::wrappedLabel({}, format::Type::body, false, this);
    m_problem->setProperty("wrong", true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_where);
    column()->addWidget(m_progress);
    column()->addWidget(m_pages, 1);
    column()->addWidget(m_problem);
}

void ImportDialog::buildFoot()
{
    QPushButton* cancel = shell::pushButton(tr("Cancel"), this);
    m_back = shell::pushButton(tr("&Back"), this);
    m_next = shell::pushButton(tr("&Next"), this, true);
    foot()->addWidget(cancel);
    foot()->addStretch(1);
    foot()->addWidget(m_back);
    foot()->addWidget(m_next);
    addFoot();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<ImportStep>(m_pages->currentIndex() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
}

ImportStep ImportDialog::step() const { return static_cast<ImportStep>(m_pages->currentIndex()); }

ImportPage* ImportDialog::page() const { return static_cast<ImportPage*>(m_pages->currentWidget()); }

void ImportDialog::goTo(ImportStep step)
{
    m_pages->setCurrentIndex(static_cast<int>(step));
    refresh();
    for (QTableView* table : {m_table->table(), m_columns->table()}) {
        table->scrollTo(m_preview->index(m_preview->firstShown(), 0), QAbstractItemView::PositionAtTop);
        fitColumns(*table, widestCell, m_preview->firstShown(), m_preview->endShown());
    }
    page()->firstStop()->setFocus(Qt::TabFocusReason);
}

void ImportDialog::refresh()
{
    m_preview->renew();
    page()->refresh();
    const int number = m_pages->currentIndex() + 1;
    m_where->setText(tr("Step %1 of %2: %3").arg(number).arg(importSteps).arg(page()->title()));
    m_progress->setValue(number);
    m_progress->setAccessibleName(m_where->text());
    m_back->setEnabled(step() != ImportStep::choose);
    m_next->setText(step() == ImportStep::tiers ? tr("Take it &in") : tr("&Next"));
    showProblem();
}

/// The first thing that stands in the way, and how many more there are.
void ImportDialog::showProblem()
{
    const base::Problems problems = m_viewModel.hasSource() ? m_viewModel.obstacles(step()) : base::Problems();
    m_next->setEnabled(m_viewModel.hasSource() && problems.empty());
    const QString before = m_problem->text();
    const auto count = static_cast<int>(problems.size());
    QString said = problems.empty() ? QString() : format::fullSentence(problems.front());
    if (step() >= ImportStep::check && m_viewModel.count(RowsShown::problems) > 0 && count > 0) {
        said = tr("%n problems stand in the way. Give the amount, leave the row out, or accept the difference.", nullptr,
                  count);
    } else if (count > 1) {
        said += u' ' + tr("There are %n more problems.", nullptr, count - 1);
    }
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty());
    if (said != before && !said.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ImportDialog::next()
{
    if (step() == ImportStep::tiers) {
        takeIn();
    } else {
        goTo(static_cast<ImportStep>(m_pages->currentIndex() + 1));
    }
}

void ImportDialog::takeIn()
{
    if (m_viewModel.destination() == Destination::newPlace) {
        const auto model = m_viewModel.newModel();
        if (model && m_controller.openMade(model.value(), m_viewModel.name())) {
            accept();
        }
        return;
    }
    const base::Problems problems = m_viewModel.apply();
    if (problems.empty()) {
        accept();
        return;
    }
    m_problem->setText(format::fullSentence(problems.front()));
    m_problem->show();
}

void ImportDialog::loadMapping()
{
    const QString path = m_dialogs.askOpen(shell::FileKind::mapping);
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    base::Problems problems;
    if (file.open(QIODevice::ReadOnly)) {
        problems = m_viewModel.table().useMapping(file.read(largestMapping).toStdString());
    } else {
        problems.push_back({base::ProblemCode::cannotRead, path.toStdString(), {}, {file.errorString().toStdString()}, {}});
    }
    if (!problems.empty()) {
        m_dialogs.showProblems(tr("“%1” does not fit this table").arg(QFileInfo(path).fileName()), problems);
    }
    m_viewModel.tableChanged();
}

void ImportDialog::saveMapping()
{
    const QString name = QFileInfo(m_viewModel.source()).completeBaseName();
    shell::Exporter(m_dialogs).save(shell::FileKind::mapping, name, [&](const std::filesystem::path& path) {
        return document::replaceBytes(path, m_viewModel.table().mappingText(name.toStdString()));
    });
}

} // namespace wp::ui::screens

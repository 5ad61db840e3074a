// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/stress_view.h"

#include "ui/format/problem_sentences.h"
#include "ui/format/theme.h"
#include "ui/screens/place/stress_dialog.h"
#include "ui/screens/place/stress_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/door.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using widgets::wrappedLabel;

namespace {

constexpr int nameLetters = 20;

} // namespace

StressView::StressView(shell::Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    m_model = new StressModel(session, this);
    build();
    setUpTable();
    connect(m_model, &StressModel::changed, this, &StressView::showAnswer);
    connect(m_scenario, &widgets::Picker::chosen, this, [this](int index) {
        m_model->chooseScenario(index);
        refresh();
    });
    connect(m_payer, &widgets::Picker::chosen, this, [this](int index) {
        m_model->choosePayer(index);
        refresh();
    });
    connect(m_year, &widgets::Picker::chosen, m_model, &StressModel::chooseYear);
}

void StressView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_pickers = new widgets::ButtonRow(this);
    m_scenario = new widgets::Picker(m_pickers);
    m_payer = new widgets::Picker(m_pickers);
    m_year = new widgets::Picker(m_pickers);
    for (widgets::Picker* each : {m_scenario, m_payer, m_year}) {
        m_pickers->add(each);
    }
    m_scenario->box()->setMinimumContentsLength(nameLetters);
    m_payer->box()->setMinimumContentsLength(nameLetters);
    m_banner = new widgets::Banner(this);
    m_title = wrappedLabel({}, Type::subheading, false, this);
    m_unit = wrappedLabel({}, Type::caption, true, this);
    m_table = new widgets::QuietTable(this);
    m_detail = wrappedLabel({}, Type::body, false, this);
    m_note = wrappedLabel({}, Type::body, false, this);
    m_note->setProperty("wrong", true);
    buildButtons();
    column->addWidget(m_pickers);
    column->addWidget(m_banner);
    column->addWidget(m_title);
    column->addWidget(m_unit);
    column->addWidget(m_table);
    column->addWidget(m_detail);
    column->addWidget(m_buttons);
    column->addWidget(m_note);
    column->addStretch(1);
}

void StressView::buildButtons()
{
    m_buttons = new widgets::ButtonRow(this);
    const auto button = [this](QPushButton*& made, auto act) {
        made = new QPushButton(m_buttons);
        connect(made, &QPushButton::clicked, this, act);
        m_buttons->add(made);
    };
    button(m_apply, [this] { apply(); });
    m_apply->setProperty("primary", true);
    button(m_edit, [this] {
        if (const scenario::StressTest* test = m_model->test(current())) {
            edit(*test);
        }
    });
    button(m_new, [this] { edit(m_model->fresh()); });
    button(m_copy, [this] { standOn(m_model->duplicate(current())); });
    button(m_remove, [this] {
        const int row = current();
        m_model->remove(row);
        standOn(std::min(row, m_model->rowCount() - 1));
    });
}

void StressView::setUpTable()
{
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { open(at.row(), at.column()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.row() == 0) {
            open(0, at.column());
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StressView::showRow);
    const auto key = [this](const QKeySequence& keys, const QPushButton* button) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_Insert, m_new);
    key(Qt::Key_F2, m_edit);
    key(Qt::Key_Delete, m_remove);
    key(Qt::CTRL | Qt::Key_D, m_copy);
}

void StressView::retranslate()
{
    m_scenario->setWords(tr("&Scenario"), tr("Which scenario to stress"));
    m_payer->setWords(tr("Budget &of"), tr("Whose gap and reserves to show"));
    m_year->setWords(tr("&Year"), tr("In which year"));
    m_table->setAccessibleName(tr("Stress tests of the scenario"));
    m_apply->setText(tr("Plan for it"));
    m_apply->setToolTip(tr("Make the document what it is under this stress test: one step, which undo takes back"));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Name, changes and who says so (F2)"));
    m_new->setText(tr("New stress test…"));
    m_new->setToolTip(tr("Another set of changes (Insert)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the row (Ctrl+D)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the row (Delete)"));
}

void StressView::dress()
{
    const format::Theme& theme = format::currentTheme();
    layout()->setSpacing(theme.space(Space::small));
    m_pickers->setSpacing(theme.space(Space::medium));
    m_buttons->setSpacing(theme.space(Space::small));
    m_table->verticalHeader()->setDefaultSectionSize(theme.target());
    sizeColumns();
    const int head = m_table->horizontalHeader()->sizeHint().height();
    const int foot = m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(head + theme.target() * m_model->rowCount() + foot);
}

/// Every column as wide as its widest figure, and the room that is left shared out.
void StressView::sizeColumns()
{
    const QAbstractItemView* cells = m_table;
    std::array<int, StressModel::columns> wanted{};
    int left = m_table->viewport()->width();
    for (int column = 0; column < StressModel::columns; ++column) {
        const int words = std::max(cells->sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
        wanted[static_cast<std::size_t>(column)] = words + format::currentTheme().space(Space::small);
        left -= wanted[static_cast<std::size_t>(column)];
    }
    const int more = std::max(left, 0) / StressModel::columns;
    for (int column = 0; column < StressModel::columns; ++column) {
        m_table->setColumnWidth(column, wanted[static_cast<std::size_t>(column)] + more);
    }
}

void StressView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

void StressView::refresh()
{
    m_model->refresh();
    m_scenario->offer(m_model->scenarios(), m_model->scenario());
    m_payer->offer(m_model->payers(), m_model->payer());
    m_year->offer(m_model->years(), m_model->year());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1), 0));
    }
    showAnswer();
}

void StressView::reset()
{
    m_banner->clear();
    m_model->reset();
}

void StressView::showAnswer()
{
    m_title->setText(m_model->title());
    m_unit->setText(m_model->unitLine());
    const QString note = m_model->note();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showRow();
    dress();
}

void StressView::showRow()
{
    const int row = current();
    const bool isTest = m_model->test(row) != nullptr;
    for (QPushButton* button : {m_apply, m_edit, m_copy, m_remove}) {
        button->setEnabled(isTest);
    }
    m_detail->setText(row >= 0 && m_session.isOpen() ? m_model->detail(row) : QString());
    m_detail->setVisible(row >= 0);
    m_new->setEnabled(m_model->rowCount() > 0);
}

int StressView::current() const { return m_table->currentIndex().row(); }

void StressView::standOn(int row)
{
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus();
    }
}

void StressView::open(int row, int column)
{
    const auto figure = m_model->index(row, column).data(widgets::doorRole).value<projection::FigureId>();
    if (!figure.thing.empty()) {
        Q_EMIT figureWanted(figure);
    } else if (const scenario::StressTest* test = m_model->test(row)) {
        edit(*test);
    }
}

void StressView::apply()
{
    m_banner->clear();
    const scenario::StressTest* test = m_model->test(current());
    const QString name = test ? stressName(*test) : QString();
    const base::Problems problems = m_model->apply(current());
    if (problems.empty()) {
        m_banner->say(widgets::BannerKind::info, tr("The document is now as under “%1”. Undo takes it back.").arg(name));
    } else {
        m_banner->say(widgets::BannerKind::warning, format::fullSentence(problems.front()));
    }
}

void StressView::edit(const scenario::StressTest& test)
{
    auto* dialog = new StressDialog(test, m_session.model().place, window());
    connect(dialog, &StressDialog::kept, this, [this](const scenario::StressTest& kept) { standOn(m_model->keep(kept)); });
    dialog->open();
}

} // namespace wp::ui::screens

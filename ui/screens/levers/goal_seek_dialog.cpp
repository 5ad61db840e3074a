// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/goal_seek_dialog.h"

#include "ui/format/problem_sentences.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/year_spin_box.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using optimise::Reach;

namespace {

constexpr QSize wantedSize(760, 640);
constexpr int mostAnswer = 45; // of a hundred parts of the dialog's height

} // namespace

GoalSeekDialog::GoalSeekDialog(GoalSeekViewModel& viewModel, QWidget* parent)
    : LargeDialog(tr("What would it take?"), wantedSize, parent), m_viewModel(viewModel)
{
    m_viewModel.begin();
    build();
    connectAll();
    showAll();
    m_measure->setFocus();
}

void GoalSeekDialog::build()
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(Space::large));
    grid->setVerticalSpacing(theme.space(Space::small));
    buildQuestion(*grid);
    rows->addLayout(grid);
    rows->addStretch();
    column()->addWidget(scrolling(content, this), 1);
    buildAnswer();
    m_apply = pushButton(tr("&Apply"), this, true);
    QPushButton* close = pushButton(tr("&Close"), this);
    foot()->addStretch(1);
    foot()->addWidget(m_apply);
    foot()->addWidget(close);
    addFoot();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void GoalSeekDialog::buildQuestion(QGridLayout& grid)
{
    m_scenario = narrowPicker(this);
    m_measure = narrowPicker(this);
    m_measureNow = wrappedLabel({}, Type::body, true, this);
    m_thing = narrowPicker(this);
    m_figure = narrowPicker(this);
    m_year = new widgets::YearSpinBox(this);
    m_reach = narrowPicker(this);
    m_reach->addItems({tr("just"), tr("at most"), tr("at least")});
    m_value = new widgets::FigureEdit(m_viewModel.quantity(), this);
    m_figureNow = wrappedLabel({}, Type::body, true, this);
    m_beyond = new widgets::CheckBox(tr("&Go beyond the evidence"), this);
    addRow(grid, tr("&Scenario"), {m_scenario});
    addRow(grid, tr("&Measure to set"), {m_measure}, m_measureNow);
    addRow(grid, tr("&Whose figure"), {m_thing});
    addRow(grid, tr("&Figure to reach"), {m_figure});
    addRow(grid, tr("&Year"), {m_year});
    addRow(grid, tr("It shall &be"), {m_reach, m_value}, m_figureNow);
    grid.addWidget(m_beyond, grid.rowCount(), 1);
    grid.setColumnStretch(1, 1);
    m_reach->setAccessibleName(tr("Just, at most or at least"));
    m_value->setName(tr("Value to reach"));
}

void GoalSeekDialog::addRow(QGridLayout& grid, const QString& name, const QList<QWidget*>& fields, QWidget* under)
{
    auto* label = new QLabel(name, this);
    label->setBuddy(fields.front());
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(format::currentTheme().target());
    auto* line = new QHBoxLayout;
    line->setSpacing(format::currentTheme().space(Space::small));
    for (QWidget* field : fields) {
        line->addWidget(field, 1, fields.size() > 1 ? Qt::AlignTop : Qt::Alignment());
    }
    if (under) {
        auto* both = new QVBoxLayout;
        both->setSpacing(format::currentTheme().space(Space::hair));
        both->addLayout(line);
        both->addWidget(under);
        grid.addLayout(both, row, 1);
    } else {
        grid.addLayout(line, row, 1);
    }
}

void GoalSeekDialog::buildAnswer()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    m_card = new QFrame(this);
    m_card->setObjectName(QStringLiteral("card"));
    auto* rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(side, side, side, side);
    rows->setSpacing(theme.space(Space::small));
    m_heading = wrappedLabel({}, Type::subheading, false, m_card);
    m_said = wrappedLabel({}, Type::body, false, m_card);
    m_refusal = wrappedLabel({}, Type::body, false, m_card);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    for (QLabel* label : {m_heading, m_said, m_refusal}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
    m_answer = scrolling(m_card, this);
    column()->addWidget(m_answer);
}

/// As high as its words, but never so high that the question has no room.
void GoalSeekDialog::fitAnswer()
{
    const int wanted = m_card->heightForWidth(m_answer->width());
    const int most = height() * mostAnswer / 100;
    m_answer->setFixedHeight(std::min(wanted, most));
}

void GoalSeekDialog::resizeEvent(QResizeEvent* event)
{
    LargeDialog::resizeEvent(event);
    fitAnswer();
}

void GoalSeekDialog::connectAll()
{
    const auto choose = [this](QComboBox* picker, void (GoalSeekViewModel::*setter)(const std::string&)) {
        connect(picker, &QComboBox::currentIndexChanged, this, [this, picker, setter] {
            (m_viewModel.*setter)(chosenIn(*picker));
            showAll();
        });
    };
    choose(m_scenario, &GoalSeekViewModel::chooseScenario);
    choose(m_measure, &GoalSeekViewModel::chooseMeasure);
    choose(m_thing, &GoalSeekViewModel::chooseThing);
    choose(m_figure, &GoalSeekViewModel::chooseField);
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        m_viewModel.setYear(year);
        showAll();
    });
    connect(m_reach, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_viewModel.setReach(static_cast<Reach>(index)); });
    connect(m_value, &widgets::FigureEdit::committed, &m_viewModel, &GoalSeekViewModel::setValue);
    connect(m_beyond, &QCheckBox::toggled, &m_viewModel, &GoalSeekViewModel::setBeyond);
    connect(m_apply, &QPushButton::clicked, this, &GoalSeekDialog::apply);
    connect(&m_viewModel, &GoalSeekViewModel::changed, this, &GoalSeekDialog::showAnswer);
}

void GoalSeekDialog::showAll()
{
    fillPicker(*m_scenario, m_viewModel.scenarios(), m_viewModel.scenario());
    fillPicker(*m_measure, m_viewModel.measures(), m_viewModel.measure());
    fillPicker(*m_thing, m_viewModel.things(), m_viewModel.thing());
    fillPicker(*m_figure, m_viewModel.figures(), m_viewModel.field());
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietReach(m_reach);
    const QSignalBlocker quietBeyond(m_beyond);
    m_year->setRange(m_viewModel.firstYear(), m_viewModel.lastYear());
    m_year->setValue(m_viewModel.year());
    m_year->setEnabled(m_viewModel.hasYear());
    m_reach->setCurrentIndex(static_cast<int>(m_viewModel.reach()));
    m_value->setQuantity(m_viewModel.quantity());
    m_value->setValue(m_viewModel.value());
    m_beyond->setChecked(m_viewModel.isBeyond());
    m_measureNow->setText(m_viewModel.measureNow());
    m_figureNow->setText(m_viewModel.figureNow());
    showAnswer();
}

void GoalSeekDialog::showAnswer()
{
    const auto answer = m_viewModel.answer();
    const QString before = m_heading->text();
    m_heading->setText(answer                 ? answer->heading
                       : m_viewModel.canAsk() ? tr("Working it out…")
                                              : tr("No scenario of this place has a measure to set yet"));
    m_said->setText(answer                 ? answer->sentences.join(u'\n')
                    : m_viewModel.canAsk() ? QString()
                                           : tr("Add a measure on the screen Levers, and ask again."));
    m_said->setVisible(!m_said->text().isEmpty());
    m_refusal->hide();
    m_apply->setEnabled(answer && answer->canApply);
    fitAnswer();
    m_card->setAccessibleName(m_heading->text() + QStringLiteral(". ") + m_said->text());
    if (before != m_heading->text() && QAccessible::isActive()) {
        QAccessibleEvent event(m_card, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void GoalSeekDialog::apply()
{
    const base::Problems problems = m_viewModel.apply();
    if (problems.empty()) {
        accept();
        return;
    }
    m_refusal->setText(format::sentence(problems.front()));
    m_refusal->show();
    fitAnswer();
}

} // namespace wp::ui::screens

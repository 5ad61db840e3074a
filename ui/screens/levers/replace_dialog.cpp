// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/replace_dialog.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/levers/lever_settings.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/worded_check.h"
#include "ui/widgets/year_spin_box.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using widgets::FigureEdit;
using widgets::WordedCheck;

namespace {

constexpr QSize wantedSize(1240, 860);
constexpr int sideBySide = 1000;
constexpr int boundWidth = 112;
constexpr int chartHeight = 290;

int scaled(int pixels) { return pixels * format::currentTheme().textPercent() / 100; }

} // namespace

ReplaceDialog::ReplaceDialog(ReplaceViewModel& viewModel, QWidget* parent)
    : LargeDialog(tr("Replace these cuts"), wantedSize, parent), m_viewModel(viewModel)
{
    m_viewModel.begin();
    build();
    connectAll();
    showQuestion();
    m_cuts->setFocus();
}

void ReplaceDialog::build()
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_sides->setContentsMargins(0, 0, theme.space(Space::hair), 0);
    m_sides->setSpacing(theme.space(Space::large));
    QVBoxLayout* question = nullptr;
    m_question = card(question);
    buildQuestion(*question);
    QVBoxLayout* answer = nullptr;
    m_answer = card(answer);
    buildAnswer(*answer);
    m_sides->addWidget(m_question, 5);
    m_sides->addWidget(m_answer, 4);
    column()->addWidget(scrolling(content, this), 1);
    buildFoot();
}

QFrame* ReplaceDialog::card(QVBoxLayout*& rows)
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("card"));
    rows = new QVBoxLayout(frame);
    rows->setContentsMargins(side, theme.space(Space::medium), side, side);
    rows->setSpacing(theme.space(Space::small));
    return frame;
}

void ReplaceDialog::buildQuestion(QVBoxLayout& into)
{
    const format::Theme& theme = format::currentTheme();
    m_cuts = narrowPicker(this);
    m_whole = narrowPicker(this);
    m_whose = narrowPicker(this);
    m_year = new widgets::YearSpinBox(this);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(theme.space(Space::medium));
    form->setVerticalSpacing(theme.space(Space::tight));
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [words, field] :
         std::initializer_list<std::pair<QString, QWidget*>>{{tr("&Cuts to replace"), m_cuts},
                                                             {tr("&By the measures of"), m_whole},
                                                             {tr("Cash &of"), m_whose},
                                                             {tr("Matched in &year"), m_year}}) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row++, 1);
    }
    into.addLayout(form);
    into.addWidget(wrappedLabel(tr("Measures that may rise"), Type::subheading, false, this));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme.space(Space::small));
    m_grid->setVerticalSpacing(theme.space(Space::tight));
    m_grid->setColumnStretch(0, 1);
    into.addLayout(m_grid);
    into.addWidget(
        wrappedLabel(tr("Each may rise as far as its evidence or, without any, to twice what it is; the one that "
                        "finds the most cash goes first, and none goes farther than it takes."),
                     Type::body, true, this));
    into.addStretch();
}

void ReplaceDialog::buildAnswer(QVBoxLayout& into)
{
    m_chart = new chart::ChartFrame(m_answer);
    m_chart->setCompact(true);
    m_chart->setFixedHeight(scaled(chartHeight));
    m_said = wrappedLabel({}, Type::body, false, m_answer);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    into.addWidget(m_chart);
    into.addWidget(m_said);
    into.addStretch();
    auto* tables = new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this);
    connect(tables, &QShortcut::activated, m_chart, [this] { m_chart->setTableShown(!m_chart->isTableShown()); });
}

void ReplaceDialog::buildFoot()
{
    m_rest = new WordedCheck({}, this);
    m_refusal = wrappedLabel({}, Type::body, false, this);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    auto* words = new QVBoxLayout;
    words->addWidget(m_rest);
    words->addWidget(m_refusal);
    m_replace = pushButton(tr("&Replace them"), this, true);
    QPushButton* close = pushButton(tr("C&lose"), this);
    foot()->addLayout(words, 1);
    foot()->addWidget(m_replace, 0, Qt::AlignBottom);
    foot()->addWidget(close, 0, Qt::AlignBottom);
    addFoot();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
}

void ReplaceDialog::connectAll()
{
    const auto choose = [this](QComboBox* picker, void (ReplaceViewModel::*setter)(const std::string&)) {
        connect(picker, &QComboBox::currentIndexChanged, this,
                [this, picker, setter] { (m_viewModel.*setter)(chosenIn(*picker)); });
    };
    choose(m_cuts, &ReplaceViewModel::chooseCuts);
    choose(m_whose, &ReplaceViewModel::chooseWhose);
    connect(m_whole, &QComboBox::currentIndexChanged, this, [this] {
        m_viewModel.chooseWhole(chosenIn(*m_whole));
        fillRows();
    });
    connect(m_year, &QSpinBox::valueChanged, &m_viewModel, &ReplaceViewModel::setYear);
    connect(m_rest->box(), &QCheckBox::toggled, &m_viewModel, &ReplaceViewModel::setKeepsRest);
    connect(&m_viewModel, &ReplaceViewModel::changed, this, &ReplaceDialog::showAnswer);
}

void ReplaceDialog::showQuestion()
{
    fillPicker(*m_cuts, m_viewModel.cutsChoices(), m_viewModel.cuts());
    fillPicker(*m_whole, m_viewModel.wholeChoices(), m_viewModel.whole());
    fillPicker(*m_whose, m_viewModel.whoseChoices(), m_viewModel.whose());
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietRest(m_rest->box());
    m_year->setRange(m_viewModel.firstYear(), m_viewModel.lastYear());
    m_year->setValue(m_viewModel.year());
    m_rest->box()->setChecked(m_viewModel.keepsRest());
    fillRows();
    showAnswer();
}

/// Rows are made anew for each scenario: their figures count different things.
void ReplaceDialog::fillRows()
{
    widgets::emptyLayout(*m_grid);
    m_rows.clear();
    int column = 1;
    for (const QString& head : {tr("Now"), tr("No farther than"), tr("Set to"), tr("Cash in the year")}) {
        QLabel* label = wrappedLabel(head, Type::caption, true, m_question);
        label->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(label, 0, column++);
    }
    for (std::size_t i = 0; i < m_viewModel.rows().size(); ++i) {
        m_rows.push_back(makeRow(i));
    }
    showAnswer();
}

ReplaceDialog::Row ReplaceDialog::makeRow(std::size_t index)
{
    const ReplaceViewModel::Row& shown = m_viewModel.rows()[index];
    Row row{new WordedCheck(shown.name, m_question), new QLabel(m_viewModel.nowText(index), m_question), nullptr,
            new QLabel(m_question), new QLabel(m_question)};
    const int at = static_cast<int>(index) + 1;
    m_grid->addWidget(row.used, at, 0, Qt::AlignTop);
    if (shown.canRise) {
        row.most = new FigureEdit(quantityOf(shown.lever), m_question);
        row.most->setLimits(shown.lever.low, shown.lever.ceiling);
        row.most->setValue(shown.most);
        row.most->setName(tr("“%1” no farther than").arg(shown.name));
        row.most->setFixedWidth(scaled(boundWidth));
        row.most->setEnabled(shown.isUsed);
        m_grid->addWidget(row.most, at, 2, Qt::AlignTop);
        connect(row.most, &FigureEdit::committed, this,
                [this, index](const money::Number& most) { m_viewModel.setMost(index, most); });
    }
    for (const auto& [label, column] : {std::pair(row.now, 1), std::pair(row.setTo, 3), std::pair(row.found, 4)}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumHeight(format::currentTheme().target());
        m_grid->addWidget(label, at, column, Qt::AlignTop);
    }
    row.used->box()->setChecked(shown.isUsed);
    connect(row.used->box(), &QCheckBox::toggled, this, [this, index](bool isUsed) {
        m_viewModel.setUsed(index, isUsed);
        if (m_rows[index].most) {
            m_rows[index].most->setEnabled(isUsed);
        }
    });
    return row;
}

void ReplaceDialog::showAnswer()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto result = m_viewModel.result(i);
        m_rows[i].setTo->setText(result ? result->setTo : QString());
        m_rows[i].found->setText(result ? result->found : QString());
    }
    const QString before = m_answer->accessibleName();
    const chart::ChartData drawn = m_viewModel.chart();
    if (drawn.categories.empty()) {
        m_chart->showEmpty(m_viewModel.heading(), m_viewModel.sentences().join(u'\n'));
    } else {
        m_chart->setData(drawn);
        m_chart->setCursor(m_viewModel.year() - m_viewModel.firstYear(), std::max(m_chart->cursorSeries(), 0));
    }
    m_chart->setNote(m_viewModel.isRefining() ? tr("refining…") : QString());
    m_said->setText(drawn.categories.empty() ? QString() : m_viewModel.sentences().join(QStringLiteral("\n\n")));
    m_said->setVisible(!m_said->text().isEmpty());
    const QString rest = m_viewModel.restWords();
    m_rest->setWords(rest);
    m_rest->setVisible(!rest.isEmpty());
    m_refusal->hide();
    m_replace->setEnabled(m_viewModel.canApply());
    m_answer->setAccessibleName(m_viewModel.heading() + QStringLiteral(". ") + m_said->text());
    if (before != m_answer->accessibleName() && QAccessible::isActive()) {
        QAccessibleEvent event(m_answer, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ReplaceDialog::replace()
{
    const base::Problems problems = m_viewModel.apply();
    if (problems.empty()) {
        accept();
        return;
    }
    m_refusal->setText(format::sentence(problems.front()));
    m_refusal->show();
}

QCheckBox* ReplaceDialog::used(std::size_t row) const { return m_rows[row].used->box(); }

QCheckBox* ReplaceDialog::rest() const { return m_rest->box(); }

void ReplaceDialog::resizeEvent(QResizeEvent* event)
{
    LargeDialog::resizeEvent(event);
    const bool isWide = width() * 100 >= sideBySide * format::currentTheme().textPercent();
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace wp::ui::screens

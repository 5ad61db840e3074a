// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/optimiser_dialog.h"

#include "ui/screens/levers/optimiser_answer_view.h"
#include "ui/screens/levers/optimiser_question_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wp::ui::screens {

namespace {

constexpr QSize wantedSize(1240, 860);
constexpr int questionPage = 0;
constexpr int answerPage = 1;
constexpr int parts = 1000;

} // namespace

OptimiserDialog::OptimiserDialog(OptimiserViewModel& viewModel, QWidget* parent)
    : LargeDialog(tr("What is the best that can be done?"), wantedSize, parent), m_viewModel(viewModel)
{
    m_viewModel.begin();
    build();
    connect(&m_viewModel, &OptimiserViewModel::changed, this, &OptimiserDialog::showState);
    m_tabs->setCurrentIndex(m_viewModel.hasBest() ? answerPage : questionPage);
    showState();
    m_find->setFocus();
}

void OptimiserDialog::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its tab bar has the keyboard
    m_tabs->tabBar()->setExpanding(false);
    m_question = new OptimiserQuestionView(m_viewModel, m_tabs);
    m_answer = new OptimiserAnswerView(m_viewModel, m_tabs);
    m_tabs->addTab(scrolling(m_question, m_tabs), tr("&Question"));
    m_tabs->addTab(scrolling(m_answer, m_tabs), tr("&Answer"));
    connect(m_answer, &OptimiserAnswerView::applied, this, &QDialog::accept);
    auto* tables = new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this);
    connect(tables, &QShortcut::activated, m_answer, &OptimiserAnswerView::toggleTable);
    column()->addWidget(m_tabs, 1);
    buildFoot();
}

void OptimiserDialog::buildFoot()
{
    m_said = wrappedLabel({}, format::Type::body, true, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, parts);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the search is"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    auto* state = new QVBoxLayout;
    state->addWidget(m_said);
    state->addWidget(m_progress);
    m_find = pushButton(tr("&Find the best"), this, true);
    m_cancel = pushButton(tr("&Cancel"), this);
    QPushButton* close = pushButton(tr("C&lose"), this);
    foot()->addLayout(state, 1);
    foot()->addWidget(m_find);
    foot()->addWidget(m_cancel);
    foot()->addWidget(close);
    addFoot();
    connect(m_find, &QPushButton::clicked, this, &OptimiserDialog::find);
    connect(m_cancel, &QPushButton::clicked, &m_viewModel, &OptimiserViewModel::cancel);
    connect(close, &QPushButton::clicked, this, [this] {
        m_viewModel.cancel();
        QDialog::reject();
    });
}

void OptimiserDialog::find()
{
    m_viewModel.find();
    m_tabs->setCurrentIndex(answerPage);
    m_cancel->setFocus();
}

void OptimiserDialog::reject()
{
    if (m_viewModel.isBusy()) {
        m_viewModel.cancel();
    } else {
        LargeDialog::reject();
    }
}

void OptimiserDialog::showState()
{
    const bool isBusy = m_viewModel.isBusy();
    const bool hadCancel = m_cancel->hasFocus();
    const QString complaint = m_viewModel.canAsk() ? m_viewModel.question().complaint()
                                                   : tr("No scenario of this place has a measure to move yet.");
    m_progress->setVisible(isBusy);
    m_progress->setValue(static_cast<int>(m_viewModel.progress() * parts));
    m_said->setText(!isBusy                       ? complaint
                    : m_viewModel.isFindingBest() ? tr("Looking for the best…")
                                                  : tr("Finding the points between…"));
    m_find->setEnabled(complaint.isEmpty());
    m_find->setVisible(!isBusy);
    m_cancel->setVisible(isBusy);
    if (hadCancel && !isBusy) {
        (m_viewModel.hasBest() ? static_cast<QWidget*>(m_answer) : m_find)->setFocus();
    }
    if (!isBusy && !m_viewModel.hasBest()) {
        m_tabs->setCurrentIndex(questionPage);
    }
}

} // namespace wp::ui::screens

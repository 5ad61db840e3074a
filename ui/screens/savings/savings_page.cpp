// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/savings/savings_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/screens/savings/ledger_cards.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;

namespace {

constexpr int gatherMs = 120;
constexpr int sideBySide = 1320;
constexpr int leastChart = 320;
constexpr int shortestPick = 18;

} // namespace

SavingsPage::SavingsPage(shell::Session& session, QWidget* parent)
    : Page(session, QStringLiteral("savings"), 5, QStringLiteral("savings"), parent), m_viewModel(session),
      m_byMeasure(
          gatherMs,
          [](const Question& question, std::stop_token stop, const auto&) {
              return uncertainty::waterfallOf({question.place, {question.flat}}, 0, stop);
          },
          [this] {
              if (isVisible()) {
                  showMeasures();
              }
          })
{
    build();
    retranslate();
}

void SavingsPage::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(m_scroll);
    m_content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    buildPicker();
    for (ChartFrame** frame : {&m_steps, &m_years, &m_measures}) {
        *frame = new ChartFrame(m_content);
    }
    connect(m_years, &ChartFrame::yearChanged, this, [this](int year) { this->session().setYear(year); });
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->addWidget(m_steps, 1);
    m_top->addWidget(m_years, 1);
    m_ledgers = new LedgerCards(m_content);
    column->addLayout(m_top);
    column->addWidget(m_ledgers);
    column->addWidget(m_measures);
    column->addStretch();
    m_scroll->setWidget(m_content);
}

void SavingsPage::buildPicker()
{
    auto* row = new QHBoxLayout;
    m_pickLabel = new QLabel(m_content);
    m_pick = new QComboBox(m_content);
    m_pickLabel->setBuddy(m_pick);
    m_pick->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pick->setMinimumContentsLength(shortestPick);
    m_pick->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_pickLabel);
    row->addWidget(m_pick, 1);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
    connect(m_pick, &QComboBox::activated, this, [this](int choice) {
        m_viewModel.choose(choice);
        refresh();
    });
}

void SavingsPage::retranslate()
{
    m_pickLabel->setText(tr("&Savings of"));
    m_pick->setAccessibleName(tr("Whose savings to show"));
}

void SavingsPage::reset()
{
    m_byMeasure.forget();
    if (session().isOpen()) {
        m_viewModel.reset();
    }
}

void SavingsPage::fillPicker()
{
    const QSignalBlocker quiet(m_pick);
    m_pick->clear();
    m_pick->addItems(m_viewModel.choices());
    m_pick->setCurrentIndex(m_viewModel.choice());
}

void SavingsPage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    m_content->layout()->setContentsMargins(edge, theme.space(Space::medium), edge, edge);
    m_content->layout()->setSpacing(theme.space(Space::medium));
    m_top->setSpacing(theme.space(Space::medium));
    m_years->setMinimumHeight(leastChart * theme.textPercent() / 100);
    arrange();
}

void SavingsPage::arrange()
{
    const bool isWide = width() * 100 >= sideBySide * format::currentTheme().textPercent();
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SavingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SavingsPage::refresh()
{
    dress();
    fillPicker();
    const task::Projected* shown = m_viewModel.projected();
    m_ledgers->setVisible(shown);
    m_years->setVisible(shown);
    m_measures->setVisible(shown);
    if (!shown) {
        m_byMeasure.forget();
        m_steps->showEmpty(tr("This place has no such scenario yet"),
                           tr("Choose another above, or open the sample place."));
        return;
    }
    m_steps->setData(m_viewModel.steps());
    m_years->setData(m_viewModel.years());
    m_years->setCursor(session().year(), std::max(m_years->cursorSeries(), 0));
    m_ledgers->show(m_viewModel.ledgerTitle(), m_viewModel.ledgers());
    m_byMeasure.ask({session().model().place, shown->flat});
    showMeasures();
}

void SavingsPage::showMeasures()
{
    const task::Projected* shown = m_viewModel.projected();
    const bool isAnswered = shown && m_byMeasure.answered() && m_byMeasure.answered()->flat.id == shown->flat.id;
    if (!isAnswered) {
        m_measures->showEmpty(tr("What each measure adds is being worked out…"), QString());
        return;
    }
    if (m_byMeasure.answer()->empty()) {
        m_measures->showEmpty(tr("This scenario has no measures yet"), tr("Add some under Levers."));
        return;
    }
    m_measures->setData(m_viewModel.measures(*m_byMeasure.answer()));
    m_measures->setNote(m_byMeasure.isRefining() ? tr("refining…") : QString());
}

QStringList SavingsPage::findings() const
{
    const task::Projected* shown = m_viewModel.projected();
    if (!shown) {
        return {};
    }
    QStringList found{m_viewModel.steps().title + u'.', m_viewModel.years().title + u'.',
                      m_viewModel.ledgerTitle() + u'.'};
    for (const Ledger& ledger : m_viewModel.ledgers()) {
        found.push_back(
            tr("%1: %2, %3.", "an account, this year, all years").arg(ledger.name, ledger.inYear, ledger.overYears));
    }
    return found;
}

QList<QWidget*> SavingsPage::areas() const { return {m_pick, m_steps, m_years, m_ledgers, m_measures}; }

void SavingsPage::toggleTables()
{
    const bool isShown = m_years->isTableShown();
    for (ChartFrame* frame : {m_steps, m_years, m_measures}) {
        frame->setTableShown(!isShown);
    }
}

} // namespace wp::ui::screens

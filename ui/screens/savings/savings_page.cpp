// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/savings/savings_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/screens/savings/ledger_cards.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"

#include <QComboBox>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using widgets::ScrollColumn;

namespace {

constexpr int gatherMs = 120;
constexpr int sideBySide = 1320;
constexpr int leastChart = 320;

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
    m_scroll = ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pick = new widgets::Picker(m_scroll->content());
    m_scroll->column()->addWidget(m_pick);
    connect(m_pick, &widgets::Picker::chosen, this, [this](int choice) {
        m_viewModel.line().choose(choice);
        refresh();
    });
    for (ChartFrame** frame : {&m_steps, &m_years, &m_measures}) {
        *frame = new ChartFrame(m_scroll->content());
    }
    connect(m_years, &ChartFrame::yearChanged, this, [this](int year) { this->session().setYear(year); });
    QBoxLayout* top = m_scroll->addPair(sideBySide);
    top->addWidget(m_steps, 1);
    top->addWidget(m_years, 1);
    m_ledgers = new LedgerCards(m_scroll->content());
    connect(m_ledgers, &LedgerCards::figureActivated, &session(), &shell::Session::openFigure);
    m_scroll->column()->addWidget(m_ledgers);
    m_scroll->column()->addWidget(m_measures);
    m_scroll->column()->addStretch();
}

void SavingsPage::retranslate()
{
    m_pick->setWords(tr("&Savings of"), tr("Whose savings to show"));
}

void SavingsPage::reset()
{
    m_byMeasure.forget();
    if (session().isOpen()) {
        m_viewModel.reset();
    }
}

void SavingsPage::dress()
{
    m_scroll->dress(Space::medium);
    m_years->setMinimumHeight(leastChart * format::currentTheme().textPercent() / 100);
}

void SavingsPage::refresh()
{
    dress();
    m_pick->offer(m_viewModel.line().names(), m_viewModel.line().chosen());
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
    m_ledgers->show(m_viewModel.ledgerTitle(),
                    {shown->flat.id.text(), "place", "saving", session().baseYear() + session().year()}, m_viewModel.ledgers());
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

QList<QWidget*> SavingsPage::areas() const { return {m_pick->box(), m_steps, m_years, m_ledgers, m_measures}; }

void SavingsPage::toggleTables()
{
    const bool isShown = m_years->isTableShown();
    for (ChartFrame* frame : {m_steps, m_years, m_measures}) {
        frame->setTableShown(!isShown);
    }
}

} // namespace wp::ui::screens

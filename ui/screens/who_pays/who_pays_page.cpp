// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/who_pays_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/who_pays/deal_card.h"
#include "ui/screens/who_pays/pocket_table.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;
using uncertainty::WhoPays;
using widgets::ScrollColumn;

namespace {

constexpr int gatherMs = 120;
constexpr int sideBySide = 1480;

} // namespace

WhoPaysPage::WhoPaysPage(shell::Session& session, QWidget* parent)
    : Page(session, QStringLiteral("whoPays"), 6, QStringLiteral("pays"), parent), m_viewModel(session),
      m_dealsModel(session),
      m_asking(
          gatherMs,
          [](const Question& question, std::stop_token stop, const auto&) {
              return uncertainty::whoPaysOf(question.place, question.flat, stop);
          },
          [this] {
              if (isVisible()) {
                  showFound();
              }
          })
{
    build();
    connectDeals();
    retranslate();
}

void WhoPaysPage::build()
{
    m_scroll = ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pick = new widgets::Picker(m_scroll->content());
    connect(m_pick, &widgets::Picker::chosen, this, [this](int choice) {
        m_viewModel.line().choose(choice);
        refresh();
    });
    m_scroll->column()->addWidget(m_pick);
    m_headline = new widgets::DoorLabel(Type::title, m_scroll->content());
    m_besides = widgets::wrappedLabel({}, Type::body, false, m_scroll->content());
    m_besides->setObjectName(QStringLiteral("besides"));
    m_scroll->column()->addWidget(m_headline);
    m_scroll->column()->addWidget(m_besides);
    m_positions = new ChartFrame(m_scroll->content());
    m_flows = new ChartFrame(m_scroll->content());
    QBoxLayout* pair = m_scroll->addPair(sideBySide);
    pair->addWidget(m_positions, 1);
    pair->addWidget(m_flows, 1);
    buildMatrix();
    m_deals = new DealCard(m_scroll->content());
    m_scroll->column()->addWidget(m_deals);
    m_scroll->column()->addStretch();
}

void WhoPaysPage::buildMatrix()
{
    m_matrixCard = new QFrame(m_scroll->content());
    m_matrixCard->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_matrixCard);
    m_matrixTitle = new QLabel(m_matrixCard);
    m_matrixTitle->setObjectName(QStringLiteral("matrixTitle"));
    m_matrixUnit = new QLabel(m_matrixCard);
    for (QLabel* label : {m_matrixTitle, m_matrixUnit}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    format::setType(m_matrixTitle, Type::heading);
    format::setType(m_matrixUnit, Type::body, true);
    m_matrix = new PocketTable(m_matrixCard);
    connect(m_matrix, &PocketTable::figureActivated, &session(), &shell::Session::openFigure);
    column->addWidget(m_matrix);
    m_scroll->column()->addWidget(m_matrixCard);
}

void WhoPaysPage::connectDeals()
{
    connect(m_deals, &DealCard::addWanted, this, [this] {
        const task::Projected* shown = m_viewModel.projected();
        if (const auto step = shown ? m_dealsModel.add(*shown, found()) : std::nullopt) {
            perform(*step);
        }
    });
    connect(m_deals, &DealCard::giverChosen, this,
            [this](const DealRow& row, int giver) { perform(m_dealsModel.setGiver(scenario(), row, giver)); });
    connect(m_deals, &DealCard::takerChosen, this,
            [this](const DealRow& row, int taker) { perform(m_dealsModel.setTaker(scenario(), row, taker)); });
    connect(m_deals, &DealCard::shareSet, this,
            [this](const DealRow& row, const auto& share) { perform(m_dealsModel.setShare(scenario(), row, share)); });
    connect(m_deals, &DealCard::startSet, this,
            [this](const DealRow& row, int year) { perform(m_dealsModel.setStart(scenario(), row, year)); });
    connect(m_deals, &DealCard::onSet, this,
            [this](const DealRow& row, bool isOn) { perform(m_dealsModel.setOn(scenario(), row, isOn)); });
    connect(m_deals, &DealCard::removeWanted, this,
            [this](const DealRow& row) { perform(m_dealsModel.remove(scenario(), row)); });
}

void WhoPaysPage::perform(const DealStep& step)
{
    const base::Problems problems = session().perform(step.edit, step.wording);
    m_deals->showRefusal(problems.empty() ? QString() : format::sentence(problems.front()));
}

std::string WhoPaysPage::scenario() const { return m_viewModel.projected()->flat.id.text(); }

void WhoPaysPage::retranslate()
{
    m_pick->setWords(tr("&Positions under"), tr("Whose payers and gainers to show"));
    m_matrixUnit->setText(tr("Who pays stands at the left, who gains above: what is paid, and → what it brings. Each measure’s "
                             "costs fall to those it leaves worse off, and are shared out as the others gain. Measures are taken in "
                             "their order under Levers, so that the split of a measure’s costs follows that order."));
    m_matrix->setAccessibleName(tr("Payers by gainers"));
}

void WhoPaysPage::reset()
{
    m_asking.forget();
    if (session().isOpen()) {
        m_viewModel.line().reset();
    }
}

void WhoPaysPage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    m_scroll->dress(Space::medium);
    m_matrixCard->layout()->setContentsMargins(side, side, side, side);
    m_matrixCard->layout()->setSpacing(theme.space(Space::tight));
}

const WhoPays* WhoPaysPage::found() const
{
    const task::Projected* shown = m_viewModel.projected();
    return shown && m_asking.answered() && m_asking.answered()->flat == shown->flat &&
                   m_asking.answered()->place == session().model().place
               ? m_asking.answer()
               : nullptr;
}

void WhoPaysPage::refresh()
{
    dress();
    m_pick->offer(m_viewModel.line().names(), m_viewModel.line().chosen());
    const task::Projected* shown = m_viewModel.projected();
    m_headline->setVisible(shown);
    m_besides->setVisible(shown);
    m_deals->setVisible(shown);
    m_flows->setVisible(shown);
    if (!shown) {
        m_asking.forget();
        m_matrixCard->hide();
        m_positions->showEmpty(tr("This place has no such scenario yet"),
                               tr("Choose another above, or open the sample place."));
        return;
    }
    m_headline->say(m_viewModel.headline(), m_viewModel.headlineFigure());
    m_besides->setText(m_viewModel.besides());
    m_asking.ask({session().model().place, shown->flat});
    showFound();
}

void WhoPaysPage::showFound()
{
    const task::Projected* shown = m_viewModel.projected();
    if (!shown) {
        return;
    }
    const WhoPays* known = found();
    m_positions->setData(m_viewModel.positions(known));
    m_positions->setNote(known ? QString() : tr("refining…"));
    m_deals->show(m_dealsModel.organisations(), m_dealsModel.rows(*shown, known), session().baseYear() + 1,
                  session().baseYear() + session().horizon());
    m_deals->adding()->setEnabled(m_dealsModel.organisations().size() > 1);
    m_matrixCard->setVisible(m_matrixCard->isVisible() ? true : known != nullptr);
    if (!known) {
        if (m_flows->data().series.empty()) {
            m_flows->showEmpty(tr("Who pays for whom is being worked out…"), QString());
        } else {
            m_flows->setNote(tr("refining…"));
        }
        return;
    }
    m_flows->setData(m_viewModel.flows(*known));
    m_flows->setNote(QString());
    m_matrixTitle->setText(m_viewModel.matrixTitle(*known));
    m_matrix->show(m_viewModel.matrix(*known));
    m_matrixCard->setVisible(!known->pockets.empty());
}

QStringList WhoPaysPage::findings() const
{
    if (!m_viewModel.projected()) {
        return {};
    }
    QStringList said{m_viewModel.headline() + u'.', m_viewModel.positions(nullptr).title + u'.', m_viewModel.besides()};
    if (const WhoPays* known = found()) {
        said << m_viewModel.flows(*known).title + u'.' << m_viewModel.matrixTitle(*known) + u'.';
    }
    return said;
}

QList<QWidget*> WhoPaysPage::areas() const { return {m_pick->box(), m_positions, m_flows, m_matrix, m_deals->adding()}; }

void WhoPaysPage::toggleTables()
{
    const bool isShown = m_positions->isTableShown();
    m_positions->setTableShown(!isShown);
    m_flows->setTableShown(!isShown);
}

} // namespace wp::ui::screens

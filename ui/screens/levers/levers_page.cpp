// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/levers_page.h"

#include "core/place/council.h"
#include "ui/chart/chart_frame.h"
#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/levers/goal_seek_dialog.h"
#include "ui/screens/levers/lever_card.h"
#include "ui/screens/levers/lever_column.h"
#include "ui/screens/levers/optimiser_dialog.h"
#include "ui/screens/levers/replace_dialog.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/three_lines.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wp::ui::screens {

using format::Space;
using scenario::Role;

namespace {

constexpr int leastChart = 190;
constexpr int mostChart = 280;
constexpr int leastLevers = 160;
constexpr int leastColumns = 620;
constexpr int leastBar = 760;
constexpr int barHeight = 44;

} // namespace

LeversPage::LeversPage(shell::Session& session, shell::FirstSteps& steps, QWidget* parent)
    : Page(session, QStringLiteral("levers"), 3, QStringLiteral("levers"), parent), m_viewModel(session),
      m_goalSeek(session), m_optimiser(session), m_replacing(session)
{
    auto* rows = new QVBoxLayout(this);
    buildTop();
    m_scroll = new widgets::ScrollColumn(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_within = m_scroll->column();
    m_columns = new QHBoxLayout;
    m_cuts = new LeverColumn(session, m_viewModel, Role::cuts, m_scroll->content());
    m_whole = new LeverColumn(session, m_viewModel, Role::wholePlace, m_scroll->content());
    m_columns->addWidget(m_cuts, 1);
    m_columns->addWidget(m_whole, 1);
    m_within->addLayout(m_columns);
    m_within->addStretch();
    m_above = new QVBoxLayout;
    m_above->addWidget(m_top);
    rows->addLayout(m_above);
    rows->addWidget(m_scroll, 1);
    connect(&m_viewModel, &LeversViewModel::changed, this, [this] {
        if (isVisible()) {
            m_cuts->refresh();
            m_whole->refresh();
        }
    });
    connect(&steps, &shell::FirstSteps::changed, this, [this, &steps] { m_whole->pointOutFirst(steps.isLeverAwaited()); });
    retranslate();
}

/// The chart, and beneath it the tools and what it shows: net spend, services withdrawn, posts of all or of one organisation.
void LeversPage::buildTop()
{
    m_top = new QWidget(this);
    auto* rows = new QVBoxLayout(m_top);
    rows->setContentsMargins({});
    m_chart = new chart::ChartFrame(m_top);
    m_chart->setCompact(true);
    m_chart->installEventFilter(this);
    buildTools();
    m_look = new widgets::Picker(m_top);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->addWidget(m_tools, 3);
    m_bar->addWidget(m_look, 2);
    rows->addWidget(m_chart);
    rows->addLayout(m_bar);
    connect(m_chart, &chart::ChartFrame::yearChanged, this, [this](int year) { session().setYear(year); });
    connect(m_look, &widgets::Picker::chosen, this, [this](int index) {
        m_looksAt = static_cast<std::size_t>(index);
        showChart();
    });
}

void LeversPage::showChart()
{
    QStringList offered{tr("Net spend"), tr("Services withdrawn"), tr("Posts of all organisations")};
    for (const place::Organisation& organisation : session().model().place.organisations) {
        offered << tr("Posts: %1").arg(format::nameOf(organisation));
    }
    m_looksAt = m_looksAt < static_cast<std::size_t>(offered.size()) ? m_looksAt : 0;
    if (offered != std::exchange(m_offered, offered)) {
        m_look->offer(offered, static_cast<int>(m_looksAt));
    }
    constexpr std::size_t firstOrganisation = 3;
    m_chart->setData(m_looksAt == 0   ? shell::spendChart(session(), place::councilIn(session().model().place))
                     : m_looksAt == 1 ? shell::withdrawnChart(session())
                     : m_looksAt == 2 ? shell::postsChart(session(), {})
                                      : shell::postsChart(session(), m_looksAt - firstOrganisation));
    m_chart->setCursor(session().year(), std::max(m_chart->cursorSeries(), 0));
}

void LeversPage::buildTools()
{
    m_replace = new QAction(this);
    m_replace->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    m_seek = new QAction(this);
    m_seek->setShortcut(QKeySequence(QStringLiteral("Ctrl+G")));
    m_optimise = new QAction(this);
    m_optimise->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+G")));
    connect(m_replace, &QAction::triggered, this, [this] { (new ReplaceDialog(m_replacing, window()))->open(); });
    connect(m_seek, &QAction::triggered, this, [this] { (new GoalSeekDialog(m_goalSeek, window()))->open(); });
    connect(m_optimise, &QAction::triggered, this, [this] { (new OptimiserDialog(m_optimiser, window()))->open(); });
    m_tools = new widgets::ButtonRow(m_top);
    for (QAction* action : tools()) {
        auto* button = new QPushButton(m_tools);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_tools->add(button);
        m_toolButtons.push_back(button);
    }
}

void LeversPage::retranslate()
{
    m_look->setWords(tr("&Show"), tr("What the chart shows"));
    m_replace->setText(tr("&Replace these cuts…"));
    m_seek->setText(tr("&What would it take?…"));
    m_optimise->setText(tr("&Find the best…"));
    for (std::size_t i = 0; i < m_toolButtons.size(); ++i) {
        const QAction& action = *tools()[static_cast<qsizetype>(i)];
        m_toolButtons[i]->setText(QString(action.text()).remove(u'&'));
        m_toolButtons[i]->setToolTip(action.shortcut().toString(QKeySequence::NativeText));
    }
    m_cuts->retranslate();
    m_whole->retranslate();
}

void LeversPage::refresh()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    m_above->setContentsMargins(0, 0, edge, 0);
    layout()->setContentsMargins(edge, theme.space(Space::medium), 0, 0);
    layout()->setSpacing(theme.space(Space::medium));
    m_within->setContentsMargins(0, 0, std::max(0, edge - m_scroll->verticalScrollBar()->sizeHint().width()), edge); // ends where the chart does
    m_within->setSpacing(theme.space(Space::medium));
    m_columns->setSpacing(edge);
    m_tools->setSpacing(theme.space(Space::medium));
    m_bar->setSpacing(theme.space(Space::small));
    m_top->layout()->setSpacing(theme.space(Space::medium));
    arrange();
    showChart();
    m_cuts->refresh();
    m_whole->refresh();
    m_viewModel.renewEffects();
}

void LeversPage::arrange()
{
    const int percent = format::currentTheme().textPercent();
    const int least = leastChart * percent / 100;
    placeChart(height() < least + (leastLevers + barHeight) * percent / 100);
    const int wanted = std::clamp(height() * 36 / 100, least, std::max(least, mostChart * percent / 100));
    m_chart->setFixedHeight(std::max(wanted, m_chart->layout()->minimumHeightForWidth(m_chart->width())));
    const bool isNarrow = width() < leastColumns * percent / 100;
    m_bar->setDirection(width() < leastBar * percent / 100 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Above the levers, where it stays in sight; in a low window at large text it scrolls with them.
void LeversPage::placeChart(bool isLow)
{
    QBoxLayout* wanted = isLow ? m_within : m_above;
    if (wanted->indexOf(m_top) < 0) {
        (isLow ? m_above : m_within)->removeWidget(m_top);
        wanted->insertWidget(0, m_top);
    }
}

void LeversPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

/// What the chart needs follows its words and its own width.
bool LeversPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_chart && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        arrange();
    }
    return Page::eventFilter(watched, event);
}

QStringList LeversPage::findings() const
{
    QStringList found;
    for (const LeverColumn* column : {m_cuts, m_whole}) {
        if (const QString priorities = column->priorities()->text(); !priorities.isEmpty()) {
            found.push_back(priorities);
        }
        for (std::size_t i = 0; i < column->cardCount(); ++i) {
            const auto& row = column->cards()[i]->row();
            found.push_back(tr("%1: %2", "measure, what it does").arg(row.spec.name, row.consequence));
        }
    }
    return found;
}

void LeversPage::goTo(const projection::FigureId& measure)
{
    session().chooseScenario(task::ScenarioId(measure.scenario));
    for (const LeverColumn* column : {m_cuts, m_whole}) {
        for (std::size_t i = 0; i < column->cardCount(); ++i) {
            LeverCard* card = column->cards()[i];
            if (card->row().figure.scenario == measure.scenario && card->row().figure.thing == measure.thing) {
                card->notes()->setFocus(Qt::OtherFocusReason);
                // Once the page, which may have come only now, is laid out.
                QMetaObject::invokeMethod(this, [this, card] { m_scroll->ensureWidgetVisible(card->notes()); }, Qt::QueuedConnection);
                return;
            }
        }
    }
}

void LeversPage::standOnFirst()
{
    if (m_whole->cardCount() > 0) {
        m_whole->cards().front()->lever()->setFocus(Qt::OtherFocusReason);
    }
}

QList<QWidget*> LeversPage::areas() const
{
    return {m_chart, m_tools, m_cuts, m_whole};
}

void LeversPage::toggleTables()
{
    m_chart->setTableShown(!m_chart->isTableShown());
}

} // namespace wp::ui::screens

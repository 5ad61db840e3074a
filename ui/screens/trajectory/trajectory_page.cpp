// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/trajectory_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/trajectory/solvency_model.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;

namespace {

constexpr int shortestPick = 14;
constexpr int widestPick = 420;

} // namespace

TrajectoryPage::TrajectoryPage(shell::Session& session, shell::Futures& futures, QWidget* parent)
    : Page(session, QStringLiteral("trajectory"), 4, QStringLiteral("chart"), parent), m_futures(futures),
      m_viewModel(session, futures)
{
    connect(&futures, &shell::Futures::changed, this, [this] {
        if (isVisible() && this->session().isOpen()) {
            showCharts();
        }
    });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll);
    m_content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    m_charts = new QWidget(m_content);
    auto* charts = new QVBoxLayout(m_charts);
    charts->setContentsMargins({});
    auto* pickers = new QHBoxLayout;
    pickers->addWidget(picker(m_streamLabel, m_stream, &TrajectoryViewModel::chooseStream));
    pickers->addWidget(picker(m_spenderLabel, m_spender, &TrajectoryViewModel::chooseSpender));
    charts->addLayout(pickers);
    for (ChartFrame** frame : {&m_demand, &m_spend}) {
        *frame = new ChartFrame(m_charts);
        charts->addWidget(*frame, 1);
        connect(*frame, &ChartFrame::yearChanged, this, [this](int year) { this->session().setYear(year); });
        connect(*frame, &ChartFrame::seriesChanged, this, &TrajectoryPage::chooseBand);
    }
    chart::shareTimeAxis({m_demand, m_spend});
    m_cuts = new QLabel(m_charts);
    m_cuts->setWordWrap(true);
    charts->addWidget(m_cuts);
    column->addWidget(m_charts);
    buildTable(*column);
    column->addStretch();
    m_scroll->setWidget(m_content);
    m_charts->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    retranslate();
}

QWidget* TrajectoryPage::picker(QLabel*& label, QComboBox*& box, void (TrajectoryViewModel::*choose)(int))
{
    auto* made = new QWidget(m_charts);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    label = new QLabel(made);
    box = new QComboBox(made);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestPick);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaximumWidth(widestPick);
    row->addWidget(label);
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, choose](int index) {
        (m_viewModel.*choose)(index);
        refresh();
    });
    return made;
}

void TrajectoryPage::buildTable(QVBoxLayout& column)
{
    m_solvency = new SolvencyModel(session(), this);
    m_tableTitle = new QLabel(m_content);
    m_tableUnit = new QLabel(m_content);
    m_tableTitle->setWordWrap(true);
    m_tableUnit->setWordWrap(true);
    format::setType(m_tableTitle, Type::subheading);
    format::setType(m_tableUnit, Type::caption, true);
    m_table = new QTableView(m_content);
    m_table->setModel(m_solvency);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column.addWidget(m_tableTitle);
    column.addWidget(m_tableUnit);
    column.addWidget(m_table);
}

void TrajectoryPage::retranslate()
{
    m_streamLabel->setText(tr("&Demand"));
    m_spenderLabel->setText(tr("&Net spend of"));
    m_stream->setAccessibleName(tr("Demand to show"));
    m_spender->setAccessibleName(tr("Whose net spend to show"));
    m_table->setAccessibleName(tr("Gap and reserves by organisation"));
    if (session().isOpen()) {
        fillPickers();
    }
}

void TrajectoryPage::reset()
{
    if (session().isOpen()) {
        m_viewModel.reset();
        fillPickers();
    }
}

void TrajectoryPage::fillPickers()
{
    const QSignalBlocker quietStream(m_stream);
    const QSignalBlocker quietSpender(m_spender);
    m_stream->clear();
    m_stream->addItems(m_viewModel.streamNames());
    m_stream->setCurrentIndex(m_viewModel.stream());
    m_spender->clear();
    m_spender->addItems(m_viewModel.spenderNames());
    m_spender->setCurrentIndex(m_viewModel.spender());
}

void TrajectoryPage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    m_content->layout()->setContentsMargins(edge, theme.space(Space::medium), edge, theme.space(Space::wide));
    m_content->layout()->setSpacing(theme.space(Space::small));
    m_charts->layout()->setSpacing(theme.space(Space::small));
    sizeTable();
}

void TrajectoryPage::refresh()
{
    dress();
    m_futures.ask();
    showCharts();
    m_cuts->setText(m_viewModel.cutsSentence());
    m_solvency->refresh();
    m_tableTitle->setText(m_solvency->title());
    m_tableUnit->setText(m_solvency->unitLine());
    sizeTable();
}

void TrajectoryPage::showCharts()
{
    const chart::ChartData demand = m_viewModel.demand();
    const chart::ChartData spend = m_viewModel.spend();
    const auto banded = std::ranges::find(spend.series, format::seriesOf(m_viewModel.banded()), &chart::ChartSeries::role);
    const auto at = static_cast<int>(banded - spend.series.begin());
    for (ChartFrame* frame : {m_demand, m_spend}) {
        const QSignalBlocker quiet(frame);
        const chart::ChartData& drawn = frame == m_demand ? demand : spend;
        if (drawn.series.empty()) {
            frame->showEmpty(tr("This place has no demand streams yet"),
                             tr("Streams say what drives cost. Open a place that has some, or the sample."));
            continue;
        }
        frame->setData(drawn);
        frame->setCursor(session().year(), at);
        frame->setNote(m_futures.isRefining() ? tr("refining…") : QString());
    }
    sizeCharts();
}

void TrajectoryPage::chooseBand(int series)
{
    const auto& shown = m_spend->data().series;
    for (const scenario::Role role : shell::threeRoles) {
        if (static_cast<std::size_t>(series) < shown.size() && format::seriesOf(role) == shown[static_cast<std::size_t>(series)].role &&
            role != m_viewModel.banded()) {
            m_viewModel.chooseBanded(role);
            showCharts();
        }
    }
}

void TrajectoryPage::sizeCharts()
{
    const format::Theme& theme = format::currentTheme();
    const int wanted = m_scroll->viewport()->height() - 2 * theme.space(Space::medium);
    const int width = m_scroll->viewport()->width() - 2 * theme.space(Space::wide);
    for (ChartFrame* frame : {m_demand, m_spend}) {
        frame->setMinimumHeight(frame->layout()->minimumHeightForWidth(width));
    }
    m_charts->setFixedHeight(std::max(wanted, m_charts->layout()->minimumHeightForWidth(width)));
}

/// What the charts need follows their words, the size of text and the room there is.
bool TrajectoryPage::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_charts && event->type() == QEvent::LayoutRequest)
        || (watched == m_scroll->viewport() && event->type() == QEvent::Resize)) {
        sizeCharts();
    }
    return Page::eventFilter(watched, event);
}

void TrajectoryPage::sizeTable()
{
    const int row = format::currentTheme().target();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * m_solvency->rowCount() + 4);
}

QStringList TrajectoryPage::findings() const
{
    const chart::ChartData demand = m_viewModel.demand();
    QStringList found;
    if (!demand.title.isEmpty()) {
        found.push_back(demand.title + u'.');
    }
    found << m_viewModel.spend().title + u'.' << m_viewModel.cutsSentence();
    m_solvency->refresh();
    found.push_back(m_solvency->title() + u'.');
    return found;
}

QList<QWidget*> TrajectoryPage::areas() const
{
    return {m_stream, m_demand, m_spend, m_table};
}

void TrajectoryPage::toggleTables()
{
    const bool isShown = m_spend->isTableShown();
    m_demand->setTableShown(!isShown);
    m_spend->setTableShown(!isShown);
}

} // namespace wp::ui::screens

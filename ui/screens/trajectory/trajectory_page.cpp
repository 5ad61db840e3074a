// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/trajectory_page.h"

#include "core/document/workshop_notes.h"
#include "ui/chart/chart_frame.h"
#include "ui/format/icons.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/theme.h"
#include "ui/screens/trajectory/solvency_model.h"
#include "ui/screens/trajectory/stream_grid.h"
#include "ui/shell/note_dialog.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;
using widgets::ScrollColumn;

namespace {

constexpr int besideFrom = 800;

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
    m_scroll = ScrollColumn::filling(this);
    buildCharts();
    buildTable();
    buildStreams();
    m_scroll->column()->addStretch();
    m_charts->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    retranslate();
}

void TrajectoryPage::buildCharts()
{
    m_charts = new QWidget(m_scroll->content());
    auto* charts = new QVBoxLayout(m_charts);
    charts->setContentsMargins({});
    m_stream = picker(&TrajectoryViewModel::chooseStream);
    m_spender = picker(&TrajectoryViewModel::chooseSpender);
    m_pickers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pickers->addWidget(m_stream);
    m_pickers->addWidget(m_spender);
    charts->addLayout(m_pickers);
    for (ChartFrame** frame : {&m_demand, &m_spend}) {
        *frame = new ChartFrame(m_charts);
        charts->addWidget(*frame, 1);
        connect(*frame, &ChartFrame::yearChanged, this, [this](int year) { this->session().setYear(year); });
        connect(*frame, &ChartFrame::seriesChanged, this, &TrajectoryPage::chooseBand);
    }
    chart::shareTimeAxis({m_demand, m_spend});
    m_cuts = new widgets::DoorLabel(Type::body, m_charts);
    m_note = new QPushButton(m_charts);
    connect(m_note, &QPushButton::clicked, this, [this] {
        (new shell::NoteDialog(session(), shell::noteSubject(session(), std::nullopt), window()))->open();
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_cuts, 1);
    foot->addWidget(m_note, 0, Qt::AlignBottom);
    charts->addLayout(foot);
    m_scroll->column()->addWidget(m_charts);
}

widgets::Picker* TrajectoryPage::picker(void (TrajectoryViewModel::*choose)(int))
{
    auto* made = new widgets::Picker(m_charts);
    connect(made, &widgets::Picker::chosen, this, [this, choose](int index) {
        (m_viewModel.*choose)(index);
        refresh();
    });
    return made;
}

void TrajectoryPage::buildTable()
{
    QWidget* content = m_scroll->content();
    m_solvency = new SolvencyModel(session(), this);
    m_tableTitle = new QLabel(content);
    m_tableUnit = new QLabel(content);
    m_tableTitle->setWordWrap(true);
    m_tableUnit->setWordWrap(true);
    format::setType(m_tableTitle, Type::subheading);
    format::setType(m_tableUnit, Type::caption, true);
    m_table = new widgets::QuietTable(content);
    m_table->setModel(m_solvency);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto open = [this](const QModelIndex& cell) {
        if (const auto figure = cell.data(widgets::doorRole).value<projection::FigureId>(); !figure.thing.empty()) {
            session().openFigure(figure);
        }
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, open);
    m_scroll->column()->addWidget(m_tableTitle);
    m_scroll->column()->addWidget(m_tableUnit);
    m_scroll->column()->addWidget(m_table);
}

/// What they open or save goes the way of the chart of one stream.
void TrajectoryPage::buildStreams()
{
    m_streamsTitle = widgets::wrappedLabel({}, Type::heading, false, m_scroll->content());
    m_streamsWords = widgets::wrappedLabel({}, Type::body, true, m_scroll->content());
    m_streams = new StreamGrid(m_scroll->content());
    connect(m_streams, &StreamGrid::yearChanged, this, [this](int year) { session().setYear(year); });
    connect(m_streams, &StreamGrid::frameMade, this, [this](ChartFrame* frame) {
        connect(frame, &ChartFrame::figureActivated, m_demand, &ChartFrame::figureActivated);
        connect(frame, &ChartFrame::saveWanted, m_demand, &ChartFrame::saveWanted);
    });
    for (QWidget* part : {static_cast<QWidget*>(m_streamsTitle), static_cast<QWidget*>(m_streamsWords), static_cast<QWidget*>(m_streams)}) {
        m_scroll->column()->addWidget(part);
    }
}

void TrajectoryPage::retranslate()
{
    m_streamsTitle->setText(tr("Every demand, a small chart each"));
    m_streamsWords->setText(tr("Each on a scale of its own, over the same years."));
    m_stream->setWords(tr("&Demand"), tr("Demand to show"));
    m_spender->setWords(tr("&Net spend of"), tr("Whose net spend to show"));
    m_table->setAccessibleName(tr("Gap and reserves by organisation"));
}

void TrajectoryPage::reset()
{
    if (session().isOpen()) {
        m_viewModel.reset();
    }
}

void TrajectoryPage::fillPickers()
{
    m_stream->offer(m_viewModel.streamNames(), m_viewModel.stream());
    m_spender->offer(m_viewModel.spenderNames(), m_viewModel.spender());
}

void TrajectoryPage::dress()
{
    m_scroll->dress(Space::small);
    m_charts->layout()->setSpacing(format::currentTheme().space(Space::small));
    sizeTable();
}

void TrajectoryPage::refresh()
{
    dress();
    fillPickers();
    m_futures.ask();
    showCharts();
    m_cuts->say(m_viewModel.cutsSentence(), m_viewModel.cutsFigure());
    showNotes();
    m_solvency->refresh();
    m_tableTitle->setText(m_solvency->title());
    m_tableUnit->setText(m_solvency->unitLine());
    const std::vector<chart::ChartData> streams = m_viewModel.everyStream();
    for (QWidget* part : {static_cast<QWidget*>(m_streamsTitle), static_cast<QWidget*>(m_streamsWords), static_cast<QWidget*>(m_streams)}) {
        part->setVisible(!streams.empty());
    }
    m_streams->show(streams, session().year());
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

/// What is noted on the year that is looked at.
void TrajectoryPage::showNotes()
{
    const auto notes = document::noteCounts(session().model());
    const document::NoteSubject year = shell::noteSubject(session(), std::nullopt);
    const auto noted = notes.find(year);
    const QString name = format::Numbers().financialYear(year.year);
    m_note->setText(noted == notes.end() ? tr("Note on %1…").arg(name) : tr("%n notes on %1…", "", noted->second).arg(name));
    m_note->setIcon(format::icon(QStringLiteral("note")));
    m_note->setToolTip(tr("Shows the notes on the year looked at, for a further one"));
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
    m_pickers->setDirection(width * 100 < besideFrom * theme.textPercent() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (ChartFrame* frame : {m_demand, m_spend}) {
        // A layout reckons with a few pixels fewer than its rows then take.
        frame->setMinimumHeight(frame->layout()->minimumHeightForWidth(width) + theme.space(Space::small));
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
    QHeaderView* const heads = m_table->horizontalHeader();
    int widest = 0;
    for (int column = 0; column < m_solvency->columnCount(); ++column) {
        widest = std::max(widest, heads->sectionSizeHint(column));
    }
    heads->setMinimumSectionSize(widest);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const bool scrolls = widest * m_solvency->columnCount() > m_scroll->viewport()->width() - 2 * format::currentTheme().space(Space::wide);
    const int bar = scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(heads->sizeHint().height() + row * m_solvency->rowCount() + bar + 4);
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
    QList<QWidget*> found{m_stream->box(), m_demand, m_spend, m_table};
    if (!m_streams->frames().empty() && m_streams->frames().front()->isVisible()) {
        found.push_back(m_streams->frames().front());
    }
    return found;
}

void TrajectoryPage::toggleTables()
{
    const bool isShown = m_spend->isTableShown();
    m_demand->setTableShown(!isShown);
    m_spend->setTableShown(!isShown);
    m_streams->setTablesShown(!isShown);
}

} // namespace wp::ui::screens

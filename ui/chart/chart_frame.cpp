// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"

#include "ui/chart/chart_menu.h"
#include "ui/chart/description.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/read_out.h"
#include "ui/chart/row_plot.h"
#include "ui/chart/twin_model.h"
#include "ui/format/icons.h"
#include "ui/widgets/door.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;
using widgets::wrappedLabel;

namespace {

QWidget* wordsPage(QLabel*& sentence, QLabel*& whatWouldDo, QWidget* parent)
{
    auto* const page = new QWidget(parent);
    auto* const column = new QVBoxLayout(page);
    sentence = wrappedLabel({}, Type::subheading, false, page);
    whatWouldDo = wrappedLabel({}, Type::body, true, page);
    column->addStretch(1);
    column->addWidget(sentence);
    column->addWidget(whatWouldDo);
    column->addStretch(2);
    return page;
}

/// Where rows stand under each other, Down is on and Right is across.
int turned(int key)
{
    switch (key) {
    case Qt::Key_Up: return Qt::Key_Left;
    case Qt::Key_Down: return Qt::Key_Right;
    case Qt::Key_Left: return Qt::Key_Up;
    case Qt::Key_Right: return Qt::Key_Down;
    default: return key;
    }
}

QToolButton* quietButton(QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

QTableView* twinView(TwinModel* model, QWidget* parent)
{
    auto* const view = new widgets::QuietTable(parent);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

ChartFrame::ChartFrame(QWidget* parent) : QWidget(parent)
{
    installChartAccessibility();
    m_title = wrappedLabel({}, Type::heading, false, this);
    m_unit = wrappedLabel({}, Type::body, true, this);
    m_stale = wrappedLabel({}, Type::caption, true, this);
    m_stale->hide();
    m_toggle = quietButton(this);
    m_more = quietButton(this);
    m_readOut = new ReadOut(m_data, this);
    m_stack = new QStackedWidget(this);
    m_plot = new LinePlot(m_stack);
    m_twin = new TwinModel(m_data, this);
    m_table = twinView(m_twin, m_stack);
    m_words = wordsPage(m_sentence, m_whatWouldDo, m_stack);
    for (QWidget* page : {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_table), m_words}) {
        m_stack->addWidget(page);
    }
    auto* const column = new QVBoxLayout(this);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_unit);
    column->addWidget(m_readOut);
    column->addWidget(m_stack, 1);
    column->addWidget(m_stale);
    setFocusPolicy(Qt::StrongFocus);
    setSpacing();
    connect(m_plot, &LinePlot::yearPointed, this, [this](int year) { setCursor(year, m_series); });
    connect(m_plot, &LinePlot::pressed, this, [this](int year, int series) {
        setFocus(Qt::MouseFocusReason);
        activate(year, series);
    });
    connect(m_readOut, &ReadOut::pressed, this, [this](int series) { activate(m_year, series); });
    connect(m_table, &QTableView::activated, this, &ChartFrame::activateCell);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setTableShown(!isTableShown()); });
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    showToggle();
    showEmpty(tr("There is nothing to draw yet."), tr("Open a place, and its lines stand here."));
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setSpacing()
{
    const auto& theme = currentTheme();
    const int side = theme.space(Space::large);
    layout()->setContentsMargins(side, side, side, theme.space(Space::medium));
    layout()->setSpacing(theme.space(Space::tight));
    const int line = QFontMetrics(theme.font(Type::body)).height();
    m_table->verticalHeader()->setDefaultSectionSize(line + theme.space(Space::small));
}

void ChartFrame::makeRows()
{
    if (m_rows) {
        return;
    }
    m_rows = new RowPlot(m_stack);
    m_stack->addWidget(m_rows);
    connect(m_rows, &RowPlot::rowPointed, this, [this](int row) { setCursor(row, m_series); });
    connect(m_rows, &RowPlot::pressed, this, [this](int row, int series) {
        setFocus(Qt::MouseFocusReason);
        activate(row, series);
    });
}

QWidget* ChartFrame::drawing() const { return m_data.hasRows() ? static_cast<QWidget*>(m_rows) : m_plot; }

void ChartFrame::showUnit()
{
    m_unit->setText(m_note.isEmpty() ? m_data.unitLine
                                     : tr("%1 – %2", "what a chart shows, and a note").arg(m_data.unitLine, m_note));
}

void ChartFrame::setNote(const QString& words)
{
    if (words != m_note) {
        m_note = words;
        showUnit();
    }
}

void ChartFrame::setData(const ChartData& data)
{
    if (data.series.empty() || data.categories.empty()) {
        showEmpty(data.title.isEmpty() ? tr("There is nothing to draw yet.") : data.title, data.unitLine);
        return;
    }
    const bool same = sameShape(m_data, data);
    const bool newTitle = data.title != m_data.title;
    m_twin->beginChange(same);
    m_data = data;
    m_twin->endChange(same);
    m_title->setText(data.title);
    showUnit();
    if (data.hasRows()) {
        makeRows();
        m_rows->setData(m_data);
    } else {
        m_plot->setData(m_data);
    }
    if (!isTableShown()) {
        m_stack->setCurrentWidget(drawing());
    }
    m_title->show();
    m_unit->show();
    m_toggle->show();
    m_more->show();
    if (!same) {
        fitTable();
    }
    m_readOut->setVisible(isReadOutWanted());
    const int lastYear = static_cast<int>(data.categories.size()) - 1;
    m_year = m_year >= 0 ? std::min(m_year, lastYear) : data.hasRows() ? 0 : lastYear;
    m_series = std::clamp(m_series, 0, static_cast<int>(data.series.size()) - 1);
    showCursor();
    if (newTitle && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartFrame::showWords(const QString& sentence, const QString& whatWouldDo, bool failed)
{
    m_twin->beginChange(false);
    m_data = {};
    m_twin->endChange(false);
    m_year = -1;
    m_sentence->setText(sentence);
    m_whatWouldDo->setText(whatWouldDo);
    m_sentence->setProperty("failed", failed);
    format::setType(m_sentence, Type::subheading);
    m_title->hide();
    m_unit->hide();
    m_toggle->hide();
    m_more->hide();
    m_readOut->hide();
    m_stack->setCurrentWidget(m_words);
}

void ChartFrame::showEmpty(const QString& sentence, const QString& whatWouldDo)
{
    showWords(sentence, whatWouldDo, false);
}

void ChartFrame::showFailed(const QString& sentence, const QString& whatWouldDo)
{
    showWords(sentence, whatWouldDo, true);
}

void ChartFrame::setStale(const QString& words)
{
    m_stale->setText(words);
    m_stale->setVisible(!words.isEmpty());
    m_plot->setDimmed(!words.isEmpty());
    if (m_rows) {
        m_rows->setDimmed(!words.isEmpty());
    }
}

/// Waterfalls, dots and flows carry their figures beside every row.
bool ChartFrame::isReadOutWanted() const
{
    const bool isSaid = !m_data.hasRows() || m_data.kind == ChartKind::tornado || m_data.kind == ChartKind::dumbbells ||
                        m_data.kind == ChartKind::areas;
    return !m_compact && !m_data.series.empty() && isSaid;
}

void ChartFrame::setCompact(bool compact)
{
    m_compact = compact;
    format::setType(m_title, compact ? Type::subheading : Type::heading);
    format::setType(m_unit, compact ? Type::caption : Type::body, true);
    m_readOut->setVisible(isReadOutWanted());
}

void ChartFrame::setCursor(int year, int series)
{
    if (m_data.series.empty() || year < 0 || year >= static_cast<int>(m_data.categories.size())) {
        return;
    }
    const bool moved = year != m_year;
    const int held = lineAt(m_data, year, series);
    const bool changed = held != m_series;
    m_year = year;
    m_series = held;
    showCursor();
    if (moved) {
        Q_EMIT yearChanged(year);
    }
    if (changed) {
        Q_EMIT seriesChanged(held);
    }
}

void ChartFrame::showCursor()
{
    widgets::setDoor(*this, figureAtCursor());
    if (m_data.hasRows()) {
        m_rows->setCursor(m_year, m_series, hasFocus());
    } else {
        m_plot->setCursor(m_year, m_series);
    }
    m_readOut->show(m_year, m_series, hasFocus());
}

bool ChartFrame::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartFrame::setTableShown(bool shown)
{
    if (m_data.series.empty() || shown == isTableShown()) {
        return;
    }
    const bool hadFocus = hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(shown ? m_table : drawing());
    if (shown) {
        fitTable();
        m_table->setCurrentIndex(m_twin->index(m_year, m_series));
    }
    if (hadFocus) {
        (shown ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::OtherFocusReason);
    }
    showToggle();
    Q_EMIT tableShownChanged(shown);
}

void ChartFrame::showToggle()
{
    const QString words = isTableShown() ? tr("Show as a chart (Ctrl+T)") : tr("Show as a table (Ctrl+T)");
    m_toggle->setIcon(format::icon(isTableShown() ? QStringLiteral("chart") : QStringLiteral("table"), Colour::quietText));
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
    m_more->setIcon(format::icon(QStringLiteral("more"), Colour::quietText));
    m_more->setToolTip(tr("Copy or save this chart"));
    m_more->setAccessibleName(m_more->toolTip());
}

void ChartFrame::showMenu(const QPoint& where)
{
    if (m_data.series.empty()) {
        return;
    }
    auto* const menu = new ChartMenu(m_data, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ChartMenu::saveWanted, this, &ChartFrame::saveWanted);
    menu->popup(where);
}

void ChartFrame::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(isByKey ? m_more->mapToGlobal(m_more->rect().bottomLeft()) : event->globalPos());
}

void ChartFrame::fitTable()
{
    const QFontMetrics words(currentTheme().font(Type::strong));
    for (int column = 0; column < m_twin->columnCount(); ++column) {
        const ChartSeries& series = m_data.series[static_cast<std::size_t>(column)];
        int widest = words.horizontalAdvance(series.name);
        for (const ChartPoint& point : series.points) {
            widest = std::max(widest, words.horizontalAdvance(point.text));
        }
        m_table->setColumnWidth(column, widest + 2 * currentTheme().space(Space::large));
    }
}

FigureId ChartFrame::figureAtCursor() const
{
    const auto series = static_cast<std::size_t>(m_series);
    const auto year = static_cast<std::size_t>(m_year);
    const bool isThere = m_year >= 0 && series < m_data.series.size() && year < m_data.series[series].points.size();
    return isThere ? m_data.series[series].points[year].figure : FigureId{};
}

void ChartFrame::activate(int year, int series)
{
    setCursor(year, series < 0 ? m_series : series);
    if (series < 0 || m_data.series.empty() || m_year < 0) {
        return;
    }
    if (const FigureId figure = figureAtCursor(); !figure.thing.empty()) {
        Q_EMIT figureActivated(figure);
    }
    if (static_cast<std::size_t>(m_year) < m_data.series[static_cast<std::size_t>(m_series)].points.size()) {
        Q_EMIT categoryActivated(m_year);
    }
}

void ChartFrame::activateCell(const QModelIndex& cell) { activate(cell.row(), cell.column()); }

bool ChartFrame::moveCursor(int key)
{
    const int years = static_cast<int>(m_data.categories.size());
    const int lines = static_cast<int>(m_data.series.size());
    int year = m_year;
    int series = m_series;
    switch (m_data.hasRows() ? turned(key) : key) {
    case Qt::Key_Left: year = std::max(0, year - 1); break;
    case Qt::Key_Right: year = std::min(years - 1, year + 1); break;
    case Qt::Key_Home: year = 0; break;
    case Qt::Key_End: year = years - 1; break;
    case Qt::Key_Up: series = (series + lines - 1) % std::max(lines, 1); break;
    case Qt::Key_Down: series = (series + 1) % std::max(lines, 1); break;
    default: return false;
    }
    setCursor(year, series);
    announce();
    return true;
}

void ChartFrame::announce()
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_year * static_cast<int>(m_data.series.size()) + m_series);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        setTableShown(!isTableShown());
    } else if (m_data.series.empty() || isTableShown() || event->modifiers() & Qt::ControlModifier) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(m_year, m_series);
    } else if (!moveCursor(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

bool ChartFrame::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartFrame::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showCursor();
    update();
}

void ChartFrame::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showCursor();
    update();
}

void ChartFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showToggle();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setSpacing();
        fitTable();
        m_readOut->updateGeometry();
    }
}

void ChartFrame::paintEvent(QPaintEvent*)
{
    const auto& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(Colour::surface));
    painter.setPen(hasFocus() ? QPen(theme.colour(Colour::focus), 2) : QPen(theme.colour(Colour::border), 1));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.radius(), theme.radius());
}

QString ChartFrame::describedTitle() const
{
    return m_data.series.empty() ? m_sentence->text() : m_data.title;
}

QString ChartFrame::description() const
{
    return m_data.series.empty() ? m_whatWouldDo->text() : chart::description(m_data);
}

const QAbstractItemModel& ChartFrame::table() const { return *m_twin; }

QSize ChartFrame::sizeHint() const { return {720, 420}; }

} // namespace wp::ui::chart

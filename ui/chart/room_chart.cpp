// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/room_chart.h"

#include "ui/chart/description.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/row_plot.h"
#include "ui/chart/twin_model.h"

#include <QCoreApplication>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

namespace wp::ui::chart {

using format::Colour;
using format::ThemeScope;

namespace {

template <class List>
void shorten(List& list, std::size_t rows)
{
    if (static_cast<std::size_t>(list.size()) > rows) {
        list.resize(rows);
    }
}

/// Rows stand in order of what matters: what has no room is the least of it.
void removeLastRow(ChartData& data)
{
    data.categories.pop_back();
    const std::size_t rows = data.categories.size();
    for (ChartSeries& series : data.series) {
        shorten(series.points, rows);
        shorten(series.low, rows);
        shorten(series.high, rows);
        shorten(series.bandTexts, rows);
        shorten(series.barRoles, rows);
        shorten(series.barLabels, rows);
    }
}

} // namespace

RoomChart::RoomChart(QWidget* parent) : QWidget(parent), m_theme(format::currentTheme())
{
    installChartAccessibility();
    m_twin = new TwinModel(m_data, this);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

RoomChart::~RoomChart() = default;

void RoomChart::setTheme(const format::Theme& theme)
{
    if (!(theme == m_theme)) {
        m_theme = theme;
        forget();
    }
}

void RoomChart::forget()
{
    m_isForgotten = true;
    m_drawn = {};
    update();
}

void RoomChart::setData(const ChartData& data)
{
    const bool isSame = sameShape(m_data, data);
    m_twin->beginChange(isSame);
    m_data = data;
    m_twin->endChange(isSame);
    m_drawn = {};
    update();
}

/// The plots are never shown, so nobody else tells them of their size; they wear the room's theme while they are asked.
void RoomChart::draw()
{
    const ThemeScope room(m_theme);
    if (std::exchange(m_isForgotten, false)) {
        m_lines.reset();
        m_rows.reset();
    }
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(m_theme.colour(Colour::surface));
    if (m_data.series.empty() || m_data.categories.empty()) {
        return;
    }
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_data.hasRows()) {
        m_rows = m_rows ? std::move(m_rows) : std::make_unique<RowPlot>();
        m_rows->resize(size());
        ChartData shown = m_data;
        for (m_rows->setData(shown); m_rows->heightForWidth(width()) > height() && shown.categories.size() > 1;) {
            removeLastRow(shown);
            m_rows->setData(shown);
        }
        m_rows->paint(painter);
        return;
    }
    if (!m_lines) {
        m_lines = std::make_unique<LinePlot>();
    }
    if (m_lines->size() != size()) {
        m_lines->resize(size());
        QResizeEvent resized(size(), QSize());
        QCoreApplication::sendEvent(m_lines.get(), &resized);
        QCoreApplication::sendEvent(m_lines->viewport(), &resized);
    }
    m_lines->setData(m_data);
    m_lines->render(&painter, QRectF(QPointF(), QSizeF(size())), rect());
}

void RoomChart::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull()) {
        draw();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::focus), 3));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void RoomChart::resizeEvent(QResizeEvent*) { m_drawn = {}; }

/// What the program wears is put on the plots as well, though they are drawn in the room's theme.
void RoomChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        forget();
    }
}

void RoomChart::focusInEvent(QFocusEvent*) { update(); }
void RoomChart::focusOutEvent(QFocusEvent*) { update(); }

QString RoomChart::describedTitle() const { return m_data.title; }
QString RoomChart::description() const { return m_data.series.empty() ? m_data.unitLine : chart::description(m_data); }
const QAbstractItemModel& RoomChart::table() const { return *m_twin; }

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/row_plot.h"

#include "ui/chart/area_layout.h"
#include "ui/chart/dumbbell_layout.h"
#include "ui/chart/flow_layout.h"
#include "ui/chart/row_layout.h"
#include "ui/chart/strip_layout.h"

#include <QEvent>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

namespace {

constexpr int wantedWidth = 720;
constexpr int leastWidth = 240;
constexpr int areasHigh = 10; // in targets of the theme

} // namespace

RowPlot::RowPlot(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowPlot::setData(const ChartData& wanted)
{
    m_data = wanted;
    updateGeometry();
    update();
}

void RowPlot::setCursor(int row, int series, bool focused)
{
    m_row = row;
    m_series = series;
    m_isFocused = focused;
    update();
}

void RowPlot::setDimmed(bool dimmed)
{
    m_isDimmed = dimmed;
    update();
}

int RowPlot::heightForWidth(int width) const
{
    if (m_data.kind == ChartKind::areas) {
        return areasHigh * format::currentTheme().target();
    }
    const int held = std::max(width, leastWidth);
    const double height = m_data.kind == ChartKind::flows       ? layOutFlows(m_data, held).height
                          : m_data.kind == ChartKind::dumbbells ? layOutDumbbells(m_data, held).height
                          : m_data.kind == ChartKind::strip     ? layOutStrip(m_data, held).height
                                                                : layOutRows(m_data, held).height;
    return static_cast<int>(std::ceil(height));
}

/// Names wrap anew at another width: what it needs at least is another height.
void RowPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

QSize RowPlot::sizeHint() const { return {wantedWidth, heightForWidth(width() > leastWidth ? width() : wantedWidth)}; }

QSize RowPlot::minimumSizeHint() const { return {leastWidth, heightForWidth(std::max(width(), leastWidth))}; }

std::vector<QRectF> RowPlot::rowRectangles() const
{
    return m_data.kind == ChartKind::dumbbells ? layOutDumbbells(m_data, width()).rowRectangles()
           : m_data.kind == ChartKind::areas   ? layOutAreas(m_data, rect()).tiles
                                               : layOutRows(m_data, width()).rows;
}

QRectF RowPlot::rowRectangle(int row) const
{
    if (m_data.kind == ChartKind::flows) {
        return layOutFlows(m_data, width()).rectangleOf(row);
    }
    if (m_data.kind == ChartKind::strip) {
        return layOutStrip(m_data, width()).rectangleOf(row);
    }
    const std::vector<QRectF> rows = rowRectangles();
    return row >= 0 && static_cast<std::size_t>(row) < rows.size() ? rows[static_cast<std::size_t>(row)] : QRectF();
}

int RowPlot::rowAt(const QPointF& place) const
{
    if (m_data.kind == ChartKind::flows) {
        return layOutFlows(m_data, width()).ribbonAt(place);
    }
    if (m_data.kind == ChartKind::strip) {
        return layOutStrip(m_data, width()).rowNear(place);
    }
    const std::vector<QRectF> rows = rowRectangles();
    const bool isAreas = m_data.kind == ChartKind::areas;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const QRectF& one) {
        return place.y() >= one.top() && place.y() < one.bottom() &&
               (!isAreas || (place.x() >= one.left() && place.x() < one.right()));
    });
    return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
}

int RowPlot::seriesAt(const QPointF& place, int row) const
{
    if (m_data.kind == ChartKind::areas) {
        return 0;
    }
    if (m_data.kind == ChartKind::flows) {
        return place.x() < width() / 2.0 ? 0 : 1;
    }
    if (m_data.kind == ChartKind::strip) {
        return layOutStrip(m_data, width()).seriesAt(place);
    }
    const auto at = static_cast<std::size_t>(row);
    if (m_data.kind == ChartKind::dumbbells) {
        return layOutDumbbells(m_data, width()).seriesNear(place, at);
    }
    const RowLayout made = layOutRows(m_data, width());
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const QRectF bar = made.barOf(m_data.series[i], at);
        if (!bar.isNull() && place.x() >= bar.left() && place.x() <= bar.right()) {
            return static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < made.columns.size(); ++i) {
        if (place.x() >= made.columns[i].left && place.x() <= made.columns[i].left + made.columns[i].width) {
            return static_cast<int>(made.columns[i].series);
        }
    }
    return std::max(m_series, 0);
}

void RowPlot::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row >= 0) {
        Q_EMIT rowPointed(row);
    }
}

void RowPlot::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0) {
        Q_EMIT pressed(row, seriesAt(event->position(), row));
    }
}

void RowPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange) {
        updateGeometry();
    }
}

} // namespace wp::ui::chart

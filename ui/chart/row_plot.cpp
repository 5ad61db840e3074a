// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/row_plot.h"

#include "ui/chart/area_layout.h"
#include "ui/chart/row_layout.h"

#include <QEvent>
#include <QMouseEvent>

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
    return static_cast<int>(std::ceil(layOutRows(m_data, std::max(width, leastWidth)).height));
}

QSize RowPlot::sizeHint() const { return {wantedWidth, heightForWidth(width() > leastWidth ? width() : wantedWidth)}; }

QSize RowPlot::minimumSizeHint() const { return {leastWidth, heightForWidth(std::max(width(), leastWidth))}; }

QRectF RowPlot::rowRectangle(int row) const
{
    if (m_data.kind == ChartKind::areas) {
        const AreaLayout areas = layOutAreas(m_data, rect());
        return row >= 0 && row < static_cast<int>(areas.tiles.size()) ? areas.tiles[static_cast<std::size_t>(row)] : QRectF();
    }
    const RowLayout made = layOutRows(m_data, width());
    return row >= 0 && static_cast<std::size_t>(row) < made.rows.size() ? made.rows[static_cast<std::size_t>(row)]
                                                                        : QRectF();
}

int RowPlot::rowAt(const QPointF& place) const
{
    const bool isAreas = m_data.kind == ChartKind::areas;
    const std::vector<QRectF> rows = isAreas ? layOutAreas(m_data, rect()).tiles : layOutRows(m_data, width()).rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const QRectF& one) {
        return place.y() >= one.top() && place.y() < one.bottom()
               && (!isAreas || (place.x() >= one.left() && place.x() < one.right()));
    });
    return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
}

int RowPlot::seriesAt(const QPointF& place, int row) const
{
    if (m_data.kind == ChartKind::areas) {
        return 0;
    }
    const RowLayout made = layOutRows(m_data, width());
    const auto at = static_cast<std::size_t>(row);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/row_plot.h"

#include "ui/chart/dumbbell_layout.h"
#include "ui/chart/flow_layout.h"
#include "ui/chart/share_bar.h"
#include "ui/chart/strip_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr int veilOpacity = 150;

format::SeriesRole roleOf(const ChartSeries& series, std::size_t row)
{
    return row < series.barRoles.size() ? series.barRoles[row] : series.role;
}

} // namespace

void RowPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter);
}

void RowPlot::paint(QPainter& painter) const
{
    if (m_data.kind == ChartKind::flows) {
        painter.fillRect(rect(), currentTheme().colour(Colour::surface));
        paintFlows(painter, layOutFlows(m_data, width()), m_data, m_isFocused ? m_row : -1);
    } else if (m_data.kind == ChartKind::dumbbells) {
        painter.fillRect(rect(), currentTheme().colour(Colour::surface));
        paintDumbbells(painter, layOutDumbbells(m_data, width()), m_data, {m_row, m_series, m_isFocused});
    } else if (m_data.kind == ChartKind::strip) {
        painter.fillRect(rect(), currentTheme().colour(Colour::surface));
        paintStrip(painter, layOutStrip(m_data, width()), m_data, m_isFocused ? m_row : -1);
    } else if (m_data.kind == ChartKind::areas) {
        paintAreas(painter);
    } else {
        paintRows(painter);
    }
    if (m_isDimmed) {
        QColor veil = currentTheme().colour(Colour::surface);
        veil.setAlpha(veilOpacity);
        painter.fillRect(rect(), veil);
    }
}

void RowPlot::paintRows(QPainter& painter) const
{
    const RowLayout made = layOutRows(m_data, width());
    paintGround(painter, made);
    paintHeads(painter, made);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < made.rows.size(); ++row) {
        paintName(painter, made, row);
        if (m_data.kind == ChartKind::dots) {
            paintDots(painter, made, row);
        } else {
            paintBars(painter, made, row);
        }
        paintFigures(painter, made, row);
    }
}

void RowPlot::paintGround(QPainter& painter, const RowLayout& made) const
{
    const auto& theme = currentTheme();
    painter.fillRect(rect(), theme.colour(Colour::surface));
    if (m_row >= 0 && static_cast<std::size_t>(m_row) < made.rows.size()) {
        const QRectF row = made.rows[static_cast<std::size_t>(m_row)].adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_isFocused ? QPen(theme.colour(Colour::focus), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(Colour::window));
        painter.drawRoundedRect(row, theme.radius(), theme.radius());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_data.kind == ChartKind::dots) {
        return;
    }
    painter.setFont(theme.font(Type::caption));
    for (std::size_t i = 0; i < made.axis.ticks.size(); ++i) {
        const double x = std::round(made.xOf(made.axis.ticks[i])) + 0.5;
        const bool isZero = std::abs(made.axis.ticks[i]) < made.axis.step * 1e-6;
        if (!isZero && made.axisHeight <= 0) {
            continue;
        }
        painter.setPen(QPen(theme.colour(isZero ? Colour::axis : Colour::grid), 1));
        painter.drawLine(QPointF(x, made.middle.top()), QPointF(x, made.middle.bottom()));
        if (made.axisHeight > 0) {
            const double half = QFontMetricsF(painter.font()).horizontalAdvance(made.axis.texts[i]) / 2 + 1;
            painter.setPen(theme.colour(Colour::quietText));
            painter.drawText(QRectF(x - half, made.middle.bottom(), 2 * half, made.axisHeight), Qt::AlignCenter,
                             made.axis.texts[i]);
        }
    }
    if (m_data.threshold) {
        paintReference(painter, made, m_data.threshold->value, m_data.threshold->text);
    }
}

void RowPlot::paintReference(QPainter& painter, const RowLayout& made, double value, const QString& words) const
{
    const auto& theme = currentTheme();
    const double x = std::round(made.xOf(value)) + 0.5;
    painter.setPen(QPen(theme.colour(Colour::text), 1.5));
    painter.drawLine(QPointF(x, made.middle.top()), QPointF(x, made.middle.bottom()));
    painter.setFont(theme.font(Type::caption));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2;
    const double most = made.columns.empty() ? width() : made.columns.front().left;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, most - wide - theme.space(Space::small)));
    painter.drawText(QRectF(left, 0, wide, made.headHeight), Qt::AlignLeft | Qt::AlignTop, words);
}

void RowPlot::paintHeads(QPainter& painter, const RowLayout& made) const
{
    if (made.headHeight <= 0) {
        return;
    }
    painter.setFont(currentTheme().font(Type::caption));
    painter.setPen(currentTheme().colour(Colour::quietText));
    for (const RowLayout::Column& column : made.columns) {
        painter.drawText(QRectF(column.left, 0, column.width, made.headHeight), Qt::AlignRight | Qt::AlignTop,
                         m_data.series[column.series].name);
    }
}

void RowPlot::paintName(QPainter& painter, const RowLayout& made, std::size_t row) const
{
    const auto& theme = currentTheme();
    const double inset = theme.space(Space::small);
    QRectF place = made.rows[row];
    place.setLeft(place.left() + inset);
    place.setWidth(made.nameWidth);
    painter.setFont(theme.font(Type::body));
    painter.setPen(theme.colour(Colour::text));
    const auto upright = made.nameHeight > 0 ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | upright, m_data.categories[row]);
}

void RowPlot::paintFigures(QPainter& painter, const RowLayout& made, std::size_t row) const
{
    const auto& theme = currentTheme();
    painter.setFont(theme.font(Type::strong));
    const QRectF strip = made.barStrip(row);
    const double height = QFontMetricsF(painter.font()).height();
    for (const RowLayout::Column& column : made.columns) {
        const ChartSeries& series = m_data.series[column.series];
        if (row < series.points.size()) {
            painter.setPen(theme.series(roleOf(series, row)).text);
            painter.drawText(QRectF(column.left, strip.center().y() - height / 2, column.width, height),
                             Qt::AlignRight | Qt::AlignVCenter, series.points[row].text);
        }
    }
}

void RowPlot::paintBars(QPainter& painter, const RowLayout& made, std::size_t row) const
{
    if (m_data.kind == ChartKind::waterfall) {
        paintJoint(painter, made, row);
    }
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries& series = m_data.series[i];
        const QRectF bar = made.barOf(series, row);
        if (bar.isNull()) {
            continue;
        }
        fillShare(painter, bar, roleOf(series, row));
        if (m_isFocused && static_cast<int>(row) == m_row && static_cast<int>(i) == m_series) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(currentTheme().colour(Colour::text), 1.5));
            painter.drawRect(bar);
        }
        paintBarLabel(painter, bar, series, row);
    }
}

/// From where a step ends, down to where the next begins.
void RowPlot::paintJoint(QPainter& painter, const RowLayout& made, std::size_t row) const
{
    const ChartSeries& series = m_data.series.front();
    if (row + 1 >= made.rows.size() || row + 1 >= series.high.size() || !std::isfinite(series.high[row])) {
        return;
    }
    const double x = std::round(made.xOf(series.high[row])) + 0.5;
    painter.setPen(QPen(currentTheme().colour(Colour::axis), 1));
    painter.drawLine(QPointF(x, made.barStrip(row).bottom()), QPointF(x, made.barStrip(row + 1).top()));
}

void RowPlot::paintBarLabel(QPainter& painter, const QRectF& bar, const ChartSeries& series, std::size_t row) const
{
    if (row >= series.barLabels.size() || series.barLabels[row].isEmpty()) {
        return;
    }
    const auto& theme = currentTheme();
    painter.setFont(theme.font(Type::strong));
    painter.setPen(theme.series(roleOf(series, row)).text);
    const QFontMetricsF words(painter.font());
    const double wide = words.horizontalAdvance(series.barLabels[row]) + 2;
    const bool isLeftwards = series.high[row] < series.low[row];
    const double gap = theme.space(Space::tight) + 1;
    const double left = isLeftwards ? bar.left() - gap - wide : bar.right() + gap;
    painter.drawText(QRectF(left, bar.center().y() - words.height() / 2, wide, words.height()), Qt::AlignCenter,
                     series.barLabels[row]);
}

void RowPlot::paintDots(QPainter& painter, const RowLayout& made, std::size_t row) const
{
    const ChartSeries& series = m_data.series.front();
    const format::SeriesStyle style = currentTheme().series(roleOf(series, row));
    const int filled = std::isfinite(series.points[row].value)
                           ? static_cast<int>(std::lround(series.points[row].value * dotCount))
                           : 0;
    for (int dot = 0; dot < dotCount; ++dot) {
        const bool isFilled = dot < filled;
        painter.setPen(QPen(isFilled ? style.line : currentTheme().colour(Colour::strongBorder), 1.5));
        painter.setBrush(isFilled ? QBrush(style.line) : QBrush(Qt::NoBrush));
        painter.drawEllipse(made.dotOf(dot, row).adjusted(1, 1, -1, -1));
    }
}

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/row_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double nameShare = 0.34;
constexpr double leastMiddle = 0.3;
constexpr double unlimited = 10000;
constexpr double barShare = 0.62;
constexpr int mostTicks = 6;

QFontMetricsF metrics(Type type) { return QFontMetricsF(currentTheme().font(type)); }

double widest(Type type, const std::vector<QString>& texts)
{
    double most = 0;
    for (const QString& text : texts) {
        most = std::max(most, std::ceil(metrics(type).horizontalAdvance(text)));
    }
    return most;
}

double columnWidth(const ChartSeries& series)
{
    double most = std::ceil(metrics(Type::caption).horizontalAdvance(series.name));
    for (const ChartPoint& point : series.points) {
        most = std::max(most, std::ceil(metrics(Type::strong).horizontalAdvance(point.text)));
    }
    return most + 2;
}

/// Waterfalls and dots write their figures at the right; a tornado writes its ends at the bars.
bool isInColumn(const ChartData& data, const ChartSeries& series)
{
    return data.kind != ChartKind::tornado || !hasBars(series);
}

void placeColumns(const ChartData& data, double right, RowLayout& made)
{
    const double gap = currentTheme().space(Space::large);
    for (std::size_t i = data.series.size(); i-- > 0;) {
        if (isInColumn(data, data.series[i])) {
            const double width = columnWidth(data.series[i]);
            right -= width;
            made.columns.push_back({i, right, width});
            right -= gap;
        }
    }
    std::reverse(made.columns.begin(), made.columns.end());
    made.middle.setRight(right);
}

double labelRoom(const ChartData& data)
{
    double room = 0;
    for (const ChartSeries& series : data.series) {
        room = std::max(room, widest(Type::strong, series.barLabels));
    }
    return room > 0 ? room + currentTheme().space(Space::small) : 0;
}

double heightOf(const QString& words, double width)
{
    return metrics(Type::body).boundingRect(QRectF(0, 0, width, unlimited), Qt::TextWordWrap, words).height();
}

void placeRows(const ChartData& data, double width, RowLayout& made)
{
    const double gap = currentTheme().space(Space::tight);
    const double bar = std::max<double>(currentTheme().target(), metrics(Type::strong).height() + 2 * gap);
    double y = made.headHeight;
    for (const QString& name : data.categories) {
        const double words = std::ceil(heightOf(name, made.nameHeight > 0 ? width : made.nameWidth));
        const double height = made.nameHeight > 0 ? words + bar : std::max(bar, words + gap);
        made.rows.push_back(QRectF(0, y, width, height));
        y += height + 2;
    }
    made.middle.setTop(made.headHeight);
    made.middle.setBottom(y);
    made.height = y + made.axisHeight;
}

/// As many ticks as stand beside each other in their words.
Axis axisWithin(const ChartData& data, double width)
{
    Axis axis;
    for (int ticks = mostTicks; ticks > 1; --ticks) {
        axis = axisFor(data, ticks, {});
        const double each = widest(Type::caption, axis.texts) + currentTheme().space(Space::small);
        if (each * static_cast<double>(axis.ticks.size() - 1) <= width) {
            break;
        }
    }
    return axis;
}

} // namespace

bool hasBars(const ChartSeries& series) { return !series.low.empty(); }

double RowLayout::xOf(double value) const
{
    return middle.left() + middle.width() * (value - axis.low) / (axis.high - axis.low);
}

QRectF RowLayout::barStrip(std::size_t row) const
{
    QRectF strip = rows[row];
    if (nameHeight > 0) {
        strip.setTop(strip.bottom() - std::max<double>(currentTheme().target(), nameHeight));
    }
    const double thick = std::round(std::min<double>(strip.height(), currentTheme().target()) * barShare);
    return QRectF(middle.left(), std::round(strip.center().y() - thick / 2), middle.width(), thick);
}

QRectF RowLayout::barOf(const ChartSeries& series, std::size_t row) const
{
    if (row >= series.low.size() || row >= series.high.size() || !std::isfinite(series.low[row]) ||
        !std::isfinite(series.high[row])) {
        return {};
    }
    const QRectF strip = barStrip(row);
    const double left = xOf(std::min(series.low[row], series.high[row]));
    const double right = xOf(std::max(series.low[row], series.high[row]));
    return QRectF(left, strip.top(), std::max(right - left, 1.5), strip.height());
}

QRectF RowLayout::dotOf(int dot, std::size_t row) const
{
    const QRectF strip = barStrip(row);
    const double step = std::min(middle.width() / dotCount, strip.height() * 1.35);
    const double side = std::min(strip.height(), step * 0.8);
    return QRectF(strip.left() + dot * step, strip.center().y() - side / 2, side, side);
}

RowLayout layOutRows(const ChartData& data, int width)
{
    RowLayout made;
    const double gap = currentTheme().space(Space::large);
    const double inset = currentTheme().space(Space::small);
    const double caption = std::ceil(metrics(Type::caption).height());
    const bool isTornado = data.kind == ChartKind::tornado;
    made.headHeight = isTornado || data.kind == ChartKind::dots ? caption + inset : 0;
    made.axisHeight = isTornado ? caption + inset : 0;
    placeColumns(data, width - inset, made);
    const double room = labelRoom(data);
    made.nameWidth = std::min(widest(Type::body, data.categories) + 1, std::max(width * nameShare, 1.0));
    const double left = inset + made.nameWidth + gap + room;
    if (made.middle.right() - room - left < width * leastMiddle) {
        made.nameHeight = std::ceil(metrics(Type::body).height());
        made.nameWidth = width - 2 * inset;
    }
    made.middle.setLeft(made.nameHeight > 0 ? inset + room : left);
    if (isTornado && made.middle.right() - room - made.middle.left() < width * leastMiddle) {
        made.columns.clear(); // what they say, the read-out says as well
        made.middle.setRight(width - inset);
    }
    made.middle.setRight(std::max(made.middle.right() - room, made.middle.left() + 1));
    if (data.kind != ChartKind::dots) {
        made.axis = axisWithin(data, made.middle.width());
    }
    placeRows(data, width, made);
    return made;
}

} // namespace wp::ui::chart

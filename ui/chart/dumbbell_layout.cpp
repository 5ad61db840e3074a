// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/dumbbell_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double nameShare = 0.3;
constexpr double unlimited = 10000;
constexpr int mostTicks = 4;
constexpr double tickLength = 4;
constexpr int narrow = 560;

QFontMetricsF metrics(Type type) { return QFontMetricsF(currentTheme().font(type)); }

double dotSide() { return std::ceil(metrics(Type::strong).height()) + 4; }

double valueOf(const ChartSeries& series, std::size_t row)
{
    return row < series.points.size() ? series.points[row].value : std::numeric_limits<double>::quiet_NaN();
}

Axis axisOf(const ChartData& data, std::size_t row)
{
    ChartData one;
    one.kind = ChartKind::waterfall;
    one.axis = row < data.rowAxes.size() ? data.rowAxes[row] : AxisKind::number;
    ChartSeries values;
    for (const ChartSeries& series : data.series) {
        if (std::isfinite(valueOf(series, row))) {
            values.low.push_back(valueOf(series, row));
        }
    }
    one.series.push_back(values);
    return axisFor(one, mostTicks, {});
}

/// Which of the lanes above each other each dot has, so that none covers another; -1 where there is no figure.
std::vector<int> lanesOf(const std::vector<double>& centres, double side)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (std::isfinite(centres[i])) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {}, [&centres](std::size_t i) { return centres[i]; });
    std::vector<int> lanes(centres.size(), -1);
    std::vector<double> ends;
    for (const std::size_t i : order) {
        std::size_t lane = 0;
        while (lane < ends.size() && centres[i] - side / 2 < ends[lane]) {
            ++lane;
        }
        if (lane == ends.size()) {
            ends.push_back(0);
        }
        ends[lane] = centres[i] + side / 2 + 1;
        lanes[i] = static_cast<int>(lane);
    }
    return lanes;
}

void placeDots(const ChartData& data, std::size_t at, double top, DumbbellLayout::Row& row)
{
    const double side = dotSide();
    std::vector<double> centres;
    for (const ChartSeries& series : data.series) {
        const double value = valueOf(series, at);
        centres.push_back(std::isfinite(value) ? row.xOf(value) : value);
    }
    const std::vector<int> lanes = lanesOf(centres, side);
    const int count = lanes.empty() ? 1 : std::max(1, *std::ranges::max_element(lanes) + 1);
    row.scale = QRectF(row.scale.left(), top, row.scale.width(), count * side);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        row.dots.push_back(lanes[i] < 0 ? QRectF()
                                        : QRectF(centres[i] - side / 2, top + (count - 1 - lanes[i]) * side, side, side));
    }
}

void paintScale(QPainter& painter, const DumbbellLayout::Row& row)
{
    const auto& theme = currentTheme();
    const double y = std::round(row.scale.bottom()) + 0.5;
    painter.setPen(QPen(theme.colour(Colour::axis), 1));
    painter.drawLine(QPointF(row.scale.left(), y), QPointF(row.scale.right(), y));
    painter.setFont(theme.font(Type::caption));
    const QFontMetricsF words(painter.font());
    double reached = -unlimited;
    for (std::size_t i = 0; i < row.axis.ticks.size(); ++i) {
        const double x = std::round(row.xOf(row.axis.ticks[i])) + 0.5;
        painter.setPen(QPen(theme.colour(Colour::axis), 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength));
        const double wide = words.horizontalAdvance(row.axis.texts[i]) + 2;
        const double left = x - wide / 2;
        if (left >= reached) {
            painter.setPen(theme.colour(Colour::quietText));
            painter.drawText(QRectF(left, y + tickLength, wide, words.height()), Qt::AlignCenter, row.axis.texts[i]);
            reached = left + wide + theme.space(Space::small);
        }
    }
}

void paintSpan(QPainter& painter, const DumbbellLayout::Row& row)
{
    double low = unlimited;
    double high = -unlimited;
    for (const QRectF& dot : row.dots) {
        if (!dot.isNull()) {
            low = std::min(low, dot.center().x());
            high = std::max(high, dot.center().x());
        }
    }
    if (low < high) {
        QPen pen(currentTheme().colour(Colour::strongBorder), 3);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        const double y = row.scale.bottom() - dotSide() / 2;
        painter.drawLine(QPointF(low, y), QPointF(high, y));
    }
}

void paintDot(QPainter& painter, const QRectF& dot, const ChartSeries& series, bool isChosen)
{
    const auto& theme = currentTheme();
    const format::SeriesStyle style = theme.series(series.role);
    painter.setBrush(theme.colour(Colour::surface));
    painter.setPen(QPen(style.line, isChosen ? 4 : 2.5));
    painter.drawEllipse(dot.adjusted(2, 2, -2, -2));
    painter.setFont(theme.font(Type::strong));
    painter.setPen(style.text);
    painter.drawText(dot, Qt::AlignCenter, series.id);
}

void paintGround(QPainter& painter, const DumbbellLayout& made, const ChartCursor& cursor)
{
    const auto& theme = currentTheme();
    if (cursor.row < 0 || static_cast<std::size_t>(cursor.row) >= made.rows.size()) {
        return;
    }
    painter.setPen(cursor.isFocused ? QPen(theme.colour(Colour::focus), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(Colour::window));
    painter.drawRoundedRect(made.rows[static_cast<std::size_t>(cursor.row)].whole.adjusted(1, 1, -1, -1), theme.radius(),
                            theme.radius());
}

} // namespace

double DumbbellLayout::Row::xOf(double value) const
{
    return scale.left() + scale.width() * (value - axis.low) / (axis.high - axis.low);
}

std::vector<QRectF> DumbbellLayout::rowRectangles() const
{
    std::vector<QRectF> found;
    for (const Row& row : rows) {
        found.push_back(row.whole);
    }
    return found;
}

int DumbbellLayout::seriesNear(const QPointF& place, std::size_t row) const
{
    int nearest = 0;
    double least = unlimited;
    for (std::size_t i = 0; i < rows[row].dots.size(); ++i) {
        const QRectF& dot = rows[row].dots[i];
        const QPointF away = place - dot.center();
        const double distance = dot.isNull() ? unlimited : std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

DumbbellLayout layOutDumbbells(const ChartData& data, int width)
{
    DumbbellLayout made;
    const double gap = currentTheme().space(Space::medium);
    const double inset = currentTheme().space(Space::small);
    const double ticks = std::ceil(metrics(Type::caption).height()) + tickLength;
    const bool isNarrow = width < narrow * currentTheme().textPercent() / 100;
    const double nameWidth = isNarrow ? width - 2 * inset : std::floor(width * nameShare);
    const double left = isNarrow ? inset : inset + nameWidth + gap;
    const double room = std::max(dotSide(), metrics(Type::caption).horizontalAdvance(QStringLiteral("£00.00m"))) / 2 + 2;
    double y = 0;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        DumbbellLayout::Row row;
        row.axis = axisOf(data, i);
        row.scale = QRectF(left + room, 0, std::max(width - inset - left - 2 * room, 1.0), 0);
        const double words =
            std::ceil(metrics(Type::body).boundingRect(QRectF(0, 0, nameWidth, unlimited), Qt::TextWordWrap, data.categories[i]).height());
        placeDots(data, i, y + inset + (isNarrow ? words : 0), row);
        const double bottom = std::max(row.scale.bottom() + ticks, isNarrow ? 0 : y + inset + words) + inset;
        row.whole = QRectF(0, y, width, bottom - y);
        row.name = isNarrow ? QRectF(inset, y + inset, nameWidth, words)
                            : QRectF(inset, y + inset, nameWidth, bottom - y - 2 * inset);
        made.rows.push_back(std::move(row));
        y = bottom;
    }
    made.height = y;
    return made;
}

void paintDumbbells(QPainter& painter, const DumbbellLayout& made, const ChartData& data, const ChartCursor& cursor)
{
    const auto& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, made, cursor);
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        const DumbbellLayout::Row& row = made.rows[i];
        painter.setFont(theme.font(Type::body));
        painter.setPen(theme.colour(Colour::text));
        painter.drawText(row.name, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, data.categories[i]);
        paintScale(painter, row);
        paintSpan(painter, row);
        for (std::size_t s = 0; s < row.dots.size(); ++s) {
            const bool isChosen = cursor.isFocused && static_cast<int>(i) == cursor.row && static_cast<int>(s) == cursor.series;
            if (!row.dots[s].isNull()) {
                paintDot(painter, row.dots[s], data.series[s], isChosen);
            }
        }
    }
}

} // namespace wp::ui::chart

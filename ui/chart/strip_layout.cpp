// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_layout.h"

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

constexpr double wordsShare = 0.18;
constexpr double tallest = 150;
constexpr double leastDot = 3;
constexpr double mostDot = 8;
constexpr double near = 12;
constexpr int mostDots = 20000;
constexpr int mostTicks = 8;
constexpr int quietOpacity = 80;

QFontMetricsF metrics(Type type) { return QFontMetricsF(currentTheme().font(type)); }

bool hasSpan(const ChartSeries& series, std::size_t row)
{
    return row < series.low.size() && std::isfinite(series.low[row]) && std::isfinite(series.high[row]);
}

int dotsOf(const ChartSeries& series, std::size_t row)
{
    const double value = row < series.points.size() ? series.points[row].value : 0;
    return hasSpan(series, row) && std::isfinite(value) ? static_cast<int>(std::clamp(value, 0.0, double(mostDots))) : 0;
}

Axis axisOf(const ChartData& data)
{
    ChartData times;
    times.acrossAxis = AxisKind::number;
    for (const ChartSeries& series : data.series) {
        for (std::size_t row = 0; row < data.categories.size(); ++row) {
            if (hasSpan(series, row)) {
                times.across.insert(times.across.end(), {series.low[row], series.high[row]});
            }
        }
    }
    if (times.across.empty()) {
        times.across = {0, 1};
    }
    return axisAcross(times, mostTicks);
}

/// Calls put(column, row) for each dot of a band: in which column of dots of that side it stands.
template <class Put>
void eachDot(const ChartData& data, const ChartSeries& series, const StripLayout& made, double side, Put put)
{
    for (std::size_t row = 0; row < data.categories.size(); ++row) {
        const int count = dotsOf(series, row);
        for (int i = 0; i < count; ++i) {
            const double time = series.low[row] + (i + 0.5) / count * (series.high[row] - series.low[row]);
            put(static_cast<std::size_t>(std::max(0.0, (made.xOf(time) - made.left) / side)), row);
        }
    }
}

std::size_t highest(const ChartData& data, const ChartSeries& series, const StripLayout& made, double side)
{
    std::vector<std::size_t> heights(static_cast<std::size_t>(made.width / side) + 2);
    eachDot(data, series, made, side, [&heights](std::size_t column, std::size_t) {
        ++heights[std::min(column, heights.size() - 1)];
    });
    return *std::ranges::max_element(heights);
}

/// The largest dot with which no band is too tall.
double dotSide(const ChartData& data, const StripLayout& made)
{
    const double most = tallest * currentTheme().textPercent() / 100;
    for (double side = mostDot; side > leastDot; side -= 1) {
        const bool fits = std::ranges::all_of(data.series, [&](const ChartSeries& series) {
            return static_cast<double>(highest(data, series, made, side)) * side <= most;
        });
        if (fits) {
            return side;
        }
    }
    return leastDot;
}

void placeBand(const ChartData& data, std::size_t at, double side, double top, StripLayout& made)
{
    const ChartSeries& series = data.series[at];
    std::vector<std::size_t> heights(static_cast<std::size_t>(made.width / side) + 2);
    const double strip = std::max(static_cast<double>(highest(data, series, made, side)) * side, side);
    const double words = std::ceil(metrics(Type::strong).height());
    const double tall = std::max(strip, words);
    const double ground = top + tall;
    eachDot(data, series, made, side, [&](std::size_t column, std::size_t row) {
        column = std::min(column, heights.size() - 1);
        const auto lane = static_cast<double>(++heights[column]);
        made.dots.push_back({QRectF(made.left + static_cast<double>(column) * side, ground - lane * side, side, side), row, at});
    });
    made.bands.push_back({QRectF(0, ground - words, made.left - currentTheme().space(Space::medium), words),
                          QRectF(made.left, ground - strip, made.width, strip)});
}

void paintAxis(QPainter& painter, const StripLayout& made)
{
    const auto& theme = currentTheme();
    painter.setFont(theme.font(Type::caption));
    const QFontMetricsF words(painter.font());
    const double bottom = made.bands.back().strip.bottom();
    for (std::size_t i = 0; i < made.axis.ticks.size(); ++i) {
        const double x = std::round(made.xOf(made.axis.ticks[i])) + 0.5;
        const bool isStart = std::abs(made.axis.ticks[i]) < made.axis.step * 1e-6;
        painter.setPen(QPen(theme.colour(isStart ? Colour::text : Colour::grid), isStart ? 1.5 : 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        painter.setPen(theme.colour(Colour::quietText));
        const double half = words.horizontalAdvance(made.axis.texts[i]) / 2 + 1;
        painter.drawText(QRectF(x - half, bottom + 2, 2 * half, words.height()), Qt::AlignCenter, made.axis.texts[i]);
    }
}

} // namespace

QRectF StripLayout::rectangleOf(int row) const
{
    QRectF found;
    for (const Dot& dot : dots) {
        if (static_cast<int>(dot.row) == row) {
            found = found.united(dot.place);
        }
    }
    return found;
}

int StripLayout::rowNear(const QPointF& place) const
{
    int nearest = -1;
    double least = near;
    for (const Dot& dot : dots) {
        const QPointF away = dot.place.center() - place;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = static_cast<int>(dot.row);
        }
    }
    return nearest;
}

int StripLayout::seriesAt(const QPointF& place) const
{
    for (std::size_t i = 0; i < bands.size(); ++i) {
        if (place.y() <= bands[i].strip.bottom()) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

StripLayout layOutStrip(const ChartData& data, int width)
{
    StripLayout made;
    const double gap = currentTheme().space(Space::large);
    double words = 0;
    for (const ChartSeries& series : data.series) {
        words = std::max(words, metrics(Type::strong).horizontalAdvance(series.name));
    }
    made.axis = axisOf(data);
    made.left = std::min(std::ceil(words) + gap, std::max(width * wordsShare * currentTheme().textPercent() / 100, 60.0));
    made.width = std::max(width - made.left - gap, 1.0);
    const double side = dotSide(data, made);
    double top = 0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        placeBand(data, i, side, top, made);
        top = made.bands.back().strip.bottom() + gap;
    }
    made.height = (made.bands.empty() ? 0 : made.bands.back().strip.bottom()) + std::ceil(metrics(Type::caption).height()) + 4;
    return made;
}

void paintStrip(QPainter& painter, const StripLayout& made, const ChartData& data, int chosen)
{
    if (made.bands.empty()) {
        return;
    }
    const auto& theme = currentTheme();
    paintAxis(painter, made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const StripLayout::Dot& dot : made.dots) {
        const ChartSeries& series = data.series[dot.series];
        QColor fill = theme.series(dot.row < series.barRoles.size() ? series.barRoles[dot.row] : series.role).line;
        fill.setAlpha(chosen >= 0 && static_cast<int>(dot.row) != chosen ? quietOpacity : 255);
        painter.setBrush(fill);
        painter.drawEllipse(dot.place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setFont(theme.font(Type::strong));
    painter.setPen(theme.colour(Colour::text));
    for (std::size_t i = 0; i < made.bands.size(); ++i) {
        painter.drawText(made.bands[i].words, Qt::AlignRight | Qt::AlignVCenter, data.series[i].name);
    }
}

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/flow_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::SeriesRole;
using format::Space;
using format::Type;

namespace {

constexpr double ribbonsHeight = 260;
constexpr double wordsShare = 0.27;
constexpr double barWidth = 12;
constexpr double leastRibbon = 1.5;
constexpr double ribbonEdge = 1.5; // the ribbon itself is let through: another may cross it
constexpr double unlimited = 10000;
constexpr int restOpacity = 105;
constexpr int chosenOpacity = 190;
constexpr int veilOpacity = 190;

double amountOf(const ChartSeries& series, std::size_t row)
{
    const double value = row < series.points.size() ? series.points[row].value : 0;
    return std::isfinite(value) ? std::max(value, 0.0) : 0;
}

/// One side: how high each bar is, and how high the words beside it.
struct Side {
    std::vector<double> bars;
    std::vector<double> words;
    double height = 0;
};

double wordsHeight(const ChartNode& node, double width)
{
    const QFontMetricsF name(currentTheme().font(Type::body));
    const QFontMetricsF figure(currentTheme().font(Type::strong));
    return std::ceil(name.boundingRect(QRectF(0, 0, width, unlimited), Qt::TextWordWrap, node.name).height() +
                     figure.height());
}

Side sideOf(const ChartData& data, bool isSource, double scale, double wordsWidth)
{
    const std::vector<ChartNode>& nodes = isSource ? data.sources : data.sinks;
    Side side;
    side.bars.assign(nodes.size(), 0);
    for (std::size_t i = 0; i < data.flows.size(); ++i) {
        const std::size_t node = isSource ? data.flows[i].source : data.flows[i].sink;
        side.bars[node] += std::max(amountOf(data.series[isSource ? 0 : 1], i) * scale, leastRibbon);
    }
    const double gap = currentTheme().space(Space::small);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        side.words.push_back(wordsHeight(nodes[i], wordsWidth));
        side.height += std::max(side.bars[i], side.words[i]) + (i > 0 ? gap : 0);
    }
    return side;
}

std::vector<FlowLayout::Node> placeNodes(const Side& side, double left, double wordsLeft, double wordsWidth, double height)
{
    std::vector<FlowLayout::Node> placed;
    const double gap = currentTheme().space(Space::small);
    double y = (height - side.height) / 2;
    for (std::size_t i = 0; i < side.bars.size(); ++i) {
        const double slot = std::max(side.bars[i], side.words[i]);
        placed.push_back({QRectF(left, y + (slot - side.bars[i]) / 2, barWidth, side.bars[i]),
                          QRectF(wordsLeft, y + (slot - side.words[i]) / 2, wordsWidth, side.words[i])});
        y += slot + gap;
    }
    return placed;
}

/// At each bar ribbons stand in the order of their other ends, so that they cross as little as can be.
std::vector<std::size_t> orderAt(const ChartData& data, std::size_t node, bool isSource)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < data.flows.size(); ++i) {
        if ((isSource ? data.flows[i].source : data.flows[i].sink) == node) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return isSource ? data.flows[i].sink : data.flows[i].source; });
    return order;
}

/// Upper and lower end of every ribbon at one side.
std::vector<std::pair<double, double>> endsAt(const ChartData& data, const std::vector<FlowLayout::Node>& nodes,
                                              bool isSource, double scale)
{
    std::vector<std::pair<double, double>> ends(data.flows.size());
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        double y = nodes[node].bar.top();
        for (const std::size_t i : orderAt(data, node, isSource)) {
            const double thick = std::max(amountOf(data.series[isSource ? 0 : 1], i) * scale, leastRibbon);
            ends[i] = {y, y + thick};
            y += thick;
        }
    }
    return ends;
}

FlowLayout::Ribbon ribbonBetween(double left, std::pair<double, double> from, double right, std::pair<double, double> to)
{
    const double half = (left + right) / 2;
    QPainterPath path(QPointF(left, from.first));
    path.cubicTo(half, from.first, half, to.first, right, to.first);
    path.lineTo(right, to.second);
    path.cubicTo(half, to.second, half, from.second, left, from.second);
    path.closeSubpath();
    const double top = (from.first + to.first) / 2;
    return {path, QRectF(QPointF(left, top), QPointF(right, (from.second + to.second) / 2))};
}

/// What a ribbon carries: what leaves, and what arrives.
QString ribbonText(const ChartData& data, std::size_t row)
{
    return QStringLiteral("%1 → %2").arg(data.series[0].points[row].text, data.series[1].points[row].text);
}

bool isWidening(const ChartData& data, std::size_t row)
{
    return amountOf(data.series[1], row) >= amountOf(data.series[0], row);
}

void paintRibbonText(QPainter& painter, const FlowLayout::Ribbon& ribbon, const QString& words, bool isChosen)
{
    const auto& theme = currentTheme();
    const QFontMetricsF metrics(painter.font());
    QRectF place(0, 0, metrics.horizontalAdvance(words) + 2 * theme.space(Space::tight), metrics.height());
    place.moveCenter(ribbon.middle.center());
    const bool fits = ribbon.middle.height() >= place.height() && ribbon.middle.width() >= place.width();
    if (!fits && !isChosen) {
        return;
    }
    QColor veil = theme.colour(Colour::surface); // over the edges that cross here
    veil.setAlpha(veilOpacity);
    painter.fillRect(place, veil);
    if (isChosen) {
        painter.setPen(QPen(theme.colour(Colour::strongBorder), 1));
        painter.setBrush(theme.colour(Colour::surface));
        painter.drawRoundedRect(place.adjusted(0, -2, 0, 2), theme.radius(), theme.radius());
    }
    painter.setPen(theme.colour(Colour::text));
    painter.drawText(place, Qt::AlignCenter, words);
}

void paintNodes(QPainter& painter, const std::vector<FlowLayout::Node>& placed, const std::vector<ChartNode>& nodes,
                Qt::Alignment side)
{
    const auto& theme = currentTheme();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        painter.fillRect(placed[i].bar, theme.colour(Colour::strongBorder));
        painter.setFont(theme.font(Type::body));
        painter.setPen(theme.colour(Colour::text));
        painter.drawText(placed[i].words, Qt::TextWordWrap | side | Qt::AlignTop, nodes[i].name);
        painter.setFont(theme.font(Type::strong));
        painter.drawText(placed[i].words, side | Qt::AlignBottom, nodes[i].text);
    }
}

} // namespace

QRectF FlowLayout::rectangleOf(int ribbon) const
{
    return ribbon >= 0 && static_cast<std::size_t>(ribbon) < ribbons.size()
               ? ribbons[static_cast<std::size_t>(ribbon)].path.boundingRect()
               : QRectF();
}

int FlowLayout::ribbonAt(const QPointF& place) const
{
    int found = -1;
    for (std::size_t i = 0; i < ribbons.size(); ++i) {
        const bool isThere = ribbons[i].path.contains(place);
        if (isThere && (found < 0 || ribbons[i].middle.height() < ribbons[static_cast<std::size_t>(found)].middle.height())) {
            found = static_cast<int>(i);
        }
    }
    return found;
}

FlowLayout layOutFlows(const ChartData& data, int width)
{
    FlowLayout made;
    if (data.series.size() < 2 || data.flows.size() != data.categories.size()) {
        return made;
    }
    double left = 0;
    double right = 0;
    for (std::size_t i = 0; i < data.flows.size(); ++i) {
        left += amountOf(data.series[0], i);
        right += amountOf(data.series[1], i);
    }
    const double most = std::max(left, right);
    const double scale = most > 0 ? ribbonsHeight * currentTheme().textPercent() / 100 / most : 0;
    const double gap = currentTheme().space(Space::small);
    const double words = std::floor(width * wordsShare);
    const Side from = sideOf(data, true, scale, words);
    const Side to = sideOf(data, false, scale, words);
    made.height = std::max(from.height, to.height) + 2;
    const double leftBar = words + gap;
    const double rightBar = width - words - gap - barWidth;
    made.sources = placeNodes(from, leftBar, 0, words, made.height);
    made.sinks = placeNodes(to, rightBar, width - words, words, made.height);
    const auto starts = endsAt(data, made.sources, true, scale);
    const auto ends = endsAt(data, made.sinks, false, scale);
    for (std::size_t i = 0; i < data.flows.size(); ++i) {
        made.ribbons.push_back(ribbonBetween(leftBar + barWidth, starts[i], rightBar, ends[i]));
    }
    return made;
}

void paintFlows(QPainter& painter, const FlowLayout& made, const ChartData& data, int chosen)
{
    const auto& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < made.ribbons.size(); ++i) {
        const bool isChosen = static_cast<int>(i) == chosen;
        const format::SeriesStyle style = theme.series(isWidening(data, i) ? SeriesRole::prevention : SeriesRole::enabling);
        QColor fill = style.line;
        fill.setAlpha(isChosen ? chosenOpacity : restOpacity);
        painter.setBrush(fill);
        painter.setPen(isChosen ? QPen(theme.colour(Colour::focus), 2) : QPen(style.text, ribbonEdge));
        painter.drawPath(made.ribbons[i].path);
    }
    paintNodes(painter, made.sources, data.sources, Qt::AlignRight);
    paintNodes(painter, made.sinks, data.sinks, Qt::AlignLeft);
    painter.setFont(theme.font(Type::strong));
    for (std::size_t i = 0; i < made.ribbons.size(); ++i) {
        if (static_cast<int>(i) != chosen) {
            paintRibbonText(painter, made.ribbons[i], ribbonText(data, i), false);
        }
    }
    if (chosen >= 0 && static_cast<std::size_t>(chosen) < made.ribbons.size()) {
        const auto at = static_cast<std::size_t>(chosen);
        paintRibbonText(painter, made.ribbons[at], ribbonText(data, at), true);
    }
}

} // namespace wp::ui::chart

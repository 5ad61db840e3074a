// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_plot.h"

#include "ui/chart/share_bar.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Marker;
using format::Space;
using format::Type;

namespace {

constexpr double markerSide = 8;
constexpr double pointSide = 11;
constexpr double sparseYears = 26;
constexpr double columnWidth = 0.62;

bool isNearer(double a, double b, double distance) { return std::abs(a - b) < distance; }

QFont smallFont() { return currentTheme().font(Type::caption); }

QFont strongSmallFont()
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void paintMarker(QPainter& painter, const QPointF& centre, Marker marker, const QColor& colour, double side)
{
    if (marker == Marker::none) {
        return;
    }
    QRectF box(0, 0, side, side);
    box.moveCenter(centre);
    painter.setPen(QPen(currentTheme().colour(Colour::surface), 1.5));
    painter.setBrush(colour);
    if (marker == Marker::round) {
        painter.drawEllipse(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    } else if (marker == Marker::square) {
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())}));
    }
}

void paintSample(QPainter& painter, const QRectF& place, const format::SeriesStyle& style)
{
    QPen pen(style.line, style.width);
    pen.setCapStyle(Qt::FlatCap);
    if (!style.dash.isEmpty()) {
        pen.setDashPattern(style.dash);
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
    paintMarker(painter, place.center(), style.marker, style.line, markerSide);
}

double LinePlot::marksHeight() const
{
    return m_data.marks.empty() ? 0 : QFontMetricsF(smallFont()).height() * static_cast<double>(m_data.marks.size()) +
                                          currentTheme().space(Space::tight);
}

void LinePlot::drawBackground(QPainter* painter, const QRectF& rectangle)
{
    painter->fillRect(rectangle, currentTheme().colour(Colour::surface));
    if (m_data.categories.empty()) {
        return;
    }
    paintGrid(*painter);
    if (standsAcross()) {
        paintAcross(*painter);
    } else {
        paintYears(*painter);
    }
    paintMarks(*painter);
    paintColumns(*painter);
}

void LinePlot::paintColumns(QPainter& painter) const
{
    const double width = std::round((positionOf(1, 0).x() - positionOf(0, 0).x()) * columnWidth);
    const double zero = std::clamp(positionOf(0, 0).y(), m_plot.top(), m_plot.bottom());
    for (const ChartSeries& series : m_data.series) {
        for (std::size_t year = 0; series.isColumns && year < series.points.size(); ++year) {
            if (!std::isfinite(series.points[year].value)) {
                continue;
            }
            const QPointF end = positionOf(static_cast<int>(year), series.points[year].value);
            const QRectF column = QRectF(QPointF(end.x() - width / 2, zero), QPointF(end.x() + width / 2, end.y())).normalized();
            fillShare(painter, column, year < series.barRoles.size() ? series.barRoles[year] : series.role);
            if (static_cast<int>(year) == m_year) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(currentTheme().colour(Colour::text), 1.5));
                painter.drawRect(column);
            }
        }
    }
}

void LinePlot::paintGrid(QPainter& painter) const
{
    const auto& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(smallFont());
    const double height = QFontMetricsF(smallFont()).height();
    for (std::size_t i = 0; i < m_axis.ticks.size(); ++i) {
        const double y = std::round(positionOf(0, m_axis.ticks[i]).y());
        const bool isZero = std::abs(m_axis.ticks[i]) < m_axis.step * 1e-6;
        painter.setPen(QPen(theme.colour(isZero ? Colour::axis : Colour::grid), 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(theme.colour(Colour::quietText));
        painter.drawText(QRectF(0, y - height / 2, m_plot.left() - theme.space(Space::small), height),
                         Qt::AlignRight | Qt::AlignVCenter, m_axis.texts[i]);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void LinePlot::paintYears(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const QFontMetricsF caption(smallFont());
    const QFontMetricsF strong(strongSmallFont());
    const int count = static_cast<int>(m_data.categories.size());
    double widest = 0;
    for (const QString& category : m_data.categories) {
        widest = std::max(widest, caption.horizontalAdvance(category));
    }
    const double apart = count > 1 ? m_plot.width() / (count - 1) : m_plot.width();
    const int every = std::max(1, static_cast<int>(std::ceil((widest + 12) / apart)));
    const double top = m_plot.bottom() + theme.space(Space::small);
    const double cursorX = m_year >= 0 ? positionOf(m_year, 0).x() : -1e6;
    for (int year = 0; year < count; ++year) {
        const double x = positionOf(year, 0).x();
        painter.setPen(QPen(theme.colour(Colour::axis), 1));
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 4));
        const bool isCursor = year == m_year;
        if (!isCursor && (year % every != 0 || isNearer(x, cursorX, widest + 10))) {
            continue;
        }
        painter.setFont(isCursor ? strongSmallFont() : smallFont());
        painter.setPen(theme.colour(isCursor ? Colour::text : Colour::quietText));
        const double width = (isCursor ? strong : caption).horizontalAdvance(m_data.categories[static_cast<std::size_t>(year)]) + 4;
        QRectF box(x - width / 2, top, width, caption.height());
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, viewport()->width() - width)));
        painter.drawText(box, Qt::AlignCenter, m_data.categories[static_cast<std::size_t>(year)]);
    }
}

/// What stands under the plot: the years; or an axis and what it counts.
double LinePlot::footHeight() const
{
    const double row = QFontMetricsF(smallFont()).height();
    return (standsAcross() ? 2 * row : row) + 2 * currentTheme().space(Space::small);
}

void LinePlot::paintAcross(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const QFontMetricsF caption(smallFont());
    const double top = m_plot.bottom() + theme.space(Space::small);
    const auto boxAt = [&](double x, double width) {
        QRectF box(x - width / 2, top, width, caption.height());
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, viewport()->width() - width)));
        return box;
    };
    const bool hasCursor = m_year >= 0 && m_year < static_cast<int>(m_data.categories.size());
    const QString pointed = hasCursor ? m_data.categories[static_cast<std::size_t>(m_year)] : QString();
    const QRectF cursor = boxAt(hasCursor ? positionOf(m_year, 0).x() : 0,
                                hasCursor ? QFontMetricsF(strongSmallFont()).horizontalAdvance(pointed) + 4 : 0);
    painter.setFont(smallFont());
    for (std::size_t i = 0; i < m_across.ticks.size(); ++i) {
        const double share = (m_across.ticks[i] - m_sides.low) / (m_sides.high - m_sides.low);
        const double x = m_plot.left() + m_plot.width() * share;
        painter.setPen(QPen(theme.colour(Colour::axis), 1));
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 4));
        const QRectF box = boxAt(x, caption.horizontalAdvance(m_across.texts[i]) + 4);
        if (!box.adjusted(-theme.space(Space::tight), 0, theme.space(Space::tight), 0).intersects(cursor)) {
            painter.setPen(theme.colour(Colour::quietText));
            painter.drawText(box, Qt::AlignCenter, m_across.texts[i]);
        }
    }
    painter.drawText(QRectF(m_plot.left(), top + caption.height(), m_plot.width(), caption.height()), Qt::AlignCenter,
                     m_data.categoryHeading);
    painter.setFont(strongSmallFont());
    painter.setPen(theme.colour(Colour::text));
    painter.drawText(cursor, Qt::AlignCenter, pointed);
}

void LinePlot::paintMarks(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const QFontMetricsF caption(strongSmallFont());
    painter.setFont(strongSmallFont());
    for (std::size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark& mark = m_data.marks[i];
        const double x = std::round(positionOf(mark.category, 0).x()) + 0.5;
        const double top = static_cast<double>(i) * caption.height() + 2;
        painter.setPen(QPen(theme.colour(Colour::axis), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, top), QPointF(x, m_plot.bottom()));
        const double width = caption.horizontalAdvance(mark.text) + 2;
        const double gap = theme.space(Space::small);
        const bool leftwards = x + gap + width > viewport()->width();
        QRectF box(leftwards ? std::max(0.0, x - gap - width) : x + gap, top, width, caption.height());
        painter.setPen(theme.colour(Colour::text));
        painter.drawText(box, Qt::AlignVCenter | (leftwards ? Qt::AlignRight : Qt::AlignLeft),
                         caption.elidedText(mark.text, Qt::ElideRight, viewport()->width()));
    }
}

void LinePlot::drawForeground(QPainter* painter, const QRectF& rectangle)
{
    if (m_data.categories.empty()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintThreshold(*painter);
    paintMarkers(*painter);
    paintCursor(*painter);
    paintLabels(*painter);
    if (m_dimmed) {
        QColor veil = currentTheme().colour(Colour::surface);
        veil.setAlpha(150);
        painter->fillRect(rectangle, veil);
    }
}

/// Above or below a level, at the left or the right end: the first place within the plot that no line runs through.
QRectF LinePlot::freePlace(const QSizeF& size, double level) const
{
    constexpr double edge = 6;
    constexpr double clear = 4;
    const auto isFree = [this](const QRectF& box) {
        return m_plot.contains(box) && std::ranges::none_of(m_data.series, [&](const ChartSeries& series) {
            for (std::size_t year = 0; year < series.points.size(); ++year) {
                const QPointF at = positionOf(static_cast<int>(year), series.points[year].value);
                if (box.adjusted(-clear, -clear, clear, clear).contains(at)) {
                    return true;
                }
            }
            return false;
        });
    };
    const QPointF above(0, level - size.height() - 2);
    const QPointF below(0, level + 2);
    const QPointF left(m_plot.left() + edge, 0);
    const QPointF right(m_plot.right() - edge - size.width(), 0);
    const std::array places{left + above, right + above, left + below, right + below};
    const auto found = std::ranges::find_if(places, [&](const QPointF& place) { return isFree({place, size}); });
    const bool isTooHigh = above.y() < m_plot.top();
    return {found != places.end() ? *found : left + (isTooHigh ? below : above), size};
}

void LinePlot::paintThreshold(QPainter& painter) const
{
    if (!m_data.threshold) {
        return;
    }
    const auto& theme = currentTheme();
    const double y = positionOf(0, m_data.threshold->value).y();
    painter.setPen(QPen(theme.colour(Colour::danger), 1.25, Qt::DashLine));
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    const QFontMetricsF caption(strongSmallFont());
    painter.setFont(strongSmallFont());
    const QRectF box = freePlace({caption.horizontalAdvance(m_data.threshold->text) + 8, caption.height()}, y);
    QColor ground = theme.colour(Colour::surface);
    ground.setAlpha(220);
    painter.fillRect(box, ground);
    painter.setPen(theme.colour(Colour::danger));
    painter.drawText(box, Qt::AlignCenter, m_data.threshold->text);
}

void LinePlot::paintMarkers(QPainter& painter) const
{
    const double apart = m_plot.width() / std::max<double>(1, static_cast<double>(m_data.categories.size()) - 1);
    const int every = standsAcross() ? 1 : std::max(1, static_cast<int>(std::ceil(sparseYears / std::max(apart, 1.0))));
    for (const ChartSeries& series : m_data.series) {
        const format::SeriesStyle style = currentTheme().series(series.role);
        for (int year = 0; !series.isColumns && year < static_cast<int>(series.points.size()); year += every) {
            const double value = series.points[static_cast<std::size_t>(year)].value;
            if (std::isfinite(value)) {
                paintMarker(painter, positionOf(year, value), style.marker, style.line,
                            standsAcross() ? pointSide : markerSide);
            }
        }
    }
}

void LinePlot::paintCursor(QPainter& painter) const
{
    if (m_year < 0 || m_year >= static_cast<int>(m_data.categories.size())) {
        return;
    }
    const auto& theme = currentTheme();
    const double x = positionOf(m_year, 0).x();
    painter.setPen(QPen(theme.colour(Colour::text), 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 4));
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries& series = m_data.series[i];
        const auto at = static_cast<std::size_t>(m_year);
        if (series.isColumns || at >= series.points.size() || !std::isfinite(series.points[at].value)) {
            continue;
        }
        const bool chosen = static_cast<int>(i) == m_series;
        const double radius = chosen ? 6.5 : 5;
        painter.setBrush(chosen ? theme.series(series.role).line : theme.colour(Colour::surface));
        painter.setPen(QPen(chosen ? theme.colour(Colour::text) : theme.series(series.role).line, 2));
        painter.drawEllipse(positionOf(m_year, series.points[at].value), radius, radius);
    }
}

void LinePlot::paintLabels(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const double end = m_plot.right() + (m_year == static_cast<int>(m_data.categories.size()) - 1 ? 9 : 6);
    for (const EndLabel& label : m_labels) {
        const double middle = label.place.center().y();
        if (!isNearer(middle, label.wantedY, 3)) {
            painter.setPen(QPen(theme.colour(Colour::axis), 1));
            painter.drawLine(QPointF(end, label.wantedY), QPointF(label.place.left() - 4, middle));
        }
        painter.setPen(label.colour);
        painter.setFont(smallFont());
        const QFontMetricsF small(smallFont());
        const double space = small.averageCharWidth();
        const double figure = QFontMetricsF(theme.font(Type::strong)).horizontalAdvance(label.figure);
        const QString name =
            label.isOneLine ? small.elidedText(label.name, Qt::ElideRight, label.place.width() - figure - space) : label.name;
        QRectF used;
        painter.drawText(label.place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, name, &used);
        painter.setFont(theme.font(Type::strong));
        const QPointF past = label.isOneLine ? QPointF(used.width() + space, -1) : QPointF(0, used.height());
        painter.drawText(label.place.adjusted(past.x(), past.y(), 0, 0), Qt::AlignLeft | Qt::AlignTop, label.figure);
    }
}

} // namespace wp::ui::chart

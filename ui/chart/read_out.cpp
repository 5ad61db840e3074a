// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/read_out.h"

#include "ui/chart/line_plot.h"
#include "ui/chart/share_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

double sampleWidth() { return 28 * (1 + (currentTheme().textPercent() / 100.0 - 1) * 0.5); }

double advance(Type type, const QString& text)
{
    return std::ceil(QFontMetricsF(currentTheme().font(type)).horizontalAdvance(text));
}

double inset() { return currentTheme().space(Space::tight); }

} // namespace

ReadOut::ReadOut(const ChartData& source, QWidget* parent) : QWidget(parent), m_data(source)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed holds the height of an older width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadOut::show(int year, int series, bool focused)
{
    m_year = year;
    m_series = series;
    m_focused = focused;
    const int needed = heightForWidth(width());
    if (needed != m_needed || needed != height()) {
        m_needed = needed;
        updateGeometry();
    }
    update();
}

QString ReadOut::figureOf(int series) const
{
    const auto& points = m_data.series[static_cast<std::size_t>(series)].points;
    const auto at = static_cast<std::size_t>(m_year);
    return m_year >= 0 && at < points.size() ? figureText(m_data.series[static_cast<std::size_t>(series)], at) : QString();
}

double ReadOut::lineHeight() const
{
    return std::ceil(QFontMetricsF(currentTheme().font(Type::strong)).height()) + 2 * inset();
}

std::vector<ReadOut::Piece> ReadOut::layOut(int width) const
{
    std::vector<Piece> pieces;
    if (m_year < 0 || m_year >= static_cast<int>(m_data.categories.size())) {
        return pieces;
    }
    const double gap = currentTheme().space(Space::small);
    double x = 0;
    double y = 0;
    const auto add = [&](double wanted, int series) {
        const double wide = std::min<double>(wanted, width); // a name gives way to its figure
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight();
        }
        pieces.push_back({QRectF(x, y, wide, lineHeight()), series});
        x += wide + currentTheme().space(Space::large);
    };
    add(advance(Type::strong, m_data.categories[static_cast<std::size_t>(m_year)]), -1);
    for (int i = 0; i < static_cast<int>(m_data.series.size()); ++i) {
        if (!m_data.across.empty() && figureOf(i).isEmpty()) {
            continue;
        }
        add(2 * inset() + sampleWidth() + gap + advance(Type::body, m_data.series[static_cast<std::size_t>(i)].name) + gap +
                advance(Type::strong, figureOf(i)),
            i);
    }
    return pieces;
}

int ReadOut::heightForWidth(int width) const
{
    const auto pieces = layOut(width);
    return static_cast<int>(std::ceil(pieces.empty() ? lineHeight() : pieces.back().place.bottom()));
}

QSize ReadOut::sizeHint() const { return {400, heightForWidth(std::max(width(), 200))}; }

QSize ReadOut::minimumSizeHint() const { return {120, static_cast<int>(lineHeight())}; }

void ReadOut::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = currentTheme();
    const double gap = theme.space(Space::small);
    for (const Piece& piece : layOut(width())) {
        painter.setFont(theme.font(Type::strong));
        painter.setPen(theme.colour(Colour::text));
        if (piece.series < 0) {
            painter.drawText(piece.place, Qt::AlignLeft | Qt::AlignVCenter, m_data.categories[static_cast<std::size_t>(m_year)]);
            continue;
        }
        const ChartSeries& series = m_data.series[static_cast<std::size_t>(piece.series)];
        const format::SeriesStyle style = theme.series(series.role);
        if (m_focused && piece.series == m_series) {
            painter.setPen(QPen(theme.colour(Colour::focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(piece.place.adjusted(1, 1, -1, -1), theme.radius() - 1, theme.radius() - 1);
        }
        QRectF rest = piece.place.adjusted(inset(), 0, -inset(), 0);
        if (series.isColumns || m_data.hasRows()) {
            const double side = rest.height() / 2;
            const double swatch = series.isColumns || !series.low.empty() ? side : 0;
            fillShare(painter, QRectF(rest.left() + sampleWidth() - swatch, rest.top() + side / 2, swatch, swatch), series.role);
        } else {
            paintSample(painter, QRectF(rest.left(), rest.top(), sampleWidth(), rest.height()), style);
        }
        rest.setLeft(rest.left() + sampleWidth() + gap);
        painter.setFont(theme.font(Type::body));
        painter.setPen(theme.colour(Colour::quietText));
        const double room = rest.width() - gap - advance(Type::strong, figureOf(piece.series));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(series.name, Qt::ElideRight, static_cast<int>(std::ceil(room))));
        painter.setFont(theme.font(Type::strong));
        painter.setPen(style.text);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, figureOf(piece.series));
    }
}

void ReadOut::mousePressEvent(QMouseEvent* event)
{
    for (const Piece& piece : layOut(width())) {
        if (piece.series >= 0 && piece.place.contains(event->position())) {
            Q_EMIT pressed(piece.series);
        }
    }
}

void ReadOut::mouseMoveEvent(QMouseEvent* event)
{
    bool over = false;
    for (const Piece& piece : layOut(width())) {
        over = over || (piece.series >= 0 && piece.place.contains(event->position()));
    }
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace wp::ui::chart

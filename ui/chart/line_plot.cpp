// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_plot.h"

#include <QMouseEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double widestLabelShare = 0.42;
constexpr int bandOpacity = 46;
constexpr double ghostWidth = 1.5;
constexpr double columnSideRoom = 0.5; // of a year

/// Points with a figure; a line runs on over a year that has none.
QList<QPointF> pointsOf(const ChartData& data, const std::vector<double>& values)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            points.append(QPointF(data.acrossOf(i), values[i]));
        }
    }
    return points;
}

std::vector<double> valuesOf(const ChartSeries& series)
{
    std::vector<double> values;
    values.reserve(series.points.size());
    for (const ChartPoint& point : series.points) {
        values.push_back(point.value);
    }
    return values;
}

QPen penOf(const format::SeriesStyle& style)
{
    QPen pen(style.line, style.width);
    pen.setJoinStyle(style.dash.isEmpty() ? Qt::RoundJoin : Qt::BevelJoin); // each dash is stroked alone: keep it plain
    pen.setCapStyle(style.dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!style.dash.isEmpty()) {
        pen.setDashPattern(style.dash);
    }
    return pen;
}

LabelFonts labelFonts()
{
    return {currentTheme().font(Type::caption), currentTheme().font(Type::strong)};
}

} // namespace

LinePlot::LinePlot(QWidget* parent) : QChartView(new QChart, parent)
{
    QChart* const held = chart();
    held->legend()->hide();
    held->setBackgroundVisible(false);
    held->setMargins({});
    held->setContentsMargins({});
    held->setAnimationOptions(QChart::NoAnimation);
    m_x = new QValueAxis(held);
    m_y = new QValueAxis(held);
    held->addAxis(m_x, Qt::AlignBottom);
    held->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

LinePlot::~LinePlot() = default;

void LinePlot::setData(const ChartData& wanted)
{
    const bool same = sameShape(m_data, wanted);
    m_data = wanted;
    if (!same) {
        m_axis = {};
        rebuild();
    }
    place();
    movePoints();
    viewport()->update();
}

void LinePlot::rebuild()
{
    chart()->removeAllSeries();
    m_drawn.assign(m_data.series.size(), {});
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        m_drawn[i].band = m_data.series[i].low.empty() ? nullptr : addBand({});
    }
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        m_drawn[i].ghost = m_data.series[i].ghost.empty() ? nullptr : addLine({});
    }
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        m_drawn[i].line = addLine({});
        m_drawn[i].line->setVisible(!m_data.series[i].isColumns);
    }
    dress();
}

QLineSeries* LinePlot::addLine(const QPen& pen)
{
    auto* const line = new QLineSeries;
    line->setPen(pen);
    chart()->addSeries(line);
    line->attachAxis(m_x);
    line->attachAxis(m_y);
    return line;
}

QAreaSeries* LinePlot::addBand(const QColor& colour)
{
    auto* const band = new QAreaSeries;
    band->setUpperSeries(new QLineSeries(band));
    band->setLowerSeries(new QLineSeries(band));
    band->setPen(Qt::NoPen);
    band->setColor(colour);
    chart()->addSeries(band);
    band->attachAxis(m_x);
    band->attachAxis(m_y);
    return band;
}

void LinePlot::dress()
{
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const format::SeriesStyle style = currentTheme().series(m_data.series[i].role);
        m_drawn[i].line->setPen(penOf(style));
        if (m_drawn[i].ghost) {
            QPen pen = penOf(style);
            pen.setWidthF(ghostWidth);
            pen.setColor(currentTheme().colour(format::Colour::ghost));
            m_drawn[i].ghost->setPen(pen);
        }
        if (m_drawn[i].band) {
            QColor fill = style.line;
            fill.setAlpha(bandOpacity);
            m_drawn[i].band->setBrush(fill);
        }
    }
}

void LinePlot::movePoints()
{
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const ChartSeries& series = m_data.series[i];
        m_drawn[i].line->replace(pointsOf(m_data, valuesOf(series)));
        if (m_drawn[i].ghost) {
            m_drawn[i].ghost->replace(pointsOf(m_data, series.ghost));
        }
        if (m_drawn[i].band) {
            m_drawn[i].band->upperSeries()->replace(pointsOf(m_data, series.high));
            m_drawn[i].band->lowerSeries()->replace(pointsOf(m_data, series.low));
        }
    }
}

QSize LinePlot::sizeHint() const { return minimumSize() * 2; }

/// QChartView sets a least size of its own, which a hint would not overrule.
void LinePlot::keepRoom()
{
    const int line = QFontMetrics(currentTheme().font(Type::caption)).height();
    const int labels = std::max(static_cast<int>(m_data.series.size()), 3); // one below the other at the lines' ends
    const QSize needed(line * 16, line * (3 + labels));
    if (needed != minimumSize()) {
        setMinimumSize(needed);
    }
}

void LinePlot::place()
{
    keepRoom();
    const auto& theme = currentTheme();
    const QFontMetricsF caption(theme.font(Type::caption));
    const QSize whole = viewport()->size();
    const double top = std::max<double>(theme.space(Space::small), caption.height() / 2) + marksHeight();
    const double bottom = whole.height() - footHeight();
    const int mostTicks = std::clamp(static_cast<int>((bottom - top) / (caption.height() * 2.6)) + 1, 2, 7);
    m_axis = axisFor(m_data, mostTicks, m_axis);
    Sides wanted;
    for (const QString& text : m_axis.texts) {
        wanted.left = std::max(wanted.left, std::ceil(caption.horizontalAdvance(text)));
    }
    wanted.left += theme.space(Space::small);
    placeLabels();
    const double widest = whole.width() * widestLabelShare;
    fold(m_labels, labelFonts(), {widest, bottom - marksHeight()});
    wanted.right = widthOf(m_labels, labelFonts(), widest) + theme.space(Space::large);
    const double left = std::max(wanted.left, m_least.left);
    const double right = whole.width() - std::max(wanted.right, m_least.right);
    const QRectF plot(left, top, std::max(right - left, 1.0), std::max(bottom - top, 1.0));
    placeAcross(plot.width());
    if (plot != m_plot) {
        m_plot = plot;
        chart()->setPlotArea(plot);
    }
    m_x->setRange(m_sides.low, m_sides.high);
    m_y->setRange(m_axis.low, m_axis.high);
    for (EndLabel& label : m_labels) {
        label.wantedY = positionOf(0, label.wantedY).y();
    }
    layOut(m_labels, labelFonts(),
           QRectF(QPointF(plot.right() + theme.space(Space::large), marksHeight()),
                  QPointF(whole.width(), bottom + theme.space(Space::tight))));
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT sidesWantedChanged();
    }
}

/// Years stand evenly, with room at both ends where columns do; figures of their own have an axis.
void LinePlot::placeAcross(double width)
{
    if (standsAcross()) {
        constexpr double apart = 7; // in capitals of the caption
        const double tick = QFontMetricsF(currentTheme().font(Type::caption)).height() * apart;
        m_across = axisAcross(m_data, std::clamp(static_cast<int>(width / tick), 2, 7));
        m_sides = {m_across.low, m_across.high};
        return;
    }
    const bool hasColumns = std::any_of(m_data.series.begin(), m_data.series.end(),
                                        [](const ChartSeries& series) { return series.isColumns; });
    const double room = hasColumns ? columnSideRoom : 0;
    m_sides = {-room, std::max<double>(1, static_cast<double>(m_data.categories.size()) - 1) + room};
}

void LinePlot::placeLabels()
{
    m_labels.clear();
    QString ghostSaid;
    for (const ChartSeries& series : m_data.series) {
        const auto figures = std::count_if(series.points.begin(), series.points.end(),
                                           [](const ChartPoint& point) { return std::isfinite(point.value); });
        if (standsAcross() && figures < 2) {
            continue; // a point alone is named by its mark
        }
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                       [](const ChartPoint& point) { return std::isfinite(point.value); });
        if (last != series.points.rend()) {
            m_labels.push_back({series.name, last->text, currentTheme().series(series.role).text, last->value, {}, false});
        }
        if (!series.ghost.empty() && std::isfinite(series.ghost.back()) && !series.ghostLabel.isEmpty() &&
            ghostSaid != series.ghostLabel && last != series.points.rend() && series.ghost.back() != last->value) {
            ghostSaid = series.ghostLabel;
            m_labels.push_back({series.ghostLabel, {}, currentTheme().colour(format::Colour::quietText),
                                series.ghost.back(), {}, false});
        }
    }
}

QPointF LinePlot::positionOf(int year, double value) const
{
    const double across = m_data.acrossOf(static_cast<std::size_t>(year));
    return {m_plot.left() + m_plot.width() * (across - m_sides.low) / (m_sides.high - m_sides.low),
            m_plot.bottom() - m_plot.height() * (value - m_axis.low) / (m_axis.high - m_axis.low)};
}

void LinePlot::setCursor(int year, int series)
{
    if (year != m_year || series != m_series) {
        m_year = year;
        m_series = series;
        viewport()->update();
    }
}

void LinePlot::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

void LinePlot::setLeastSides(const Sides& sides)
{
    if (sides != m_least) {
        m_least = sides;
        place();
        viewport()->update();
    }
}

int LinePlot::yearAt(const QPointF& place) const
{
    if (standsAcross()) {
        return nearestPoint(place);
    }
    const auto last = static_cast<double>(m_data.categories.size()) - 1;
    const double at = (place.x() - m_plot.left()) / m_plot.width() * (m_sides.high - m_sides.low) + m_sides.low;
    return static_cast<int>(std::clamp(std::round(at), 0.0, std::max(last, 0.0)));
}

int LinePlot::nearestPoint(const QPointF& place) const
{
    int nearest = 0;
    double distance = HUGE_VAL;
    for (const ChartSeries& series : m_data.series) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const double value = series.points[i].value;
            const QPointF away = positionOf(static_cast<int>(i), value) - place;
            if (std::isfinite(value) && std::hypot(away.x(), away.y()) < distance) {
                distance = std::hypot(away.x(), away.y());
                nearest = static_cast<int>(i);
            }
        }
    }
    return nearest;
}

int LinePlot::seriesAt(int year, const QPointF& place) const
{
    int nearest = -1;
    double distance = currentTheme().target();
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const auto at = static_cast<std::size_t>(year);
        const double value = at < m_data.series[i].points.size() ? m_data.series[i].points[at].value : std::nan("");
        const QPointF apart = positionOf(year, value) - place;
        const double away = standsAcross() ? std::hypot(apart.x(), apart.y()) : std::abs(apart.y());
        if (away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void LinePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_data.categories.empty() && m_plot.adjusted(-8, -8, 8, 24).contains(event->position())) {
        Q_EMIT yearPointed(yearAt(event->position()));
    }
}

void LinePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_data.categories.empty()) {
        return;
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (m_labels[i].place.contains(event->position()) && !m_labels[i].figure.isEmpty()) {
            const auto named = std::find_if(m_data.series.begin(), m_data.series.end(),
                                            [&](const ChartSeries& series) { return series.name == m_labels[i].name; });
            Q_EMIT pressed(static_cast<int>(m_data.categories.size()) - 1, static_cast<int>(named - m_data.series.begin()));
            return;
        }
    }
    const int year = yearAt(event->position());
    Q_EMIT pressed(year, seriesAt(year, event->position()));
}

void LinePlot::mouseReleaseEvent(QMouseEvent*) {}
void LinePlot::mouseDoubleClickEvent(QMouseEvent*) {}

void LinePlot::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the chart
}

void LinePlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_axis = {};
    place();
    movePoints();
}

void LinePlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        m_axis.texts.clear();
        dress();
        place();
    }
}

} // namespace wp::ui::chart

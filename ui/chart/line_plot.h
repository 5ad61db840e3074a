// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axis.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/end_labels.h"

#include <QtCharts/QChartView>

#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// The drawing of a ChartFrame: Qt Charts holds and draws the lines and bands; grid, axis words, columns, markers,
/// labels at the ends, marks and cursor are painted beneath and above them, so that a new set of points costs
/// no layout of text items. Where categories stand by figures of their own, each of its points is one to choose. Takes
/// no focus: the frame has the keys.
class LinePlot : public QChartView {
    Q_OBJECT

public:
    explicit LinePlot(QWidget* parent = nullptr);
    ~LinePlot() override;

    /// A view would hint at the size that it has, and never become smaller again.
    QSize sizeHint() const override;
    void setData(const ChartData& wanted);
    void setCursor(int year, int series);
    void setDimmed(bool dimmed);

    struct Sides {
        double left = 0;
        double right = 0;
        bool operator==(const Sides&) const = default;
    };
    /// What the words of this chart need, and what it shall leave at least (for a shared time axis).
    Sides sidesWanted() const { return m_wanted; }
    void setLeastSides(const Sides& sides);

    QRectF plotRectangle() const { return m_plot; }
    QPointF positionOf(int year, double value) const;


Q_SIGNALS:
    void yearPointed(int year);
    void pressed(int year, int series);
    void sidesWantedChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rectangle) override;
    void drawForeground(QPainter* painter, const QRectF& rectangle) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Drawn {
        QLineSeries* line = nullptr;
        QLineSeries* ghost = nullptr;
        QAreaSeries* band = nullptr;
    };

    void rebuild();
    QLineSeries* addLine(const QPen& pen);
    QAreaSeries* addBand(const QColor& colour);
    void movePoints();
    void dress();
    void keepRoom();
    void place();
    void placeAcross(double width);
    void placeLabels();
    double marksHeight() const;
    bool standsAcross() const { return !m_data.across.empty(); }
    int yearAt(const QPointF& place) const;
    int nearestPoint(const QPointF& place) const;
    int seriesAt(int year, const QPointF& place) const;
    double footHeight() const;

    void paintGrid(QPainter& painter) const;
    void paintYears(QPainter& painter) const;
    void paintAcross(QPainter& painter) const;
    void paintThreshold(QPainter& painter) const;
    QRectF freePlace(const QSizeF& size, double level) const;
    void paintMarks(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    ChartData m_data;
    std::vector<Drawn> m_drawn;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    Axis m_axis;
    Axis m_across;
    Extent m_sides{0, 1}; // what stands at the plot's left and right end
    QRectF m_plot;
    Sides m_wanted;
    Sides m_least;
    std::vector<EndLabel> m_labels;
    int m_year = -1;
    int m_series = 0;
    bool m_dimmed = false;
};

/// A marker of the size that lines carry, with a rim in the colour of the ground.
void paintMarker(QPainter& painter, const QPointF& centre, format::Marker marker, const QColor& colour, double side);

/// A short piece of the line with its dash and marker, for read-outs.
void paintSample(QPainter& painter, const QRectF& place, const format::SeriesStyle& style);

} // namespace wp::ui::chart

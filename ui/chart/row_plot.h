// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/row_layout.h"

#include <QWidget>

namespace wp::ui::chart {

/// The drawing of a ChartFrame whose categories are rows: each row's name at the left, its bars or its twenty dots in
/// the middle, and figures in columns at the right, so that they read from the back of the room. Steps of a waterfall
/// hang together by thin lines; flows are ribbons from the left to the right; dumbbells have a scale in each row; parts of
/// a whole fill it as areas. Takes no focus: the frame has the keys.
class RowPlot : public QWidget {
    Q_OBJECT

public:
    explicit RowPlot(QWidget* parent = nullptr);

    void setData(const ChartData& wanted);
    void setCursor(int row, int series, bool focused);
    void setDimmed(bool dimmed);

    void paint(QPainter& painter) const;

    /// Where a row stands, from edge to edge.
    QRectF rowRectangle(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void rowPointed(int row);
    void pressed(int row, int series);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QRectF> rowRectangles() const;
    int rowAt(const QPointF& place) const;
    int seriesAt(const QPointF& place, int row) const;

    void paintAreas(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintGround(QPainter& painter, const RowLayout& made) const;
    void paintReference(QPainter& painter, const RowLayout& made, double value, const QString& words) const;
    void paintHeads(QPainter& painter, const RowLayout& made) const;
    void paintName(QPainter& painter, const RowLayout& made, std::size_t row) const;
    void paintFigures(QPainter& painter, const RowLayout& made, std::size_t row) const;
    void paintBars(QPainter& painter, const RowLayout& made, std::size_t row) const;
    void paintJoint(QPainter& painter, const RowLayout& made, std::size_t row) const;
    void paintBarLabel(QPainter& painter, const QRectF& bar, const ChartSeries& series, std::size_t row) const;
    void paintDots(QPainter& painter, const RowLayout& made, std::size_t row) const;

    ChartData m_data;
    int m_row = -1;
    int m_series = 0;
    bool m_isFocused = false;
    bool m_isDimmed = false;
};

} // namespace wp::ui::chart

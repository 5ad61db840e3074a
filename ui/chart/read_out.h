// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QWidget>

#include <vector>

namespace wp::ui::chart {

/// One year of a chart in words: the year, then each line's sample, name and figure, wrapped to the width.
/// A press on a figure asks to open it.
class ReadOut : public QWidget {
    Q_OBJECT

public:
    explicit ReadOut(const ChartData& source, QWidget* parent = nullptr);

    void show(int year, int series, bool focused);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(int series);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Piece {
        QRectF place;
        int series = -1;
    };
    std::vector<Piece> layOut(int width) const;
    QString figureOf(int series) const;
    double lineHeight() const;

    const ChartData& m_data;
    int m_year = -1;
    int m_series = 0;
    bool m_focused = false;
    int m_needed = 0;
};

} // namespace wp::ui::chart

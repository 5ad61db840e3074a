// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/described.h"

#include <QWidget>

#include <memory>

namespace wp::ui::chart {

class LinePlot;
class RowPlot;
class TwinModel;

/// A chart before a room: the drawing alone, in a theme of its own, since its finding stands elsewhere on the slide.
/// It is drawn once and kept until figures, size or theme change. For assistive technology it is a chart as any other,
/// with the table of its figures.
class RoomChart : public QWidget, public Described {
    Q_OBJECT

public:
    explicit RoomChart(QWidget* parent = nullptr);
    ~RoomChart() override;

    void setTheme(const format::Theme& theme);
    void setData(const ChartData& data);
    const ChartData& data() const { return m_data; }

    QString describedTitle() const override;
    QString description() const override;
    const QAbstractItemModel& table() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forget();
    void draw();

    format::Theme m_theme;
    ChartData m_data;
    TwinModel* m_twin = nullptr;
    std::unique_ptr<LinePlot> m_lines;
    std::unique_ptr<RowPlot> m_rows;
    /// The plots are made anew when they are next drawn, and not while Qt goes through all widgets.
    bool m_isForgotten = false;
    QPixmap m_drawn;
};

} // namespace wp::ui::chart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}

namespace wp::ui::screens {

/// Small charts of one kind, as many beside each other as there is room for at the size of text; all of them stand on
/// one time axis and share the year.
class StreamGrid : public QWidget {
    Q_OBJECT

public:
    explicit StreamGrid(QWidget* parent = nullptr);

    void show(const std::vector<chart::ChartData>& streams, int year);
    void setTablesShown(bool shown);
    const std::vector<chart::ChartFrame*>& frames() const { return m_frames; }

Q_SIGNALS:
    void yearChanged(int year);
    void frameMade(wp::ui::chart::ChartFrame* frame);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid = nullptr;
    std::vector<chart::ChartFrame*> m_frames;
    int m_columns = 0;
};

} // namespace wp::ui::screens

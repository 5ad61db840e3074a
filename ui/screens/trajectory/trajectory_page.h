// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/trajectory/trajectory_view_model.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::widgets {
class DoorLabel;
class Picker;
class ScrollColumn;
}

namespace wp::ui::screens {

class SolvencyModel;
class StreamGrid;

/// What happens to demand and to the budget? Two charts on one time axis, under them the gap and the reserves of each
/// organisation, and then every stream in a small chart of its own.
class TrajectoryPage : public shell::Page {
    Q_OBJECT

public:
    TrajectoryPage(shell::Session& session, shell::Futures& futures, QWidget* parent = nullptr);

    QString title() const override { return tr("Trajectory"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    chart::ChartFrame* demandFrame() const { return m_demand; }
    chart::ChartFrame* spendFrame() const { return m_spend; }
    StreamGrid* streams() const { return m_streams; }
    QPushButton* noteButton() const { return m_note; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCharts();
    widgets::Picker* picker(void (TrajectoryViewModel::*choose)(int));
    void buildTable();
    void buildStreams();
    void fillPickers();
    void showCharts();
    void showNotes();
    void chooseBand(int series);
    void dress();
    void sizeCharts();
    void sizeTable();

    shell::Futures& m_futures;
    TrajectoryViewModel m_viewModel;
    SolvencyModel* m_solvency = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    QWidget* m_charts = nullptr;
    QBoxLayout* m_pickers = nullptr;
    widgets::Picker* m_stream = nullptr;
    widgets::Picker* m_spender = nullptr;
    chart::ChartFrame* m_demand = nullptr;
    chart::ChartFrame* m_spend = nullptr;
    widgets::DoorLabel* m_cuts = nullptr;
    QPushButton* m_note = nullptr;
    QLabel* m_tableTitle = nullptr;
    QLabel* m_tableUnit = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_streamsTitle = nullptr;
    QLabel* m_streamsWords = nullptr;
    StreamGrid* m_streams = nullptr;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/goal_seek_view_model.h"
#include "ui/screens/levers/optimiser_view_model.h"
#include "ui/screens/levers/replace_view_model.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::shell {
class FirstSteps;
}
namespace wp::ui::widgets {
class ButtonRow;
class Picker;
class ScrollColumn;
}

namespace wp::ui::screens {

class LeverColumn;

/// What are we choosing between? The cuts on the left and the whole place on the right, in equal width, under
/// a small chart of what both do to net spend. One dialog puts the whole place where the cuts are; two look for settings:
/// what one measure must be, and what is best.
class LeversPage : public shell::Page {
    Q_OBJECT

public:
    LeversPage(shell::Session& session, shell::FirstSteps& steps, QWidget* parent = nullptr);

    QString title() const override { return tr("Levers"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    QList<QAction*> tools() const override { return {m_replace, m_seek, m_optimise}; }
    void toggleTables() override;

    LeverColumn* column(scenario::Role role) const { return role == scenario::Role::cuts ? m_cuts : m_whole; }
    chart::ChartFrame* chartFrame() const { return m_chart; }
    widgets::Picker* lookPicker() const { return m_look; }
    /// Shows the scenario of a measure and puts the keyboard on its notes.
    void goTo(const projection::FigureId& measure);
    /// The keyboard goes to the first lever of the whole place, which the first steps ask to be moved.
    void standOnFirst();

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildTop();
    void showChart();
    void arrange();
    void placeChart(bool isLow);

    LeversViewModel m_viewModel;
    GoalSeekViewModel m_goalSeek;
    OptimiserViewModel m_optimiser;
    ReplaceViewModel m_replacing;
    QAction* m_replace = nullptr;
    QAction* m_seek = nullptr;
    QAction* m_optimise = nullptr;
    widgets::ButtonRow* m_tools = nullptr;
    std::vector<QPushButton*> m_toolButtons;
    QWidget* m_top = nullptr;
    widgets::Picker* m_look = nullptr;
    QStringList m_offered;
    std::size_t m_looksAt = 0;
    chart::ChartFrame* m_chart = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    QBoxLayout* m_bar = nullptr;
    QBoxLayout* m_above = nullptr;
    QBoxLayout* m_within = nullptr;
    QBoxLayout* m_columns = nullptr;
    LeverColumn* m_cuts = nullptr;
    LeverColumn* m_whole = nullptr;
};

} // namespace wp::ui::screens

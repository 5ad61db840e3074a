// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/decisions.h"
#include "ui/screens/compare/compare_view_model.h"
#include "ui/screens/compare/difference_rows.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::shell {
class ScenarioMenu;
}
namespace wp::ui::widgets {
class Picker;
class ScrollColumn;
}

namespace wp::ui::screens {

class DecisionCard;
class DifferenceCard;

/// Which of these, and why? Up to four scenarios: what differs first, then where each ends, then how it gets there, and
/// what is decided.
class ComparePage : public shell::Page {
    Q_OBJECT

public:
    explicit ComparePage(shell::Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Compare"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    CompareViewModel& viewModel() { return m_viewModel; }
    widgets::Picker* picker(std::size_t slot) const { return m_picks[slot]; }
    shell::ScenarioMenu* scenarioMenu(std::size_t slot) const { return m_menus[slot]; }
    QLabel* refusal() const { return m_refusal; }
    QPushButton* varying() const { return m_vary; }
    DifferenceCard* differences() const { return m_differences; }
    chart::ChartFrame* outcomesFrame() const { return m_outcomes; }
    chart::ChartFrame* coursesFrame() const { return m_courses; }
    widgets::Picker* coursePicker() const { return m_coursePick; }
    DecisionCard* decision() const { return m_decision; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void build();
    void buildPickers();
    void showCharts();
    void refuse(const QString& sentence);
    void addVariant(const shell::ScenarioId& followed);
    void followAgain(int row, int column);
    void decide(const document::Decision& decision);

    CompareViewModel m_viewModel;
    widgets::ScrollColumn* m_scroll = nullptr;
    std::array<widgets::Picker*, CompareViewModel::slots> m_picks{};
    std::array<shell::ScenarioMenu*, CompareViewModel::slots> m_menus{};
    QPushButton* m_vary = nullptr;
    QMenu* m_bases = nullptr;
    QLabel* m_refusal = nullptr;
    DifferenceCard* m_differences = nullptr;
    chart::ChartFrame* m_outcomes = nullptr;
    widgets::Picker* m_coursePick = nullptr;
    chart::ChartFrame* m_courses = nullptr;
    DecisionCard* m_decision = nullptr;
};

} // namespace wp::ui::screens

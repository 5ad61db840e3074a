// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/savings/savings_view_model.h"
#include "ui/shell/page.h"
#include "ui/task/asking.h"

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::widgets {
class Picker;
class ScrollColumn;
}

namespace wp::ui::screens {

class LedgerCards;

/// How much is real money, and when? From what is avoided to cash in one year, cash year by year until it pays back,
/// the accounts that are never added, and what each measure adds.
class SavingsPage : public shell::Page {
    Q_OBJECT

public:
    explicit SavingsPage(shell::Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Savings"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    SavingsViewModel& viewModel() { return m_viewModel; }
    chart::ChartFrame* stepsFrame() const { return m_steps; }
    chart::ChartFrame* yearsFrame() const { return m_years; }
    chart::ChartFrame* measuresFrame() const { return m_measures; }
    bool isRefining() const { return m_byMeasure.isRefining(); }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    using Bars = std::vector<uncertainty::WaterfallBar>;
    struct Question {
        place::Place place;
        scenario::Scenario flat;
        bool operator==(const Question&) const = default;
    };

    void build();
    void dress();
    void showMeasures();

    SavingsViewModel m_viewModel;
    task::Asking<Question, Bars> m_byMeasure;
    widgets::ScrollColumn* m_scroll = nullptr;
    widgets::Picker* m_pick = nullptr;
    chart::ChartFrame* m_steps = nullptr;
    chart::ChartFrame* m_years = nullptr;
    LedgerCards* m_ledgers = nullptr;
    chart::ChartFrame* m_measures = nullptr;
};

} // namespace wp::ui::screens

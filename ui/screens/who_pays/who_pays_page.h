// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/who_pays/deals_view_model.h"
#include "ui/screens/who_pays/who_pays_view_model.h"
#include "ui/shell/page.h"
#include "ui/task/asking.h"

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
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

class DealCard;
class PocketTable;

/// Who pays and who gains: the answer in a sentence, net positions, the flow between payers and gainers, the matrix of
/// it, and the sharing deals that change it.
class WhoPaysPage : public shell::Page {
    Q_OBJECT

public:
    explicit WhoPaysPage(shell::Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Who pays, who gains"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    WhoPaysViewModel& viewModel() { return m_viewModel; }
    chart::ChartFrame* positionsFrame() const { return m_positions; }
    chart::ChartFrame* flowsFrame() const { return m_flows; }
    PocketTable* matrix() const { return m_matrix; }
    DealCard* deals() const { return m_deals; }
    bool isRefining() const { return m_asking.isRefining(); }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    struct Question {
        place::Place place;
        scenario::Scenario flat;
        bool operator==(const Question&) const = default;
    };

    void build();
    void buildMatrix();
    void connectDeals();
    void dress();
    void showFound();
    void perform(const DealStep& step);
    std::string scenario() const;
    const uncertainty::WhoPays* found() const;

    WhoPaysViewModel m_viewModel;
    DealsViewModel m_dealsModel;
    task::Asking<Question, uncertainty::WhoPays> m_asking;
    widgets::ScrollColumn* m_scroll = nullptr;
    widgets::Picker* m_pick = nullptr;
    widgets::DoorLabel* m_headline = nullptr;
    QLabel* m_besides = nullptr;
    chart::ChartFrame* m_positions = nullptr;
    chart::ChartFrame* m_flows = nullptr;
    QFrame* m_matrixCard = nullptr;
    QLabel* m_matrixTitle = nullptr;
    QLabel* m_matrixUnit = nullptr;
    PocketTable* m_matrix = nullptr;
    DealCard* m_deals = nullptr;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/range/range_view_model.h"
#include "ui/shell/page.h"

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

/// How likely is it, and what would make it fail? Twenty dots for each chance, sentences, what is not counted in the
/// same size, and the assumptions that decide most with the value at which each turns the answer.
class RangePage : public shell::Page {
    Q_OBJECT

public:
    RangePage(shell::Session& session, shell::Futures& futures, QWidget* parent = nullptr);

    QString title() const override { return tr("Range"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    RangeViewModel& viewModel() { return m_viewModel; }
    chart::ChartFrame* chancesFrame() const { return m_chances; }
    chart::ChartFrame* tornadoFrame() const { return m_tornado; }
    bool isRefining() const { return m_futures.isRefining() || m_turning.isRefining(); }

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
    static std::optional<Turning> work(const Question& question, std::stop_token stop,
                                       const std::function<void(Turning)>& early);

    void build();
    void buildWords();
    void dress();
    void showAll();
    void showTornado();
    void showWords();
    const Turning* turning() const;

    shell::Futures& m_futures;
    RangeViewModel m_viewModel;
    task::Asking<Question, Turning> m_turning;
    widgets::ScrollColumn* m_scroll = nullptr;
    widgets::Picker* m_pick = nullptr;
    chart::ChartFrame* m_chances = nullptr;
    QFrame* m_card = nullptr;
    QLabel* m_saidTitle = nullptr;
    widgets::DoorLabel* m_said = nullptr;
    QLabel* m_notTitle = nullptr;
    QLabel* m_not = nullptr;
    chart::ChartFrame* m_tornado = nullptr;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/optimiser_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}

namespace wp::ui::widgets {
class Picker;
}

namespace wp::ui::screens {

/// The optimiser's answer: how good it can be; the settings now, at best and at a chosen point; beside them the
/// frontier, whose points are chosen by a press or Enter; under both what holds the best back.
class OptimiserAnswerView : public QWidget {
    Q_OBJECT

public:
    OptimiserAnswerView(OptimiserViewModel& viewModel, QWidget* parent);

    chart::ChartFrame* frontierFrame() const { return m_frontier; }
    widgets::Picker* acrossPicker() const { return m_across; }
    QPushButton* applyBestButton() const { return m_applyBest; }
    QPushButton* applyPointButton() const { return m_applyPoint; }

    /// The frontier becomes a table and back.
    void toggleTable();

Q_SIGNALS:
    void applied();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fillCard(QFrame& card, QVBoxLayout*& rows) const;
    void buildFrontier();
    void buildSettings();
    void buildWords();
    void connectAll();
    void showAll();
    void showFrontier();
    void showSettings();
    void fillSettings();
    void apply(const LeverStep& step);
    void arrange();

    OptimiserViewModel& m_viewModel;
    QBoxLayout* m_top = nullptr;
    QLabel* m_heading = nullptr;
    QFrame* m_words = nullptr;
    QLabel* m_held = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_side = nullptr;
    widgets::Picker* m_across = nullptr;
    chart::ChartFrame* m_frontier = nullptr;
    QFrame* m_settings = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<OptimiserViewModel::Setting> m_shown;
    QLabel* m_point = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_applyBest = nullptr;
    QPushButton* m_applyPoint = nullptr;
};

} // namespace wp::ui::screens

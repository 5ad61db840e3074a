// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/goal_seek_view_model.h"
#include "ui/screens/levers/search_dialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFrame;
class QGridLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureEdit;
}

namespace wp::ui::screens {

/// What would it take? Which measure, which figure, which value in which year; under it the answer in a sentence,
/// renewed with each choice, and a button that sets the measure so as one step.
class GoalSeekDialog : public LargeDialog {
    Q_OBJECT

public:
    GoalSeekDialog(GoalSeekViewModel& viewModel, QWidget* parent);

    QComboBox* scenarioPicker() const { return m_scenario; }
    QComboBox* measurePicker() const { return m_measure; }
    QComboBox* thingPicker() const { return m_thing; }
    QComboBox* figurePicker() const { return m_figure; }
    widgets::FigureEdit* valueEdit() const { return m_value; }
    QPushButton* applyButton() const { return m_apply; }

protected:
    QString helpPage() const override { return QStringLiteral("search_tools"); }
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildQuestion(QGridLayout& grid);
    void buildAnswer();
    void addRow(QGridLayout& grid, const QString& name, const QList<QWidget*>& fields, QWidget* under = nullptr);
    void connectAll();
    void showAll();
    void showAnswer();
    void fitAnswer();
    void apply();

    GoalSeekViewModel& m_viewModel;
    QComboBox* m_scenario = nullptr;
    QComboBox* m_measure = nullptr;
    QLabel* m_measureNow = nullptr;
    QComboBox* m_thing = nullptr;
    QComboBox* m_figure = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_reach = nullptr;
    widgets::FigureEdit* m_value = nullptr;
    QLabel* m_figureNow = nullptr;
    QCheckBox* m_beyond = nullptr;
    QScrollArea* m_answer = nullptr;
    QFrame* m_card = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace wp::ui::screens

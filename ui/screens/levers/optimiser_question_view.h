// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/optimiser_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureEdit;
class WordedCheck;
} // namespace wp::ui::widgets

namespace wp::ui::screens {

/// The optimiser's question: on the left the measures that may move and between what, on the right what to make good
/// and what to keep to; under each other where it is narrow.
class OptimiserQuestionView : public QWidget {
    Q_OBJECT

public:
    OptimiserQuestionView(OptimiserViewModel& viewModel, QWidget* parent);

    QComboBox* scenarioPicker() const { return m_scenario; }
    QComboBox* aimPicker() const { return m_aim; }
    QCheckBox* moves(std::size_t index) const;
    widgets::FigureEdit* to(std::size_t index) const { return m_rows[index].to; }
    QCheckBox* beyond() const { return m_beyond; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        widgets::WordedCheck* moves = nullptr;
        QLabel* now = nullptr;
        widgets::FigureEdit* from = nullptr;
        widgets::FigureEdit* to = nullptr;
    };
    struct LimitRow {
        widgets::WordedCheck* kept = nullptr;
        widgets::FigureEdit* most = nullptr;
    };

    void build();
    void buildAims(QVBoxLayout& into);
    void buildLimits(QVBoxLayout& into);
    QFrame* card(const QString& title, QVBoxLayout*& rows);
    QComboBox* labelled(QVBoxLayout& into, const QString& name);
    void fillMovables();
    Row makeRow(std::size_t index);
    void showAll();
    void arrange();

    OptimiserViewModel& m_viewModel;
    QBoxLayout* m_sides = nullptr;
    QComboBox* m_scenario = nullptr;
    QComboBox* m_aim = nullptr;
    QComboBox* m_reserves = nullptr;
    QCheckBox* m_beyond = nullptr;
    QFrame* m_movables = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<LimitRow> m_limits;
};

} // namespace wp::ui::screens

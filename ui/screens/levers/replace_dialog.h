// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/replace_view_model.h"
#include "ui/screens/levers/search_dialog.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QFrame;
class QGridLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::widgets {
class FigureEdit;
class WordedCheck;
} // namespace wp::ui::widgets

namespace wp::ui::screens {

/// Replace these cuts: on the left what is replaced and by what, on the right the cash of each year and what it means;
/// under both the one button that does it, as one step, and whether what is left stays a cut.
class ReplaceDialog : public LargeDialog {
    Q_OBJECT

public:
    ReplaceDialog(ReplaceViewModel& viewModel, QWidget* parent);

    QComboBox* cutsPicker() const { return m_cuts; }
    QComboBox* wholePicker() const { return m_whole; }
    QComboBox* whosePicker() const { return m_whose; }
    QSpinBox* yearBox() const { return m_year; }
    QCheckBox* used(std::size_t row) const;
    widgets::FigureEdit* most(std::size_t row) const { return m_rows[row].most; }
    QCheckBox* rest() const;
    chart::ChartFrame* chartFrame() const { return m_chart; }
    QPushButton* replaceButton() const { return m_replace; }

protected:
    QString helpPage() const override { return QStringLiteral("search_tools"); }
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        widgets::WordedCheck* used = nullptr;
        QLabel* now = nullptr;
        widgets::FigureEdit* most = nullptr;
        QLabel* setTo = nullptr;
        QLabel* found = nullptr;
    };

    void build();
    void buildQuestion(QVBoxLayout& into);
    void buildAnswer(QVBoxLayout& into);
    void buildFoot();
    QFrame* card(QVBoxLayout*& rows);
    void connectAll();
    void showQuestion();
    void fillRows();
    Row makeRow(std::size_t index);
    void showAnswer();
    void replace();

    ReplaceViewModel& m_viewModel;
    QBoxLayout* m_sides = nullptr;
    QComboBox* m_cuts = nullptr;
    QComboBox* m_whole = nullptr;
    QComboBox* m_whose = nullptr;
    QSpinBox* m_year = nullptr;
    QFrame* m_question = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    chart::ChartFrame* m_chart = nullptr;
    QFrame* m_answer = nullptr;
    QLabel* m_said = nullptr;
    widgets::WordedCheck* m_rest = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_replace = nullptr;
};

} // namespace wp::ui::screens

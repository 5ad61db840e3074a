// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/place/stress_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class Banner;
class ButtonRow;
class Picker;
}

namespace wp::ui::screens {

/// The stress tests beside each other: for which scenario, whom and which year; the finding; the table; what the row
/// changes and who says so; and what can be done with it. Enter opens a figure as planned, and a stress test to edit.
class StressView : public QWidget {
    Q_OBJECT

public:
    explicit StressView(shell::Session& session, QWidget* parent = nullptr);

    StressModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    widgets::Picker* scenarioPicker() const { return m_scenario; }
    widgets::Picker* payerPicker() const { return m_payer; }
    widgets::Banner* banner() const { return m_banner; }
    QPushButton* applyButton() const { return m_apply; }
    QPushButton* newButton() const { return m_new; }
    void refresh();
    void reset();
    void retranslate();
    void dress();

Q_SIGNALS:
    void figureWanted(const wp::projection::FigureId& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildButtons();
    void setUpTable();
    void showAnswer();
    void showRow();
    void sizeColumns();
    int current() const;
    void standOn(int row);
    void open(int row, int column);
    void apply();
    void edit(const scenario::StressTest& test);

    shell::Session& m_session;
    StressModel* m_model = nullptr;
    widgets::ButtonRow* m_pickers = nullptr;
    widgets::Picker* m_scenario = nullptr;
    widgets::Picker* m_payer = nullptr;
    widgets::Picker* m_year = nullptr;
    widgets::Banner* m_banner = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_unit = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_detail = nullptr;
    widgets::ButtonRow* m_buttons = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace wp::ui::screens

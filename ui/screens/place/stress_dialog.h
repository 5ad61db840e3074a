// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/stress.h"
#include "ui/shell/large_dialog.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureSpinBox;
}

namespace wp::ui::screens {

/// A stress test to edit: its name, who says so, and every kind of change with its amount, where the one that changes
/// nothing leaves it out. Nothing is kept until a person says so.
class StressDialog : public shell::LargeDialog {
    Q_OBJECT

public:
    StressDialog(scenario::StressTest test, const place::Place& place, QWidget* parent);

    QLineEdit* nameEdit() const { return m_name; }
    QLineEdit* noteEdit() const { return m_note; }
    /// The first of this kind.
    widgets::FigureSpinBox* amountEdit(scenario::ChangeKind kind) const;
    QComboBox* whosePicker() const;
    QPushButton* keepButton() const { return m_keep; }

Q_SIGNALS:
    void kept(const wp::scenario::StressTest& test);

private:
    struct Row {
        scenario::Change change;
        widgets::FigureSpinBox* amount = nullptr;
        QComboBox* whose = nullptr;
    };
    void build();
    void addText(QGridLayout& grid, const QString& label, QLineEdit* edit);
    void addChange(QGridLayout& grid, const scenario::Change& change);
    QComboBox* whosePicker(const scenario::Change& change);
    scenario::StressTest edited() const;
    void keep();

    scenario::StressTest m_test;
    const place::Place m_place;
    std::vector<Row> m_rows;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/measure_view_model.h"
#include "ui/screens/levers/search_dialog.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTableWidget;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// Every field of one measure: figures with their range and source, years, and whom or what it is about. Nothing
/// changes until it is kept, as one step; what cannot be is said, and stays to be mended.
class MeasureDialog : public LargeDialog {
    Q_OBJECT

public:
    MeasureDialog(shell::Session& session, scenario::Role role, const std::string& measure, QWidget* parent);

    MeasureViewModel& viewModel() { return m_viewModel; }
    QPushButton* keepButton() const { return m_keep; }
    /// What edits a field first: its value.
    QWidget* editor(const std::string& field) const;

private:
    void build();
    void addField(QGridLayout& grid, std::size_t index);
    QWidget* makeEditor(std::size_t index);
    QWidget* figureEditor(std::size_t index);
    QWidget* sourceEditor(std::size_t index);
    QWidget* wholeEditor(std::size_t index);
    QWidget* textEditor(std::size_t index);
    QWidget* oneEditor(std::size_t index);
    QWidget* manyEditor(std::size_t index);
    MeasureField& field(std::size_t index) { return m_viewModel.fields()[index]; }
    void showState();
    void keep();

    MeasureViewModel m_viewModel;
    std::vector<QWidget*> m_editors;
    QLabel* m_said = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace wp::ui::screens

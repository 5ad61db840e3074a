// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureEdit;
}

namespace wp::ui::screens {

/// Check: what the lines come to beside their total, and the rows by what there is to say of them, each to be mended,
/// left out or taken for something else.
class CheckStep : public ImportPage {
    Q_OBJECT

public:
    CheckStep(ImportViewModel& viewModel, QWidget* parent);

    QString title() const override { return tr("Check"); }
    QWidget* firstStop() const override;
    void refresh() override;
    QTableView* table() const { return m_table; }
    QComboBox* shownPicker() const { return m_shown; }
    QComboBox* kindPicker() const { return m_kind; }
    QPushButton* leaveOutButton() const { return m_leaveOut; }
    QPushButton* onlyButton() const { return m_only; }
    QPushButton* acceptButton() const { return m_accept; }
    widgets::FigureEdit* amountEdit() const { return m_amount; }
    widgets::FigureEdit* totalEdit() const { return m_total; }

private:
    void build();
    QWidget* totalParts();
    QWidget* rowParts();
    void connectAll();
    void showRows();
    void showRow();
    const exchange::TableRow* current() const;
    void setRow(exchange::RowKind kind, const std::optional<money::Number>& amount);

    RowsModel* m_rows = nullptr;
    QLabel* m_sum = nullptr;
    widgets::FigureEdit* m_total = nullptr;
    QPushButton* m_accept = nullptr;
    QComboBox* m_shown = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_said = nullptr;
    widgets::FigureEdit* m_amount = nullptr;
    QComboBox* m_kind = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_only = nullptr;
    bool m_isRefreshing = false;
    bool m_isFresh = true;
};

} // namespace wp::ui::screens

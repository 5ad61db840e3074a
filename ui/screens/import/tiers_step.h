// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureEdit;
}

namespace wp::ui::screens {

/// Tag tiers: where the lines go, and the tier of each as it is suggested, with the reason; of a newer file, what is
/// new, gone and changed.
class TiersStep : public ImportPage {
    Q_OBJECT

public:
    TiersStep(ImportViewModel& viewModel, QWidget* parent);

    QString title() const override { return tr("Tag tiers, and take it in"); }
    QWidget* firstStop() const override;
    void refresh() override;
    QComboBox* destinationPicker() const { return m_destination; }
    QComboBox* organisationPicker() const { return m_organisation; }
    QComboBox* tierPicker() const { return m_tier; }
    QLineEdit* nameEdit() const { return m_name; }
    widgets::FigureEdit* shareEdit() const { return m_share; }
    QLineEdit* methodEdit() const { return m_method; }
    QTableView* table() const { return m_table; }

private:
    void build();
    void connectAll();
    void tag(int index);
    void showOutcome();
    void showWhy();

    RowsModel* m_rows = nullptr;
    QComboBox* m_destination = nullptr;
    QLabel* m_destinationWords = nullptr;
    QComboBox* m_organisation = nullptr;
    QLabel* m_organisationWords = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_nameWords = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_kindWords = nullptr;
    QSpinBox* m_people = nullptr;
    QLabel* m_peopleWords = nullptr;
    widgets::FigureEdit* m_share = nullptr;
    QLabel* m_shareWords = nullptr;
    QLineEdit* m_method = nullptr;
    QLabel* m_methodWords = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_why = nullptr;
    QTableView* m_table = nullptr;
    QComboBox* m_tier = nullptr;
    QWidget* m_tierParts = nullptr;
    bool m_isRefreshing = false;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_page.h"

#include <array>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::screens {

class TablePreview;

/// Match columns: which of them holds what, as it is found, by hand, or by a mapping that somebody saved.
class ColumnsStep : public ImportPage {
    Q_OBJECT

public:
    ColumnsStep(ImportViewModel& viewModel, TablePreview& preview, QWidget* parent);

    QString title() const override { return tr("Match the columns"); }
    QWidget* firstStop() const override;
    void refresh() override;
    QComboBox* picker(exchange::ColumnRole role) const { return m_fields[static_cast<std::size_t>(role)].picker; }
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void mappingWanted();
    void saveWanted();

private:
    struct Field {
        QComboBox* picker = nullptr;
        QLabel* reason = nullptr;
    };
    void addFields(FieldColumn& fields);
    QStringList columnNames() const;

    std::array<Field, 11> m_fields{};
    QPushButton* m_load = nullptr;
    QPushButton* m_save = nullptr;
    QTableView* m_table = nullptr;
    bool m_isRefreshing = false;
};

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_page.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class YearSpinBox;
}

namespace wp::ui::screens {

class TablePreview;

/// Find the table: how the file is read, each choice with its reason, and the table as it stands with what each row is
/// taken for.
class TableStep : public ImportPage {
    Q_OBJECT

public:
    TableStep(ImportViewModel& viewModel, TablePreview& preview, QWidget* parent);

    QString title() const override { return tr("Find the table"); }
    QWidget* firstStop() const override;
    void refresh() override;
    QTableView* table() const { return m_table; }
    QComboBox* unitPicker() const;
    widgets::YearSpinBox* yearBox() const { return m_year; }

private:
    /// A choice of a few, and how it goes between the reading, the mapping and the words.
    struct Choice {
        QComboBox* picker = nullptr;
        QLabel* reason = nullptr;
        std::function<int(const exchange::TableLook&)> chosen;
        std::function<const exchange::Reason&(const exchange::TableLook&)> why;
    };
    /// The rows of the header or of the body.
    struct Rows {
        QSpinBox* first = nullptr;
        QSpinBox* last = nullptr;
        QLabel* reason = nullptr;
    };

    void build();
    template <class Value>
    void addChoice(FieldColumn& fields, const QString& name, const QStringList& options,
                   exchange::Found<Value> exchange::TableLook::*found, place::Field<Value> exchange::Mapping::*given);
    void addSheet(FieldColumn& fields);
    Rows addRows(FieldColumn& fields, const QString& name, place::Field<std::int64_t> exchange::Mapping::*first,
                 place::Field<std::int64_t> exchange::Mapping::*last);
    void addYear(FieldColumn& fields);
    void change(const std::function<void(exchange::Mapping&)>& edit);
    void showRows(const Rows& rows, const exchange::Found<exchange::RowRange>& found);
    void findAgain();

    QTableView* m_table = nullptr;
    QPushButton* m_again = nullptr;
    QComboBox* m_sheet = nullptr;
    QLabel* m_sheetReason = nullptr;
    std::vector<Choice> m_choices;
    Rows m_header, m_body;
    widgets::YearSpinBox* m_year = nullptr;
    QLabel* m_yearReason = nullptr;
    bool m_isRefreshing = false;
};

} // namespace wp::ui::screens

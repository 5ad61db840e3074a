// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/read_table.h"

#include <QAbstractTableModel>

namespace wp::ui::screens {

/// The sheet as it stands in its file. The first column says in words what each row is taken for, and its tint says the
/// same; the heads of the others say what they hold.
class TablePreview : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TablePreview(const ReadTable& table, QObject* parent = nullptr);

    /// After every change of the table.
    void renew();
    /// The rows of the sheet that are the table with its titles, for the view to begin with.
    int firstShown() const;
    int endShown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString kindText(std::size_t row) const;
    QVariant tint(std::size_t row) const;
    bool isHeader(std::size_t row) const;
    const exchange::TableRow* rowAt(std::size_t row) const;

    const ReadTable& m_table;
    std::vector<std::size_t> m_rowOf; // of a row of the sheet, its place among the rows read, from 1
};

} // namespace wp::ui::screens

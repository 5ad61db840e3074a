// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// Rows of words and figures as they are read. `tint` marks what a cell of the row says in words too.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        std::optional<format::Colour> tint = std::nullopt;
        std::size_t index = 0; // of the thing that the row shows
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `figures` are the columns that are aligned to the right.
    void setHeadings(const QStringList& headings, std::vector<int> figures);
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFigure(int column) const;

    QStringList m_headings;
    std::vector<int> m_figures;
    std::vector<Row> m_rows;
};

} // namespace wp::ui::screens

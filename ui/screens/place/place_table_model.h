// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/place/place_table.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace wp::ui::screens {

/// Any of the place's tables for Qt's views, edited in place. Each edit goes out through `perform` and comes back with
/// setModel(); what is refused comes out of refused(), in words. It takes LineDelegate's roles.
class PlaceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Perform = std::function<base::Problems(const document::Edit&, undo::Wording)>;

    PlaceTableModel(std::unique_ptr<PlaceTable> table, Perform perform, QObject* parent = nullptr);

    /// Shows this model; it must live until the next call. Rows stay where they are while only values change.
    void setModel(const document::Model* model);
    void retranslate();

    const PlaceTable& table() const { return *m_table; }
    const TableRow* rowAt(int row) const;
    int indexOf(const TableRow& row) const;
    bool canChange(int row) const;
    QString sum() const;

    /// Each gives the row to stand on afterwards, or −1 where it was refused.
    int make(int offer, int beside);
    int duplicate(int row);
    int remove(int row);
    int move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int lettersOf(int column) const { return m_columns[static_cast<std::size_t>(column)].letters; }

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    const Cell& cellAt(const QModelIndex& index) const;
    QString textOf(const QModelIndex& index) const;
    bool put(const QModelIndex& index, const std::string& json, const QString& shown);
    bool putFigure(const QModelIndex& index, const QString& text);
    int take(const PlaceTableStep& step, const QString& name, int otherwise);

    std::unique_ptr<PlaceTable> m_table;
    Perform m_perform;
    const document::Model* m_model = nullptr;
    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    /// The cell asked last: a view asks for one role after the other.
    mutable std::pair<int, int> m_at{-1, -1};
    mutable Cell m_cell;
};

} // namespace wp::ui::screens

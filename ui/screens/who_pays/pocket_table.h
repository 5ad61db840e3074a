// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/who_pays/who_pays_view_model.h"
#include "ui/widgets/quiet_view.h"

#include <QAbstractTableModel>

namespace wp::ui::screens {

/// The matrix as a table: "pays £5.0m, brings £3.0m" in words, and the figure that a cell opens.
class PocketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PocketMatrix matrix);
    const PocketCell& cell(const QModelIndex& index) const;
    bool isTotal(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PocketMatrix m_matrix;
};

/// The table of payers by gainers: all rows are seen; where columns have no room it scrolls across.
class PocketTable : public widgets::QuietTable {
    Q_OBJECT

public:
    explicit PocketTable(QWidget* parent = nullptr);

    void show(const PocketMatrix& matrix);
    PocketModel* pockets() const { return m_model; }

Q_SIGNALS:
    void figureActivated(const wp::projection::FigureId& figure);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    PocketModel* m_model = nullptr;
};

} // namespace wp::ui::screens

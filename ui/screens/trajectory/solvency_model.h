// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace wp::ui::screens {

/// By organisation: the gap in the year looked at and the year its reserves fall below their minimum, in each
/// of the three lines. Where nobody has typed reserves no claim about them is made.
class SolvencyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { organisation, reserves, firstGap, firstRunOut = firstGap + 3, columnTotal = firstRunOut + 3 };

    explicit SolvencyModel(const shell::Session& session, QObject* parent = nullptr);

    void refresh();
    /// The finding: whose reserves run out first.
    QString title() const;
    QString unitLine() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        projection::FigureId figure;
        bool isBad = false;
    };
    void fill(std::vector<Cell>& row, std::size_t organisation) const;

    const shell::Session& m_session;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace wp::ui::screens

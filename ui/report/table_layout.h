// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/sheet.h"

namespace wp::ui::report {

/// A table's rows broken at the widths that its columns get: figures as wide as they are, in a smaller face where they
/// would not fit, and words in what room is left.
class TableLayout {
public:
    TableLayout(const Table& table, double width);

    std::size_t rows() const { return m_table.rows.size(); }
    double headHeight() const { return m_headHeight; }
    double rowHeight(std::size_t row) const { return m_rowHeights[row]; }

    void placeHead(std::vector<Piece>& pieces, double left, double top) const;
    void placeRow(std::vector<Piece>& pieces, std::size_t row, double left, double top) const;

private:
    void findWidths(double width);
    double naturalWidth(std::size_t column) const;
    double wantedWeights() const;
    bool fits(double width);
    void breakCells();
    const QFont& fontOf(const TableRow& row) const { return row.isTotal ? m_strong : m_plain; }
    Qt::Alignment sideOf(std::size_t column) const;
    void placeCells(std::vector<Piece>& pieces, const std::vector<Measured>& cells, double left, double top) const;

    const Table& m_table;
    QFont m_plain;
    QFont m_strong;
    std::vector<double> m_widths;
    std::vector<double> m_natural;
    std::vector<Measured> m_head;
    std::vector<std::vector<Measured>> m_cells;
    std::vector<double> m_rowHeights;
    double m_headHeight = 0;
    double m_width = 0;
};

} // namespace wp::ui::report

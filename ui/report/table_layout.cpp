// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table_layout.h"

#include "ui/format/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wp::ui::report {

using format::Colour;

namespace {

constexpr double side = 5;
constexpr double above = 3.5;
constexpr int smallestFace = 8;
constexpr double leastWords = 96; // a column of words that names rows
constexpr double unbounded = 100'000;

QColor colour(Colour name) { return format::Theme::paper().colour(name); }

double widestWord(const QString& text, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& word : text.split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

} // namespace

TableLayout::TableLayout(const Table& table, double width)
    : m_table(table), m_plain(faceOf(Face::table)), m_strong(faceOf(Face::tableStrong)), m_width(width)
{
    while (!fits(width) && m_plain.pixelSize() > smallestFace) {
        m_plain.setPixelSize(m_plain.pixelSize() - 1);
        m_strong.setPixelSize(m_plain.pixelSize());
    }
    findWidths(width);
    breakCells();
}

Qt::Alignment TableLayout::sideOf(std::size_t column) const
{
    return m_table.columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft;
}

/// What each column of figures needs, and the least that each column of words does.
bool TableLayout::fits(double width)
{
    const QFontMetricsF plain(m_plain);
    const QFontMetricsF strong(m_strong);
    m_widths.assign(m_table.columns.size(), 0);
    double sum = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const TableColumn& column = m_table.columns[i];
        double& needed = m_widths[i];
        needed = widestWord(column.heading, strong);
        for (const TableRow& row : m_table.rows) {
            const QString cell = row.cells.value(static_cast<qsizetype>(i));
            needed =
                column.isFigure ? std::max(needed, (row.isTotal ? strong : plain).horizontalAdvance(cell)) : needed;
        }
        needed = std::ceil(column.isFigure ? needed + 1 : std::max(needed, leastWords)) + 2 * side;
        sum += needed;
    }
    return sum <= width;
}

/// What a column of words would need so that nothing in it breaks.
double TableLayout::naturalWidth(std::size_t column) const
{
    double widest = QFontMetricsF(m_strong).horizontalAdvance(m_table.columns[column].heading);
    for (const TableRow& row : m_table.rows) {
        widest = std::max(
            widest, QFontMetricsF(fontOf(row)).horizontalAdvance(row.cells.value(static_cast<qsizetype>(column))));
    }
    return std::ceil(widest + 1) + 2 * side;
}

/// The weights of the columns of words that have less than they need.
double TableLayout::wantedWeights() const
{
    double weights = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const bool isWanting = !m_table.columns[i].isFigure && m_widths[i] < m_natural[i];
        weights += isWanting ? m_table.columns[i].weight : 0;
    }
    return weights;
}

/// Gives columns of words what room is left, by their weights and no more than they need; what is over then goes to
/// the columns of figures, whose headings break less.
void TableLayout::findWidths(double width)
{
    double left = width;
    std::size_t figures = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        left -= m_widths[i];
        m_natural.push_back(naturalWidth(i));
        figures += m_table.columns[i].isFigure ? 1 : 0;
    }
    if (left < 0) {
        for (double& one : m_widths) {
            one *= width / (width - left);
        }
        return;
    }
    double over = left;
    constexpr int rounds = 3; // what one column does not need, another may
    for (int round = 0; round < rounds && over > 1; ++round) {
        const double shared = over;
        const double weights = wantedWeights();
        for (std::size_t i = 0; i < m_widths.size() && weights > 0; ++i) {
            const double missing = m_table.columns[i].isFigure ? 0 : std::max(0.0, m_natural[i] - m_widths[i]);
            const double given = std::min(missing, missing > 0 ? shared * m_table.columns[i].weight / weights : 0);
            m_widths[i] += given;
            over -= given;
        }
    }
    if (figures == 0) {
        m_widths.back() += over;
    }
    for (std::size_t i = 0; i < m_widths.size() && figures > 0; ++i) {
        m_widths[i] += m_table.columns[i].isFigure ? over / static_cast<double>(figures) : 0;
    }
}

void TableLayout::breakCells()
{
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_head.push_back(measured(m_table.columns[i].heading, m_strong, m_widths[i] - 2 * side, sideOf(i)));
        m_headHeight = std::max(m_headHeight, m_head.back().height + 2 * above);
    }
    for (const TableRow& row : m_table.rows) {
        std::vector<Measured> cells;
        double height = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            cells.push_back(
                measured(row.cells.value(static_cast<qsizetype>(i)), fontOf(row), m_widths[i] - 2 * side, sideOf(i)));
            height = std::max(height, cells.back().height);
        }
        m_cells.push_back(std::move(cells));
        m_rowHeights.push_back(height + 2 * above);
    }
}

void TableLayout::placeCells(std::vector<Piece>& pieces, const std::vector<Measured>& cells, double left,
                             double top) const
{
    double x = left;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        pieces.push_back(Words{cells[i].layout, {x + side, top + above}, colour(Colour::text)});
        x += m_widths[i];
    }
}

void TableLayout::placeHead(std::vector<Piece>& pieces, double left, double top) const
{
    double x = left;
    for (std::size_t i = 0; i < m_head.size(); ++i) {
        pieces.push_back(
            Words{m_head[i].layout, {x + side, top + m_headHeight - m_head[i].height - above}, colour(Colour::text)});
        x += m_widths[i];
    }
    pieces.push_back(Rule{{left, top + m_headHeight - 1, m_width, 1}, colour(Colour::text)});
}

void TableLayout::placeRow(std::vector<Piece>& pieces, std::size_t row, double left, double top) const
{
    const double height = m_rowHeights[row];
    if (row % 2 == 1) {
        pieces.push_back(Rule{{left, top, m_width, height}, colour(Colour::window)});
    }
    if (m_table.rows[row].isTotal) {
        pieces.push_back(Rule{{left, top, m_width, 0.75}, colour(Colour::text)});
    }
    placeCells(pieces, m_cells[row], left, top);
    pieces.push_back(Rule{{left, top + height - 0.5, m_width, 0.5}, colour(Colour::border)});
}

} // namespace wp::ui::report

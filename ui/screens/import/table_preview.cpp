// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/table_preview.h"

#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/import/import_words.h"

#include <QFont>

#include <algorithm>

namespace wp::ui::screens {

using exchange::RowKind;
using exchange::TableRow;
using format::Colour;

namespace {

constexpr std::size_t mostColumns = 200;

} // namespace

TablePreview::TablePreview(const ReadTable& table, QObject* parent) : QAbstractTableModel(parent), m_table(table)
{
    renew();
}

void TablePreview::renew()
{
    beginResetModel();
    m_rowOf.clear();
    if (m_table.sheet()) {
        m_rowOf.resize(m_table.sheet()->rows.size());
        const auto& rows = m_table.reading()->rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_rowOf[rows[i].row] = i + 1;
        }
    }
    endResetModel();
}

int TablePreview::firstShown() const
{
    const auto* reading = m_table.reading();
    return reading ? static_cast<int>(reading->look.header.value.first) : 0;
}

int TablePreview::endShown() const
{
    const auto* reading = m_table.reading();
    return reading ? static_cast<int>(reading->look.body.value.end) : 0;
}

int TablePreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rowOf.size());
}

int TablePreview::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table.sheet()) {
        return 0;
    }
    return static_cast<int>(std::min(m_table.sheet()->width(), mostColumns)) + 1;
}

bool TablePreview::isHeader(std::size_t row) const
{
    const exchange::RowRange& header = m_table.reading()->look.header.value;
    return row >= header.first && row < header.end;
}

const TableRow* TablePreview::rowAt(std::size_t row) const
{
    return m_rowOf[row] > 0 ? &m_table.reading()->rows[m_rowOf[row] - 1] : nullptr;
}

QString TablePreview::kindText(std::size_t row) const
{
    if (isHeader(row)) {
        return tr("Titles");
    }
    if (const TableRow* read = rowAt(row)) {
        const base::Problem* problem = m_table.problemAt(*read);
        return problem && !isWarning(problem->code)              ? tr("Problem")
               : read->kind == RowKind::line && !read->amount ? tr("Missing")
                                                                 : rowKindName(read->kind);
    }
    const auto& cells = m_table.sheet()->rows[row];
    const bool isEmpty = std::ranges::all_of(cells, [](const exchange::Cell& cell) { return cell.text.empty(); });
    return isEmpty ? QString() : tr("Not read");
}

QVariant TablePreview::tint(std::size_t row) const
{
    const format::Theme& theme = format::currentTheme();
    if (isHeader(row)) {
        return theme.colour(Colour::infoSurface);
    }
    const TableRow* read = rowAt(row);
    if (!read) {
        return theme.colour(Colour::sunken);
    }
    if (const base::Problem* problem = m_table.problemAt(*read)) {
        return theme.colour(base::isWarning(problem->code) ? Colour::warningSurface : Colour::dangerSurface);
    }
    if (read->kind == RowKind::line) {
        return read->amount ? QVariant() : QVariant(theme.colour(Colour::warningSurface));
    }
    return theme.colour(Colour::sunken);
}

QVariant TablePreview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const exchange::Cell none;
    const exchange::Cell& cell =
        index.column() > 0 ? m_table.sheet()->cell(row, static_cast<std::size_t>(index.column() - 1)) : none;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == 0 ? kindText(row) : format::fromUtf8(cell.text).simplified();
    case Qt::BackgroundRole: return tint(row);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(index.column() == 0);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const bool isFigure = index.column() > 0 && exchange::readTableFigure(cell, {}).has_value() && !isHeader(row);
        return static_cast<int>(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    default: return {};
    }
}

QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    if (section == 0) {
        return tr("Taken as");
    }
    const auto column = static_cast<std::size_t>(section - 1);
    const QString letters = format::fromUtf8(exchange::columnLetters(column));
    for (const exchange::FoundColumn& found : m_table.reading()->look.columns) {
        if (found.index == column) {
            return tr("%1 · %2", "letter of a column, and what it holds").arg(letters, roleName(found.role));
        }
    }
    return letters;
}

} // namespace wp::ui::screens

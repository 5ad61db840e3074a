// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_table_model.h"

#include "core/document/edits.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/widgets/door.h"
#include "ui/widgets/sorted_rows.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace wp::ui::screens {

namespace {

QVariant sortValue(const Cell& cell)
{
    if (cell.kind == CellKind::check) {
        return cell.edit.toBool() ? 1.0 : 0.0;
    }
    if (cell.kind != CellKind::figure) {
        return cell.text;
    }
    const format::Reading reading = format::read(cell.quantity, cell.edit.toString());
    return reading ? QVariant(money::toDouble(reading.value->value())) : QVariant();
}

} // namespace

PlaceTableModel::PlaceTableModel(std::unique_ptr<PlaceTable> table, Perform perform, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_perform(std::move(perform))
{
}

void PlaceTableModel::setModel(const document::Model* model)
{
    auto columns = model ? m_table->columns(*model) : std::vector<TableColumn>();
    auto rows = model ? m_table->rows(*model) : std::vector<TableRow>();
    const bool isSame = m_model && columns.size() == m_columns.size()
                        && std::ranges::equal(rows, m_rows, [](const auto& a, const auto& b) { return a.isSame(b); });
    if (!isSame) {
        beginResetModel();
    }
    m_at = {-1, -1};
    m_model = model;
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    if (!isSame) {
        endResetModel();
        return;
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PlaceTableModel::retranslate() { setModel(m_model); }

const TableRow* PlaceTableModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PlaceTableModel::indexOf(const TableRow& row) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TableRow& each) { return each.isSame(row); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool PlaceTableModel::canChange(int row) const
{
    const TableRow* at = rowAt(row);
    return at && m_table->canChangeRows(*at);
}

int PlaceTableModel::take(const PlaceTableStep& step, const QString& name, int otherwise)
{
    if (!step.refusal.isEmpty() || !step.wording) {
        Q_EMIT refused(step.refusal);
        return -1;
    }
    const std::optional<TableRow> wanted = step.row;
    const auto problems = m_perform(step.edit, step.wording);
    if (!problems.empty()) {
        Q_EMIT refused(refusalOf(*m_model, name, problems));
        return -1;
    }
    return wanted ? indexOf(*wanted) : std::min(otherwise, rowCount() - 1);
}

QString PlaceTableModel::sum() const { return m_model ? m_table->sum(*m_model) : QString(); }

int PlaceTableModel::make(int offer, int beside) { return take(m_table->make(*m_model, offer, rowAt(beside)), {}, -1); }

int PlaceTableModel::duplicate(int row)
{
    return canChange(row) ? take(m_table->duplicate(*m_model, *rowAt(row)), m_table->nameOf(*m_model, *rowAt(row)), row) : -1;
}

int PlaceTableModel::remove(int row)
{
    return canChange(row) ? take(m_table->remove(*m_model, *rowAt(row)), m_table->nameOf(*m_model, *rowAt(row)), row) : -1;
}

int PlaceTableModel::move(int row, int by)
{
    if (!canChange(row)) {
        return -1;
    }
    const PlaceTableStep step = m_table->move(*m_model, *rowAt(row), by);
    return step.row ? take(step, m_table->nameOf(*m_model, *rowAt(row)), row) : row;
}

int PlaceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Cell& PlaceTableModel::cellAt(const QModelIndex& index) const
{
    const std::pair at(index.row(), index.column());
    if (m_at != at) {
        m_cell = m_table->cell(*m_model, *rowAt(index.row()), static_cast<std::size_t>(index.column()));
        m_at = at;
    }
    return m_cell;
}

QString PlaceTableModel::textOf(const QModelIndex& index) const
{
    const Cell& cell = cellAt(index);
    if (cell.kind == CellKind::check) {
        return cell.edit.toBool() ? tr("Yes") : tr("No");
    }
    return cell.isAssumed && cell.kind == CellKind::figure ? QStringLiteral("≈ ") + cell.text : cell.text;
}

QVariant PlaceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_model) {
        return {};
    }
    const Cell& cell = cellAt(index);
    const TableColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return textOf(index);
    case Qt::EditRole: return cell.edit;
    case Qt::ToolTipRole:
        return cell.isDefault && cell.source.isEmpty() ? tr("Nobody has signed this value: it follows from the model or from others")
                                                       : cell.source;
    case Qt::CheckStateRole:
        return cell.kind == CellKind::check ? QVariant(static_cast<int>(cell.edit.toBool() ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setItalic(cell.isDefault);
        const bool isHead = index.column() == 0 && !m_table->isUnder(*rowAt(index.row())) && index.row() + 1 < rowCount()
                            && m_table->isUnder(*rowAt(index.row() + 1));
        font.setWeight(isHead ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(m_table->nameOf(*m_model, *rowAt(index.row())), column.name, textOf(index));
    case PlaceViewModel::choicesRole: return cell.kind == CellKind::choice ? cell.choices() : QVariantList();
    case PlaceViewModel::isDefaultRole: return cell.isDefault;
    case PlaceViewModel::quietRole: return cell.isQuiet;
    case PlaceViewModel::indentRole: return index.column() == 0 && m_table->isUnder(*rowAt(index.row()));
    case widgets::orderRole: return sortValue(cell);
    case widgets::doorRole: return cell.figure.thing.empty() ? QVariant() : QVariant::fromValue(cell.figure);
    default: return {};
    }
}

bool PlaceTableModel::put(const QModelIndex& index, const std::string& json, const QString& shown)
{
    const QString name = m_table->nameOf(*m_model, *rowAt(index.row()));
    const QString column = m_columns[static_cast<std::size_t>(index.column())].name;
    const auto problems = m_perform(cellAt(index).put(*m_model, json), [name, column, shown] {
        return shown.isEmpty() ? tr("Empty “%1” of %2").arg(column, name) : tr("Set “%1” of %2 to %3").arg(column, name, shown);
    });
    if (!problems.empty()) {
        Q_EMIT refused(refusalOf(*m_model, name, problems));
    }
    return problems.empty();
}

bool PlaceTableModel::putFigure(const QModelIndex& index, const QString& text)
{
    const Cell& cell = cellAt(index);
    if (text.trimmed().isEmpty() && cell.mayBeEmpty) {
        return put(index, "null", {});
    }
    const format::Reading reading = format::read(cell.quantity, text);
    if (!reading) {
        Q_EMIT refused(reading.complaint);
        return false;
    }
    if (const QString complaint = cell.complaint ? cell.complaint(reading.value->value()) : QString(); !complaint.isEmpty()) {
        Q_EMIT refused(complaint);
        return false;
    }
    return put(index, document::quoted(reading.value->text()), format::shownText(cell.quantity, reading.value->value()));
}

bool PlaceTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isCheck = index.isValid() && cellAt(index).kind == CellKind::check;
    if (!index.isValid() || role != (isCheck ? Qt::CheckStateRole : Qt::EditRole) || value == data(index, role)) {
        return false;
    }
    const Cell& cell = cellAt(index);
    if (!cell.refusal.isEmpty()) {
        Q_EMIT refused(cell.refusal);
        return false;
    }
    switch (cell.put ? cell.kind : CellKind::words) {
    case CellKind::figure: return putFigure(index, value.toString());
    case CellKind::check: {
        const bool isOn = value.toInt() == Qt::Checked;
        return put(index, isOn ? "true" : "false", isOn ? tr("Yes") : tr("No"));
    }
    case CellKind::choice: {
        const QVariantList choices = cell.choices();
        const auto chosen = std::ranges::find_if(choices, [&](const QVariant& each) { return each.toList().at(1) == value; });
        return chosen != choices.end() && put(index, value.toString().toStdString(), chosen->toList().at(0).toString());
    }
    case CellKind::text: {
        const QString text = value.toString().trimmed();
        const bool isEmpty = text.isEmpty();
        return (!isEmpty || cell.mayBeEmpty) && put(index, isEmpty ? "null" : document::quoted(text.toStdString()), text);
    }
    case CellKind::words: break;
    }
    return false;
}

Qt::ItemFlags PlaceTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && cellAt(index).put) {
        flags |= cellAt(index).kind == CellKind::check ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    }
    return flags;
}

QVariant PlaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return column.name;
    case Qt::ToolTipRole: return column.help;
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

} // namespace wp::ui::screens

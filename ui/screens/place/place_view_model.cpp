// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_view_model.h"

#include "core/document/priorities.h"
#include "core/document/edits.h"
#include "core/place/words.h"
#include "ui/chart/share_delegate.h"
#include "ui/format/icons.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/format/reading.h"
#include "ui/format/spoken.h"
#include "ui/screens/place/line_cell.h"
#include "ui/widgets/door.h"
#include "ui/widgets/sorted_rows.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace wp::ui::screens {

using format::Numbers;
using money::Money;
using place::BudgetLine;

/// An organisation, a department or (with no children) a line; `index` is its place in its own list.
struct PlaceViewModel::Node {
    enum class Kind { root, organisation, department, line };
    Kind kind = Kind::root;
    std::size_t index = 0;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    Money total;

    Node& add(Kind childKind, std::size_t childIndex)
    {
        children.push_back(std::make_unique<Node>());
        Node& child = *children.back();
        child.kind = childKind;
        child.index = childIndex;
        child.parent = this;
        child.row = static_cast<int>(children.size()) - 1;
        return child;
    }
};

namespace {

std::vector<std::string> shapeOf(const place::Place& place)
{
    std::vector<std::string> shape;
    for (const auto& organisation : place.organisations) {
        shape.push_back(organisation.id.text());
    }
    for (const auto& department : place.departments) {
        shape.push_back(department.id.text() + '/' + department.organisation->text());
    }
    for (const BudgetLine& line : place.lines) {
        shape.push_back(line.id.text() + '/' + line.department->text());
    }
    return shape;
}

Money budgetOf(const BudgetLine& line)
{
    return line.budget ? Money::rounded(line.budget->value()) : Money();
}

} // namespace

PlaceViewModel::PlaceViewModel(Perform perform, QObject* parent)
    : QAbstractItemModel(parent), m_perform(std::move(perform)), m_root(std::make_unique<Node>())
{
}

PlaceViewModel::~PlaceViewModel() = default;

void PlaceViewModel::setModel(const document::Model* model, std::map<std::string, int> notes)
{
    m_notes = std::move(notes);
    const place::Place* place = model ? &model->place : nullptr;
    m_streams = model ? document::streamOrder(*model) : std::vector<std::size_t>();
    const auto shape = place ? shapeOf(*place) : std::vector<std::string>();
    const bool isSame = m_place && place && shape == m_shape;
    if (!isSame) {
        beginResetModel();
    }
    m_place = place;
    if (isSame) {
        sum();
        retranslate();
        return;
    }
    m_shape = shape;
    rebuild();
    sum();
    endResetModel();
}

void PlaceViewModel::retranslate()
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex organisation = index(i, 0);
        for (int j = 0; j < rowCount(organisation); ++j) {
            const QModelIndex department = index(j, 0, organisation);
            if (rowCount(department) > 0) {
                Q_EMIT dataChanged(index(0, 0, department), index(rowCount(department) - 1, columnTotal - 1, department));
            }
        }
        if (rowCount(organisation) > 0) {
            Q_EMIT dataChanged(index(0, 0, organisation), index(rowCount(organisation) - 1, columnTotal - 1, organisation));
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void PlaceViewModel::rebuild()
{
    m_root = std::make_unique<Node>();
    if (!m_place) {
        return;
    }
    for (std::size_t o = 0; o < m_place->organisations.size(); ++o) {
        Node& organisation = m_root->add(Node::Kind::organisation, o);
        for (std::size_t d = 0; d < m_place->departments.size(); ++d) {
            if (m_place->departments[d].organisation != m_place->organisations[o].id) {
                continue;
            }
            Node& department = organisation.add(Node::Kind::department, d);
            for (std::size_t l = 0; l < m_place->lines.size(); ++l) {
                if (m_place->lines[l].department == m_place->departments[d].id) {
                    department.add(Node::Kind::line, l);
                }
            }
        }
    }
}

void PlaceViewModel::sum()
{
    m_total = Money();
    for (const auto& organisation : m_root->children) {
        organisation->total = Money();
        for (const auto& department : organisation->children) {
            department->total = Money();
            for (const auto& line : department->children) {
                line->total = budgetOf(m_place->lines[line->index]);
                department->total += line->total;
            }
            organisation->total += department->total;
        }
        m_total += organisation->total;
    }
}

const PlaceViewModel::Node* PlaceViewModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.internalPointer()) : m_root.get();
}

const BudgetLine* PlaceViewModel::lineAt(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node->kind == Node::Kind::line ? &m_place->lines[node->index] : nullptr;
}

QModelIndex PlaceViewModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    const bool exists = parent.column() <= 0 && row >= 0 && row < static_cast<int>(node->children.size()) && column >= 0
                        && column < columnTotal;
    return exists ? createIndex(row, column, node->children[static_cast<std::size_t>(row)].get()) : QModelIndex();
}

QModelIndex PlaceViewModel::parent(const QModelIndex& child) const
{
    const Node* node = child.isValid() ? nodeAt(child)->parent : nullptr;
    return node && node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

int PlaceViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int PlaceViewModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(columnTotal);
}

QVariant PlaceViewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_place) {
        return {};
    }
    const Node& node = *nodeAt(index);
    if (index.column() == share) {
        const double whole = m_total.toDouble();
        const double part = whole > 0 ? std::max(node.total.toDouble() / whole, 0.0) : 0.0;
        const BudgetLine* line = lineAt(index);
        const auto series = line ? format::seriesOf(line->tier.value_or(place::Tier::enabling)) : format::SeriesRole::other;
        switch (role) {
        case Qt::DisplayRole: return m_total.isZero() ? QString() : Numbers().rate(node.total.toDecimal() / m_total.toDecimal());
        case chart::ShareDelegate::shareRole: return part;
        case chart::ShareDelegate::seriesRole: return static_cast<int>(series);
        default: break;
        }
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = index.column() == budget || index.column() == cashable;
        return static_cast<int>(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == widgets::doorRole) {
        return QVariant::fromValue(figureAt(node, index.column()));
    }
    if (role == widgets::orderRole && (index.column() == budget || index.column() == share)) {
        return node.total.toDouble();
    }
    const BudgetLine* line = lineAt(index);
    return line ? lineData(*line, index.column(), role) : groupData(node, index.column(), role);
}

/// The input or the sum that a cell shows; of words, the budget beside them.
projection::FigureId PlaceViewModel::figureAt(const Node& node, int column) const
{
    switch (node.kind) {
    case Node::Kind::organisation:
        return {{}, "organisations/" + m_place->organisations[node.index].id.text(), "budget", 0};
    case Node::Kind::department:
        return {{}, "departments/" + m_place->departments[node.index].id.text(), "budget", 0};
    case Node::Kind::line:
        return {{}, "lines/" + m_place->lines[node.index].id.text(), column == cashable ? "cashableShare" : "budget", 0};
    case Node::Kind::root:
        break;
    }
    return {};
}

QVariant PlaceViewModel::groupData(const Node& node, int column, int role) const
{
    const bool isDepartment = node.kind == Node::Kind::department;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(isDepartment ? QFont::Normal : QFont::DemiBold);
        return font;
    }
    if (role == amountRole) {
        return node.total.toDouble();
    }
    if (role == Qt::AccessibleTextRole && column == name) {
        return format::spokenRow(groupData(node, name, Qt::DisplayRole).toString(), isDepartment ? 2 : 1);
    }
    if (role != Qt::DisplayRole && role != widgets::orderRole) {
        return {};
    }
    switch (column) {
    case name:
        return isDepartment ? format::nameOf(m_place->departments[node.index])
                            : format::nameOf(m_place->organisations[node.index]);
    case budget: return Numbers().money(node.total, {format::MoneyUnit::millions, 2});
    default: return {};
    }
}

int PlaceViewModel::notesOn(const BudgetLine& line) const
{
    const auto found = m_notes.find(line.id.text());
    return found == m_notes.end() ? 0 : found->second;
}

/// What the name of a line says of the notes on it; nothing where there are none.
QVariant PlaceViewModel::nameData(const BudgetLine& line, int role) const
{
    const int notes = notesOn(line);
    if (notes == 0) {
        return {};
    }
    switch (role) {
    case Qt::DecorationRole: return format::icon(QStringLiteral("note"));
    case Qt::ToolTipRole: return tr("%n notes: Ctrl+M shows them", "", notes);
    case Qt::AccessibleTextRole: return format::spokenRow(tr("%1; %n notes", "", notes).arg(format::nameOf(line)), 3);
    default: return {};
    }
}

QVariant PlaceViewModel::lineData(const BudgetLine& line, int column, int role) const
{
    if (const QVariant noted = column == name ? nameData(line, role) : QVariant(); noted.isValid()) {
        return noted;
    }
    switch (role) {
    case Qt::DisplayRole: return lineText(line, column);
    case Qt::EditRole: return lineEditText(line, column);
    case Qt::ToolTipRole: return sourceText(line, column);
    case Qt::CheckStateRole:
        if (column == duty || column == ringFence) {
            const bool isOn = column == duty ? line.statutory.value_or(false) : line.ringFenced.value_or(false);
            return static_cast<int>(isOn ? Qt::Checked : Qt::Unchecked);
        }
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isDefault(line, column));
        return font;
    }
    case Qt::AccessibleTextRole:
        return column == name
                   ? format::spokenRow(format::nameOf(line), 3)
                   : QStringLiteral("%1, %2: %3").arg(format::nameOf(line),
                                                      headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                      lineText(line, column));
    case isDefaultRole: return isDefault(line, column);
    case quietRole: return column == source;
    case choicesRole: return choicesFor(*m_place, m_streams, column);
    case tierRole: return static_cast<int>(line.tier.value_or(place::Tier::enabling));
    case amountRole: return budgetOf(line).toDouble();
    case lineRole: return format::fromUtf8(line.id.text());
    case widgets::orderRole: return lineSortValue(*m_place, line, column);
    default: return {};
    }
}

QString PlaceViewModel::lineText(const BudgetLine& line, int column) const
{
    if (column == name) {
        return format::nameOf(line);
    }
    const QString text = cellText(*m_place, line, column);
    if (isDefault(line, column) && column == cashable) {
        return tr("%1 (default)").arg(text);
    }
    const bool isMarked = (column == budget || column == cashable) && isAssumed(line, column);
    return isMarked ? QStringLiteral("≈ ") + text : text;
}

Qt::ItemFlags PlaceViewModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (lineAt(index)) {
        switch (index.column()) {
        case duty:
        case ringFence: flags |= Qt::ItemIsUserCheckable; break;
        case name:
        case budget:
        case tier:
        case stream:
        case cashable: flags |= Qt::ItemIsEditable; break;
        default: break;
        }
    }
    return flags;
}

QVariant PlaceViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == budget || section == cashable ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole) {
        return columnHelp(section);
    }
    return role == Qt::DisplayRole ? columnName(section) : QVariant();
}

bool PlaceViewModel::perform(const BudgetLine& line, const char* field, const std::string& value, undo::Wording wording)
{
    const auto problems = m_perform(document::SetField{"lines/" + line.id.text() + '/' + field, value}, std::move(wording));
    if (!problems.empty()) {
        Q_EMIT refused(format::sentence(problems.front()));
    }
    return problems.empty();
}

bool PlaceViewModel::setFigure(const BudgetLine& line, int column, const QString& text)
{
    const bool isMoney = column == budget;
    const auto reading = format::read(isMoney ? format::Quantity::money : format::Quantity::rate, text);
    if (!reading) {
        Q_EMIT refused(reading.complaint);
        return false;
    }
    const auto& field = isMoney ? line.budget : line.cashableShare;
    const std::string value = field ? document::withCentral(*field, reading.value->text()) : document::quoted(reading.value->text());
    const QString what = format::nameOf(line);
    const QString shown = format::shownText(isMoney ? format::Quantity::money : format::Quantity::rate, reading.value->value());
    return perform(line, isMoney ? "budget" : "cashableShare", value, [what, shown, isMoney] {
        return isMoney ? tr("Set the budget of %1 to %2").arg(what, shown)
                       : tr("Set the cashable share of %1 to %2").arg(what, shown);
    });
}

bool PlaceViewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const BudgetLine* line = index.isValid() ? lineAt(index) : nullptr;
    const bool isCheck = index.column() == duty || index.column() == ringFence;
    if (!line || role != (isCheck ? Qt::CheckStateRole : Qt::EditRole) || value == data(index, role)) {
        return false;
    }
    const QString what = format::nameOf(*line);
    switch (index.column()) {
    case name:
        return !value.toString().trimmed().isEmpty()
               && perform(*line, "name", document::quoted(value.toString().trimmed().toStdString()),
                          [what] { return tr("Rename %1").arg(what); });
    case budget:
    case cashable: return setFigure(*line, index.column(), value.toString());
    case tier: {
        const auto chosen = static_cast<place::Tier>(value.toInt());
        return perform(*line, "tier", document::quoted(place::wordOf(chosen)),
                       [what, chosen] { return tr("Set the tier of %1 to %2").arg(what, format::tierName(chosen)); });
    }
    case duty:
    case ringFence: {
        const bool isOn = value.toInt() == Qt::Checked;
        const bool isDuty = index.column() == duty;
        return perform(*line, isDuty ? "statutory" : "ringFenced", isOn ? "true" : "false", [what, isOn, isDuty] {
            return isDuty ? isOn ? tr("Make %1 a duty").arg(what) : tr("Make %1 no duty").arg(what)
                   : isOn ? tr("Ring-fence %1").arg(what) : tr("Lift the ring-fence of %1").arg(what);
        });
    }
    case stream: {
        const std::string id = value.toString().toStdString();
        return perform(*line, "stream", id.empty() ? "null" : document::quoted(id),
                       [what] { return tr("Change the demand behind %1").arg(what); });
    }
    default: return false;
    }
}

QString PlaceViewModel::totalSentence() const
{
    if (!m_place) {
        return {};
    }
    return tr("Total %1: the sum of %n lines", "", static_cast<int>(m_place->lines.size())).arg(Numbers().exactMoney(m_total));
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/solvency_model.h"

#include "core/projection/appraisal.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/theme.h"
#include "ui/widgets/door.h"

#include <QFont>

namespace wp::ui::screens {

using format::Numbers;
using money::Money;
using scenario::Role;
using shell::threeRoles;

namespace {

constexpr format::MoneyColumn column = {format::MoneyUnit::millions, 1};

} // namespace

SolvencyModel::SolvencyModel(const shell::Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void SolvencyModel::refresh()
{
    std::vector<std::vector<Cell>> rows;
    const auto& organisations = m_session.model().place.organisations;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        fill(rows.emplace_back(), i);
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SolvencyModel::fill(std::vector<Cell>& row, std::size_t at) const
{
    const Numbers numbers;
    const place::Organisation& who = m_session.model().place.organisations[at];
    const std::string thing = "organisations/" + who.id.text();
    row.push_back({format::nameOf(who), {}, false});
    const Money held = who.reserves ? Money::rounded(who.reserves->value()) : Money();
    const Money least = who.minimumReserves ? Money::rounded(who.minimumReserves->value()) : Money();
    row.push_back({who.reserves ? tr("%1, at least %2").arg(numbers.money(held, column), numbers.money(least, column))
                                         : tr("not known"), {{}, thing, "reserves", 0}, false});
    const auto year = static_cast<std::size_t>(m_session.year());
    for (const Role role : threeRoles) {
        const task::Projected* projected = m_session.projected(role);
        const Money gap = projected ? projected->outcome.years[year].organisations[at].gap : Money();
        row.push_back({projected ? numbers.money(gap, column) : QString(),
                       {projected ? projected->flat.id.text() : std::string(), thing, "gap", m_session.baseYear() + m_session.year()},
                       gap > Money()});
    }
    for (const Role role : threeRoles) {
        const task::Projected* projected = m_session.projected(role);
        if (!projected || !who.reserves) {
            row.push_back({tr("–"), {}, false});
            continue;
        }
        const auto& exhausted = projected->outcome.appraisal.reservesExhausted[at];
        row.push_back({exhausted ? numbers.financialYear(*exhausted) : tr("they last"),
                       {projected->flat.id.text(), thing, "reservesExhausted", 0}, exhausted.has_value()});
    }
}

QString SolvencyModel::title() const
{
    const task::Projected* whole = m_session.projected(Role::wholePlace);
    const auto& organisations = m_session.model().place.organisations;
    int running = 0;
    for (std::size_t i = 0; whole && i < organisations.size(); ++i) {
        running += whole->outcome.appraisal.reservesExhausted[i] && organisations[i].reserves ? 1 : 0;
    }
    const auto first = whole ? projection::firstBelow(m_session.model().place, whole->outcome.appraisal) : std::nullopt;
    if (!first) {
        return tr("With whole place, no reserves are known to run out");
    }
    return tr("Whole place: reserves of %n organisations run out, the first in %1", "", running)
        .arg(Numbers().financialYear(*whole->outcome.appraisal.reservesExhausted[*first]));
}

QString SolvencyModel::unitLine() const
{
    return tr("Gap: what is spent and paid beyond income and funding in %1, £m. Reserves run out in the first year "
              "below their minimum.")
        .arg(Numbers().financialYear(m_session.baseYear() + m_session.year()));
}

int SolvencyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SolvencyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::columnTotal);
}

QVariant SolvencyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case widgets::doorRole: return cell.text.isEmpty() ? QVariant() : QVariant::fromValue(cell.figure);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == organisation ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        return index.column() >= firstRunOut && cell.isBad
                   ? QVariant(format::currentTheme().colour(format::Colour::danger)) : QVariant();
    case Qt::FontRole: {
        QFont font = format::currentTheme().font(format::Type::body);
        font.setWeight(index.column() >= firstRunOut && cell.isBad ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default: return {};
    }
}

QVariant SolvencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == organisation ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == organisation) {
        return tr("Organisation");
    }
    if (section == reserves) {
        return tr("Reserves");
    }
    const bool isGap = section < firstRunOut;
    const auto at = static_cast<std::size_t>(section - (isGap ? firstGap : firstRunOut));
    return (isGap ? tr("Gap\n%1") : tr("Run out\n%1")).arg(format::roleName(threeRoles[at]));
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/medium_term_model.h"

#include "core/document/agreed_savings.h"
#include "core/document/workshop_notes.h"
#include "ui/format/icons.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/theme.h"
#include "ui/screens/place/payers.h"
#include "ui/widgets/door.h"

#include <QFont>

#include <algorithm>

namespace wp::ui::screens {

using format::Numbers;
using money::Money;
using projection::MediumTermYear;

namespace {

constexpr format::MoneyColumn column = {format::MoneyUnit::millions, 1};

/// A row of the table: its words, its part of a year, and the figure that explains it (of the base year: an input).
struct Row {
    const char* name;
    Money MediumTermYear::*part;
    const char* figure;
    bool isSum;
    bool isLeftOut; ///< while nothing stands in it; a sum, while no measure does anything
};

constexpr Row rows[] = {
    {QT_TRANSLATE_NOOP("MediumTerm", "Base budget"), &MediumTermYear::base, "budget", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Growth of prices"), &MediumTermYear::inflation, "doNothing", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Growth of demand"), &MediumTermYear::demand, "doNothing", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Known pressures"), &MediumTermYear::pressures, "doNothing", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Agreed savings"), &MediumTermYear::savings, "doNothing", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "Of these at risk, not counted"), &MediumTermYear::atRisk, "", false, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "Needed before measures"), &MediumTermYear::doNothing, "doNothing", true, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ What measures change"), &MediumTermYear::measures, "spend", false, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Programme costs"), &MediumTermYear::programme, "programme", false, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "+ Paid to partners"), &MediumTermYear::contribution, "contribution", false, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "Net spend"), &MediumTermYear::netSpend, "netSpend", true, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "− Income from measures"), &MediumTermYear::income, "income", false, true},
    {QT_TRANSLATE_NOOP("MediumTerm", "− Funding"), &MediumTermYear::funding, "funding", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "Gap"), &MediumTermYear::gap, "gap", true, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "Reserves at the end"), &MediumTermYear::reserves, "reserves", false, false},
    {QT_TRANSLATE_NOOP("MediumTerm", "Least reserves"), &MediumTermYear::minimumReserves, "minimumReserves", false, false}};

constexpr std::size_t riskRow = 5;
constexpr std::size_t measuresRow = 7;
constexpr std::size_t reservesRow = std::size(rows) - 2;
constexpr std::size_t gapRow = reservesRow - 1;

QString words(const char* text) { return QCoreApplication::translate("MediumTerm", text); }

} // namespace

MediumTermModel::MediumTermModel(const shell::Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

const task::Projected* MediumTermModel::projected() const
{
    return m_session.projected(shell::threeRoles[static_cast<std::size_t>(m_line)]);
}

const place::Organisation* MediumTermModel::organisation() const
{
    const auto& all = m_session.model().place.organisations;
    return m_payer < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(m_payer)] : nullptr;
}

std::vector<MediumTermYear> MediumTermModel::worked() const
{
    const task::Projected* one = projected();
    if (!one) {
        return {};
    }
    const place::Place& place = m_session.model().place;
    const place::Deliveries deliveries = document::deliveriesOf(document::agreementsOf(m_session.model()));
    if (organisation()) {
        return projection::mediumTerm(place, one->flat, one->outcome, static_cast<std::size_t>(m_payer), deliveries);
    }
    std::vector<MediumTermYear> sum;
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        const auto years = projection::mediumTerm(place, one->flat, one->outcome, i, deliveries);
        sum.resize(years.size());
        for (std::size_t t = 0; t < years.size(); ++t) {
            sum[t] += years[t];
            sum[t].year = years[t].year;
        }
    }
    return sum;
}

void MediumTermModel::refresh()
{
    m_payer = std::min(m_payer, static_cast<int>(m_session.model().place.organisations.size()));
    auto years = worked();
    std::vector<std::size_t> shown;
    const auto isNothing = [&](std::size_t row) {
        return std::ranges::all_of(years, [&](const MediumTermYear& year) { return (year.*rows[row].part).isZero(); });
    };
    const bool isUnmoved = isNothing(measuresRow) && isNothing(measuresRow + 1) && isNothing(measuresRow + 2);
    for (std::size_t row = 0; row < std::size(rows); ++row) {
        const bool isEmpty = rows[row].isSum ? isUnmoved : isNothing(row);
        if (!rows[row].isLeftOut || !isEmpty) {
            shown.push_back(row);
        }
    }
    m_notes.clear();
    for (const auto& [subject, count] : document::noteCounts(m_session.model())) {
        if (subject.on == document::NoteOn::year) {
            m_notes[subject.year] = count;
        }
    }
    const bool isSame = years.size() == m_years.size() && shown == m_shown;
    if (!isSame) {
        beginResetModel();
    }
    m_years = std::move(years);
    m_shown = std::move(shown);
    if (!isSame) {
        endResetModel();
    } else if (!m_years.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QStringList MediumTermModel::payers() const { return payersOf(m_session.model().place); }

void MediumTermModel::choosePayer(int payer) { m_payer = std::max(payer, 0); }

QStringList MediumTermModel::lines() const
{
    QStringList names;
    for (const scenario::Role role : shell::threeRoles) {
        names.push_back(format::roleName(role));
    }
    return names;
}

bool MediumTermModel::hasReserves() const { return organisation() && organisation()->reserves; }

bool MediumTermModel::isBelowLeast(const MediumTermYear& year) const
{
    return hasReserves() && year.reserves < year.minimumReserves;
}

QString MediumTermModel::title() const
{
    if (m_years.empty()) {
        return tr("This place has no such line yet");
    }
    const Numbers numbers;
    const MediumTermYear& year = m_years[std::min(static_cast<std::size_t>(m_session.year()), m_years.size() - 1)];
    const QString who = payers().value(m_payer);
    const QString when = numbers.financialYear(year.year);
    if (year.gap <= Money()) {
        return tr("%1: funded in %2, with %3 to spare").arg(who, when, numbers.money(-year.gap));
    }
    const auto below = std::ranges::find_if(m_years.begin() + 1, m_years.end(), [this](const auto& each) { return isBelowLeast(each); });
    return below != m_years.end() ? tr("%1: a gap of %2 in %3; reserves too low from %4")
                                        .arg(who, numbers.money(year.gap), when, numbers.financialYear(below->year))
                                  : tr("%1: a gap of %2 in %3").arg(who, numbers.money(year.gap), when);
}

projection::FigureId MediumTermModel::titleFigure() const
{
    return m_years.empty() ? projection::FigureId()
                           : figureAt(gapRow, m_years[std::min(static_cast<std::size_t>(m_session.year()), m_years.size() - 1)]);
}

QString MediumTermModel::unitLine() const
{
    return tr("%1, £m in cash of each year. Enter opens how a figure is worked out.").arg(lines().value(m_line));
}

QString MediumTermModel::note() const
{
    const QString reserves =
        organisation() && !hasReserves()
            ? tr("Nobody has typed this organisation’s reserves, so nothing is said of them.")
            : tr("▼ below the least reserves. Agreed savings and known pressures are those under Pressures and savings.");
    const bool isAnyAtRisk = std::ranges::find(m_shown, riskRow) != m_shown.end();
    return isAnyAtRisk ? reserves + u' ' + tr("Agreed savings count in full; at risk is what they fall short by at their low "
                                              "delivery.")
                       : reserves;
}

bool MediumTermModel::isSum(int row) const { return rows[m_shown[static_cast<std::size_t>(row)]].isSum; }

int MediumTermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_years.empty() ? 0 : static_cast<int>(m_shown.size());
}

int MediumTermModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_years.size()) + 1;
}

QString MediumTermModel::cellText(std::size_t row, const MediumTermYear& year) const
{
    if (row >= reservesRow && !hasReserves()) {
        return tr("–");
    }
    const QString amount = Numbers().bareMoney(year.*rows[row].part, column);
    return row == reservesRow && isBelowLeast(year) ? tr("▼ %1", "an amount below the least").arg(amount) : amount;
}

/// What explains a figure: its own formula, or that of the sum it is a part of. The place as a whole has fewer.
projection::FigureId MediumTermModel::figureAt(std::size_t row, const MediumTermYear& year) const
{
    const std::string field = rows[row].figure;
    if (field.empty()) {
        return {};
    }
    const bool isInput = field == "budget" || field == "minimumReserves";
    if (!organisation()) {
        const bool isOfPlace = field == "doNothing" || field == "spend" || field == "programme";
        return isOfPlace ? projection::FigureId{projected()->flat.id.text(), "place", field, year.year} : projection::FigureId{};
    }
    const std::string thing = "organisations/" + organisation()->id.text();
    return isInput ? projection::FigureId{{}, thing, field, 0}
                   : projection::FigureId{projected()->flat.id.text(), thing, field, year.year};
}

QVariant MediumTermModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_years.empty()) {
        return {};
    }
    const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == 0;
    const MediumTermYear& year = m_years[static_cast<std::size_t>(std::max(index.column() - 1, 0))];
    switch (role) {
    case Qt::DisplayRole: return isName ? words(rows[row].name) : cellText(row, year);
    case Qt::AccessibleTextRole:
        return isName ? words(rows[row].name)
                      : QStringLiteral("%1, %2: %3").arg(words(rows[row].name), Numbers().financialYear(year.year), cellText(row, year));
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = format::currentTheme().font(format::Type::body);
        font.setWeight(rows[row].isSum || (row == reservesRow && !isName && isBelowLeast(year)) ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return row == riskRow ? QVariant(format::currentTheme().colour(format::Colour::quietText))
               : row == reservesRow && !isName && isBelowLeast(year)
                   ? QVariant(format::currentTheme().colour(format::Colour::danger))
                   : QVariant();
    case widgets::doorRole: {
        const auto figure = isName ? projection::FigureId() : figureAt(row, year);
        return figure.thing.empty() ? QVariant() : QVariant::fromValue(figure);
    }
    default: return {};
    }
}

/// What the head of a year says of the notes on it; nothing where there are none.
QVariant MediumTermModel::yearNotes(int year, int role) const
{
    const auto found = m_notes.find(year);
    if (found == m_notes.end()) {
        return {};
    }
    switch (role) {
    case Qt::DecorationRole: return format::icon(QStringLiteral("note"));
    case Qt::ToolTipRole: return tr("%n notes: Ctrl+M shows them", "", found->second);
    case Qt::AccessibleTextRole: return tr("%1; %n notes", "", found->second).arg(Numbers().financialYear(year));
    default: return {};
    }
}

QVariant MediumTermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (const QVariant noted = section > 0 ? yearNotes(m_years[static_cast<std::size_t>(section) - 1].year, role) : QVariant(); noted.isValid()) {
        return noted;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("£m") : Numbers().financialYear(m_years[static_cast<std::size_t>(section) - 1].year);
}

} // namespace wp::ui::screens

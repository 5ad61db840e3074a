// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/case_view_model.h"

#include "core/document/cases.h"
#include "core/evidence/library.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Money;
using people::CaseEntry;
using people::CaseLedger;
using people::CaseSummary;
using people::Phase;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

/// A figure of the article as the evidence library has it.
money::Decimal claimed(const char* id) { return evidence::findClaim(id)->central->value(); }

CaseEntry entry(Phase phase, const QString& agency, const QString& kind, std::int64_t count, std::optional<Money> total,
                const char* source)
{
    return {phase, {}, agency.toStdString(), kind.toStdString(), count, std::nullopt, total, source, 6};
}

SeriesRole roleOf(Phase phase) { return phase == Phase::support ? SeriesRole::prevention : SeriesRole::crisis; }

QString nameOf(const CaseEntry& entry)
{
    const QString agency = format::fromUtf8(entry.agency);
    const QString kind = format::fromUtf8(entry.kind);
    return agency.isEmpty() ? kind : kind.isEmpty() ? agency : Words::tr("%1: %2", "an agency and what it did").arg(agency, kind);
}

} // namespace

CaseLedger CaseViewModel::example()
{
    constexpr std::int64_t atLeast = 1000; // with health, and with police and justice
    const auto all = static_cast<std::int64_t>(claimed("brian-contacts"));
    CaseLedger ledger{Words::tr("The article’s case").toStdString(), 10, 1, {}};
    ledger.entries = {
        entry(Phase::before, Words::tr("Health"), Words::tr("contacts, at least"), atLeast, std::nullopt, "brian-contacts"),
        entry(Phase::before, Words::tr("Police and justice"), Words::tr("contacts, at least"), atLeast, std::nullopt, "brian-contacts"),
        entry(Phase::before, Words::tr("All other services"), Words::tr("the rest of %1 contacts").arg(Numbers().count(all)), all - 2 * atLeast, std::nullopt, "brian-contacts"),
        entry(Phase::before, Words::tr("All services"), Words::tr("cost of ten years, at least"), 0, Money::rounded(claimed("brian-before")), "brian-before"),
        entry(Phase::support, Words::tr("Relational support"), Words::tr("contacts; mostly accommodation"), 161, Money::rounded(claimed("brian-support")), "brian-support"),
        entry(Phase::after, Words::tr("All services"), Words::tr("contacts in under a year"), 7, std::nullopt, "brian-contacts")};
    return ledger;
}

bool CaseViewModel::isExample() const { return document::casesOf(m_session.model()).empty(); }

CaseLedger CaseViewModel::ledger() const
{
    const std::vector<CaseLedger> own = document::casesOf(m_session.model());
    return own.empty() ? example() : own.front();
}

QString CaseViewModel::headline() const
{
    const CaseSummary sum = people::summaryOf(ledger());
    const Numbers numbers;
    if (sum.before.isZero()) {
        return Words::tr("%1 contacts before support; what they cost is not known yet").arg(numbers.count(sum.contactsBefore));
    }
    return sum.net < Money() ? Words::tr("One person cost %1 a year; support costs more: %2")
                                   .arg(numbers.money(sum.before), numbers.money(sum.support + sum.after))
                             : Words::tr("Leaving one person in crisis cost %1 a year; support costs %2")
                                   .arg(numbers.money(sum.before), numbers.money(sum.support));
}

ChartData CaseViewModel::strip() const
{
    const CaseLedger held = ledger();
    const CaseSummary sum = people::summaryOf(held);
    const Numbers numbers;
    ChartData data;
    data.kind = chart::ChartKind::strip;
    data.categoryHeading = Words::tr("Contacts with");
    ChartSeries before = chart::emptySeries("before", Words::tr("Before"), SeriesRole::crisis);
    ChartSeries since = chart::emptySeries("since", Words::tr("Since"), SeriesRole::prevention);
    for (const CaseEntry& each : held.entries) {
        if (each.count == 0) {
            continue;
        }
        const bool isBefore = each.phase == Phase::before;
        data.categories.push_back(nameOf(each));
        for (ChartSeries* series : {&before, &since}) {
            const bool isHere = (series == &before) == isBefore;
            const double start = isBefore ? -static_cast<double>(held.yearsBefore) : 0;
            const double end = isBefore ? 0 : static_cast<double>(held.yearsAfter);
            series->low.push_back(isHere ? start : std::nan(""));
            series->high.push_back(isHere ? end : std::nan(""));
            series->barRoles.push_back(roleOf(each.phase));
            series->points.push_back({isHere ? static_cast<double>(each.count) : std::nan(""),
                                      isHere ? numbers.count(each.count) : QString(), {}});
        }
    }
    if (data.categories.empty()) {
        return {};
    }
    data.series = {before, since};
    data.title = Words::tr("%1 contacts in %n years before; %2 since, %3 of them support", nullptr, static_cast<int>(held.yearsBefore))
                     .arg(numbers.count(sum.contactsBefore), numbers.count(sum.contactsSupport + sum.contactsAfter),
                          numbers.count(sum.contactsSupport));
    data.unitLine = Words::tr("One dot a contact, years before and since support began; spread evenly where no date is known");
    return data;
}

std::vector<CaseNumber> CaseViewModel::numbers() const
{
    const CaseSummary sum = people::summaryOf(ledger());
    const Numbers numbers;
    return {{Words::tr("Cost before"), Words::tr("%1 a year").arg(numbers.money(sum.before)),
             Words::tr("What services spent on one person in crisis."), SeriesRole::crisis},
            {Words::tr("Cost of support"), Words::tr("%1 a year").arg(numbers.money(sum.support)),
             sum.after.isZero() ? Words::tr("Support alone; other services since are not priced.")
                                : Words::tr("And %1 a year of other services since.").arg(numbers.money(sum.after)),
             SeriesRole::prevention},
            {Words::tr("Net, at most"), Words::tr("%1 a year").arg(numbers.money(sum.net)),
             Words::tr("Some would have needed less anyway; no cash until posts or places are taken out."),
             SeriesRole::wholePlace}};
}

QStringList CaseViewModel::notCounted() const
{
    const CaseSummary sum = people::summaryOf(ledger());
    QStringList said{Words::tr("One chosen case shows a story. It moves no figure of the place; the cohort does."),
                     Words::tr("People in the worst year of their lives mostly cost less the next, helped or not: in the "
                               "Camden trial the whole fall of 38 points was that.")};
    if (sum.unpriced > 0) {
        said << Words::tr("%n rows have no cost and are in no sum.", nullptr, static_cast<int>(sum.unpriced));
    }
    return said;
}

document::Edit CaseViewModel::keeping(const CaseLedger& ledger) const
{
    std::vector<CaseLedger> cases = document::casesOf(m_session.model());
    if (cases.empty()) {
        cases.emplace_back();
    }
    cases.front() = ledger;
    if (ledger.entries.empty()) {
        cases.erase(cases.begin());
    }
    return document::keepingCases(m_session.model(), cases);
}

void CaseModel::show(const CaseLedger& ledger, bool isEditable)
{
    if (ledger.entries.size() == m_ledger.entries.size() && isEditable == m_isEditable) {
        m_ledger = ledger;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_ledger = ledger;
    m_isEditable = isEditable;
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger.entries.size());
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(CaseColumn::all);
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    const auto column = static_cast<CaseColumn>(index.column());
    const bool isFigure = column == CaseColumn::count || column == CaseColumn::unitCost || column == CaseColumn::total ||
                          column == CaseColumn::grade;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(isFigure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) {
        return {};
    }
    const CaseEntry& entry = m_ledger.entries[static_cast<std::size_t>(index.row())];
    const bool isWorkedOut = role == Qt::EditRole && column == CaseColumn::total && !entry.total;
    const QString text = isWorkedOut ? QString() : entryText(entry, column);
    return role == Qt::DisplayRole && text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? columnName(static_cast<CaseColumn>(section)) : QVariant();
}

Qt::ItemFlags CaseModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() ? plain | Qt::ItemIsEditable : plain;
}

bool CaseModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_isEditable) {
        return false;
    }
    CaseLedger changed = m_ledger;
    CaseEntry& entry = changed.entries[static_cast<std::size_t>(index.row())];
    return takeText(entry, static_cast<CaseColumn>(index.column()), value.toString()) && changed != m_ledger && m_keep(changed);
}

} // namespace wp::ui::screens

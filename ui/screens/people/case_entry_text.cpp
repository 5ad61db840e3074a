// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/case_entry_text.h"

#include "core/exchange/grid.h"
#include "core/exchange/personal_data.h"
#include "core/exchange/table_figure.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using money::Money;
using people::CaseEntry;
using people::Phase;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr std::int64_t mostContacts = 1'000'000;
constexpr Phase phases[] = {Phase::before, Phase::support, Phase::after};

QString amountText(const std::optional<Money>& amount)
{
    return amount ? format::editText(format::Quantity::money, amount->toDecimal()) : QString();
}

bool takeAmount(const QString& text, std::optional<Money>& amount)
{
    if (text.trimmed().isEmpty()) {
        amount.reset();
        return true;
    }
    const format::Reading reading = format::readWithin(format::Quantity::money, text, Decimal(0), std::nullopt);
    if (!reading) {
        return false;
    }
    amount = Money::rounded(reading.value->value());
    return true;
}

bool takeWhole(const QString& text, std::int64_t lowest, std::int64_t highest, std::int64_t& number)
{
    const format::Reading reading = format::readWithin(format::Quantity::number, text.trimmed(), Decimal(lowest), Decimal(highest));
    if (!reading || reading.value->value() != money::roundHalfEven(reading.value->value(), 0)) {
        return false;
    }
    number = static_cast<std::int64_t>(reading.value->value());
    return true;
}

bool takePhase(const QString& text, Phase& phase)
{
    const auto found = std::ranges::find_if(phases, [&](Phase one) {
        return phaseName(one).compare(text.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(phases)) {
        return false;
    }
    phase = *found;
    return true;
}

/// Whether the first row only heads the columns.
bool isHeading(const exchange::Sheet& sheet)
{
    return sheet.rows.size() > 1 && exchange::classOf(sheet.cell(0, static_cast<std::size_t>(CaseColumn::count))) == exchange::CellClass::word;
}

} // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::before: return Words::tr("Before");
    case Phase::support: return Words::tr("Support");
    case Phase::after: return Words::tr("Since");
    }
    return {};
}

QString entryText(const CaseEntry& entry, CaseColumn column)
{
    switch (column) {
    case CaseColumn::when: return format::fromUtf8(entry.when);
    case CaseColumn::phase: return phaseName(entry.phase);
    case CaseColumn::agency: return format::fromUtf8(entry.agency);
    case CaseColumn::kind: return format::fromUtf8(entry.kind);
    case CaseColumn::count: return format::Numbers().count(entry.count);
    case CaseColumn::unitCost: return amountText(entry.unitCost);
    case CaseColumn::total: return amountText(entry.cost());
    case CaseColumn::source: return format::fromUtf8(entry.source);
    case CaseColumn::grade: return QString::number(entry.grade);
    case CaseColumn::all: break;
    }
    return {};
}

bool takeText(CaseEntry& entry, CaseColumn column, const QString& text)
{
    switch (column) {
    case CaseColumn::when: entry.when = text.trimmed().toStdString(); return true;
    case CaseColumn::phase: return takePhase(text, entry.phase);
    case CaseColumn::agency: entry.agency = text.trimmed().toStdString(); return true;
    case CaseColumn::kind: entry.kind = text.trimmed().toStdString(); return true;
    case CaseColumn::count: return takeWhole(text, 0, mostContacts, entry.count);
    case CaseColumn::unitCost: return takeAmount(text, entry.unitCost);
    case CaseColumn::total: return takeAmount(text, entry.total);
    case CaseColumn::source: entry.source = text.trimmed().toStdString(); return true;
    case CaseColumn::grade: return takeWhole(text, 1, 6, entry.grade);
    case CaseColumn::all: break;
    }
    return false;
}

base::Result<std::vector<CaseEntry>> entriesFromText(const std::string& text)
{
    const auto grid = exchange::readGrid(text);
    if (!grid) {
        return grid.problems();
    }
    const exchange::Sheet& sheet = grid.value().sheets.front();
    if (base::Problems problems = exchange::personalDataIn(sheet); !problems.empty()) {
        return problems;
    }
    std::vector<CaseEntry> entries;
    base::Problems problems;
    for (std::size_t row = isHeading(sheet) ? 1 : 0; row < sheet.rows.size(); ++row) {
        CaseEntry entry;
        for (int column = 0; column < static_cast<int>(CaseColumn::all); ++column) {
            const std::string& cell = sheet.text(row, static_cast<std::size_t>(column));
            if (!cell.empty() && !takeText(entry, static_cast<CaseColumn>(column), format::fromUtf8(cell))) {
                problems.push_back({ProblemCode::badFigure, columnName(static_cast<CaseColumn>(column)).toStdString(), cell,
                                    exchange::figureExamples(), sheet.position(row, static_cast<std::size_t>(column))});
            }
        }
        entries.push_back(std::move(entry));
    }
    if (!problems.empty()) {
        return problems;
    }
    return entries;
}

QString columnName(CaseColumn column)
{
    switch (column) {
    case CaseColumn::when: return Words::tr("When");
    case CaseColumn::phase: return Words::tr("Before or since");
    case CaseColumn::agency: return Words::tr("Agency");
    case CaseColumn::kind: return Words::tr("Kind of contact");
    case CaseColumn::count: return Words::tr("Contacts");
    case CaseColumn::unitCost: return Words::tr("Cost of one");
    case CaseColumn::total: return Words::tr("Cost in all");
    case CaseColumn::source: return Words::tr("Source");
    case CaseColumn::grade: return Words::tr("Grade");
    case CaseColumn::all: break;
    }
    return {};
}

} // namespace wp::ui::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables.h"

#include "core/document/priorities.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace wp::ui::report {

using format::Numbers;
using money::Money;
using projection::YearFigures;
using scenario::Role;
using task::Projected;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

Money overYears(const Projected& one, Money projection::PlaceFigures::*member)
{
    Money sum;
    for (std::size_t t = 1; t < one.outcome.years.size(); ++t) {
        sum += one.outcome.years[t].place.*member;
    }
    return sum;
}

Money paperOf(const YearFigures& year)
{
    Money paper;
    for (const projection::LineFigures& line : year.lines) {
        paper += line.doNothing > line.budget ? line.doNothing - line.budget : Money();
    }
    return paper;
}

/// A column a scenario, after the one that names the rows.
Table besideEachOther(const QString& caption, const std::vector<const Projected*>& shown)
{
    Table table{caption, {{Tables::tr("Figure"), false, 1.4}}, {}};
    for (const Projected* one : shown) {
        const Role role = one->flat.role.value_or(Role::none);
        table.columns.push_back({role == Role::none ? scenarioTitle(*one) : format::roleName(role), true, 1});
    }
    return table;
}

void addRow(Table& table, const QString& name, const std::vector<const Projected*>& shown,
            const std::function<QString(const Projected&)>& cell)
{
    TableRow row{{name}, false};
    for (const Projected* one : shown) {
        row.cells << cell(*one);
    }
    table.rows.push_back(std::move(row));
}

/// A column a year, after the one that names the rows; all amounts in one unit, which the caption says.
class YearTable {
public:
    YearTable(const QString& heading, const Projected& one) : m_one(one)
    {
        m_table.columns.push_back({heading, false, 1});
        for (const YearFigures& year : one.outcome.years) {
            m_table.columns.push_back({Numbers().financialYear(year.year), true, 1});
        }
    }

    void addMoney(const QString& name, const std::function<Money(const YearFigures&)>& amount, bool isTotal = false)
    {
        std::vector<Money> amounts;
        for (const YearFigures& year : m_one.outcome.years) {
            amounts.push_back(amount(year));
        }
        m_rows.push_back({name, isTotal, std::move(amounts)});
    }

    Table made(const QString& caption)
    {
        std::vector<Money> all;
        for (const Row& row : m_rows) {
            all.insert(all.end(), row.amounts.begin(), row.amounts.end());
        }
        const Numbers numbers;
        format::MoneyColumn column = Numbers::columnFor(all);
        if (column.unit == format::MoneyUnit::billions) { // beside the whole stand services of a few millions
            column = {format::MoneyUnit::millions, 1};
        }
        column.decimals = std::max(column.decimals, 1);
        for (const Row& row : m_rows) {
            TableRow cells{{row.name}, row.isTotal};
            for (const Money amount : row.amounts) {
                cells.cells << numbers.bareMoney(amount, column);
            }
            m_table.rows.push_back(std::move(cells));
        }
        m_table.caption =
            Tables::tr("%1, %2", "what a table shows, and its unit").arg(caption, numbers.unitName(column.unit));
        return m_table;
    }

private:
    struct Row {
        QString name;
        bool isTotal;
        std::vector<Money> amounts;
    };
    const Projected& m_one;
    Table m_table;
    std::vector<Row> m_rows;
};

QString ofScenario(const QString& what, const Projected& one)
{
    return Tables::tr("%1: %2", "a scenario, and what a table shows of it").arg(scenarioTitle(one), what);
}

} // namespace

QString scenarioTitle(const Projected& one)
{
    const Role role = one.flat.role.value_or(Role::none);
    const QString name = format::nameOf(one.flat);
    static constexpr std::array plainNames{"", "Do nothing", "Cuts", "Whole place"};
    if (role == Role::none) {
        return name;
    }
    return name == QLatin1String(plainNames[static_cast<std::size_t>(role)])
               ? format::roleName(role)
               : Tables::tr("%1: %2", "a line and its scenario").arg(format::roleName(role), name);
}

Table headlineTable(const Source& source, const std::vector<const Projected*>& shown)
{
    const Numbers numbers;
    const QString end = numbers.financialYear(source.lastYear());
    Table table =
        besideEachOther(Tables::tr("What each course gives by %1, in the money of each year").arg(end), shown);
    addRow(table, Tables::tr("Cash saved over all years"), shown,
           [&](const Projected& one) { return numbers.money(one.outcome.appraisal.cumulativeSaving); });
    addRow(table, Tables::tr("Net present value"), shown,
           [&](const Projected& one) { return numbers.money(one.outcome.appraisal.netPresentValue); });
    addRow(table, Tables::tr("Paid back by"), shown, [&](const Projected& one) {
        const auto year = one.outcome.appraisal.paybackYear;
        return one.flat.role == Role::doNothing ? QStringLiteral("–")
               : year                           ? numbers.financialYear(*year)
                                                : Tables::tr("not by then");
    });
    addRow(table, Tables::tr("Taken out of budgets in %1").arg(end), shown,
           [&](const Projected& one) { return numbers.money(paperOf(one.outcome.years.back())); });
    addRow(table, Tables::tr("Saved in %1").arg(end), shown,
           [&](const Projected& one) { return numbers.money(one.outcome.years.back().place.saving); });
    addRow(table, Tables::tr("Services withdrawn in %1").arg(end), shown,
           [&](const Projected& one) { return numbers.money(one.outcome.years.back().place.withdrawn); });
    addRow(table, Tables::tr("Posts in %1").arg(end), shown,
           [&](const Projected& one) { return numbers.number(one.outcome.years.back().place.fte, 0); });
    addRow(table, Tables::tr("Spent on prevention and early help"), shown,
           [&](const Projected& one) { return numbers.rate(one.outcome.years.back().place.preventionShare, 1); });
    if (source.council) {
        addRow(table, Tables::tr("Council cuts still needed, a year"), shown, [&](const Projected& one) {
            const auto& rate = source.cutsNeeded[static_cast<std::size_t>(&one - source.scenarios.data())];
            return rate ? numbers.rate(*rate, 2) : Tables::tr("more than 50%");
        });
    }
    return table;
}

Table ledgerTable(const Source& source, const std::vector<const Projected*>& shown)
{
    const Numbers numbers;
    Table table = besideEachOther(Tables::tr("Accounts that are never added together, %1")
                                      .arg(numbers.range(numbers.financialYear(source.firstYear() + 1),
                                                         numbers.financialYear(source.lastYear()))),
                                  shown);
    addRow(table, Tables::tr("Cash saved"), shown,
           [&](const Projected& one) { return numbers.money(overYears(one, &projection::PlaceFigures::saving)); });
    addRow(table, Tables::tr("Capacity released, no cash"), shown, [&](const Projected& one) {
        return numbers.money(overYears(one, &projection::PlaceFigures::released) -
                             overYears(one, &projection::PlaceFigures::cashable));
    });
    addRow(table, Tables::tr("Services withdrawn"), shown,
           [&](const Projected& one) { return numbers.money(overYears(one, &projection::PlaceFigures::withdrawn)); });
    const auto wider = [&](const Projected* one) { return overYears(*one, &projection::PlaceFigures::widerValue); };
    if (std::ranges::any_of(shown, [&](const Projected* one) { return !wider(one).isZero(); })) {
        addRow(table, Tables::tr("Wider public value"), shown,
               [&](const Projected& one) { return numbers.money(wider(&one)); });
    }
    return table;
}

Table placeTable(const Source&, const Projected& one)
{
    YearTable table(Tables::tr("Figure"), one);
    table.addMoney(Tables::tr("Doing nothing"), [](const YearFigures& year) { return year.place.doNothing; });
    table.addMoney(Tables::tr("Spend"), [](const YearFigures& year) { return year.place.spend; });
    table.addMoney(Tables::tr("Programme costs"), [](const YearFigures& year) { return year.place.programme; });
    table.addMoney(
        Tables::tr("Saving"), [](const YearFigures& year) { return year.place.saving; }, true);
    table.addMoney(Tables::tr("Saving so far"), [](const YearFigures& year) { return year.place.cumulative; });
    table.addMoney(Tables::tr("Capacity released"), [](const YearFigures& year) { return year.place.released; });
    table.addMoney(Tables::tr("Services withdrawn"), [](const YearFigures& year) { return year.place.withdrawn; });
    table.addMoney(Tables::tr("Wider public value"), [](const YearFigures& year) { return year.place.widerValue; });
    return table.made(ofScenario(Tables::tr("the whole place by year"), one));
}

std::vector<Table> organisationTables(const Source& source, const Projected& one)
{
    std::vector<Table> tables;
    const auto& organisations = source.place().organisations;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        YearTable table(Tables::tr("Figure"), one);
        const auto add = [&](const QString& name, Money projection::OrganisationFigures::*member,
                             bool isTotal = false) {
            table.addMoney(
                name, [i, member](const YearFigures& year) { return year.organisations[i].*member; }, isTotal);
        };
        add(Tables::tr("Spend"), &projection::OrganisationFigures::spend);
        add(Tables::tr("Programme costs"), &projection::OrganisationFigures::programme);
        add(Tables::tr("Paid to others"), &projection::OrganisationFigures::contribution);
        add(Tables::tr("Income"), &projection::OrganisationFigures::income);
        add(Tables::tr("Funding"), &projection::OrganisationFigures::funding);
        add(Tables::tr("Gap"), &projection::OrganisationFigures::gap, true);
        if (organisations[i].reserves) {
            add(Tables::tr("Reserves"), &projection::OrganisationFigures::reserves, true);
        }
        tables.push_back(table.made(ofScenario(format::nameOf(organisations[i]), one)));
    }
    return tables;
}

Table lineTable(const Source& source, const Projected& one)
{
    YearTable table(Tables::tr("Service"), one);
    const auto& lines = source.place().lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        table.addMoney(format::nameOf(lines[i]), [i](const YearFigures& year) { return year.lines[i].spend; });
    }
    table.addMoney(
        Tables::tr("All services"), [](const YearFigures& year) { return year.place.spend; }, true);
    return table.made(ofScenario(Tables::tr("spend on each service by year"), one));
}

Table streamTable(const Source& source, const Projected& one)
{
    const Numbers numbers;
    Table table{ofScenario(Tables::tr("demand met by year, in each stream’s own unit"), one),
                {{Tables::tr("Stream"), false, 1}},
                {}};
    for (const YearFigures& year : one.outcome.years) {
        table.columns.push_back({numbers.financialYear(year.year), true, 1});
    }
    std::size_t priorities = document::prioritiesOf(source.model).size();
    for (const std::size_t i : document::streamOrder(source.model)) {
        const QString name = format::nameOf(source.place().streams[i]);
        TableRow row{{priorities > 0 ? Tables::tr("%1 (shared priority)").arg(name) : name}, false};
        priorities -= priorities > 0 ? 1 : 0;
        for (const YearFigures& year : one.outcome.years) {
            row.cells << numbers.smallGroup(year.streams[i].volume);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace wp::ui::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_sheets.h"

#include "core/exchange/input_list.h"
#include "core/place/defaults.h"

namespace wp::exchange {

namespace {

using Row = XlsxSheet::Row;
using Column = XlsxSheet::Column;

constexpr double narrow = 8;
constexpr double amountWidth = 17;
constexpr double nameWidth = 44;
constexpr double longWidth = 60;

/// Calls visit(scenario, year) for every year of every scenario, in order.
template <class Visit>
void visitYears(const WorkbookContent& content, Visit&& visit)
{
    for (std::size_t scenario = 0; scenario < content.outcomes.size(); ++scenario) {
        for (const projection::YearFigures& year : content.outcomes[scenario].outcome.years) {
            visit(scenario, year);
        }
    }
}

/// Writes cells of one row from left to right.
class RowWriter {
public:
    RowWriter(XlsxSheet& sheet, Row row) : m_sheet(sheet), m_row(row) {}
    void text(const std::string& text, Look look = Look::text) { m_sheet.text(m_row, m_column++, text, look); }
    void whole(std::size_t value) { m_sheet.number(m_row, m_column++, static_cast<double>(value), Look::whole); }
    void figure(const money::Decimal& value) { m_sheet.number(m_row, m_column++, money::toDouble(value), Look::figure); }
    void money(money::Money amount) { m_sheet.money(m_row, m_column++, amount); }
    void money(std::initializer_list<money::Money> amounts)
    {
        for (const money::Money amount : amounts) {
            money(amount);
        }
    }
    void number(double value, Look look) { m_sheet.number(m_row, m_column++, value, look); }

private:
    XlsxSheet& m_sheet;
    Row m_row;
    Column m_column = 0;
};

/// The cells that every row of figures begins with.
void writeWhen(RowWriter& cells, const WorkbookContent& content, std::size_t scenario, const projection::YearFigures& year)
{
    cells.whole(scenario + 1);
    cells.text(content.scenarioName(scenario));
    cells.text(financialYear(year.year));
    cells.whole(static_cast<std::size_t>(year.year - content.outcomes[scenario].outcome.years.front().year));
}

std::vector<SheetColumn> whenColumns(const WorkbookContent& content, const std::string& sheet)
{
    return {columnOf(content, "number", Look::whole, narrow, sheet + "_scenario"),
            columnOf(content, "scenario", Look::text, nameWidth), columnOf(content, "year", Look::text, narrow + 2),
            columnOf(content, "yearNumber", Look::whole, narrow, sheet + "_t")};
}

void append(std::vector<SheetColumn>& columns, std::vector<SheetColumn> more)
{
    columns.insert(columns.end(), more.begin(), more.end());
}

std::vector<SheetColumn> amountColumns(const WorkbookContent& content, const std::string& sheet,
                                       std::initializer_list<std::string_view> fields)
{
    std::vector<SheetColumn> columns;
    for (const std::string_view field : fields) {
        columns.push_back(columnOf(content, field, Look::money, amountWidth, sheet + "_" + std::string(field)));
    }
    return columns;
}

/// Where a line belongs, as places in the lists.
struct Home {
    const place::Department* department = nullptr;
    std::size_t organisation = 0;
};

Home homeOf(const place::Place& place, const place::BudgetLine& line)
{
    Home home;
    for (const place::Department& department : place.departments) {
        home.department = department.id == *line.department ? &department : home.department;
    }
    for (std::size_t i = 0; i < place.organisations.size() && home.department != nullptr; ++i) {
        home.organisation = place.organisations[i].id == *home.department->organisation ? i : home.organisation;
    }
    return home;
}

std::vector<Home> homesOf(const place::Place& place)
{
    std::vector<Home> homes;
    for (const place::BudgetLine& line : place.lines) {
        homes.push_back(homeOf(place, line));
    }
    return homes;
}

std::string lineName(const place::BudgetLine& line) { return line.name.value_or(line.id.text()); }

void writeInput(XlsxSheet& sheet, Row row, Column column, const Input& input, const std::string& value)
{
    const auto number = money::parseDecimal(value);
    const bool isNumber = number && input.kind != InputKind::words && input.kind != InputKind::flag;
    const Look look = input.kind == InputKind::amount  ? Look::money
                      : input.kind == InputKind::share ? Look::share
                      : input.kind == InputKind::whole ? Look::whole
                                                       : Look::figure;
    if (isNumber) {
        sheet.number(row, column, money::toDouble(*number), look);
    } else if (!value.empty()) {
        sheet.text(row, column, value);
    }
}

} // namespace

std::string WorkbookContent::scenarioName(std::size_t scenario) const
{
    const scenario::Scenario& one = outcomes[scenario].scenario;
    return one.name.value_or(one.id.text());
}

std::string WorkbookContent::organisationName(std::size_t organisation) const
{
    const place::Organisation& one = place().organisations[organisation];
    return one.name.value_or(one.id.text());
}

std::string financialYear(int year)
{
    constexpr int century = 100;
    const std::string second = std::to_string((year + 1) % century);
    return std::to_string(year) + "/" + (second.size() < 2 ? "0" : "") + second;
}

SheetColumn columnOf(const WorkbookContent& content, std::string_view key, Look look, double width, const std::string& name)
{
    return {name, content.words(key), look, width};
}

XlsxSheet addTitledSheet(XlsxBook& book, const WorkbookContent& content, std::string_view key, std::string_view about)
{
    XlsxSheet sheet = book.addSheet(content.words(key), content.footer);
    sheet.text(0, 0, content.words(key), Look::title);
    sheet.text(1, 0, content.words(about));
    return sheet;
}

void addLineSheet(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetLines", "aboutLines");
    const place::Place place = withDefaults(content.place());
    const std::vector<Home> homes = homesOf(place);
    Row row = headingRow;
    visitYears(content, [&](std::size_t scenario, const projection::YearFigures& year) {
        for (std::size_t i = 0; i < place.lines.size(); ++i) {
            const place::BudgetLine& line = place.lines[i];
            const projection::LineFigures& figures = year.lines[i];
            RowWriter cells(sheet, ++row);
            writeWhen(cells, content, scenario, year);
            cells.whole(homes[i].organisation + 1);
            cells.text(content.organisationName(homes[i].organisation));
            cells.text(homes[i].department->name.value_or(homes[i].department->id.text()));
            cells.text(line.id.text());
            cells.text(lineName(line));
            cells.text(content.words(place::wordOf(*line.tier)));
            cells.money({figures.doNothing, figures.budget, figures.spend, figures.released, figures.cashable,
                         figures.withdrawn});
            cells.figure(figures.fte);
        }
    });
    std::vector<SheetColumn> columns = whenColumns(content, "lines");
    append(columns, {columnOf(content, "organisationNumber", Look::whole, narrow, "lines_organisation"),
                     columnOf(content, "organisation", Look::text, nameWidth),
                     columnOf(content, "department", Look::text, nameWidth), columnOf(content, "id", Look::text, 14),
                     columnOf(content, "line", Look::text, nameWidth), columnOf(content, "tier", Look::text, 14)});
    append(columns, amountColumns(content, "lines", {"doNothing", "budget", "spend", "released", "cashable", "withdrawn"}));
    columns.push_back(columnOf(content, "fte", Look::figure, 14));
    sheet.makeTable("Lines", headingRow, row - headingRow, columns, 2);
}

void addSpendSheet(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetSpend", "aboutSpend");
    const place::Place& place = content.place();
    const std::vector<Home> homes = homesOf(place);
    Row row = headingRow;
    for (std::size_t scenario = 0; scenario < content.outcomes.size(); ++scenario) {
        for (std::size_t i = 0; i < place.lines.size(); ++i) {
            RowWriter cells(sheet, ++row);
            cells.text(content.scenarioName(scenario));
            cells.text(content.organisationName(homes[i].organisation));
            cells.text(lineName(place.lines[i]));
            for (const projection::YearFigures& year : content.outcomes[scenario].outcome.years) {
                cells.money(year.lines[i].spend);
            }
        }
    }
    std::vector<SheetColumn> columns{columnOf(content, "scenario", Look::text, nameWidth),
                                     columnOf(content, "organisation", Look::text, nameWidth),
                                     columnOf(content, "line", Look::text, nameWidth)};
    for (int t = 0; t <= static_cast<int>(*place.frame.horizon); ++t) {
        columns.push_back({{}, financialYear(static_cast<int>(*place.frame.baseYear) + t), Look::money, amountWidth});
    }
    sheet.makeTable("Spend", headingRow, row - headingRow, columns, 3);
}

void addOrganisationSheet(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetOrganisations", "aboutOrganisations");
    Row row = headingRow;
    visitYears(content, [&](std::size_t scenario, const projection::YearFigures& year) {
        for (std::size_t i = 0; i < year.organisations.size(); ++i) {
            const projection::OrganisationFigures& one = year.organisations[i];
            RowWriter cells(sheet, ++row);
            writeWhen(cells, content, scenario, year);
            cells.whole(i + 1);
            cells.text(content.organisationName(i));
            cells.money({one.doNothing, one.spend, one.programme, one.contribution, one.income, one.funding, one.gap,
                         one.reserves, one.saving});
        }
    });
    std::vector<SheetColumn> columns = whenColumns(content, "orgs");
    append(columns, {columnOf(content, "organisationNumber", Look::whole, narrow, "orgs_organisation"),
                     columnOf(content, "organisation", Look::text, nameWidth)});
    append(columns, amountColumns(content, "orgs", {"doNothing", "spend", "programme", "contribution", "income", "funding",
                                                    "gap", "reserves", "saving"}));
    sheet.makeTable("Organisations", headingRow, row - headingRow, columns, 2);
}

void addStreamSheet(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetStreams", "aboutStreams");
    const auto& streams = content.place().streams;
    Row row = headingRow;
    visitYears(content, [&](std::size_t scenario, const projection::YearFigures& year) {
        for (std::size_t i = 0; i < year.streams.size(); ++i) {
            const projection::StreamFigures& one = year.streams[i];
            RowWriter cells(sheet, ++row);
            writeWhen(cells, content, scenario, year);
            cells.text(streams[i].name.value_or(streams[i].id.text()));
            cells.text(streams[i].unit.value_or(""));
            for (const money::Decimal& figure : {one.index, one.volume, one.avoided, one.unmet}) {
                cells.figure(figure);
            }
        }
    });
    std::vector<SheetColumn> columns = whenColumns(content, "streams");
    append(columns, {columnOf(content, "stream", Look::text, nameWidth), columnOf(content, "unit", Look::text, nameWidth)});
    for (const char* field : {"index", "volume", "avoided", "unmet"}) {
        columns.push_back(columnOf(content, field, Look::figure, amountWidth));
    }
    sheet.makeTable("Streams", headingRow, row - headingRow, columns, 2);
}

void addInputSheet(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetInputs", "aboutInputs");
    Row row = headingRow;
    for (const Input& input : inputsOf(content.model)) {
        ++row;
        Column column = 0;
        sheet.text(row, column++, input.path);
        sheet.text(row, column++, input.thing);
        sheet.text(row, column++, content.words(input.field));
        for (const std::string* value : {&input.value, &input.low, &input.high}) {
            writeInput(sheet, row, column++, input, *value);
        }
        sheet.text(row, column++, input.with);
        sheet.text(row, column++, content.words(input.isDefault ? "isDefault" : input.source.empty() ? "isGiven" : "isSourced"));
        sheet.text(row, column++, input.source, Look::wrapped);
        if (input.grade) {
            sheet.number(row, column, static_cast<double>(*input.grade), Look::whole);
        }
        sheet.text(row, ++column, input.note, Look::wrapped);
        sheet.setHeight(row, {input.source, input.note}, longWidth);
    }
    sheet.makeTable("Assumptions", headingRow, row - headingRow,
                    {columnOf(content, "path", Look::text, nameWidth), columnOf(content, "thing", Look::text, nameWidth),
                     columnOf(content, "field", Look::text, 22), columnOf(content, "value", Look::figure, amountWidth),
                     columnOf(content, "low", Look::figure, amountWidth), columnOf(content, "high", Look::figure, amountWidth),
                     columnOf(content, "with", Look::text, 16), columnOf(content, "standing", Look::text, 24),
                     columnOf(content, "source", Look::wrapped, longWidth), columnOf(content, "grade", Look::whole, narrow),
                     columnOf(content, "note", Look::wrapped, longWidth)},
                    3);
}

} // namespace wp::exchange

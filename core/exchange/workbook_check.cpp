// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_sheets.h"

#include "core/scenario/assume.h"

namespace wp::exchange {

namespace {

using Row = XlsxSheet::Row;

constexpr double narrow = 8;
constexpr double amountWidth = 18;
constexpr double nameWidth = 44;
constexpr double longWidth = 46;
constexpr Row headlineHeading = 4;
constexpr const char* aPenny = "0.0051"; // what is apart by less is equal: a double holds £10tn to a fifth of a penny

/// "A4": a cell of this sheet, as its people count.
std::string cell(char column, Row row) { return std::string(1, column) + std::to_string(row + 1); }

/// The sum of a named column over the rows of this row's scenario, with what else must hold.
std::string sum(const std::string& sheet, const std::string& field, const std::string& scenario, const std::string& more)
{
    return "SUMIFS(" + sheet + "_" + field + "," + sheet + "_scenario," + scenario + "," + more + ")";
}

std::string agrees(const std::string& a, const std::string& b)
{
    return "=IF(ABS(" + a + "-" + b + ")<" + aPenny + ",1,0)";
}

/// One line of the headline check: what the formula says beside what the model said.
class HeadlineWriter {
public:
    HeadlineWriter(XlsxSheet& sheet, const WorkbookContent& content) : m_sheet(sheet), m_content(content) {}

    void add(std::size_t scenario, const std::string& what, const std::string& formula, double answer, Look look)
    {
        ++m_row;
        const std::string found = cell('D', m_row);
        const std::string said = cell('E', m_row);
        m_sheet.number(m_row, 0, static_cast<double>(scenario + 1), Look::whole);
        m_sheet.text(m_row, 1, m_content.scenarioName(scenario));
        m_sheet.text(m_row, 2, what);
        m_sheet.formula(m_row, 3, formula, answer, look);
        m_sheet.number(m_row, 4, answer, look);
        m_sheet.formula(m_row, 5, "=" + found + "-" + said, 0, look == Look::money ? Look::difference : Look::figure);
        m_sheet.formula(m_row, 6, agrees(found, said), 1, Look::answer);
    }

    Row next() const { return m_row + 1; }
    Row row() const { return m_row; }

private:
    XlsxSheet& m_sheet;
    const WorkbookContent& m_content;
    Row m_row = headlineHeading;
};

/// What an organisation began with, less each year's gap.
std::string reservesFormula(const std::string& scenario, std::size_t organisation)
{
    const std::string number = std::to_string(organisation + 1);
    const auto over = [&](const std::string& sheet, const std::string& field, const std::string& years) {
        return sum(sheet, field, scenario, sheet + "_organisation," + number + "," + sheet + "_t," + years);
    };
    const std::string later = "\">0\"";
    return "=ROUND(" + over("orgs", "reserves", "0") + "-" + over("lines", "spend", later) + "-" +
           over("orgs", "programme", later) + "-" + over("orgs", "contribution", later) + "+" +
           over("orgs", "income", later) + "+" + over("orgs", "funding", later) + ",2)";
}

/// The years of one scenario after another. Column by column: A scenario, B its name, C year, D its number, E inflation,
/// F discount rate, G do nothing, H spend, I programme, J saving, K running total, L discounted, M stays above zero,
/// N the model's saving, O whether it agrees.
class YearWriter {
public:
    YearWriter(XlsxSheet& sheet, const WorkbookContent& content) : m_sheet(sheet), m_content(content) {}

    void add(std::size_t scenario)
    {
        const ScenarioOutcome& one = m_content.outcomes[scenario];
        const place::Place assumed = scenario::assuming(m_content.place(), one.scenario.assumptions);
        const place::Frame frame = place::withDefaults(assumed.frame);
        money::Decimal worth = 1;
        for (std::size_t t = 0; t < one.outcome.years.size(); ++t) {
            ++m_row;
            writeWhen(scenario, t, frame);
            writeSaving(one.outcome.years[t]);
            writeWorth(one.outcome, t, worth);
            worth *= (1 + frame.generalInflation->value()) * (1 + frame.discountRate->value());
        }
    }

    Row rows() const { return m_row - headingRow; }

private:
    std::string at(char column) const { return cell(column, m_row); }

    void writeWhen(std::size_t scenario, std::size_t t, const place::Frame& frame)
    {
        m_sheet.number(m_row, 0, static_cast<double>(scenario + 1), Look::whole);
        m_sheet.text(m_row, 1, m_content.scenarioName(scenario));
        m_sheet.text(m_row, 2, financialYear(m_content.outcomes[scenario].outcome.years[t].year));
        m_sheet.number(m_row, 3, static_cast<double>(t), Look::whole);
        m_sheet.number(m_row, 4, money::toDouble(frame.generalInflation->value()), Look::share);
        m_sheet.number(m_row, 5, money::toDouble(frame.discountRate->value()), Look::share);
    }

    void writeSaving(const projection::YearFigures& year)
    {
        const auto ofYear = [this](const char* sheet, const char* field) {
            return "=" + sum(sheet, field, at('A'), std::string(sheet) + "_t," + at('D'));
        };
        m_sheet.formula(m_row, 6, ofYear("lines", "doNothing"), year.place.doNothing.toDouble(), Look::money);
        m_sheet.formula(m_row, 7, ofYear("lines", "spend"), year.place.spend.toDouble(), Look::money);
        m_sheet.formula(m_row, 8, ofYear("orgs", "programme"), year.place.programme.toDouble(), Look::money);
        m_sheet.formula(m_row, 9, "=ROUND(" + at('G') + "-" + at('H') + "-" + at('I') + ",2)",
                        year.place.saving.toDouble(), Look::money);
        m_sheet.money(m_row, 13, year.place.saving);
        m_sheet.formula(m_row, 14, agrees(at('J'), at('N')), 1, Look::answer);
    }

    /// What counts from the first year on; in the base year nothing is saved yet.
    void writeWorth(const projection::Outcome& outcome, std::size_t t, const money::Decimal& worth)
    {
        const projection::YearFigures& year = outcome.years[t];
        const std::string running = "=ROUND(" + cell('K', m_row - 1) + "+" + at('J') + ",2)";
        const std::string power = ")^" + at('D');
        const std::string discounted = "=" + at('J') + "/(1+" + at('E') + power + "/(1+" + at('F') + power;
        const std::string later = t + 1 == outcome.years.size() ? std::string("1") : cell('M', m_row + 1);
        const bool isAbove = outcome.appraisal.paybackYear && year.year >= *outcome.appraisal.paybackYear;
        const double present = money::toDouble(money::Decimal(year.place.saving.toDecimal() / worth));
        const bool isBase = t == 0;
        m_sheet.formula(m_row, 10, isBase ? "=0" : running, isBase ? 0 : year.place.cumulative.toDouble(), Look::money);
        m_sheet.formula(m_row, 11, isBase ? "=0" : discounted, isBase ? 0 : present, Look::money);
        m_sheet.formula(m_row, 12, isBase ? "=0" : "=IF(" + at('K') + ">0," + later + ",0)", isAbove ? 1 : 0, Look::whole);
    }

    XlsxSheet& m_sheet;
    const WorkbookContent& m_content;
    Row m_row = headingRow;
};

} // namespace

void addYearCheck(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetYears", "aboutYears");
    YearWriter writer(sheet, content);
    for (std::size_t scenario = 0; scenario < content.outcomes.size(); ++scenario) {
        writer.add(scenario);
    }
    sheet.makeTable("Years", headingRow, writer.rows(),
                    {columnOf(content, "number", Look::whole, narrow, "years_scenario"),
                     columnOf(content, "scenario", Look::text, nameWidth), columnOf(content, "year", Look::text, 10),
                     columnOf(content, "yearNumber", Look::whole, narrow, "years_t"),
                     columnOf(content, "generalInflation", Look::share, 12),
                     columnOf(content, "discountRate", Look::share, 12),
                     columnOf(content, "doNothing", Look::money, amountWidth),
                     columnOf(content, "spend", Look::money, amountWidth),
                     columnOf(content, "programme", Look::money, amountWidth),
                     columnOf(content, "saving", Look::money, amountWidth, "years_saving"),
                     columnOf(content, "cumulative", Look::money, amountWidth),
                     columnOf(content, "discounted", Look::money, amountWidth, "years_discounted"),
                     columnOf(content, "staysAbove", Look::whole, 12, "years_above"),
                     columnOf(content, "answer", Look::money, amountWidth),
                     columnOf(content, "agrees", Look::answer, 10, "years_agrees")},
                    4);
}

void addHeadlineCheck(XlsxBook& book, const WorkbookContent& content)
{
    XlsxSheet sheet = addTitledSheet(book, content, "sheetCheck", "aboutCheck");
    HeadlineWriter writer(sheet, content);
    for (std::size_t scenario = 0; scenario < content.outcomes.size(); ++scenario) {
        const projection::Outcome& outcome = content.outcomes[scenario].outcome;
        const std::string mine = cell('A', writer.next());
        const auto ofYears = [&](const char* field) { return sum("years", field, mine, "years_t,\">0\""); };
        writer.add(scenario, content.words("cumulativeSaving"), "=ROUND(" + ofYears("saving") + ",2)",
                   outcome.appraisal.cumulativeSaving.toDouble(), Look::money);
        const std::string worth = cell('A', writer.next());
        writer.add(scenario, content.words("netPresentValue"),
                   "=ROUND(" + sum("years", "discounted", worth, "years_t,\">0\"") + ",2)",
                   outcome.appraisal.netPresentValue.toDouble(), Look::money);
        const std::string above = sum("years", "above", cell('A', writer.next()), "years_t,\">0\"");
        writer.add(scenario, content.words("paybackYear"),
                   "=IF(" + above + "=0,0," + std::to_string(outcome.years.back().year + 1) + "-" + above + ")",
                   outcome.appraisal.paybackYear.value_or(0), Look::yearOrNone);
        for (std::size_t i = 0; i < content.place().organisations.size(); ++i) {
            writer.add(scenario, content.words("reservesAtEnd") + ": " + content.organisationName(i),
                       reservesFormula(cell('A', writer.next()), i), outcome.years.back().organisations[i].reserves.toDouble(),
                       Look::money);
        }
    }
    writeVerdict(sheet, content, 2, 3);
    sheet.makeTable("Check", headlineHeading, writer.row() - headlineHeading,
                    {columnOf(content, "number", Look::whole, narrow), columnOf(content, "scenario", Look::text, nameWidth),
                     columnOf(content, "figure", Look::text, longWidth), columnOf(content, "found", Look::money, amountWidth),
                     columnOf(content, "answer", Look::money, amountWidth),
                     columnOf(content, "difference", Look::difference, amountWidth),
                     columnOf(content, "agrees", Look::answer, 10, "check_agrees")},
                    3);
}

void writeVerdict(XlsxSheet& sheet, const WorkbookContent& content, XlsxSheet::Row row, XlsxSheet::Column column)
{
    if (!content.outcomes.empty()) {
        sheet.text(row, 0, content.words("allAgree"), Look::strong);
        sheet.formula(row, column, "=IF(AND(MIN(check_agrees)=1,MIN(years_agrees)=1),1,0)", 1, Look::answer);
    }
}

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_writer.h"

namespace wp::exchange {

/// What all sheets of a workbook are written from.
struct WorkbookContent {
    const document::Model& model;
    const std::vector<ScenarioOutcome>& outcomes;
    const WorkbookWords& words;
    std::string footer;

    const place::Place& place() const { return model.place; }
    std::string scenarioName(std::size_t scenario) const;
    std::string organisationName(std::size_t organisation) const;
};

/// "2026/27".
std::string financialYear(int year);

/// A column by the key of its heading; with `name`, formulas can ask for its cells by that name.
SheetColumn columnOf(const WorkbookContent& content, std::string_view key, Look look, double width,
                     const std::string& name = {});

/// The row in which a table's heading stands; the sheet's title stands above it.
inline constexpr XlsxSheet::Row headingRow = 2;

XlsxSheet addTitledSheet(XlsxBook& book, const WorkbookContent& content, std::string_view key, std::string_view about);

void addLineSheet(XlsxBook& book, const WorkbookContent& content);
void addSpendSheet(XlsxBook& book, const WorkbookContent& content);
void addOrganisationSheet(XlsxBook& book, const WorkbookContent& content);
void addStreamSheet(XlsxBook& book, const WorkbookContent& content);
void addInputSheet(XlsxBook& book, const WorkbookContent& content);

/// The check by year, and the check of the headlines that stands on it. Names: see the columns of the sheets above.
void addYearCheck(XlsxBook& book, const WorkbookContent& content);
void addHeadlineCheck(XlsxBook& book, const WorkbookContent& content);

/// Whether all that is checked agrees, as a formula in `column`; nothing where there is no scenario.
void writeVerdict(XlsxSheet& sheet, const WorkbookContent& content, XlsxSheet::Row row, XlsxSheet::Column column);

} // namespace wp::exchange

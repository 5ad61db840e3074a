// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/workbook.h"

#include "core/exchange/workbook.h"
#include "ui/format/input_words.h"
#include "ui/format/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::report {

namespace {

struct Word {
    std::string_view key;
    const char* text;
};

constexpr Word words[] = {
    {"sheetFront", QT_TRANSLATE_NOOP("Workbook", "About")},
    {"sheetCheck", QT_TRANSLATE_NOOP("Workbook", "Check")},
    {"sheetYears", QT_TRANSLATE_NOOP("Workbook", "Check by year")},
    {"sheetSpend", QT_TRANSLATE_NOOP("Workbook", "Spend by line and year")},
    {"sheetLines", QT_TRANSLATE_NOOP("Workbook", "Values by line")},
    {"sheetOrganisations", QT_TRANSLATE_NOOP("Workbook", "Values by organisation")},
    {"sheetStreams", QT_TRANSLATE_NOOP("Workbook", "Values by stream")},
    {"sheetInputs", QT_TRANSLATE_NOOP("Workbook", "Assumptions")},
    {"aboutCheck",
     QT_TRANSLATE_NOOP("Workbook",
                       "Formulas work out each scenario’s headlines from the values, beside what the model said.")},
    {"aboutYears",
     QT_TRANSLATE_NOOP("Workbook",
                       "Formulas sum the values of each year. Savings count from the year after the base year.")},
    {"aboutSpend",
     QT_TRANSLATE_NOOP("Workbook", "What every scenario spends on each line, in the money of each year, £.")},
    {"aboutLines",
     QT_TRANSLATE_NOOP("Workbook", "Every figure by scenario, year and line, in the money of each year, £.")},
    {"aboutOrganisations",
     QT_TRANSLATE_NOOP("Workbook", "Every figure by scenario, year and organisation, in the money of each year, £.")},
    {"aboutStreams",
     QT_TRANSLATE_NOOP("Workbook", "Demand by scenario, year and stream. The index is 1 in the base year.")},
    {"aboutInputs",
     QT_TRANSLATE_NOOP(
         "Workbook",
         "Every value that the model stands on, with its range, source and grade of evidence (1 best to 6).")},
    {"priceBase", QT_TRANSLATE_NOOP("Workbook", "Price base")},
    {"eachYearsMoney",
     QT_TRANSLATE_NOOP("Workbook",
                       "Values stand in the money of each year; assumptions in prices of the base year. £.")},
    {"baseYear", QT_TRANSLATE_NOOP("Workbook", "Base year")},
    {"horizon", QT_TRANSLATE_NOOP("Workbook", "Last year")},
    {"modelVersion", QT_TRANSLATE_NOOP("Workbook", "Model version")},
    {"format", QT_TRANSLATE_NOOP("Workbook", "Form of the inputs")},
    {"inputsSha256", QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the inputs")},
    {"allAgree", QT_TRANSLATE_NOOP("Workbook", "Everything agrees")},
    {"yes", QT_TRANSLATE_NOOP("Workbook", "yes")},
    {"no", QT_TRANSLATE_NOOP("Workbook", "no")},
    {"none", QT_TRANSLATE_NOOP("Workbook", "none")},
    {"number", QT_TRANSLATE_NOOP("Workbook", "No.")},
    {"scenario", QT_TRANSLATE_NOOP("Workbook", "Scenario")},
    {"year", QT_TRANSLATE_NOOP("Workbook", "Year")},
    {"yearNumber", QT_TRANSLATE_NOOP("Workbook", "t")},
    {"organisationNumber", QT_TRANSLATE_NOOP("Workbook", "Org. no.")},
    {"organisation", QT_TRANSLATE_NOOP("Workbook", "Organisation")},
    {"department", QT_TRANSLATE_NOOP("Workbook", "Department")},
    {"id", QT_TRANSLATE_NOOP("Workbook", "Id")},
    {"line", QT_TRANSLATE_NOOP("Workbook", "Line")},
    {"tier", QT_TRANSLATE_NOOP("Workbook", "Tier")},
    {"stream", QT_TRANSLATE_NOOP("Workbook", "Stream")},
    {"unit", QT_TRANSLATE_NOOP("Workbook", "Unit")},
    {"doNothing", QT_TRANSLATE_NOOP("Workbook", "Do nothing")},
    {"budget", QT_TRANSLATE_NOOP("Workbook", "Budget")},
    {"spend", QT_TRANSLATE_NOOP("Workbook", "Spend")},
    {"released", QT_TRANSLATE_NOOP("Workbook", "Capacity released")},
    {"cashable", QT_TRANSLATE_NOOP("Workbook", "Cashable")},
    {"withdrawn", QT_TRANSLATE_NOOP("Workbook", "Services withdrawn")},
    {"fte", QT_TRANSLATE_NOOP("Workbook", "Posts")},
    {"programme", QT_TRANSLATE_NOOP("Workbook", "Programme costs")},
    {"contribution", QT_TRANSLATE_NOOP("Workbook", "Paid to others")},
    {"income", QT_TRANSLATE_NOOP("Workbook", "Income")},
    {"funding", QT_TRANSLATE_NOOP("Workbook", "Funding")},
    {"gap", QT_TRANSLATE_NOOP("Workbook", "Gap")},
    {"reserves", QT_TRANSLATE_NOOP("Workbook", "Reserves")},
    {"saving", QT_TRANSLATE_NOOP("Workbook", "Saving")},
    {"cumulative", QT_TRANSLATE_NOOP("Workbook", "Saving so far")},
    {"index", QT_TRANSLATE_NOOP("Workbook", "Index")},
    {"volume", QT_TRANSLATE_NOOP("Workbook", "Volume")},
    {"avoided", QT_TRANSLATE_NOOP("Workbook", "Avoided")},
    {"unmet", QT_TRANSLATE_NOOP("Workbook", "Unmet")},
    {"generalInflation", QT_TRANSLATE_NOOP("Workbook", "General inflation")},
    {"discountRate", QT_TRANSLATE_NOOP("Workbook", "Discount rate")},
    {"discounted", QT_TRANSLATE_NOOP("Workbook", "Saving, discounted")},
    {"staysAbove", QT_TRANSLATE_NOOP("Workbook", "Above zero from here on")},
    {"answer", QT_TRANSLATE_NOOP("Workbook", "The model’s answer")},
    {"agrees", QT_TRANSLATE_NOOP("Workbook", "Agrees")},
    {"figure", QT_TRANSLATE_NOOP("Workbook", "Figure")},
    {"found", QT_TRANSLATE_NOOP("Workbook", "From the values")},
    {"difference", QT_TRANSLATE_NOOP("Workbook", "Difference")},
    {"cumulativeSaving", QT_TRANSLATE_NOOP("Workbook", "Saving over all years")},
    {"netPresentValue", QT_TRANSLATE_NOOP("Workbook", "Net present value")},
    {"paybackYear", QT_TRANSLATE_NOOP("Workbook", "Payback: the year that begins in")},
    {"reservesAtEnd", QT_TRANSLATE_NOOP("Workbook", "Reserves in the last year")},
    {"path", QT_TRANSLATE_NOOP("Workbook", "Path")},
    {"thing", QT_TRANSLATE_NOOP("Workbook", "Of")},
    {"field", QT_TRANSLATE_NOOP("Workbook", "Field")},
    {"value", QT_TRANSLATE_NOOP("Workbook", "Value")},
    {"low", QT_TRANSLATE_NOOP("Workbook", "Low")},
    {"high", QT_TRANSLATE_NOOP("Workbook", "High")},
    {"with", QT_TRANSLATE_NOOP("Workbook", "Drawn with")},
    {"standing", QT_TRANSLATE_NOOP("Workbook", "Standing")},
    {"isDefault", QT_TRANSLATE_NOOP("Workbook", "the model’s default")},
    {"isGiven", QT_TRANSLATE_NOOP("Workbook", "given, no source")},
    {"isSourced", QT_TRANSLATE_NOOP("Workbook", "given")},
    {"source", QT_TRANSLATE_NOOP("Workbook", "Source")},
    {"grade", QT_TRANSLATE_NOOP("Workbook", "Grade")},
    {"note", QT_TRANSLATE_NOOP("Workbook", "Note")},
    {"prevention", QT_TRANSLATE_NOOP("Workbook", "Prevention")},
    {"earlyHelp", QT_TRANSLATE_NOOP("Workbook", "Early help")},
    {"response", QT_TRANSLATE_NOOP("Workbook", "Response")},
    {"crisis", QT_TRANSLATE_NOOP("Workbook", "Crisis")},
    {"enabling", QT_TRANSLATE_NOOP("Workbook", "Enabling")},
};

} // namespace

std::string workbookWord(std::string_view key)
{
    const auto found = std::ranges::find(words, key, &Word::key);
    return (found == std::end(words) ? format::fieldName(key) : QCoreApplication::translate("Workbook", found->text))
        .toStdString();
}

base::Problems writeWorkbook(const Source& source, const QString& language, const std::filesystem::path& path)
{
    const format::InLanguage spoken(language);
    std::vector<exchange::ScenarioOutcome> outcomes;
    for (const task::Projected& one : source.scenarios) {
        outcomes.push_back({one.flat, one.outcome});
    }
    return exchange::writeWorkbook(source.model, outcomes, workbookWord, path);
}

} // namespace wp::ui::report

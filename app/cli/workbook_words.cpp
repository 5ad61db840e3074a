// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbook_words.h"

#include <map>

namespace wp::cli {

namespace {

using Words = std::map<std::string_view, std::string_view>;

const Words& sheetWords()
{
    static const Words words{
        {"sheetFront", "About"},
        {"sheetCheck", "Check"},
        {"sheetYears", "Check by year"},
        {"sheetSpend", "Spend by line and year"},
        {"sheetLines", "Values by line"},
        {"sheetOrganisations", "Values by organisation"},
        {"sheetStreams", "Values by stream"},
        {"sheetInputs", "Assumptions"},
        {"aboutCheck", "Formulas work out each scenario's headlines from the values, beside what the model said."},
        {"aboutYears", "Formulas sum the values of each year. Savings count from the year after the base year."},
        {"aboutSpend", "What every scenario spends on each line, in the money of each year, £."},
        {"aboutLines", "Every figure by scenario, year and line, in the money of each year, £."},
        {"aboutOrganisations", "Every figure by scenario, year and organisation, in the money of each year, £."},
        {"aboutStreams", "Demand by scenario, year and stream. The index is 1 in the base year."},
        {"aboutInputs", "Every value that the model stands on, with its range, source and grade of evidence (1 best to 6)."},
        {"priceBase", "Price base"},
        {"eachYearsMoney", "Values stand in the money of each year; assumptions in prices of the base year. £."},
        {"baseYear", "Base year"},
        {"horizon", "Last year"},
        {"modelVersion", "Model version"},
        {"format", "Form of the inputs"},
        {"inputsSha256", "SHA-256 of the inputs"},
        {"allAgree", "Everything agrees"},
        {"yes", "yes"},
        {"no", "no"},
        {"none", "none"},
    };
    return words;
}

const Words& headingWords()
{
    static const Words words{
        {"number", "No."},
        {"scenario", "Scenario"},
        {"year", "Year"},
        {"yearNumber", "t"},
        {"organisationNumber", "Org. no."},
        {"organisation", "Organisation"},
        {"department", "Department"},
        {"id", "Id"},
        {"line", "Line"},
        {"tier", "Tier"},
        {"stream", "Stream"},
        {"unit", "Unit"},
        {"doNothing", "Do nothing"},
        {"budget", "Budget"},
        {"spend", "Spend"},
        {"released", "Capacity released"},
        {"cashable", "Cashable"},
        {"withdrawn", "Services withdrawn"},
        {"fte", "Posts"},
        {"programme", "Programme costs"},
        {"contribution", "Paid to others"},
        {"income", "Income"},
        {"funding", "Funding"},
        {"gap", "Gap"},
        {"reserves", "Reserves"},
        {"saving", "Saving"},
        {"cumulative", "Saving so far"},
        {"index", "Index"},
        {"volume", "Volume"},
        {"avoided", "Avoided"},
        {"unmet", "Unmet"},
        {"generalInflation", "General inflation"},
        {"discountRate", "Discount rate"},
        {"discounted", "Saving, discounted"},
        {"staysAbove", "Above zero from here on"},
        {"answer", "The model's answer"},
        {"agrees", "Agrees"},
        {"figure", "Figure"},
        {"found", "From the values"},
        {"difference", "Difference"},
        {"cumulativeSaving", "Saving over all years"},
        {"netPresentValue", "Net present value"},
        {"paybackYear", "Payback: the year that begins in"},
        {"reservesAtEnd", "Reserves in the last year"},
    };
    return words;
}

const Words& inputWords()
{
    static const Words words{
        {"path", "Path"},
        {"thing", "Of"},
        {"field", "Field"},
        {"value", "Value"},
        {"low", "Low"},
        {"high", "High"},
        {"with", "Drawn with"},
        {"standing", "Standing"},
        {"isDefault", "the model's default"},
        {"isGiven", "given, no source"},
        {"isSourced", "given"},
        {"source", "Source"},
        {"grade", "Grade"},
        {"note", "Note"},
        {"prevention", "Prevention"},
        {"earlyHelp", "Early help"},
        {"response", "Response"},
        {"crisis", "Crisis"},
        {"enabling", "Enabling"},
    };
    return words;
}

} // namespace

std::string workbookWord(std::string_view key)
{
    for (const Words* words : {&sheetWords(), &headingWords(), &inputWords()}) {
        if (const auto found = words->find(key); found != words->end()) {
            return std::string(found->second);
        }
    }
    return std::string(key);
}

} // namespace wp::cli

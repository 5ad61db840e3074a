// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/document/replace_file.h"
#include "core/exchange/input_list.h"
#include "core/exchange/provenance.h"
#include "core/exchange/workbook_sheets.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

constexpr double keyWidth = 30;
constexpr double factWidth = 90;

/// What a sheet's rows are about, in the order in which the sheets stand.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> sheets{{{"sheetCheck", "aboutCheck"},
                                                                              {"sheetYears", "aboutYears"},
                                                                              {"sheetSpend", "aboutSpend"},
                                                                              {"sheetLines", "aboutLines"},
                                                                              {"sheetOrganisations", "aboutOrganisations"},
                                                                              {"sheetStreams", "aboutStreams"},
                                                                              {"sheetInputs", "aboutInputs"}}};

void addFrontSheet(XlsxBook& book, const WorkbookContent& content, const Provenance& provenance)
{
    const place::Frame& frame = content.place().frame;
    const auto year = static_cast<int>(*frame.baseYear);
    XlsxSheet sheet = book.addSheet(content.words("sheetFront"), content.footer);
    sheet.setWidths({keyWidth, factWidth});
    XlsxSheet::Row row = 0;
    const auto say = [&](const std::string& key, const std::string& fact) {
        sheet.text(row, 0, key, Look::strong);
        sheet.text(row++, 1, fact, Look::wrapped);
    };
    sheet.text(row++, 0, *frame.name, Look::title);
    say(content.words("priceBase"), content.words("eachYearsMoney"));
    say(content.words("baseYear"), financialYear(year));
    say(content.words("horizon"), financialYear(year + static_cast<int>(*frame.horizon)));
    say(content.words("modelVersion"), provenance.model);
    say(content.words("format"), provenance.format);
    say(content.words("inputsSha256"), provenance.inputs);
    writeVerdict(sheet, content, row++, 1);
    ++row;
    for (const auto& [name, about] : sheets) {
        say(content.words(name), content.words(about));
    }
}

std::string footerOf(const document::Model& model, const WorkbookWords& words, const Provenance& provenance)
{
    return *model.place.frame.name + " · " + words("modelVersion") + " " + provenance.model + " · SHA-256 " + provenance.inputs;
}

base::Problems fill(const WorkbookContent& content, const Provenance& provenance, const std::filesystem::path& path)
{
    const WorkbookWords& words = content.words;
    XlsxBook book(path, *content.place().frame.name, content.footer, {words("yes"), words("no"), words("none")});
    addFrontSheet(book, content, provenance);
    addHeadlineCheck(book, content);
    addYearCheck(book, content);
    addSpendSheet(book, content);
    addLineSheet(book, content);
    addOrganisationSheet(book, content);
    addStreamSheet(book, content);
    addInputSheet(book, content);
    return book.close();
}

} // namespace

const std::vector<std::string_view>& workbookKeys()
{
    static const std::vector<std::string_view> keys{
        "sheetFront", "sheetCheck", "sheetYears", "sheetSpend", "sheetLines", "sheetOrganisations", "sheetStreams",
        "sheetInputs", "aboutCheck", "aboutYears", "aboutSpend", "aboutLines", "aboutOrganisations", "aboutStreams",
        "aboutInputs", "priceBase", "eachYearsMoney", "baseYear", "horizon", "modelVersion", "format", "inputsSha256",
        "allAgree", "yes", "no", "none", "number", "scenario", "year", "yearNumber", "organisationNumber", "organisation",
        "department", "id", "line", "tier", "stream", "unit", "doNothing", "budget", "spend", "released", "cashable",
        "withdrawn", "fte", "programme", "contribution", "income", "funding", "gap", "reserves", "saving", "cumulative",
        "index", "volume", "avoided", "unmet", "generalInflation", "discountRate", "discounted", "staysAbove", "answer",
        "agrees", "figure", "found", "difference", "cumulativeSaving", "netPresentValue", "paybackYear", "reservesAtEnd",
        "path", "thing", "field", "value", "low", "high", "with", "standing", "isDefault", "isGiven", "isSourced",
        "source", "grade", "note", "prevention", "earlyHelp", "response", "crisis", "enabling"};
    return keys;
}

base::Problems checkWorkbookSize(const document::Model& model, std::size_t scenarios)
{
    const std::size_t years = static_cast<std::size_t>(*model.place.frame.horizon) + 1;
    const std::size_t rows = std::max(model.place.lines.size() * years * scenarios, inputsOf(model).size());
    if (rows > mostWorkbookRows) {
        return {{base::ProblemCode::tooLarge, {}, std::to_string(rows), {std::to_string(mostWorkbookRows)}, std::nullopt}};
    }
    return {};
}

base::Problems writeWorkbook(const document::Model& model, const std::vector<ScenarioOutcome>& outcomes,
                             const WorkbookWords& words, const std::filesystem::path& path)
{
    if (base::Problems problems = checkWorkbookSize(model, outcomes.size()); !problems.empty()) {
        return problems;
    }
    const Provenance provenance = provenanceOf(model);
    const WorkbookContent content{model, outcomes, words, footerOf(model, words, provenance)};
    return document::replaceFile(path, [&](const std::filesystem::path& draft) { return fill(content, provenance, draft); });
}

} // namespace wp::exchange

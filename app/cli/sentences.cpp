// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include "app/cli/words.h"
#include "core/exchange/sheet.h"

#include <algorithm>
#include <array>
#include <map>

namespace wp::cli {

using base::Problem;
using base::ProblemCode;

namespace {

/// {value}: what stood there. {number}: the same, without quotation marks. {what}: {value}, or "what stands here".
/// {accepted}, {first}, {second}, {type}, {range}: what would do. A part in brackets is left out when a word in it is empty.
struct Template {
    ProblemCode code;
    std::string_view text;
};

constexpr auto templates = std::to_array<Template>({
    {ProblemCode::notReadable, "This is not JSON[: {value} cannot stand here][; expected {accepted}]."},
    {ProblemCode::unknownFormat, "The form {value} is not one that this program reads; it reads {accepted}."},
    {ProblemCode::wrongType, "{what} is not {type}."},
    {ProblemCode::unknownField, "There is no field {value} here[; write {accepted}]."},
    {ProblemCode::missingField, "This is required and is not there; add it."},
    {ProblemCode::duplicateKey, "{value} is given twice in one object; keep one of them."},
    {ProblemCode::duplicateId, "The id {value} is used twice in its list; give each its own."},
    {ProblemCode::unknownReference, "{value} names nothing that is there[; look in {first}][, for {second}]."},
    {ProblemCode::unknownKind, "{what} is not a word that can stand here; use one of {accepted}."},
    {ProblemCode::badNumber, "{what} is not a number as the file keeps it; write digits and a point in quotation "
                             "marks, 40 at most and two decimals for an amount, such as {accepted}."},
    {ProblemCode::outOfRange, "{what} is outside its limits[; it can be {range}]."},
    {ProblemCode::emptyShares, "The shares here sum to zero, so nothing can be split by them; give weights above "
                               "zero, or lines with budgets."},
    {ProblemCode::emptyList, "The list is empty; name at least one."},
    {ProblemCode::duplicateItem, "{what} is named twice; name it once, or another."},
    {ProblemCode::circularLink, "The line {value} is demand-led, and prevention cannot start from it; link from a "
                                "line without a stream."},
    {ProblemCode::noReference, "The line {value} has no budget above zero to measure this link by; give the link a "
                               "referenceSpend."},
    {ProblemCode::negativeBudget, "The line {value} has a budget below zero; this takes a line that spends."},
    {ProblemCode::ringFence, "The line {value} is ring-fenced, and money cannot be taken out of it; choose another "
                             "source."},
    {ProblemCode::circularVariant, "The scenario is a variant of itself by way of {value}; base it on another, or "
                                   "on none."},
    {ProblemCode::tooLarge, "{what} is more than can be taken; the limit is {accepted}."},
    {ProblemCode::cannotRead, "The file cannot be read[: {accepted}]."},
    {ProblemCode::heldOpen, "The file is open elsewhere[: {accepted}]. Close it there, or write to another name."},
    {ProblemCode::cannotWrite, "The file cannot be written[: {accepted}]."},
    {ProblemCode::notOurs, "This is not a Wholeplace document; choose one, or wholeplace/1 JSON."},
    {ProblemCode::newerVersion, "The document is of version {value}, and this program knows {accepted}; open it with "
                                "a newer Wholeplace."},
    {ProblemCode::damaged, "The document is damaged[: {accepted}]; open a copy of it."},
    {ProblemCode::notATable, "This is no table that the program reads; it reads {accepted}. Open it in the program it "
                             "comes from, and save the table as one of these."},
    {ProblemCode::oldSpreadsheet, "This is a workbook of an old kind (.xls or .xlsb); open it in a spreadsheet program, "
                                  "and save it as {accepted}."},
    {ProblemCode::passwordProtected, "A password locks this file; open it in its own program, and save a copy without "
                                     "one."},
    {ProblemCode::openQuote, "A quotation mark opens a cell here and is never closed; close it, or leave it out."},
    {ProblemCode::noTable, "There are no rows of figures here; say which sheet and which rows hold the table."},
    {ProblemCode::noMatch, "No line of this file is in the place, by code or by name; see that both are of the same "
                           "organisation[, and not only of {value}]."},
    {ProblemCode::noColumn, "No column is found for {value}; let the mapping name it[: {accepted}]."},
    {ProblemCode::noYear, "Nothing says which financial year these figures are of; give it, such as 2024 for 2024/25."},
    {ProblemCode::badFigure, "{what} is no figure; write it like {accepted}, or let the mapping give the row's amount or "
                             "leave it out."},
    {ProblemCode::noName, "{what} stands in a row without a name; let the mapping say what the row is, or leave it out."},
    {ProblemCode::oddTotal, "The row is called a total, and {value} is £{accepted} from what stands above it; see that no "
                            "line is missing or counted twice."},
    {ProblemCode::noStoredValue, "The formula {value} has no stored value here, so the cell counts as missing; open the "
                                 "file in a spreadsheet program, let it calculate, and save it."},
    {ProblemCode::stylesUnread, "The styles of this file are damaged, so dates stand as numbers and formats say "
                                "nothing of units; look at both."},
    {ProblemCode::unknownForm, "The file is not of the form {accepted}; take it as it is published."},
    {ProblemCode::unknownAuthority, "No authority in the file is {value}[; near it are {accepted}]."},
    {ProblemCode::ambiguousAuthority, "{value} can be any of {accepted}; use the whole name or a code."},
    {ProblemCode::totalDiffers, "The lines sum to {number}, and the file's own total is {accepted}; nothing is "
                                "imported."},
    {ProblemCode::personalData, "{what}[ is {identifier}, and] says who someone is[; rows of this column that hold one: "
                                "{second}]. Nothing is taken in: leave it out, or put a pseudonym in its place."},
    {ProblemCode::steepLink, "The link gives back £{accepted} for £1, and published ones give 9p to 14p; look at its "
                             "elasticity and at the spend it refers to."},
    {ProblemCode::capped, "The saving {number} is above what one person costs; {accepted} of it counts."},
    {ProblemCode::oldPrice, "Prices of {number} are more than five years older than the base year {accepted}; bring "
                            "these costs up to date."},
    {ProblemCode::sharedPeople, "The cohorts {value} and \"{first}\" save on the same line; see that the same "
                                "people are not counted twice."},
    {ProblemCode::oneOffForRecurrent, "The money stops after year {number}, and with it the prevention of {accepted}; "
                                      "leave out \"to\", or plan what follows."},
});

constexpr std::string_view cannotBeAssumed =
    "{value} is no number or flag that a scenario can assume[; look in {first}][, for {second}].";

std::string_view templateOf(ProblemCode code)
{
    const auto found = std::ranges::find(templates, code, &Template::code);
    return found == templates.end() ? std::string_view() : found->text;
}

std::string typeText(const std::vector<std::string>& types)
{
    static const std::map<std::string_view, std::string_view> words{
        {"text", "text in quotation marks"},
        {"decimal", "a number in quotation marks, such as \"0.05\""},
        {"range", "a range of low, central and high"},
        {"integer", "a whole number without quotation marks"},
        {"flag", "true or false"},
        {"list", "a list"},
        {"object", "an object"},
    };
    std::string text;
    for (const std::string& type : types) {
        const auto word = words.find(type);
        text += (text.empty() ? "" : ", or ") + (word == words.end() ? type : std::string(word->second));
    }
    return text;
}

std::string identifierText(const std::string& identifier)
{
    static const std::map<std::string_view, std::string_view> words{
        {"nhsNumber", "an NHS number"},
        {"nationalInsurance", "a National Insurance number"},
        {"postcode", "a postcode"},
        {"email", "an e-mail address"},
        {"phone", "a telephone number"},
        {"birthDate", "a date of birth"},
        {"personName", "a person's name"},
        {"address", "an address"},
    };
    const auto word = words.find(identifier);
    return word == words.end() ? std::string() : std::string(word->second);
}

std::string rangeText(const std::vector<std::string>& ends)
{
    const std::string low = ends.empty() ? std::string() : ends[0];
    const std::string high = ends.size() < 2 ? std::string() : ends[1];
    if (low.starts_with('>')) {
        return "above " + low.substr(1) + (high.empty() ? std::string() : " and at most " + high);
    }
    if (low.empty() || high.empty()) {
        return !low.empty() ? low + " or more" : !high.empty() ? high + " or less" : std::string();
    }
    return low + " to " + high;
}

std::string listText(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + shown(word);
    }
    return text;
}

std::string wordFor(std::string_view name, const Problem& problem)
{
    const auto accepted = [&](std::size_t i) {
        return i < problem.accepted.size() ? shown(problem.accepted[i]) : std::string();
    };
    const std::string number = shown(problem.value);
    const std::string quoted = number.empty() ? std::string() : "\"" + number + "\"";
    const std::map<std::string_view, std::string> words{
        {"value", quoted},
        {"number", number},
        {"what", quoted.empty() ? "What stands here" : quoted},
        {"accepted", listText(problem.accepted)},
        {"first", accepted(0)},
        {"second", accepted(1)},
        {"type", typeText(problem.accepted)},
        {"identifier", identifierText(accepted(0))},
        {"range", rangeText(problem.accepted)},
    };
    return words.at(name);
}

/// Fills a template up to its end or a closing bracket; says whether every word in it had a text.
bool fill(std::string_view& rest, const Problem& problem, std::string& text)
{
    bool isWhole = true;
    while (!rest.empty() && rest.front() != ']') {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c == '[') {
            std::string part;
            text += fill(rest, problem, part) ? part : "";
            rest.remove_prefix(1);
        } else if (c == '{') {
            const std::size_t end = rest.find('}');
            const std::string word = wordFor(rest.substr(0, end), problem);
            isWhole = isWhole && !word.empty();
            text += word;
            rest.remove_prefix(end + 1);
        } else {
            text += c;
        }
    }
    return isWhole;
}

} // namespace

std::string sentenceOf(const Problem& problem)
{
    const bool isAssumption = problem.code == ProblemCode::unknownReference &&
                              problem.where.find("/assumptions/") != std::string::npos;
    std::string_view rest = isAssumption ? cannotBeAssumed : templateOf(problem.code);
    std::string text;
    fill(rest, problem, text);
    return text;
}

std::string placeText(const base::Position& at)
{
    if (at.sheet.empty()) {
        return std::to_string(at.line) + ":" + std::to_string(at.column);
    }
    return shown(at.sheet) + "!" + exchange::columnLetters(at.column - 1) + std::to_string(at.line);
}

std::string lineOf(std::string_view file, const Problem& problem)
{
    std::string text = shown(file);
    if (problem.at) {
        text += ":" + placeText(*problem.at);
    }
    text += isWarning(problem.code) ? ": warning: " : ": ";
    text += std::string(nameOf(problem.code)) + (problem.where.empty() || problem.where == file ? "" : " " + shown(problem.where));
    return text + ": " + sentenceOf(problem);
}

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/column_heading.h"

#include "core/people/letters.h"

#include <algorithm>

namespace wp::people {

namespace {

constexpr std::size_t longestHeading = 60;

struct Phrase {
    std::string_view words;
    Identifier identifier;
};

/// The whole heading. "Name" alone is not here: lines, services and authorities have names too.
constexpr auto wholeHeadings = std::to_array<Phrase>({
    {"forename", Identifier::personName},       {"forenames", Identifier::personName},
    {"first name", Identifier::personName},     {"firstname", Identifier::personName},
    {"given name", Identifier::personName},     {"given names", Identifier::personName},
    {"middle name", Identifier::personName},    {"last name", Identifier::personName},
    {"lastname", Identifier::personName},       {"family name", Identifier::personName},
    {"full name", Identifier::personName},      {"preferred name", Identifier::personName},
    {"maiden name", Identifier::personName},    {"cyfenw", Identifier::personName},
    {"enw cyntaf", Identifier::personName},     {"enw llawn", Identifier::personName},
    {"dob", Identifier::birthDate},             {"d o b", Identifier::birthDate},
    {"born", Identifier::birthDate},            {"birthday", Identifier::birthDate},
    {"birthdate", Identifier::birthDate},       {"address", Identifier::address},
    {"cyfeiriad", Identifier::address},         {"street", Identifier::address},
    {"house number", Identifier::address},      {"nino", Identifier::nationalInsurance},
    {"ni no", Identifier::nationalInsurance},   {"ni number", Identifier::nationalInsurance},
    {"nhs no", Identifier::nhsNumber},          {"nhs num", Identifier::nhsNumber},
    {"chi", Identifier::nhsNumber},             {"email", Identifier::email},
    {"e mail", Identifier::email},              {"ebost", Identifier::email},
    {"e bost", Identifier::email},              {"phone", Identifier::phone},
    {"telephone", Identifier::phone},           {"tel", Identifier::phone},
    {"mobile", Identifier::phone},              {"ffon", Identifier::phone},
});

/// Anywhere in the heading.
constexpr auto partsOfHeadings = std::to_array<Phrase>({
    {"surname", Identifier::personName},
    {"date of birth", Identifier::birthDate},
    {"birth date", Identifier::birthDate},
    {"dyddiad geni", Identifier::birthDate},
    {"nhs number", Identifier::nhsNumber},
    {"rhif gig", Identifier::nhsNumber},
    {"chi number", Identifier::nhsNumber},
    {"national insurance n", Identifier::nationalInsurance},
    {"rhif yswiriant gwladol", Identifier::nationalInsurance},
    {"postcode", Identifier::postcode},
    {"post code", Identifier::postcode},
    {"cod post", Identifier::postcode},
    {"email address", Identifier::email},
    {"e mail address", Identifier::email},
    {"phone number", Identifier::phone},
    {"telephone number", Identifier::phone},
    {"mobile number", Identifier::phone},
    {"rhif ffon", Identifier::phone},
    {"home address", Identifier::address},
    {"address line", Identifier::address},
    {"street address", Identifier::address},
});

/// Whose name it is, before or after the word "name".
constexpr auto peopleWords = std::to_array<std::string_view>(
    {"patient", "client", "resident", "customer", "child", "person", "service user", "tenant", "pupil", "claimant",
     "carer", "parent", "mother", "father", "offender", "victim", "employee", "staff", "worker", "applicant",
     "householder"});

constexpr auto codeWords = std::to_array<std::string_view>(
    {"code", "cost centre", "ledger", "account", "uprn", "usrn", "urn", "ref", "reference", "nominal", "invoice",
     "order", "contract", "cod", "isbn"});

constexpr auto figureWords = std::to_array<std::string_view>(
    {"amount", "budget", "spend", "expenditure", "cost", "costs", "income", "total", "net", "gross", "gbp", "000",
     "outturn", "actual", "forecast", "variance", "cyllideb", "gwariant", "cyfanswm", "swm"});

/// Small letters and digits, one space for all that stands between them, spaces at both ends. "ô" counts as "o".
std::string plain(std::string_view text)
{
    std::string out = " ";
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isLetterOrDigit(text[i])) {
            out += lowered(text.substr(i, 1));
        } else if (text.substr(i).starts_with("ô")) {
            out += 'o';
            ++i;
        } else if (out.back() != ' ') {
            out += ' ';
        }
    }
    return out.back() == ' ' ? out : out + ' ';
}

bool hasWord(const std::string& heading, std::string_view word)
{
    return heading.find(" " + std::string(word) + " ") != heading.npos;
}

bool isOfPerson(const std::string& heading)
{
    return hasWord(heading, "name") && std::ranges::any_of(peopleWords, [&](std::string_view word) {
               return heading.find(" " + std::string(word) + " name ") != heading.npos ||
                      heading.find(" name of " + std::string(word) + " ") != heading.npos ||
                      heading.find(" " + std::string(word) + " s name ") != heading.npos ||
                      heading.find(" name of the " + std::string(word) + " ") != heading.npos;
           });
}

} // namespace

ColumnHeading readHeading(std::string_view text)
{
    ColumnHeading heading;
    if (text.empty() || text.size() > longestHeading) {
        return heading;
    }
    const std::string words = plain(text);
    for (const Phrase& phrase : wholeHeadings) {
        if (words == " " + std::string(phrase.words) + " ") {
            heading.identifier = phrase.identifier;
        }
    }
    for (const Phrase& phrase : partsOfHeadings) {
        if (!heading.identifier && words.find(" " + std::string(phrase.words)) != words.npos) {
            heading.identifier = phrase.identifier;
        }
    }
    if (!heading.identifier && isOfPerson(words)) {
        heading.identifier = Identifier::personName;
    }
    const auto isThere = [&](std::string_view word) { return hasWord(words, word); };
    heading.isOfCodes = !heading.identifier && std::ranges::any_of(codeWords, isThere);
    heading.isOfFigures = !heading.identifier && std::ranges::any_of(figureWords, isThere);
    return heading;
}

bool fits(std::string_view cell, Identifier identifier)
{
    const auto digits = std::ranges::count_if(cell, isDigit);
    const auto letters = std::ranges::count_if(cell, isLetter);
    switch (identifier) {
    case Identifier::nhsNumber:
        return digits == 10 && letters == 0;
    case Identifier::nationalInsurance:
        return digits == 6 && letters >= 2 && letters <= 3;
    case Identifier::postcode:
        return isLoosePostcode(cell);
    case Identifier::email:
        return cell.find('@') != cell.npos;
    case Identifier::phone:
        return digits >= 9 && letters == 0;
    case Identifier::birthDate:
        return digits >= 4;
    case Identifier::personName:
        return letters >= 2 || std::ranges::any_of(cell, [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
    case Identifier::address:
        return letters >= 2;
    }
    return false;
}

} // namespace wp::people

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifier.h"

#include "core/people/letters.h"

#include <algorithm>

namespace wp::people {

namespace {

/// A matcher gives the length of what it finds at the start of a text, or 0. What stands before and after is looked at
/// by the caller.
using Matcher = std::size_t (*)(std::string_view text);

std::size_t digitsAt(std::string_view text, std::size_t at, std::size_t most)
{
    std::size_t count = 0;
    while (count < most && at + count < text.size() && isDigit(text[at + count])) {
        ++count;
    }
    return count;
}

constexpr std::size_t nhsDigits = 10;

/// Patients' numbers: Northern Ireland 320 to 399, Scotland by date of birth (not looked for: those ranges are full of
/// other numbers), England, Wales and Man 400 to 499 and 600 to 799, tests 900 to 999.
bool isGivenOut(std::string_view digits)
{
    const int range = (digits[0] - '0') * 10 + (digits[1] - '0');
    return (range >= 32 && range <= 49) || (range >= 60 && range <= 79) || range >= 90;
}

bool hasNhsCheckDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i + 1 < nhsDigits; ++i) {
        sum += (digits[i] - '0') * static_cast<int>(nhsDigits - i);
    }
    const int check = (11 - sum % 11) % 11;
    return check == digits[nhsDigits - 1] - '0';
}

std::size_t matchNhsNumber(std::string_view text)
{
    std::string digits;
    std::size_t at = 0;
    char separator = '\0';
    for (const std::size_t length : {3, 3, 4}) {
        const bool isFirst = at == 0;
        const bool isSeparated = !isFirst && at < text.size() && (text[at] == ' ' || text[at] == '-');
        if (isSeparated && (digits.size() == 3 || text[at] == separator)) {
            separator = text[at++];
        } else if (isSeparated || (!isFirst && separator != '\0')) {
            return 0;
        }
        if (digitsAt(text, at, length) < length) {
            return 0;
        }
        digits += text.substr(at, length);
        at += length;
    }
    return isGivenOut(digits) && hasNhsCheckDigit(digits) ? at : 0;
}

/// Two letters, six digits, A to D; the pairs may stand apart.
std::size_t matchNationalInsurance(std::string_view text)
{
    constexpr std::string_view notFirst = "DFIQUV";
    constexpr std::string_view notSecond = "DFIQUVO";
    constexpr std::array<std::string_view, 7> neverUsed{"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
    if (text.size() < 9 || !isCapital(text[0]) || !isCapital(text[1]) || notFirst.find(text[0]) != text.npos ||
        notSecond.find(text[1]) != text.npos || std::ranges::find(neverUsed, text.substr(0, 2)) != neverUsed.end()) {
        return 0;
    }
    std::size_t at = 2;
    for (int pair = 0; pair < 3; ++pair) {
        at += at < text.size() && text[at] == ' ' ? 1 : 0;
        if (digitsAt(text, at, 2) < 2) {
            return 0;
        }
        at += 2;
    }
    at += at < text.size() && text[at] == ' ' ? 1 : 0;
    return at < text.size() && text[at] >= 'A' && text[at] <= 'D' ? at + 1 : 0;
}

bool isPostcodeArea(std::string_view letters)
{
    constexpr std::string_view areas =
        " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK "
        "FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN "
        "NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW "
        "UB W WA WC WD WF WN WR WS WV YO ZE ";
    return areas.find(" " + std::string(letters) + " ") != areas.npos;
}

/// "WN" and "1" or "12" or "1A": area and district.
std::size_t matchOutward(std::string_view text)
{
    std::size_t letters = 0;
    while (letters < 2 && letters < text.size() && isCapital(text[letters])) {
        ++letters;
    }
    const std::size_t digits = digitsAt(text, letters, 2);
    if (letters == 0 || digits == 0 || !isPostcodeArea(text.substr(0, letters))) {
        return 0;
    }
    const std::size_t end = letters + digits;
    return end + (digits == 1 && end < text.size() && isCapital(text[end]) ? 1 : 0);
}

bool isInward(std::string_view text)
{
    constexpr std::string_view neverUsed = "CIKMOV";
    return text.size() >= 3 && isDigit(text[0]) && isCapital(text[1]) && isCapital(text[2]) &&
           neverUsed.find(text[1]) == text.npos && neverUsed.find(text[2]) == text.npos;
}

std::size_t matchPostcode(std::string_view text)
{
    const std::size_t outward = matchOutward(text);
    return outward > 0 && outward < text.size() && text[outward] == ' ' && isInward(text.substr(outward + 1))
               ? outward + 4
               : 0;
}

/// An address may hold almost anything before its @; letters, digits and these are what people have.
std::size_t matchEmail(std::string_view text)
{
    constexpr std::string_view others = "._%+-'";
    constexpr std::size_t longestName = 64;
    std::size_t at = 0;
    while (at < text.size() && at <= longestName && (isLetterOrDigit(text[at]) || others.find(text[at]) != text.npos)) {
        ++at;
    }
    if (at == 0 || at > longestName || at >= text.size() || text[at] != '@') {
        return 0;
    }
    const std::size_t host = at + 1;
    std::size_t point = 0;
    for (at = host; at < text.size() && (isLetterOrDigit(text[at]) || text[at] == '-' || text[at] == '.'); ++at) {
        point = text[at] == '.' && at + 2 < text.size() && isLetterOrDigit(text[at + 1]) ? at : point;
    }
    return point > host ? at : 0;
}

/// 0 or +44 and ten digits more (nine in a few places), in groups of two or more.
std::size_t matchPhone(std::string_view text)
{
    const bool isAbroad = text.starts_with("+44");
    constexpr std::string_view national = "12378";
    if (!isAbroad && (text.size() < 2 || text[0] != '0' || national.find(text[1]) == text.npos)) {
        return 0;
    }
    const std::size_t wanted = isAbroad ? 10 : 11;
    std::size_t at = isAbroad ? 3 : 0;
    if (isAbroad && text.substr(at).starts_with("(0)")) {
        at += 3;
    } else if (isAbroad && text.substr(at).starts_with(" (0)")) {
        at += 4;
    }
    std::size_t digits = 0;
    while (digits < wanted) {
        const bool isApart = at > 0 && at < text.size() && (text[at] == ' ' || text[at] == '-');
        at += isApart ? 1 : 0;
        const std::size_t group = digitsAt(text, at, wanted - digits);
        if (group < (isAbroad ? 2U : 3U)) {
            return 0;
        }
        digits += group;
        at += group;
    }
    return at;
}

/// "DOB 1/2/1984", "date of birth: 1984-02-01".
std::size_t matchBirthDate(std::string_view text)
{
    constexpr std::array<std::string_view, 5> words{"date of birth", "dob", "d.o.b.", "d.o.b", "dyddiad geni"};
    constexpr std::size_t longestWord = 13;
    const std::string start = lowered(text.substr(0, longestWord));
    for (const std::string_view word : words) {
        if (!start.starts_with(word)) {
            continue;
        }
        std::size_t at = text.find_first_not_of(" :=-(", word.size());
        if (at == text.npos || !isDigit(text[at])) {
            return 0;
        }
        const std::size_t from = at;
        while (at < text.size() && (isDigit(text[at]) || text[at] == '/' || text[at] == '-' || text[at] == '.')) {
            ++at;
        }
        return at - from >= 6 ? at : 0;
    }
    return 0;
}

struct Rule {
    Identifier identifier;
    Matcher match;
};

constexpr std::array<Rule, 6> rules{{{Identifier::email, matchEmail},
                                     {Identifier::nhsNumber, matchNhsNumber},
                                     {Identifier::nationalInsurance, matchNationalInsurance},
                                     {Identifier::postcode, matchPostcode},
                                     {Identifier::phone, matchPhone},
                                     {Identifier::birthDate, matchBirthDate}}};

/// Within a longer word, number, amount or web address nothing is an identifier.
bool mayBegin(std::string_view text, std::size_t at)
{
    constexpr std::string_view joins = "._-/#&=+%";
    if (at == 0) {
        return true;
    }
    const char before = text[at - 1];
    // A pound sign ends in 0xA3, in UTF-8 and alone.
    return !isLetterOrDigit(before) && joins.find(before) == joins.npos && before != '\xA3';
}

bool mayEnd(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return true;
    }
    const bool goesOn = text[at] == '.' || text[at] == ',' || text[at] == '-' || text[at] == '/';
    return !isLetterOrDigit(text[at]) && text[at] != '%' && !(goesOn && at + 1 < text.size() && isDigit(text[at + 1]));
}

} // namespace

std::string_view nameOf(Identifier identifier)
{
    switch (identifier) {
    case Identifier::nhsNumber:
        return "nhsNumber";
    case Identifier::nationalInsurance:
        return "nationalInsurance";
    case Identifier::postcode:
        return "postcode";
    case Identifier::email:
        return "email";
    case Identifier::phone:
        return "phone";
    case Identifier::birthDate:
        return "birthDate";
    case Identifier::personName:
        return "personName";
    case Identifier::address:
        return "address";
    }
    return {};
}

std::optional<FoundIdentifier> identifierIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!mayBegin(text, at) || !(isLetterOrDigit(text[at]) || text[at] == '+')) {
            continue;
        }
        for (const Rule& rule : rules) {
            const std::size_t length = rule.match(text.substr(at));
            if (length > 0 && mayEnd(text, at + length)) {
                return FoundIdentifier{rule.identifier, text.substr(at, length)};
            }
        }
    }
    return std::nullopt;
}

bool isNhsNumber(std::string_view text) { return !text.empty() && matchNhsNumber(text) == text.size(); }

bool isLoosePostcode(std::string_view text)
{
    std::string capitals;
    for (const char c : text) {
        if (c != ' ') {
            capitals += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    if (capitals.size() < 5 || capitals.size() > 7) {
        return false;
    }
    const std::size_t inward = capitals.size() - 3;
    return isInward(capitals.substr(inward)) && matchOutward(capitals.substr(0, inward)) == inward;
}

std::string masked(const FoundIdentifier& found)
{
    const bool isWord = found.identifier == Identifier::personName || found.identifier == Identifier::address ||
                        found.identifier == Identifier::birthDate;
    if (isWord) {
        return {};
    }
    const std::size_t shown = found.identifier == Identifier::email ? 1 : 2;
    return std::string(found.text.substr(0, shown)) + "…";
}

} // namespace wp::people

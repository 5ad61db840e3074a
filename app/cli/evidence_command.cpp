// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/evidence/check.h"
#include "core/evidence/library.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace wp::cli {

namespace {

using evidence::Check;
using evidence::Claim;
using evidence::Claims;
using evidence::Verdict;
using money::Decimal;

constexpr std::string_view pound = "£";

std::string gradeText(evidence::Grade grade)
{
    static constexpr std::array<std::string_view, 6> words{
        "firm: official figures, or a trial in this country", "good: a careful published study",
        "fair: comparable places, or outcomes watched by others", "weak: general figures",
        "second-hand: said in print, its source not found", "judgement: nobody has measured it"};
    const auto number = static_cast<std::size_t>(grade);
    return std::to_string(number) + ", " + std::string(words[number - 1]);
}

std::string kindText(evidence::ClaimKind kind)
{
    static constexpr std::array<std::string_view, 8> words{
        "a figure of the founding article", "an effect that was found", "a trial that found nothing", "a unit cost",
        "a growth", "an assumption", "a rule", "a benchmark"};
    return std::string(words[static_cast<std::size_t>(kind)]);
}

/// "£12,000", "363,000", "0.07"; a share as the library's own words have it.
std::string figureText(const Decimal& value, bool isMoney)
{
    const Decimal size = abs(value);
    const bool isWhole = size >= 1000 || floor(size) == size;
    const std::string digits = isWhole ? numberText(size, 0) : isMoney ? numberText(size, 2) : money::toShortText(size);
    return (value < 0 ? "\u2212" : "") + std::string(isMoney ? pound : "") + digits;
}

/// The unit after its figure, where the sign before it says the rest.
std::string afterFigure(const std::string& unit)
{
    const std::string rest = unit.starts_with(pound) ? unit.substr(pound.size()) : " " + unit;
    return rest == " share" ? "" : rest;
}

std::string valueText(const Claim& claim)
{
    const auto text = [&](const money::Number& number) { return figureText(number.value(), claim.isMoney()); };
    if (!claim.low || !claim.high) {
        return claim.central ? text(*claim.central) : "no figure";
    }
    const std::string range = text(*claim.low) + " to " + text(*claim.high);
    return claim.central ? text(*claim.central) + " (" + range + ")" : range;
}

std::string sourceText(const evidence::Source& source)
{
    return source.citation + "; " + source.place.value_or("place not stated") + "; " +
           (source.licence ? *source.licence : "licence not stated");
}

void printRow(std::ostream& out, std::string_view name, const std::string& words)
{
    if (!words.empty()) {
        out << "  " << name << std::string(9 - name.size(), ' ') << shown(words) << "\n";
    }
}

void printClaim(const Claim& claim, std::ostream& out)
{
    std::string fields;
    for (const std::string& field : claim.fields) {
        fields += (fields.empty() ? "" : ", ") + field;
    }
    out << claim.id << ": " << shown(claim.text) << "\n";
    printRow(out, "Value", valueText(claim) + afterFigure(claim.unit) +
                               (claim.priceYear.empty() ? "" : ", prices of " + claim.priceYear));
    printRow(out, "Kind", kindText(claim.kind));
    printRow(out, "Grade", gradeText(claim.grade));
    printRow(out, "Source", sourceText(claim.source));
    printRow(out, "For", fields);
    printRow(out, "Check", claim.check);
}

void printTable(const Claims& claims, std::ostream& out)
{
    Table table({"Id", "Grade", "Value", "What"}, 4);
    for (const Claim* claim : claims) {
        table.add({claim->id, std::to_string(static_cast<int>(claim->grade)), valueText(*claim), shown(claim->text)});
    }
    table.print(out);
}

std::string resultText(const Check& check, const Decimal& result)
{
    return check.unit == "share" ? percentText(result, 1)
                                 : figureText(money::roundHalfEven(result, abs(result) < 1000 ? 2 : 0), check.isMoney()) +
                                       afterFigure(check.unit);
}

std::string formulaText(const Check& check)
{
    static constexpr std::array<std::string_view, 5> signs{"", " + ", " \u2212 ", " × ", " ÷ "};
    std::string text;
    for (const evidence::CheckStep& step : check.steps) {
        text += std::string(signs[static_cast<std::size_t>(step.operation)]) + figureText(step.value, step.isMoney);
    }
    return text;
}

std::string verdictText(Verdict verdict)
{
    static constexpr std::array<std::string_view, 4> words{"reproduces", "does not reproduce",
                                                           "nothing published to compare with", "no source"};
    return std::string(words[static_cast<std::size_t>(verdict)]);
}

void printCheck(const Check& check, std::ostream& out)
{
    out << check.id << ": " << shown(check.question) << "\n";
    if (const auto result = check.result()) {
        printRow(out, "Sum", (check.steps.size() > 1 ? formulaText(check) + " = " : "") + resultText(check, *result));
    }
    printRow(out, "Stated", check.stated);
    printRow(out, "Verdict", verdictText(check.verdict()) + ". " + check.finding + ".");
}

void printChecks(const Claims& claims, std::ostream& out)
{
    std::array<int, 4> counts{};
    for (const Check& check : evidence::checks()) {
        if (std::ranges::find(claims, check.claim, &Claim::id) != claims.end()) {
            printCheck(check, out);
            ++counts[static_cast<std::size_t>(check.verdict())];
        }
    }
    out << "\n" << counts[0] << " reproduce, " << counts[1] << " do not, " << counts[2] << " have nothing to compare with, "
        << counts[3] << " have no source.\n";
}

} // namespace

Exit runEvidence(const Call& call, const Output& output)
{
    std::string question;
    for (const std::string& word : call.words) {
        question += word + " ";
    }
    const Claims claims = evidence::claimsLike(question);
    if (claims.empty()) {
        output.out << "Nothing in the library has all of these words.\n";
    } else if (call.has("--checks")) {
        printChecks(claims, output.out);
    } else if (call.words.empty()) {
        printTable(claims, output.out);
    } else {
        for (const Claim* claim : claims) {
            printClaim(*claim, output.out);
        }
    }
    return Exit::done;
}

} // namespace wp::cli

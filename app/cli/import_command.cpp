// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/words.h"
#include "core/exchange/figure.h"
#include "core/exchange/form_import.h"

#include <charconv>
#include <iostream>

namespace wp::cli {

namespace {

using exchange::FormNoteKind;
using exchange::FormReport;

std::string noteText(const exchange::FormNote& note)
{
    const std::string thing = shown(note.thing);
    const std::string value = shown(note.value);
    switch (note.kind) {
    case FormNoteKind::negativeDemand:
        return "line " + thing + " is not above zero here (" + value + "), so no demand drives it";
    case FormNoteKind::linkWithoutSpending:
        return "link " + thing + " is left out: its line spends nothing here";
    case FormNoteKind::linkTooSteep:
        return "link " + thing + " is left out: it would give back £" + value + " for £1";
    case FormNoteKind::unknownLine:
        return "line " + thing + " of the file is not known";
    case FormNoteKind::lineNotInFile:
        return "line " + thing + " of the form is not in the file";
    case FormNoteKind::totalRounded:
        return "the lines differ from total " + thing + " by £" + value + ", as much as rounding each to £1,000 can make";
    }
    return {};
}

void printReport(const FormReport& report, std::ostream& out)
{
    out << shown(report.authority) << " (" << shown(report.eCode) << ", " << shown(report.onsCode) << "), "
        << shown(report.source) << "\n"
        << report.imported.size() << " budget lines imported, " << moneyText(report.total) << " in all; ";
    if (report.fileTotal) {
        out << "the file's own total is " << moneyText(*report.fileTotal)
            << (report.difference()->isZero() ? ", the same to the pound.\n" : ".\n");
    } else {
        out << "the publisher gives no total.\n";
    }
    if (!report.financing.empty()) {
        out << report.financing.size() << " financing lines are not imported:\n";
    }
    for (const exchange::FormAmount& amount : report.financing) {
        out << "  " << shown(amount.number) << "  " << shown(amount.title) << ": " << moneyText(amount.amount) << "\n";
    }
    for (const exchange::FormMissing& missing : report.missing) {
        out << "Missing: line " << shown(missing.number) << ", " << shown(missing.title) << " (\""
            << shown(missing.marker) << "\" stands there).\n";
    }
    for (const exchange::FormNote& note : report.notes) {
        out << "Note: " << noteText(note) << ".\n";
    }
    out << report.assumptions.size() << " values are assumed, because the file does not hold them";
    out << (report.isPopulationAsked ? "; the population is 0 until you give it (--population).\n" : ".\n");
}

std::optional<exchange::FormKind> formNamed(const std::string& word)
{
    for (const auto kind : {exchange::FormKind::ra, exchange::FormKind::rsx, exchange::FormKind::ro3}) {
        if (exchange::lowered(nameOf(kind)) == word) {
            return kind;
        }
    }
    return std::nullopt;
}

/// What cannot be asked for, whatever is in the source.
std::string faultOf(const Call& call)
{
    if (!formNamed(call.value("--as"))) {
        return call.has("--as") ? "--as is ra, rsx or ro3, and not " + shown(call.value("--as")) : "--as ra is missing";
    }
    if (!call.has("--authority")) {
        return "--authority is missing";
    }
    if (!call.has("--out")) {
        return "--out is missing";
    }
    return isWritable(call.value("--out")) ? std::string() : "--out ends in .wholeplace or .json";
}

} // namespace

Exit runImport(const Call& call, const Output& output)
{
    exchange::FormRequest request{call.value("--authority"), std::nullopt, 10, formNamed(call.value("--as"))};
    std::string fault = faultOf(call);
    if (fault.empty() && call.has("--population")) {
        const std::string text = call.value("--population");
        std::int64_t people = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), people);
        const bool isWhole = result.ec == std::errc{} && result.ptr == text.data() + text.size() && people >= 0;
        fault = isWhole ? std::string() : "--population is a whole number of people, and not " + shown(text);
        request.population = people;
    }
    if (!fault.empty()) {
        return refuseCall(&runImport, fault, output);
    }
    const std::string& source = call.words[0];
    const auto bytes = readBytes(source);
    if (!bytes) {
        return tell(source, bytes.problems(), output);
    }
    const auto imported = exchange::importForm(bytes.value(), request);
    if (!imported) {
        return tell(source, imported.problems(), output);
    }
    const std::string out = call.value("--out");
    const Exit exit = tell(out, writeModel({imported.value().place, imported.value().scenarios, {}}, out), output);
    if (exit == Exit::done) {
        printReport(imported.value().report, output.out);
    }
    return exit;
}

} // namespace wp::cli

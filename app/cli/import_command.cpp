// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_commands.h"
#include "app/cli/model_file.h"
#include "app/cli/words.h"
#include "core/exchange/figure.h"
#include "core/exchange/form_import.h"
#include "core/place/words.h"

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
        return "the lines differ from total " + thing + " by £" + value +
               ", as much as rounding each to £1,000 can make";
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

/// A whole number that an option gives, if it is given; `fault` says so when it is none.
std::optional<std::int64_t> wholeOf(const Call& call, const char* option, const char* what, std::string& fault)
{
    const std::string text = call.value(option);
    std::int64_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!call.has(option)) {
        return std::nullopt;
    }
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size() || value < 0) {
        fault = std::string(option) + " is " + what + ", and not " + shown(text);
    }
    return value;
}

/// What cannot be asked for, whatever is in the source.
std::string faultOf(const Call& call)
{
    const std::string as = call.value("--as");
    const bool isTable = as == "table";
    if (!isTable && !formNamed(as)) {
        return call.has("--as") ? "--as is ra, rsx, ro3 or table, and not " + shown(as) : "--as ra is missing";
    }
    for (const char* option : {"--mapping", "--save-mapping", "--name", "--year", "--kind", "--share", "--share-method"}) {
        if (!isTable && call.has(option)) {
            return std::string(option) + " goes with --as table";
        }
    }
    const bool isOnto = call.has("--over") || call.has("--into");
    if (call.has("--share") && !money::Number::parse(call.value("--share"))) {
        return "--share is a part of 1 such as 0.0942, and not " + shown(call.value("--share"));
    }
    if (call.has("--share") != call.has("--share-method")) {
        return "--share and --share-method are given together";
    }
    if (call.has("--over") && call.has("--into")) {
        return "--over and --into cannot both be given";
    }
    if (call.has("--organisation") && !isOnto) {
        return "--organisation goes with --over or --into";
    }
    if (isTable == call.has("--authority")) {
        return isTable ? "--authority goes with a return" : "--authority is missing";
    }
    if (!call.has("--out")) {
        return isTable && !isOnto ? std::string() : "--out is missing";
    }
    if (!place::fromWord<place::OrganisationKind>(call.value("--kind", "council"))) {
        return "--kind is council, nhs, police, fire, education, housing, welfare, voluntary or other";
    }
    return isWritable(call.value("--out")) ? std::string() : "--out ends in .wholeplace or .json";
}

Exit importReturn(const Call& call, std::optional<std::int64_t> population, const Output& output)
{
    const exchange::FormRequest request{call.value("--authority"), population, 10, formNamed(call.value("--as"))};
    const std::string& source = call.words[0];
    const auto bytes = readBytes(source);
    const auto imported =
        bytes ? exchange::importForm(bytes.value(), request) : base::Result<exchange::FormImport>(bytes.problems());
    if (!imported) {
        return tell(source, imported.problems(), output);
    }
    const Exit exit = writeImported(call, {imported.value().place, imported.value().scenarios, {}}, output);
    if (exit == Exit::done) {
        printReport(imported.value().report, output.out);
    }
    return exit;
}

} // namespace

std::optional<exchange::FormKind> formNamed(const std::string& word)
{
    for (const auto kind : {exchange::FormKind::ra, exchange::FormKind::rsx, exchange::FormKind::ro3}) {
        if (exchange::lowered(nameOf(kind)) == word) {
            return kind;
        }
    }
    return std::nullopt;
}

Command importCommand()
{
    return {
        "import",
        "SOURCE --as ra|rsx|ro3 --authority NAME|CODE [--population N] --out FILE\n"
        "       SOURCE --as table [--mapping M] [--save-mapping M] [--name NAME] [--year YEAR] [--kind KIND]\n"
        "       [--population N] [--share PART --share-method WORDS] [--out FILE]\n"
        "       SOURCE --as … --over|--into PLACE [--organisation ID] --out FILE",
        "a place out of a published return or any table",
        "  --as ra           SOURCE is the Revenue Account as MHCLG publishes it: budgets by line\n"
        "  --as rsx          Revenue Outturn, what was spent by service\n"
        "  --as ro3          Revenue Outturn of social care and public health, by line\n"
        "  --as table        any other table of budget lines, as CSV, text, ODS, XLSX or JSON\n"
        "  --authority       its name, E-code or ONS code\n"
        "  --population N    of the place; the file holds none\n"
        "  --out FILE        a .wholeplace document or .json; without it a table is only looked at\n"
        "A return holds one authority a row, in £000. Of any other table is found which rows and columns hold what, "
        "its\n"
        "unit, signs, totals and parts of lines; all of this is said with its reason.\n"
        "  --mapping M       a small JSON file that says otherwise, or more: columns, rows, unit, total …\n"
        "  --save-mapping M  writes such a file, to be used for the same table of another year\n"
        "  --name NAME       of the place; the name of the file unless said otherwise\n"
        "  --year YEAR       in which the year of the budgets begins, where the table does not say\n"
        "  --kind KIND       whose budgets: council (unless said otherwise), nhs, police, fire, voluntary …\n"
        "  --share PART      how much of every line is this place's, such as 0.0942, where the table is of a larger area\n"
        "  --share-method W  how that share is worked out; it stands behind the source of every line\n"
        "  --over PLACE      a newer file over a place: budgets are matched by code, then by name, and the rest of the "
        "place\n"
        "                    stays; --organisation says whose, where the file does not make it plain\n"
        "  --into PLACE      puts the lines into a place, with an organisation of their own or under --organisation\n"
        "Lines must sum to the total of the file. What the file does not hold is assumed, and marked so.",
        {{"--as", Takes::one},
         {"--authority", Takes::one},
         {"--population", Takes::one},
         {"--out", Takes::one},
         {"--mapping", Takes::one},
         {"--save-mapping", Takes::one},
         {"--name", Takes::one},
         {"--year", Takes::one},
         {"--kind", Takes::one},
         {"--share", Takes::one},
         {"--share-method", Takes::one},
         {"--over", Takes::one},
         {"--into", Takes::one},
         {"--organisation", Takes::one}},
        1,
        1,
        runImport};
}

Exit runImport(const Call& call, const Output& output)
{
    std::string fault = faultOf(call);
    const auto population = wholeOf(call, "--population", "a whole number of people", fault);
    wholeOf(call, "--year", "a year such as 2024", fault);
    if (!fault.empty()) {
        return refuseCall(&runImport, fault, output);
    }
    return call.value("--as") == "table" ? importTable(call, population, output)
                                         : importReturn(call, population, output);
}

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/import_commands.h"
#include "app/cli/search_commands.h"
#include "core/base/problem.h"

#include <algorithm>
#include <iostream>

namespace wp::cli {

namespace {

Command riskCommand()
{
    return {"risk", "FILE [--draws N|A..B] [--threads N] [--format table|json] [--full]",
     "how likely it is, and what it depends on",
     "Draws every assumption that has a range, as often as asked, and says what follows for every scenario: the\n"
     "10th, 50th and 90th percentile by year, the chance of a saving and of being the best, the net present value\n"
     "with each assumption alone at its low and at its high end, and what each measure adds.\n"
     "  --draws N       10000 unless said otherwise\n"
     "  --draws A..B    only these draws, both included, as a part for merge\n"
     "  --threads N     as many as the machine has unless said otherwise; the answer is the same\n"
     "  --full          also the value of each assumption at which the saving is zero, and the cuts that the\n"
     "                  first council still needs",
     {{"--draws", Takes::one}, {"--threads", Takes::one}, {"--format", Takes::one}, {"--full"}}, 1, 1, runRisk};
}

Command stressCommand()
{
    return {"stress", "FILE [--scenario ID] [--format table|json|csv]", "gap, reserves and payback under each stress test",
     "Projects a scenario as planned and under each stress test by itself: those that the document keeps, or the five\n"
     "that stand ready (less funding, dearer pay, a hard winter, a late start, savings that come in part).\n"
     "  --scenario ID    the first of whole place unless said otherwise\n"
     "  --format table   sums of all organisations in the last year (unless said otherwise)\n"
     "  --format json    gap and reserves by organisation and year, and the appraisal, by the test's id\n"
     "  --format csv     a row for each test, year and organisation",
     {{"--scenario", Takes::one}, {"--format", Takes::one}}, 1, 1, runStress};
}

Command mergeCommand()
{
    return {"merge", "PART… [--threads N] [--format table|json]", "the answer of one run out of its parts",
     "Joins parts that risk --draws A..B wrote, in any order, into what one run of all draws gives, byte for byte.\n"
     "Parts that overlap, leave a gap or were drawn from different models are refused.",
     {{"--threads", Takes::one}, {"--format", Takes::one}}, 1, 100'000, runMerge};
}

Command sweepCommand()
{
    return {"sweep", "SOURCE --import ra|rsx|ro3 --scenarios TEMPLATE --out FOLDER [--draws N] [--threads N] [--part I/N]",
     "the same scenarios in every authority of a return",
     "Makes a place of every authority in a published return and puts the scenarios of TEMPLATE to work in it: a\n"
     "document or JSON made from one authority of such a return (see import). Amounts and people follow what the\n"
     "lines they are about spend there; rates and unit costs stay; what an authority has nothing for is left out\n"
     "and said. In FOLDER stand results.csv, one figure a row, with problems by authority; distribution.csv and\n"
     "distribution.svg: in how many authorities each scenario pays back when, and which assumption decides; those\n"
     "that have nothing which it changes, such as a fire authority without social care, are counted apart.\n"
     "  --draws N     what doubt says, out of so many draws each: 1000 unless said otherwise, 0 for none\n"
     "  --threads N   as many as the machine has unless said otherwise; the answer is the same\n"
     "  --part I/N    only every Nth authority from the Ith on; the tables follow when all parts are in FOLDER\n"
     "A sweep that was cut short goes on where it was when it is called again.",
     {{"--import", Takes::one}, {"--scenarios", Takes::one}, {"--out", Takes::one}, {"--draws", Takes::one},
      {"--threads", Takes::one}, {"--part", Takes::one}}, 1, 1, runSweep};
}

Command exportCommand()
{
    return {"export", "FILE --as json|csv|xlsx [--scenario ID…] [--out OUT]", "the place in another form",
     "  --as json        the whole place as wholeplace/1\n"
     "  --as csv         its budget lines as a table, with the defaults that stand in empty fields; the last columns\n"
     "                   say what they were made of (see info)\n"
     "  --as xlsx        a workbook: every scenario's figures by line, organisation and stream, every assumption with\n"
     "                   its source and grade, and a check whose formulas reproduce the headlines from the figures\n"
     "  --scenario ID…   only these in the workbook\n"
     "  --out OUT        into a file instead of standard output",
     {{"--as", Takes::one}, {"--scenario", Takes::many}, {"--out", Takes::one}}, 1, 1, runExport};
}

Command evidenceCommand()
{
    return {"evidence", "[QUERY…] [--checks]", "the evidence library, and its figures worked out again",
     "Lists every claim of the library: its grade (1 firm to 6 judgement), value and range. With words, says all about\n"
     "the claims that hold every one of them: kind, source, place, licence, which fields it gives a value for, and\n"
     "what a check of it found. Trials that found nothing stand beside the others.\n"
     "  --checks   instead: what published figures come to when they are worked out again: what reproduces, what\n"
     "             does not, and what has no source",
     {{"--checks"}}, 0, 20, runEvidence};
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = withSearches({
        {"project", "FILE [--scenario ID…|--all] [--format table|json|csv] [--cuts-needed [ORGANISATION]]",
         "what each scenario gives, year by year",
         "Projects the scenarios exactly: all of them, or those named.\n"
         "  --format table   for people (unless said otherwise)\n"
         "  --format json    every figure by scenario and year, money with two decimals\n"
         "  --format csv     one figure a row; the rows \"about\" at the end say what they were made of (see info)\n"
         "  --cuts-needed    instead: the yearly cut on all departments of each organisation (or of one), years 1\n"
         "                   to 5, with which its reserves stay at their minimum or above to the horizon",
         {{"--scenario", Takes::many}, {"--all"}, {"--format", Takes::one}, {"--cuts-needed", Takes::maybeOne}},
         1, 1, runProject},
        {"check", "FILE", "every problem and warning of a file",
         "Reads the file and says everything that is wrong with it at once: where, what stood there, and what would\n"
         "do instead. Warnings refuse nothing. Exit 1 when the file is refused.",
         {}, 1, 1, runCheck},
        {"compare", "FILE A B", "what differs between two scenarios",
         "The measures and assumptions in which scenario B differs from scenario A come first; then what follows\n"
         "from them, beside each other.",
         {}, 3, 3, runCompare},
        stressCommand(),
        riskCommand(),
        mergeCommand(),
        sweepCommand(),
        importCommand(),
        exportCommand(),
        {"convert", "IN OUT", "between a document and JSON",
         "Writes the place in IN to OUT: as a document when its name ends in .wholeplace, as wholeplace/1 when it\n"
         "ends in .json. Converting there and back loses nothing.",
         {}, 2, 2, runConvert},
        {"info", "FILE", "what is in a file",
         "The place, its organisations and tiers with their budgets, and its scenarios; and what its figures are made\n"
         "of: the version of the model, the form of the inputs, and their SHA-256 (that of export FILE --as json).\n"
         "Where these three are the same, so is every penny, on any machine.",
         {}, 1, 1, runInfo},
        evidenceCommand(),
    });
    return all;
}

Exit refuseCall(Run run, const std::string& fault, const Output& output)
{
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [run](const Command& candidate) { return candidate.run == run; });
    output.err << fault << (fault.ends_with('?') ? "" : ".") << "\nUsage: wholeplace-cli " << command->name << " " << command->synopsis << "\n";
    return Exit::wrongCall;
}

namespace {

Exit runCommand(const Command& command, const std::vector<std::string>& words, const Output& output)
{
    if (std::find(words.begin(), words.end(), "--help") != words.end()) {
        printHelp(command, output.out);
        return Exit::done;
    }
    const Call call = parseCall(words, command.options, command.fewestWords, command.mostWords);
    return call.fault.empty() ? command.run(call, output) : refuseCall(command.run, call.fault, output);
}

} // namespace

Exit runProgram(const std::vector<std::string>& words, const Output& output)
{
    const std::string name = words.empty() ? std::string() : words.front();
    if (name == "--help" || name == "help") {
        printHelp(output.out);
        return Exit::done;
    }
    if (name == "--version") {
        printVersion(output.out);
        return Exit::done;
    }
    std::vector<std::string> names;
    for (const Command& command : commands()) {
        if (command.name == name) {
            return runCommand(command, {words.begin() + 1, words.end()}, output);
        }
        names.emplace_back(command.name);
    }
    if (!name.empty()) {
        const std::string near = base::nearest(name, names);
        output.err << "There is no command " << name << (near.empty() ? "" : "; did you mean " + near + "?") << "\n\n";
    }
    printHelp(output.err);
    return Exit::wrongCall;
}

} // namespace wp::cli

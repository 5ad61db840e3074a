// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_commands.h"

#include <algorithm>

namespace wp::cli {

namespace {

Command seekCommand()
{
    return {"seek",
        "FILE --scenario ID --measure ID --figure THING/FIELD --value V [--year Y] [--field F]\n"
        "       [--reach exactly|atMost|atLeast] [--from V] [--to V] [--format table|json]",
        "what a measure must be for a figure to reach a value",
        "Looks for the value of one measure, nearest to the present one, with which a figure reaches a value in a\n"
        "year; or says that it cannot be reached, which value comes closest, and why. The answer is projected\n"
        "exactly.\n"
        "  --figure   any figure that project prints: place/saving, organisations/ID/gap, streams/ID/volume,\n"
        "             lines/ID/spend, appraisal/netPresentValue, appraisal/cumulativeSaving\n"
        "  --year     2030 or 2030/31; an appraisal has none\n"
        "  --value    in pounds, or in what the figure counts\n"
        "  --reach    exactly (unless said otherwise) stops where the figure passes the value; atMost and atLeast are\n"
        "             content when it is already there\n"
        "  --field    of the measure; unless said otherwise the one its lever moves: rate, amount, people,\n"
        "             handoffReduction, fte, saving, share or reduction, by its kind\n"
        "  --from, --to   the values between which to look; unless said otherwise what the field and the place allow\n"
        "Amounts are sought to the penny, people whole, posts in tenths, all else in steps of 0.0001.",
        {{"--scenario", Takes::one}, {"--measure", Takes::one}, {"--figure", Takes::one}, {"--year", Takes::one},
         {"--value", Takes::one}, {"--field", Takes::one}, {"--reach", Takes::one}, {"--from", Takes::one},
         {"--to", Takes::one}, {"--format", Takes::one}},
        1, 1, runSeek};
}

Command optimiseCommand()
{
    return {"optimise",
        "FILE --scenario ID [--objective AIM] [--measure ID[/FIELD][=LOW..HIGH]…] [--new-money V]\n"
        "       [--withdrawn V] [--keep-reserves [ORGANISATION]] [--line-change SHARE] [--beyond-evidence]\n"
        "       [--frontier preventionShare|stream:ID] [--points N] [--format table|json]",
        "the best amounts within bounds and limits",
        "Looks for the values of a scenario's measures that are best by one aim and keep to limits.\n"
        "  --objective       netPresentValue (unless said otherwise), cumulativeSaving, preventionShare, worstGap,\n"
        "                    worstGap:ORGANISATION, stream:ID (its volume in the last year, made small)\n"
        "  --measure         those that may move, each between LOW and HIGH; unless said otherwise all of them\n"
        "  --new-money V     what investments put in and programmes cost over all years, at most\n"
        "  --withdrawn V     services withdrawn in the year with the most, at most\n"
        "  --keep-reserves   no organisation (or not this one) below its minimum in any year\n"
        "  --line-change     how far a line's budget may move in a year, as a share of what doing nothing gives it\n"
        "  --beyond-evidence may go beyond the range of a measure and of the evidence; without it, it may not\n"
        "  --frontier        instead: the most cash saved with each level of the prevention share, or of a stream\n"
        "No ring-fence is ever crossed. The answer is projected exactly, and says which limits hold it back and what\n"
        "a little more of each would bring.",
        {{"--scenario", Takes::one}, {"--objective", Takes::one}, {"--measure", Takes::many},
         {"--new-money", Takes::one}, {"--withdrawn", Takes::one}, {"--keep-reserves", Takes::maybeOne}, {"--line-change", Takes::one},
         {"--beyond-evidence"}, {"--frontier", Takes::one}, {"--points", Takes::one}, {"--format", Takes::one}},
        1, 1, runOptimise};
}

Command calibrateCommand()
{
    return {"calibrate",
        "FILE… [--authority NAME|CODE] [--inflation RATE] [--hold YEARS] [--format table|json]",
        "growth out of past years, and how well it foretold",
        "FILE is published outturn as MHCLG gives it (RSX or RO3 by authority, CSV, ODS or XLSX), one for each year; or a\n"
        "table with the columns year, thing, and volume or spend or both, beside which deflator (an index of general\n"
        "prices) may stand; or both, where a thing that is called like a line of the return tells whom it served. Fits a\n"
        "constant growth of each volume, spend and cost of a unit by least squares on logarithms, with the interval that\n"
        "holds 95 of 100; two years have none. Then the last years are held back and foretold from those before, beside\n"
        "what came; a single year before is carried forward as it is.\n"
        "  --authority NAME   whose outturn: its name, E-code or ONS code; the years are joined on the ONS code\n"
        "  --inflation RATE   general inflation a year, such as 0.025, to take prices out; a deflator column does too\n"
        "  --hold YEARS       how many years to hold back (1 unless said otherwise)",
        {{"--authority", Takes::one}, {"--inflation", Takes::one}, {"--hold", Takes::one}, {"--format", Takes::one}},
        1, 100, runCalibrate};
}

} // namespace

std::vector<Command> withSearches(std::vector<Command> commands)
{
    const auto compare = std::ranges::find(commands, "compare", &Command::name);
    commands.insert(std::next(compare), {seekCommand(), optimiseCommand(), calibrateCommand()});
    return commands;
}

} // namespace wp::cli

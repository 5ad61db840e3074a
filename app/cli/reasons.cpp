// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reasons.h"

#include "app/cli/sentences.h"
#include "app/cli/words.h"

#include <algorithm>
#include <array>

namespace wp::cli {

namespace {

using exchange::ReasonCode;

struct Words {
    ReasonCode code;
    std::string_view text; // {value}: what the reason holds
};

constexpr auto all = std::to_array<Words>({
    {ReasonCode::given, "the mapping says so"},
    {ReasonCode::only, "there is no other"},
    {ReasonCode::mostFigures, "it has the most rows of figures of the sheets in sight"},
    {ReasonCode::fromBytes, "the bytes are most likely that"},
    {ReasonCode::regular, "it parts the rows most evenly"},
    {ReasonCode::aboveFigures, "words stand there above the first figures"},
    {ReasonCode::rowsOfFigures, "from the first row of figures to the last"},
    {ReasonCode::saidSo, "\"{value}\" stands there"},
    {ReasonCode::shownSo, "the sheet keeps its figures whole and shows them divided"},
    {ReasonCode::nothingSaid, "nothing says otherwise"},
    {ReasonCode::writtenSo, "\"{value}\" can be written so alone"},
    {ReasonCode::mostBelowZero, "most figures are below zero"},
    {ReasonCode::titled, "it is titled \"{value}\""},
    {ReasonCode::yearBlind, "it is titled \"{value}\", as in another year"},
    {ReasonCode::latestYear, "{value} is the latest year"},
    {ReasonCode::mostWords, "it holds the most different words"},
    {ReasonCode::nameWords, "its name says \"{value}\""},
    {ReasonCode::sumsRows, "it is the sum of the {value} lines above"},
    {ReasonCode::headerAgain, "the titles stand there again"},
    {ReasonCode::noFigure, "it has no figure"},
    {ReasonCode::codeOfMany, "\"{value}\" stands for many places"},
    {ReasonCode::belowFunding, "it stands below where the funding begins"},
    {ReasonCode::figureAndName, "it has a name and a figure"},
});

} // namespace

std::string reasonText(const exchange::Reason& reason)
{
    const auto found = std::ranges::find(all, reason.code, &Words::code);
    std::string text(found == all.end() ? std::string_view() : found->text);
    constexpr std::string_view mark = "{value}";
    if (const std::size_t at = text.find(mark); at != text.npos) {
        text.replace(at, mark.size(), shown(reason.value));
    }
    return reason.at && reason.code == ReasonCode::saidSo ? text + " (" + placeText(*reason.at) + ")" : text;
}

} // namespace wp::cli

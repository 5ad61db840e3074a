// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/outcome_table.h"
#include "app/cli/scenarios.h"
#include "app/cli/search_words.h"
#include "app/cli/words.h"
#include "core/optimise/goal_seek.h"
#include "core/place/path.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using money::Decimal;
using optimise::Goal;
using optimise::Lever;
using optimise::Obstacle;
using optimise::Reach;
using optimise::Sought;
using Json = nlohmann::ordered_json;

std::optional<Reach> reachOf(const std::string& word)
{
    return word == "exactly"   ? std::optional(Reach::exactly)
           : word == "atMost"  ? std::optional(Reach::atMost)
           : word == "atLeast" ? std::optional(Reach::atLeast)
                               : std::nullopt;
}

/// A question as it was asked, before there is a place to ask it of.
struct Question {
    projection::FigureId figure;
    Decimal value;
    Reach reach = Reach::exactly;
    std::optional<Decimal> from, to;
};

std::string faultOf(const Call& call, Question& question)
{
    for (const std::string_view needed : {"--scenario", "--measure", "--figure", "--value"}) {
        if (!call.has(needed)) {
            return std::string(needed) + " is needed";
        }
    }
    const place::FieldPath path = place::splitPath(call.values("--figure").back());
    question.figure = {call.value("--scenario"),
                       std::string(path.list) + (path.id.empty() ? "" : "/" + std::string(path.id)),
                       std::string(path.field), call.has("--year") ? yearOf(call.value("--year")) : 0};
    if (question.figure.year == 0 && (call.has("--year") || path.list != "appraisal")) {
        return "--year is a year such as 2030 or 2030/31";
    }
    const auto reach = reachOf(call.value("--reach", "exactly"));
    if (!reach) {
        return "--reach is exactly, atMost or atLeast, and not " + shown(call.value("--reach"));
    }
    question.reach = *reach;
    std::string fault;
    question.value = numberOf(call, "--value", fault).value_or(Decimal(0));
    question.from = numberOf(call, "--from", fault);
    question.to = numberOf(call, "--to", fault);
    const std::string format = call.value("--format", "table");
    if (format != "table" && format != "json") {
        return "--format is table or json, and not " + shown(format);
    }
    return fault;
}

/// The limits asked for, within those of the field and the place.
std::string narrow(Lever& lever, const Question& question)
{
    const Decimal low = question.from.value_or(lever.low);
    const Decimal high = question.to.value_or(lever.high);
    if (low > high || low < lever.low || (question.to && high > lever.high)) {
        return "--from and --to lie in order between " + valueText(lever, lever.low) + " and " +
               valueText(lever, lever.high);
    }
    lever.low = low;
    lever.high = high;
    return {};
}

std::string becauseOf(const Lever& lever, Obstacle obstacle)
{
    const std::string field = shown(lever.field);
    switch (obstacle) {
    case Obstacle::noEffect:
        return "this figure does not follow the measure";
    case Obstacle::lowest:
        return "that is the least that " + field + " can be";
    case Obstacle::highest:
        return "that is the most that " + field + " can be";
    case Obstacle::limited:
        return "beyond it the measure can do no more";
    case Obstacle::turnsBack:
        return "beyond it the figure moves away again";
    }
    return {};
}

std::string goalText(const Goal& goal)
{
    const std::string reach = goal.reach == Reach::atMost    ? " at most "
                              : goal.reach == Reach::atLeast ? " at least "
                                                             : " ";
    return nameText(goal.figure) + reach + valueText(goal.figure, goal.value);
}

void printText(const Lever& lever, const Goal& goal, const Sought& sought, std::ostream& out)
{
    const std::string what = shown(lever.measure) + "/" + shown(lever.field);
    const std::string value = valueText(lever, sought.value);
    const std::string figure = valueText(goal.figure, sought.figure);
    const std::string present = valueText(lever, lever.present) + (lever.isOn ? "" : ", switched off");
    out << "Goal: " << goalText(goal) << "; it is " << valueText(goal.figure, sought.figureNow) << " now.\n";
    if (sought.isAlreadyThere) {
        out << "It is already there, with " << what << " at " << present << ".\n";
    } else if (sought.isReached) {
        out << "Set " << what << " to " << value << " (now " << present << "): the figure is then " << figure << ".\n";
    } else {
        out << "It cannot be reached. The closest is " << what << " at " << value << " (now " << present
            << "): the figure is then " << figure << ", because " << becauseOf(lever, *sought.obstacle) << ".\n";
    }
    if (sought.isBeyondEvidence) {
        out << "Beyond the evidence: its range for " << what << " ends at " << valueText(lever, *lever.evidence) << ".\n";
    }
    printWarnings(sought.warnings, out);
}

void printJson(const Lever& lever, const Goal& goal, const Sought& sought, std::ostream& out)
{
    const auto& id = goal.figure.id();
    const int decimals = goal.figure.decimals();
    const Json json{{"scenario", id.scenario},
                    {"measure", lever.measure},
                    {"field", lever.field},
                    {"figure", id.thing + "/" + id.field},
                    {"year", goal.figure.isAppraisal() ? Json(nullptr) : Json(id.year)},
                    {"goal", money::toText(goal.value, decimals)},
                    {"reached", sought.isReached},
                    {"value", money::toText(sought.value, lever.decimals)},
                    {"present", money::toText(lever.present, lever.decimals)},
                    {"figureNow", money::toText(sought.figureNow, decimals)},
                    {"figureThen", money::toText(sought.figure, decimals)},
                    {"because", sought.obstacle ? Json(std::string(nameOf(*sought.obstacle))) : Json(nullptr)},
                    {"beyondEvidence", sought.isBeyondEvidence},
                    {"warnings", warningsJson(sought.warnings)}};
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << "\n";
}

} // namespace

Exit runSeek(const Call& call, const Output& output)
{
    Question question;
    const std::string fault = faultOf(call, question);
    if (!fault.empty()) {
        return refuseCall(&runSeek, fault, output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const place::Place& place = opened->model.place;
    const ChosenScenarios chosen = chooseScenarios(opened->model, {question.figure.scenario});
    if (!chosen.missing.empty()) {
        return refuseCall(&runSeek, noScenario(opened->model, chosen.missing), output);
    }
    const scenario::Scenario& scenario = chosen.scenarios.front();
    const auto figure = optimise::Figure::find(place, question.figure);
    auto lever = optimise::leverOf(place, scenario, call.value("--measure"), call.value("--field"));
    if (!figure || !lever) {
        return refuseCall(&runSeek, cli::faultOf((figure ? lever.problems() : figure.problems()).front()), output);
    }
    if (const std::string narrowed = narrow(lever.value(), question); !narrowed.empty()) {
        return refuseCall(&runSeek, narrowed, output);
    }
    const Goal goal{figure.value(), question.value, question.reach};
    const auto sought = optimise::seek(place, scenario, lever.value(), goal);
    const auto print = call.value("--format") == "json" ? &printJson : &printText;
    print(lever.value(), goal, *sought, output.out);
    return Exit::done;
}

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optimum_text.h"

#include "app/cli/outcome_table.h"
#include "app/cli/search_words.h"
#include "app/cli/table.h"
#include "app/cli/words.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace wp::cli {

using money::Decimal;
using optimise::Aim;
using optimise::Binding;
using optimise::FrontierPoint;
using optimise::Lever;
using optimise::Limit;
using optimise::LimitKind;
using optimise::Objective;
using optimise::Optimum;
using optimise::Study;
using Json = nlohmann::ordered_json;

namespace {

constexpr int shareDecimals = 12;
constexpr int countDecimals = 6;

std::string leverName(const Lever& lever) { return shown(lever.measure) + "/" + shown(lever.field); }

std::string pounds(const Decimal& value) { return moneyText(money::Money::rounded(value)); }

bool isMoney(Aim aim) { return aim != Aim::stream && aim != Aim::preventionShare; }

std::string aimName(const Study& study)
{
    const Objective& objective = study.objective;
    switch (objective.aim) {
    case Aim::netPresentValue:
        return "Net present value";
    case Aim::cumulativeSaving:
        return "Cumulative saving";
    case Aim::preventionShare:
        return "Prevention share of the last year";
    case Aim::worstGap:
        return objective.index ? "Worst gap of " + shown(study.place.organisations[*objective.index].id.text())
                               : "Worst gap of any organisation";
    case Aim::stream:
        break;
    }
    return "Volume of " + shown(study.place.streams[*objective.index].id.text()) + " in the last year";
}

std::string aimText(Aim aim, const Decimal& value)
{
    return isMoney(aim) ? pounds(value) : aim == Aim::stream ? numberText(value, 2) : percentText(value, 3);
}

std::string limitName(const Study& study, const Limit& limit)
{
    switch (limit.kind) {
    case LimitKind::newMoney:
        return "new money over all years";
    case LimitKind::withdrawn:
        return "services withdrawn in a year";
    case LimitKind::reserves:
        return "reserves of " + shown(study.place.organisations[limit.index].id.text()) + " below their minimum";
    case LimitKind::ringFence:
        return "money out of ring-fenced lines";
    case LimitKind::lineChange:
        return "change of a line in a year";
    case LimitKind::evidence:
        return "further warnings of going beyond the evidence";
    case LimitKind::stream:
        return "volume of " + shown(study.place.streams[limit.index].id.text());
    case LimitKind::lessPrevention:
        return "prevention share";
    }
    return {};
}

std::string levelText(LimitKind kind, const Decimal& value)
{
    switch (kind) {
    case LimitKind::lineChange:
    case LimitKind::lessPrevention:
        return percentText(value, 2);
    case LimitKind::evidence:
        return numberText(value, 0);
    case LimitKind::stream:
        return numberText(value, 2);
    default:
        return pounds(value);
    }
}

std::string bindingText(const Study& study, const Binding& binding)
{
    const Aim aim = study.objective.aim;
    const std::string gain = aimText(aim, binding.gain) + " better";
    if (!binding.limit) {
        const Lever& lever = study.levers[binding.lever];
        return leverName(lever) + " is at its most: " + valueText(lever, binding.bit) + " more would make it " + gain;
    }
    const Limit& limit = study.limits[*binding.limit];
    if (limit.kind == LimitKind::evidence) {
        return "the evidence: going beyond it would make it " + gain;
    }
    const std::string text =
        limitName(study, limit) + ": " + levelText(limit.kind, binding.bit) + " more would make it " + gain;
    const bool isPoundForPound = isMoney(aim) && limit.kind != LimitKind::lineChange;
    return isPoundForPound ? text + " (£" + numberText(binding.gain / binding.bit, 2) + " for £1)" : text;
}

void printLimits(const Study& study, const Optimum& optimum, std::ostream& out)
{
    Table table({"Limit", "At most", "Is"});
    for (std::size_t i = 0; i < study.limits.size(); ++i) {
        const Limit& limit = study.limits[i];
        table.add({limitName(study, limit), levelText(limit.kind, limit.most),
                   levelText(limit.kind, optimum.levels[i])});
    }
    table.print(out);
}

Json valuesJson(const Study& study, const std::vector<Decimal>& values)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Lever& lever = study.levers[i];
        json.push_back({{"measure", lever.measure},
                        {"field", lever.field},
                        {"present", money::toText(lever.present, lever.decimals)},
                        {"value", money::toText(values[i], lever.decimals)}});
    }
    return json;
}

std::string aimDigits(Aim aim, const Decimal& value)
{
    return money::toText(value, isMoney(aim) ? 2 : aim == Aim::stream ? countDecimals : shareDecimals);
}

std::string levelDigits(LimitKind kind, const Decimal& value)
{
    const bool isMoney = kind == LimitKind::newMoney || kind == LimitKind::withdrawn || kind == LimitKind::reserves ||
                         kind == LimitKind::ringFence;
    return money::toText(value, isMoney ? 2 : kind == LimitKind::evidence ? 0 : shareDecimals);
}

Json limitJson(const Study& study, const Limit& limit)
{
    Json json{{"limit", std::string(nameOf(limit.kind))}};
    if (limit.kind == LimitKind::reserves) {
        json["organisation"] = study.place.organisations[limit.index].id.text();
    }
    return json;
}

Json bindingJson(const Study& study, const Binding& binding)
{
    Json json;
    if (binding.limit) {
        const Limit& limit = study.limits[*binding.limit];
        json = limitJson(study, limit);
        json["more"] = levelDigits(limit.kind, binding.bit);
    } else {
        const Lever& lever = study.levers[binding.lever];
        json = {{"measure", lever.measure},
                {"field", lever.field},
                {"more", money::toText(binding.bit, lever.decimals)}};
    }
    json["better"] = aimDigits(study.objective.aim, binding.gain);
    return json;
}

} // namespace

void printOptimum(const Study& study, const Optimum& optimum, std::ostream& out)
{
    const Aim aim = study.objective.aim;
    if (optimum.broken.empty()) {
        out << aimName(study) << ": " << aimText(aim, optimum.aim) << " at best, " << aimText(aim, optimum.aimNow)
            << " now.\n\n";
    } else {
        out << "No values of these measures keep every limit. The nearest are these (" << aimName(study) << ": "
            << aimText(aim, optimum.aim) << "); they miss:\n";
        for (const optimise::Broken& broken : optimum.broken) {
            const Limit& limit = study.limits[broken.limit];
            out << "  " << limitName(study, limit) << " by " << levelText(limit.kind, broken.by) << "\n";
        }
        out << "\n";
    }
    Table table({"Measure", "From", "To", "Now", "Best"});
    for (std::size_t i = 0; i < study.levers.size(); ++i) {
        const Lever& lever = study.levers[i];
        table.add({leverName(lever), valueText(lever, lever.low), valueText(lever, lever.high),
                   valueText(lever, lever.present), valueText(lever, optimum.values[i])});
    }
    table.print(out);
    out << "\n";
    printLimits(study, optimum, out);
    out << (optimum.bindings.empty() ? "" : "\nWhat holds it back:\n");
    for (const Binding& binding : optimum.bindings) {
        out << "  " << bindingText(study, binding) << "\n";
    }
    out << "\nFound by a search without derivatives in " << optimum.evaluations
        << " trials and projected exactly; money moves in steps and clamps, so no proof says that nothing is better.\n";
    std::vector<projection::Warning> fresh;
    std::ranges::set_difference(optimum.warnings, optimum.anyway, std::back_inserter(fresh));
    printWarnings(fresh, out);
    if (!optimum.anyway.empty()) {
        out << "Beyond the evidence in any case, as the scenario is or wherever these measures stand:\n";
        printWarnings(optimum.anyway, out);
    }
}

void printOptimumJson(const Study& study, const Optimum& optimum, std::ostream& out)
{
    const Aim aim = study.objective.aim;
    Json limits = Json::array();
    for (std::size_t i = 0; i < study.limits.size(); ++i) {
        Json json = limitJson(study, study.limits[i]);
        json["most"] = levelDigits(study.limits[i].kind, study.limits[i].most);
        json["is"] = levelDigits(study.limits[i].kind, optimum.levels[i]);
        json["kept"] = optimum.levels[i] <= study.limits[i].most;
        limits.push_back(std::move(json));
    }
    Json bindings = Json::array();
    for (const Binding& binding : optimum.bindings) {
        bindings.push_back(bindingJson(study, binding));
    }
    const Json json{{"scenario", study.scenario.id.text()},
                    {"kept", optimum.broken.empty()},
                    {"objective", aimDigits(aim, optimum.aim)},
                    {"objectiveNow", aimDigits(aim, optimum.aimNow)},
                    {"values", valuesJson(study, optimum.values)},
                    {"limits", std::move(limits)},
                    {"bindings", std::move(bindings)},
                    {"warnings", warningsJson(optimum.warnings)},
                    {"warningsAnyway", warningsJson(optimum.anyway)}};
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << "\n";
}

void printFrontier(const Study& study, std::optional<std::size_t> stream, const std::vector<FrontierPoint>& points,
                   std::ostream& out)
{
    if (points.empty()) {
        out << "No values of these measures keep every limit.\n";
        return;
    }
    std::vector<std::string> heading{stream ? shown(study.place.streams[*stream].id.text()) : "Prevention share",
                                     "Cumulative saving"};
    for (const Lever& lever : study.levers) {
        heading.push_back(leverName(lever));
    }
    Table table(std::move(heading), 0);
    for (const FrontierPoint& point : points) {
        std::vector<std::string> row{stream ? numberText(point.other, 2) : percentText(point.other, 3),
                                     pounds(point.saving)};
        for (std::size_t i = 0; i < study.levers.size(); ++i) {
            row.push_back(valueText(study.levers[i], point.values[i]));
        }
        table.add(std::move(row));
    }
    table.print(out);
}

void printFrontierJson(const Study& study, std::optional<std::size_t> stream, const std::vector<FrontierPoint>& points,
                       std::ostream& out)
{
    Json json{{"scenario", study.scenario.id.text()},
              {"against", stream ? "streams/" + study.place.streams[*stream].id.text() + "/volume" : "place/preventionShare"},
              {"points", Json::array()}};
    for (const FrontierPoint& point : points) {
        json["points"].push_back({{"cumulativeSaving", money::toText(point.saving, 2)},
                                  {"against", money::toText(point.other, stream ? countDecimals : shareDecimals)},
                                  {"values", valuesJson(study, point.values)}});
    }
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << "\n";
}

} // namespace wp::cli

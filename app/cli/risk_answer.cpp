// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_answer.h"

#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/exchange/uncertainty_json.h"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using uncertainty::Quantiles;
using uncertainty::Study;

constexpr std::size_t barsShown = 10;

exchange::RiskAnswer answerOf(const Study& study, const uncertainty::Kept& kept, const RiskOptions& options)
{
    exchange::RiskAnswer answer{summarise(study, kept, kept.draws, options.threads), {}, {}, {}};
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        answer.tornados.push_back(*tornadoOf(study, s, options.threads));
        answer.waterfalls.push_back(*waterfallOf(study, s));
        if (options.isFull) {
            answer.switching.push_back(*switchingValuesOf(study, s));
        }
    }
    return answer;
}

std::string poundsText(double pounds) { return moneyText(money::Money::rounded(money::fromDouble(pounds))); }

std::string shareText(double share) { return percentText(money::fromDouble(share), 1); }

void printScenarios(const Study& study, const exchange::RiskAnswer& answer, std::ostream& out)
{
    out << answer.ensemble.draws << " draws; saving over the horizon: 10th, 50th and 90th percentile.\n\n";
    Table table({"Scenario", "10th", "50th", "90th", "Chance of saving", "Chance of being best"});
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        const uncertainty::ScenarioBands& scenario = answer.ensemble.scenarios[s];
        const Quantiles& saving = scenario.bands.back().cumulative;
        table.add({shown(*study.scenarios[s].name), poundsText(saving.low), poundsText(saving.middle),
                   poundsText(saving.high), shareText(scenario.chanceOfSaving), shareText(scenario.chanceBest)});
    }
    table.print(out);
}

void printTornado(const uncertainty::Tornado& tornado, std::ostream& out)
{
    Table table({"What it depends on most (net present value)", "Low", "High", "at low", "at high"});
    for (std::size_t i = 0; i < std::min(barsShown, tornado.bars.size()); ++i) {
        const uncertainty::TornadoBar& bar = tornado.bars[i];
        table.add({shown(bar.doubt.path), money::toShortText(bar.doubt.low), money::toShortText(bar.doubt.high),
                   moneyText(bar.atLow), moneyText(bar.atHigh)});
    }
    table.print(out);
}

void printSwitching(const std::vector<uncertainty::SwitchingValue>& values, std::ostream& out)
{
    Table table({"Where the saving turns to zero", "Central", "Turns at"});
    for (const uncertainty::SwitchingValue& one : values) {
        if (one.value) {
            table.add({shown(one.doubt.path), money::toShortText(one.doubt.central),
                       numberText(money::fromDouble(*one.value), 4)});
        }
    }
    table.print(out);
}

void printWaterfall(const std::vector<uncertainty::WaterfallBar>& bars, std::ostream& out)
{
    Table table({"What each measure adds to the saving", "Adds"});
    for (const uncertainty::WaterfallBar& bar : bars) {
        table.add({shown(bar.measure), moneyText(bar.adds)});
    }
    table.print(out);
}

void printCuts(const uncertainty::CutsBand& cuts, std::ostream& out)
{
    const auto rate = [](const std::optional<double>& value) {
        return value ? percentText(money::fromDouble(*value), 2) : std::string("more than 50 %");
    };
    out << "Cuts needed a year by the first council: " << rate(cuts.low) << " to " << rate(cuts.high) << ", middle "
        << rate(cuts.middle) << "; none in " << shareText(cuts.chanceOfNone) << " of draws.\n";
}

void printTables(const Study& study, const exchange::RiskAnswer& answer, std::ostream& out)
{
    printScenarios(study, answer, out);
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        out << "\n" << shown(*study.scenarios[s].name) << "\n";
        printTornado(answer.tornados[s], out);
        printWaterfall(answer.waterfalls[s], out);
        if (!answer.switching.empty()) {
            printSwitching(answer.switching[s], out);
        }
        if (answer.ensemble.scenarios[s].cutsNeeded) {
            printCuts(*answer.ensemble.scenarios[s].cutsNeeded, out);
        }
    }
}

} // namespace

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    std::uint64_t number = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    const bool isWhole = !text.empty() && text.size() <= mostDigits && error == std::errc() && at == end;
    return isWhole ? std::optional(number) : std::nullopt;
}

std::string readRiskOptions(const Call& call, RiskOptions& options)
{
    constexpr std::uint64_t mostThreads = 1024;
    const std::string format = call.value("--format", "table");
    if (format != "table" && format != "json") {
        return "--format is table or json, and not " + shown(format);
    }
    const auto threads = wholeNumber(call.value("--threads", "0"));
    if (!threads || *threads > mostThreads || (call.has("--threads") && *threads == 0)) {
        return "--threads is a whole number from 1 to 1024, and not " + shown(call.value("--threads"));
    }
    options = {format == "json", call.has("--full"), static_cast<unsigned>(*threads)};
    return {};
}

void printRisk(const Study& study, const uncertainty::Kept& kept, const RiskOptions& options, std::ostream& out)
{
    const exchange::RiskAnswer answer = answerOf(study, kept, options);
    if (options.isJson) {
        out << exchange::riskJson(study, answer).dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    } else {
        printTables(study, answer, out);
    }
}

} // namespace wp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_record.h"

#include "app/cli/outcome_table.h"
#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "core/exchange/csv_text.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using Json = nlohmann::ordered_json;
using exchange::csvRow;
using exchange::SweptFigure;
using exchange::SweptScenario;

Json figuresJson(const std::vector<SweptFigure>& figures)
{
    Json json = Json::object();
    for (const SweptFigure& figure : figures) {
        json[figure.name] = figure.value;
    }
    return json;
}

SweptScenario scenarioOf(const Json& json)
{
    SweptScenario scenario{json.at("id"), json.at("name"), {}};
    for (const auto& [name, value] : json.at("figures").items()) {
        scenario.figures.push_back({name, value.get<std::string>()});
    }
    return scenario;
}

SweepRecord recordOf(const Json& json)
{
    SweepRecord record{json.at("inputs"), json.at("authority"), json.at("eCode"), json.at("onsCode"), json.at("class"),
                       {}, {}, json.at("problems").get<std::vector<std::string>>()};
    for (const Json& one : json.at("scenarios")) {
        record.scenarios.push_back(scenarioOf(one));
    }
    for (const Json& one : json.at("leftOut")) {
        record.leftOut.push_back({one.at("scenario"), one.at("thing")});
    }
    return record;
}

std::string valueOf(const SweptScenario& scenario, std::string_view name)
{
    const auto found = std::ranges::find(scenario.figures, name, &SweptFigure::name);
    return found == scenario.figures.end() ? std::string() : found->value;
}

/// "Handoff reduction: One front door", of what decides in a scenario.
std::string wordsOf(const SweptScenario& scenario, const std::string& path)
{
    if (path.empty()) {
        return "nothing in doubt";
    }
    const std::string field = fieldText(std::string_view(path).substr(path.rfind('/') + 1));
    const std::string thing = valueOf(scenario, "decidesOf");
    return thing.empty() ? field : field + ": " + thing;
}

void count(std::vector<SweepCount>& counts, const std::string& value, const std::string& words)
{
    const auto found = std::ranges::find(counts, value, &SweepCount::value);
    if (found == counts.end()) {
        counts.push_back({value, 1, words});
    } else {
        ++found->authorities;
    }
}

} // namespace

SweepRecord recordOf(const exchange::Swept& swept, const std::string& inputs)
{
    SweepRecord record{inputs,         swept.authority,         swept.eCode,   swept.onsCode,
                       swept.authorityClass, swept.scenarios, swept.leftOut, {}};
    std::ranges::transform(swept.problems, std::back_inserter(record.problems),
                           [](const base::Problem& problem) { return problem.where + ": " + sentenceOf(problem); });
    return record;
}

std::string recordText(const SweepRecord& record)
{
    Json json = {{"inputs", record.inputs}, {"authority", record.authority},    {"eCode", record.eCode},
                 {"onsCode", record.onsCode}, {"class", record.authorityClass}, {"scenarios", Json::array()},
                 {"leftOut", Json::array()},  {"problems", record.problems}};
    for (const SweptScenario& scenario : record.scenarios) {
        json["scenarios"].push_back(
            {{"id", scenario.id}, {"name", scenario.name}, {"figures", figuresJson(scenario.figures)}});
    }
    for (const scenario::LeftOut& left : record.leftOut) {
        json["leftOut"].push_back({{"scenario", left.scenario}, {"thing", left.thing}});
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<SweepRecord> readRecord(const std::filesystem::path& file, const std::string& inputs)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const Json json = Json::parse(text, nullptr, false);
    try {
        SweepRecord record = recordOf(json);
        return record.inputs == inputs ? std::optional(std::move(record)) : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt; // it is no record, and will be written anew
    }
}

std::string resultsCsv(const SweepRecords& records, const exchange::Provenance& provenance)
{
    std::string csv = csvRow({"authority", "eCode", "onsCode", "class", "scenario", "figure", "value"});
    for (const SweepRecord& record : records) {
        const auto add = [&](const std::string& scenario, const std::string& figure, const std::string& value) {
            csv += csvRow({record.authority, record.eCode, record.onsCode, record.authorityClass, scenario, figure, value});
        };
        for (const SweptScenario& scenario : record.scenarios) {
            for (const SweptFigure& figure : scenario.figures) {
                add(scenario.id, figure.name, figure.value);
            }
        }
        for (const scenario::LeftOut& left : record.leftOut) {
            add(left.scenario, "leftOut", left.thing);
        }
        for (const std::string& problem : record.problems) {
            add("", "problem", problem);
        }
    }
    const auto about = [&](const char* name, const std::string& value) {
        csv += csvRow({"", "", "", "", "about", name, value});
    };
    about("modelVersion", provenance.model);
    about("format", provenance.format);
    about("inputsSha256", provenance.inputs);
    return csv;
}

std::vector<SweepSpread> spreadOf(const SweepRecords& records)
{
    std::vector<SweepSpread> spreads;
    for (const SweepRecord& record : records) {
        for (const SweptScenario& scenario : record.scenarios) {
            auto spread = std::ranges::find(spreads, scenario.id, &SweepSpread::id);
            if (spread == spreads.end()) {
                spread = spreads.insert(spreads.end(), {scenario.id, scenario.name, {}, {}});
            }
            if (valueOf(scenario, "movesMoney") == "no") {
                ++spread->unmoved;
                continue;
            }
            const std::string year = valueOf(scenario, "paybackYear");
            count(spread->payback, year, paybackText(year.empty() ? std::nullopt : std::optional(std::stoi(year))));
            const std::string decides = valueOf(scenario, "decides");
            count(spread->decides, decides, wordsOf(scenario, decides));
        }
    }
    for (SweepSpread& spread : spreads) {
        std::ranges::sort(spread.payback, {}, [](const SweepCount& one) {
            return std::pair(one.value.empty(), one.value);
        });
        std::ranges::sort(spread.decides, {}, [](const SweepCount& one) {
            return std::tuple(one.value.empty(), ~one.authorities, one.value);
        });
    }
    return spreads;
}

std::string spreadCsv(const std::vector<SweepSpread>& spreads)
{
    std::string csv = csvRow({"scenario", "figure", "value", "authorities", "words"});
    for (const SweepSpread& spread : spreads) {
        for (const SweepCount& one : spread.payback) {
            csv += csvRow({spread.id, "paybackYear", one.value, std::to_string(one.authorities), one.words});
        }
        for (const SweepCount& one : spread.decides) {
            csv += csvRow({spread.id, "decides", one.value, std::to_string(one.authorities), one.words});
        }
        if (spread.unmoved > 0) {
            csv += csvRow({spread.id, "movesMoney", "no", std::to_string(spread.unmoved), unmovedText});
        }
    }
    return csv;
}

} // namespace wp::cli

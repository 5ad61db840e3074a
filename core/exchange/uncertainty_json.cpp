// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/uncertainty_json.h"

#include <nlohmann/json.hpp>

namespace wp::exchange {

namespace {

using Json = nlohmann::ordered_json;
using uncertainty::Quantiles;

Json quantilesJson(const Quantiles& quantiles) { return {quantiles.low, quantiles.middle, quantiles.high}; }

template <class Things>
Json byId(const Things& things, const std::vector<Quantiles>& quantiles)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < things.size(); ++i) {
        json[things[i].id.text()] = quantilesJson(quantiles[i]);
    }
    return json;
}

Json bandJson(const place::Place& place, const uncertainty::Band& band)
{
    return {{"year", band.year},
            {"spend", quantilesJson(band.spend)},
            {"saving", quantilesJson(band.saving)},
            {"cumulative", quantilesJson(band.cumulative)},
            {"reserves", byId(place.organisations, band.reserves)},
            {"chanceOfSaving", band.chanceOfSaving},
            {"streams", byId(place.streams, band.streams)}};
}

Json tornadoJson(const uncertainty::Tornado& tornado)
{
    Json json = Json::array();
    for (const uncertainty::TornadoBar& bar : tornado.bars) {
        json.push_back({{"path", bar.doubt.path}, {"low", bar.atLow.toText()}, {"high", bar.atHigh.toText()}});
    }
    return json;
}

Json waterfallJson(const place::Place& place, const std::vector<uncertainty::WaterfallBar>& bars)
{
    Json json = Json::array();
    for (const uncertainty::WaterfallBar& bar : bars) {
        Json organisations = Json::object();
        for (std::size_t i = 0; i < bar.organisations.size(); ++i) {
            organisations[place.organisations[i].id.text()] = bar.organisations[i].toText();
        }
        json.push_back({{"measure", bar.measure}, {"adds", bar.adds.toText()}, {"organisations", organisations}});
    }
    return json;
}

Json switchingJson(const std::vector<uncertainty::SwitchingValue>& values)
{
    Json json = Json::array();
    for (const uncertainty::SwitchingValue& one : values) {
        const Json value = one.value ? Json(*one.value) : Json("none in range");
        json.push_back({{"path", one.doubt.path}, {"central", money::toShortText(one.doubt.central)}, {"value", value}});
    }
    return json;
}

Json cutsJson(const uncertainty::CutsBand& cuts)
{
    const auto rate = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    return {{"quantiles", {rate(cuts.low), rate(cuts.middle), rate(cuts.high)}},
            {"chanceOfNone", cuts.chanceOfNone},
            {"chanceBeyond", cuts.chanceBeyond}};
}

} // namespace

Json riskJson(const uncertainty::Study& study, const RiskAnswer& answer)
{
    Json scenarios = Json::object();
    Json best = Json::object();
    for (std::size_t s = 0; s < answer.ensemble.scenarios.size(); ++s) {
        const uncertainty::ScenarioBands& scenario = answer.ensemble.scenarios[s];
        Json bands = Json::array();
        for (const uncertainty::Band& band : scenario.bands) {
            bands.push_back(bandJson(study.place, band));
        }
        Json json{{"bands", std::move(bands)},
                  {"chanceOfSaving", scenario.chanceOfSaving},
                  {"tornado", tornadoJson(answer.tornados[s])},
                  {"waterfall", waterfallJson(study.place, answer.waterfalls[s])}};
        if (!answer.switching.empty()) {
            json["switching"] = switchingJson(answer.switching[s]);
        }
        if (scenario.cutsNeeded) {
            json["cutsNeeded"] = cutsJson(*scenario.cutsNeeded);
        }
        scenarios[scenario.id] = std::move(json);
        best[scenario.id] = scenario.chanceBest;
    }
    return {{"draws", answer.ensemble.draws}, {"scenarios", std::move(scenarios)}, {"chanceBest", std::move(best)}};
}

} // namespace wp::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outcome_json.h"

#include <nlohmann/json.hpp>

namespace wp::exchange {

namespace {

using Json = nlohmann::ordered_json;
using money::Money;

constexpr int shareDecimals = 12;
constexpr int countDecimals = 6;

Json text(const money::Decimal& value, int decimals) { return money::toText(value, decimals); }

Json lineJson(const projection::LineFigures& line)
{
    return {{"doNothing", line.doNothing.toText()}, {"budget", line.budget.toText()},
            {"spend", line.spend.toText()},         {"released", line.released.toText()},
            {"cashable", line.cashable.toText()},   {"withdrawn", line.withdrawn.toText()},
            {"fte", text(line.fte, countDecimals)}};
}

Json streamJson(const projection::StreamFigures& stream)
{
    return {{"index", text(stream.index, shareDecimals)},
            {"volume", text(stream.volume, countDecimals)},
            {"avoided", text(stream.avoided, countDecimals)},
            {"unmet", text(stream.unmet, countDecimals)}};
}

Json organisationJson(const projection::OrganisationFigures& organisation)
{
    return {{"doNothing", organisation.doNothing.toText()}, {"spend", organisation.spend.toText()},
            {"programme", organisation.programme.toText()}, {"contribution", organisation.contribution.toText()},
            {"income", organisation.income.toText()},       {"funding", organisation.funding.toText()},
            {"gap", organisation.gap.toText()},             {"reserves", organisation.reserves.toText()},
            {"saving", organisation.saving.toText()}};
}

Json placeJson(const projection::PlaceFigures& place, bool isBaseYear)
{
    Json json{{"doNothing", place.doNothing.toText()},
              {"spend", place.spend.toText()},
              {"programme", place.programme.toText()},
              {"saving", place.saving.toText()},
              {"released", place.released.toText()},
              {"cashable", place.cashable.toText()},
              {"widerValue", place.widerValue.toText()},
              {"withdrawn", place.withdrawn.toText()},
              {"preventionShare", text(place.preventionShare, shareDecimals)},
              {"fte", text(place.fte, countDecimals)}};
    if (!isBaseYear) {
        json["cumulative"] = place.cumulative.toText();
    }
    return json;
}

/// A list's figures as an object by id, in the list's order.
template <class Things, class Figures, class ToJson>
Json byId(const Things& things, const Figures& figures, ToJson toJson)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < things.size(); ++i) {
        json[things[i].id.text()] = toJson(figures[i]);
    }
    return json;
}

Json yearOrNull(const std::optional<int>& year) { return year ? Json(*year) : Json(nullptr); }

Json appraisalJson(const place::Place& place, const projection::Appraisal& appraisal)
{
    return {{"cumulativeSaving", appraisal.cumulativeSaving.toText()},
            {"netPresentValue", appraisal.netPresentValue.toText()},
            {"paybackYear", yearOrNull(appraisal.paybackYear)},
            {"reservesExhausted", byId(place.organisations, appraisal.reservesExhausted, yearOrNull)}};
}

Json warningJson(const projection::Warning& warning)
{
    return {{"kind", std::string(projection::nameOf(warning.kind))}, {warning.about, warning.id}, {"year", warning.year}};
}

} // namespace

Json outcomeJson(const place::Place& place, const projection::Outcome& outcome)
{
    Json years = Json::array();
    for (const projection::YearFigures& year : outcome.years) {
        years.push_back({{"year", year.year},
                         {"lines", byId(place.lines, year.lines, lineJson)},
                         {"streams", byId(place.streams, year.streams, streamJson)},
                         {"organisations", byId(place.organisations, year.organisations, organisationJson)},
                         {"place", placeJson(year.place, years.empty())}});
    }
    Json warnings = Json::array();
    for (const projection::Warning& warning : outcome.warnings) {
        warnings.push_back(warningJson(warning));
    }
    return {{"years", std::move(years)},
            {"warnings", std::move(warnings)},
            {"appraisal", appraisalJson(place, outcome.appraisal)}};
}

} // namespace wp::exchange

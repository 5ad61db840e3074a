// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outcome_json.h"

#include "core/projection/printed.h"

#include <nlohmann/json.hpp>

namespace wp::exchange {

namespace {

using Json = nlohmann::ordered_json;
using money::Money;

std::string text(Money amount, projection::Print) { return amount.toText(); }
std::string text(const money::Decimal& number, projection::Print print)
{
    return money::toText(money::settled(number), static_cast<int>(print)); // so that noise never decides a tie
}

/// What a thing prints in a year.
template <class Figures>
Json figuresJson(const Figures& figures)
{
    Json json = Json::object();
    for (const auto& one : projection::printed(figures)) {
        json[std::string(one.name)] = one.print == projection::Print::money ? text(figures.*one.amount, one.print)
                                                                           : text(figures.*one.number, one.print);
    }
    return json;
}

Json placeJson(const projection::PlaceFigures& place, bool isBaseYear)
{
    Json json = figuresJson(place);
    if (isBaseYear) {
        json.erase("cumulative");
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
    Json json = figuresJson(appraisal);
    json["paybackYear"] = yearOrNull(appraisal.paybackYear);
    json["reservesExhausted"] = byId(place.organisations, appraisal.reservesExhausted, yearOrNull);
    return json;
}

Json warningJson(const projection::Warning& warning)
{
    return {{"kind", std::string(projection::nameOf(warning.kind))}, {warning.about, warning.id}, {"year", warning.year}};
}

} // namespace

Json outcomeJson(const place::Place& place, const projection::Outcome& outcome)
{
    const auto toJson = [](const auto& figures) { return figuresJson(figures); };
    Json years = Json::array();
    for (const projection::YearFigures& year : outcome.years) {
        years.push_back({{"year", year.year},
                         {"lines", byId(place.lines, year.lines, toJson)},
                         {"streams", byId(place.streams, year.streams, toJson)},
                         {"organisations", byId(place.organisations, year.organisations, toJson)},
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

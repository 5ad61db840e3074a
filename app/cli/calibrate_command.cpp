// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/search_words.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/exchange/series_table.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using exchange::PastForecast;
using exchange::Series;
using exchange::SeriesTable;
using money::Decimal;
using optimise::Foretold;
using optimise::Growth;
using optimise::Interval;
using optimise::Observation;
using Json = nlohmann::ordered_json;

constexpr int rateDecimals = 6;
constexpr int figureDecimals = 2;

/// A series to fit: the volume of a thing, what it spent, or what one of it cost; money in the prices of the first
/// year where prices are known.
struct Fitted {
    std::string thing;
    std::string of;
    std::vector<Observation> series;
    std::optional<Growth> growth;
    std::vector<Foretold> backTest;
};

/// General prices, from the table's own index or from one rate a year.
class Prices {
public:
    Prices(const SeriesTable& table, std::optional<Decimal> inflation)
        : m_table(table), m_inflation(std::move(inflation))
    {
    }

    bool areKnown() const { return m_inflation || !m_table.deflator.empty(); }
    /// None for a year whose prices the index does not hold.
    std::optional<Decimal> at(int year) const
    {
        if (m_inflation) {
            return pow(Decimal(1 + *m_inflation), year - firstYear);
        }
        if (m_table.deflator.empty()) {
            return Decimal(1);
        }
        const auto found = std::ranges::find(m_table.deflator, year, &Observation::year);
        return found == m_table.deflator.end() ? std::nullopt
                                               : std::optional(Decimal(found->value / m_table.deflator.front().value));
    }

private:
    static constexpr int firstYear = 2000; // only growth is looked at, so any year will do
    const SeriesTable& m_table;
    std::optional<Decimal> m_inflation;
};

std::vector<Observation> realSpend(const Series& series, const Prices& prices)
{
    std::vector<Observation> real;
    for (const Observation& spend : series.spend) {
        if (const auto price = prices.at(spend.year)) {
            real.push_back({spend.year, spend.value / *price});
        }
    }
    return real;
}

std::vector<Observation> unitCost(const Series& series, const Prices& prices)
{
    std::vector<Observation> each;
    for (const Observation& spend : realSpend(series, prices)) {
        const auto volume = std::ranges::find(series.volume, spend.year, &Observation::year);
        if (volume != series.volume.end() && volume->value > 0) {
            each.push_back({spend.year, spend.value / volume->value});
        }
    }
    return each;
}

std::vector<Fitted> fitAll(const SeriesTable& table, const Prices& prices, std::size_t held)
{
    std::vector<Fitted> all;
    const auto add = [&](const Series& series, const char* of, std::vector<Observation> values) {
        if (!values.empty()) {
            all.push_back({series.thing, of, values, optimise::fitGrowth(values), optimise::backTest(values, held)});
        }
    };
    for (const Series& series : table.things) {
        add(series, "volume", series.volume);
        add(series, "spend", realSpend(series, prices));
        add(series, "unitCost", unitCost(series, prices));
    }
    return all;
}

std::string nameOf(const std::string& of, const Prices& prices)
{
    const std::string what = of == "unitCost" ? "unit cost" : of;
    return of == "volume" ? what : (prices.areKnown() ? "real " : "cash ") + what;
}

std::string rangeText(const std::optional<Interval>& interval, bool isRate)
{
    if (!interval) {
        return isRate ? "none: two years" : "none";
    }
    const auto text = [&](const Decimal& value) {
        return isRate ? percentText(value, 2) : numberText(value, figureDecimals);
    };
    return text(interval->first) + " to " + text(interval->second);
}

void printFits(const std::vector<Fitted>& fits, const Prices& prices, std::ostream& out)
{
    Table table({"Thing", "What", "Years", "Growth a year", "95 of 100"}, 2);
    for (const Fitted& fit : fits) {
        table.add({shown(fit.thing), nameOf(fit.of, prices), std::to_string(fit.series.size()),
                   fit.growth ? percentText(fit.growth->rate, 2) : "needs two years",
                   fit.growth ? rangeText(fit.growth->interval, true) : ""});
    }
    table.print(out);
}

void printBackTest(const std::vector<Fitted>& fits, const Prices& prices, std::ostream& out)
{
    Table table({"Foretold from the years before", "What", "Year", "Forecast", "95 of 100", "Came", "Off by", ""}, 2);
    bool isAny = false;
    for (const Fitted& fit : fits) {
        for (const Foretold& one : fit.backTest) {
            isAny = true;
            const std::string miss = one.came > 0 ? percentText(one.forecast / one.came - 1, 1) : std::string("–");
            table.add({shown(fit.thing), nameOf(fit.of, prices), yearText(one.year),
                       numberText(one.forecast, figureDecimals), rangeText(one.expected, false),
                       numberText(one.came, figureDecimals), miss, one.isOutside() ? "outside" : ""});
        }
    }
    if (isAny) {
        out << "\n";
        table.print(out);
    } else {
        out << "\nNothing can be foretold and compared: that takes two years and the ones held back (--hold).\n";
    }
}

void printRecord(std::ostream& out)
{
    for (const PastForecast& past : exchange::pastForecasts()) {
        out << "\nFrom the record: " << shown(past.what) << " were forecast in " << past.made << " at "
            << numberText(past.forecast, 0) << " by " << past.year << "; " << numberText(past.came, 0)
            << " came (" << shown(past.source) << ").\n";
    }
    out << "A trend that held is no promise: give a growth its range.\n";
}

Json rangeJson(const std::optional<Interval>& interval, int decimals)
{
    return interval ? Json{money::toText(interval->first, decimals), money::toText(interval->second, decimals)}
                    : Json(nullptr);
}

Json fitJson(const Fitted& fit)
{
    Json json{{"thing", fit.thing}, {"of", fit.of}, {"years", Json::array()}, {"backTest", Json::array()}};
    for (const Observation& one : fit.series) {
        const Json fitted = fit.growth ? Json(money::toText(fit.growth->at(one.year), rateDecimals)) : Json(nullptr);
        json["years"].push_back(
            {{"year", one.year}, {"value", money::toText(one.value, rateDecimals)}, {"fit", fitted}});
    }
    json["growth"] = fit.growth ? Json(money::toText(fit.growth->rate, rateDecimals)) : Json(nullptr);
    json["interval"] = fit.growth ? rangeJson(fit.growth->interval, rateDecimals) : Json(nullptr);
    for (const Foretold& one : fit.backTest) {
        json["backTest"].push_back({{"year", one.year},
                                    {"forecast", money::toText(one.forecast, rateDecimals)},
                                    {"interval", rangeJson(one.expected, rateDecimals)},
                                    {"came", money::toText(one.came, rateDecimals)},
                                    {"outside", one.isOutside()}});
    }
    return json;
}

void printJson(const std::vector<Fitted>& fits, const Prices& prices, std::ostream& out)
{
    Json json{{"prices", prices.areKnown() ? "real" : "cash"}, {"fits", Json::array()}, {"record", Json::array()}};
    for (const Fitted& fit : fits) {
        json["fits"].push_back(fitJson(fit));
    }
    for (const PastForecast& past : exchange::pastForecasts()) {
        json["record"].push_back({{"what", past.what},
                                  {"made", past.made},
                                  {"year", past.year},
                                  {"forecast", money::toText(past.forecast, 0)},
                                  {"came", money::toText(past.came, 0)},
                                  {"source", past.source}});
    }
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << "\n";
}

} // namespace

Exit runCalibrate(const Call& call, const Output& output)
{
    std::string fault;
    const auto inflation = numberOf(call, "--inflation", fault);
    const auto held = numberOf(call, "--hold", fault).value_or(Decimal(1));
    const std::string format = call.value("--format", "table");
    constexpr int most = 99;
    if (held < 1 || held > most || floor(held) != held) {
        fault = "--hold is a number of years from 1 to 99";
    } else if (inflation && (*inflation <= Decimal("-0.5") || *inflation > 1)) {
        fault = "--inflation is a fraction a year, such as 0.025";
    } else if (format != "table" && format != "json") {
        fault = "--format is table or json, and not " + shown(format);
    }
    if (!fault.empty()) {
        return refuseCall(&runCalibrate, fault, output);
    }
    const auto bytes = readBytes(call.words[0]);
    if (!bytes) {
        return tell(call.words[0], bytes.problems(), output);
    }
    const auto table = exchange::readSeriesTable(bytes.value());
    if (!table) {
        return tell(call.words[0], table.problems(), output);
    }
    const Prices prices(table.value(), inflation);
    const std::vector<Fitted> fits = fitAll(table.value(), prices, held.convert_to<std::size_t>());
    if (format == "json") {
        printJson(fits, prices, output.out);
        return Exit::done;
    }
    printFits(fits, prices, output.out);
    printBackTest(fits, prices, output.out);
    printRecord(output.out);
    return Exit::done;
}

} // namespace wp::cli

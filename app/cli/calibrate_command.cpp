// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/search_words.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/exchange/outturn_series.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace wp::cli {

namespace {

using exchange::OutturnSeries;
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
/// year where prices are known. `isCarried`: one year came before those foretold, which is no trend.
struct Fitted {
    std::string thing;
    std::string of;
    std::vector<Observation> series;
    std::optional<Growth> growth;
    std::vector<Foretold> backTest;
    bool isCarried = false;
};

/// What there is to fit: tables of figures, and one authority's outturn.
struct Record {
    OutturnSeries outturn;
    bool isOutturn = false;
};

/// General prices, from the table's own index or from one rate a year.
class Prices {
public:
    Prices(const SeriesTable& table, std::optional<Decimal> inflation)
        : m_table(table), m_inflation(std::move(inflation))
    {
        for (const Series& series : table.things) {
            for (const Observation& spend : series.spend) {
                m_firstYear = m_firstYear == 0 ? spend.year : std::min(m_firstYear, spend.year);
            }
        }
    }

    bool areKnown() const { return m_inflation || !m_table.deflator.empty(); }
    /// None for a year whose prices the index does not hold.
    std::optional<Decimal> at(int year) const
    {
        if (m_inflation) {
            return pow(Decimal(1 + *m_inflation), year - m_firstYear);
        }
        if (m_table.deflator.empty()) {
            return Decimal(1);
        }
        const auto found = std::ranges::find(m_table.deflator, year, &Observation::year);
        return found == m_table.deflator.end() ? std::nullopt
                                               : std::optional(Decimal(found->value / m_table.deflator.front().value));
    }

private:
    const SeriesTable& m_table;
    std::optional<Decimal> m_inflation;
    int m_firstYear = 0;
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

Fitted fitted(const std::string& thing, const char* of, std::vector<Observation> series, std::size_t held)
{
    Fitted fit{thing, of, std::move(series), {}, {}, false};
    fit.growth = optimise::fitGrowth(fit.series);
    fit.backTest = optimise::backTest(fit.series, held);
    if (fit.backTest.empty() && fit.series.size() == held + 1) {
        std::vector<Observation> years = fit.series;
        std::ranges::sort(years, {}, &Observation::year);
        fit.isCarried = true;
        for (auto year = years.begin() + 1; year != years.end(); ++year) {
            fit.backTest.push_back({year->year, years.front().value, std::nullopt, year->value});
        }
    }
    return fit;
}

std::vector<Fitted> fitAll(const SeriesTable& table, const Prices& prices, std::size_t held)
{
    std::vector<Fitted> all;
    const auto add = [&](const Series& series, const char* of, std::vector<Observation> values) {
        if (!values.empty()) {
            all.push_back(fitted(series.thing, of, std::move(values), held));
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

const char* noGrowthText(const Fitted& fit) { return fit.series.size() < 2 ? "needs two years" : "not above zero"; }

void printFits(const std::vector<Fitted>& fits, const Prices& prices, std::ostream& out)
{
    Table table({"Thing", "What", "Years", "Growth a year", "95 of 100"}, 2);
    for (const Fitted& fit : fits) {
        table.add({shown(fit.thing), nameOf(fit.of, prices), std::to_string(fit.series.size()),
                   fit.growth ? percentText(fit.growth->rate, 2) : noGrowthText(fit),
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
                       numberText(one.came, figureDecimals), miss,
                       fit.isCarried ? "carried forward" : one.isOutside() ? "outside" : ""});
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
    if (fit.isCarried) {
        json["carriedForward"] = true;
    }
    return json;
}

void printJson(const Record& record, const std::vector<Fitted>& fits, const Prices& prices, std::ostream& out)
{
    Json json = Json::object();
    if (record.isOutturn) {
        json["authority"] = record.outturn.authority;
        json["onsCode"] = record.outturn.onsCode;
        json["sources"] = record.outturn.sources;
        json["withoutReturn"] = record.outturn.withoutReturn;
    }
    json["prices"] = prices.areKnown() ? "real" : "cash";
    json["fits"] = Json::array();
    json["record"] = Json::array();
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

void printSource(const Record& record, std::ostream& out)
{
    if (!record.isOutturn) {
        return;
    }
    out << shown(record.outturn.authority) << " (" << shown(record.outturn.onsCode) << "), net current expenditure in £";
    for (const std::string& source : record.outturn.sources) {
        out << (source == record.outturn.sources.front() ? ": " : ", ") << source;
    }
    out << ".\n";
    for (const std::string& source : record.outturn.withoutReturn) {
        out << "No return came for " << source << ", so that year is left out.\n";
    }
    out << "\n";
}

/// Adds one file to the record: outturn or a table, as it turns out to be.
Exit readInto(Record& record, const std::string& path, const Call& call, std::string& fault, const Output& output)
{
    const auto bytes = readBytes(path);
    auto grid = bytes ? exchange::readGrid(bytes.value()) : base::Result<exchange::Grid>(bytes.problems());
    if (!grid) {
        return tell(path, grid.problems(), output);
    }
    if (!exchange::looksLikeForm(grid.value())) {
        const auto table = exchange::readSeriesTable(grid.value());
        if (!table) {
            return tell(path, table.problems(), output);
        }
        exchange::addSeries(record.outturn.table, table.value());
        return Exit::done;
    }
    record.isOutturn = true;
    if (!call.has("--authority")) {
        fault = "--authority is missing: whose outturn?";
        return Exit::done;
    }
    const auto file = exchange::openForm(std::move(grid).value());
    return tell(path, file ? exchange::addOutturn(record.outturn, file.value(), call.value("--authority")) : file.problems(),
                output);
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
    Record record;
    for (const std::string& path : call.words) {
        const Exit exit = fault.empty() ? readInto(record, path, call, fault, output) : Exit::done;
        if (exit != Exit::done) {
            return exit;
        }
    }
    if (!fault.empty()) {
        return refuseCall(&runCalibrate, fault, output);
    }
    exchange::removeNil(record.outturn.table);
    const Prices prices(record.outturn.table, inflation);
    const std::vector<Fitted> fits = fitAll(record.outturn.table, prices, held.convert_to<std::size_t>());
    if (format == "json") {
        printJson(record, fits, prices, output.out);
        return Exit::done;
    }
    printSource(record, output.out);
    printFits(fits, prices, output.out);
    printBackTest(fits, prices, output.out);
    printRecord(output.out);
    return Exit::done;
}

} // namespace wp::cli

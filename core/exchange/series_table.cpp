// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/series_table.h"

#include "core/base/resource.h"
#include "core/exchange/figure.h"
#include "core/exchange/personal_data.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

/// Columns by the words of the heading.
using Columns = std::map<std::string, std::size_t, std::less<>>;

Columns columnsOf(const Sheet& table)
{
    Columns columns;
    for (std::size_t i = 0; !table.rows.empty() && i < table.rows.front().size(); ++i) {
        columns.emplace(lowered(trimmed(table.text(0, i))), i);
    }
    return columns;
}

bool isSeries(const Sheet& sheet)
{
    const Columns columns = columnsOf(sheet);
    return columns.contains("year") && columns.contains("thing") &&
           (columns.contains("volume") || columns.contains("spend"));
}

/// The first four digits of "2023" or "2023/24"; 0 for anything else.
int yearOf(std::string_view text)
{
    constexpr std::size_t digits = 4;
    const std::string_view first = text.substr(0, digits);
    const bool isNumber = first.size() == digits && first.find_first_not_of("0123456789") == std::string_view::npos;
    const bool isAlone = text.size() == digits || (text.size() > digits && (text[digits] == '/' || text[digits] == '-'));
    return isNumber && isAlone ? std::stoi(std::string(first)) : 0;
}

/// Reads the records below the heading into one table.
class Reader {
public:
    Reader(const Sheet& text, const Columns& columns) : m_text(text), m_columns(columns) {}

    Problems problems;

    SeriesTable run()
    {
        for (std::size_t record = 1; record < m_text.rows.size(); ++record) {
            const std::string_view name = cell(record, "thing");
            const int year = yearOf(cell(record, "year"));
            if (name.empty() && cell(record, "year").empty()) {
                continue;
            }
            if (year == 0) {
                refuse(record, "year", "2023/24");
                continue;
            }
            Series& series = seriesOf(m_table, name);
            add(series.volume, record, year, "volume");
            add(series.spend, record, year, "spend");
            const bool isNew = std::ranges::find(m_table.deflator, year, &optimise::Observation::year) == m_table.deflator.end();
            if (isNew) {
                add(m_table.deflator, record, year, "deflator");
            }
        }
        return std::move(m_table);
    }

private:
    std::string_view cell(std::size_t record, std::string_view column) const
    {
        const auto at = m_columns.find(column);
        return at == m_columns.end() ? std::string_view() : trimmed(m_text.text(record, at->second));
    }

    void refuse(std::size_t record, const char* column, const char* example)
    {
        problems.push_back({ProblemCode::badNumber, column, std::string(cell(record, column)), {example},
                            m_text.position(record, m_columns.find(column)->second)});
    }

    void add(std::vector<optimise::Observation>& series, std::size_t record, int year, const char* column)
    {
        const std::string_view text = cell(record, column);
        const std::optional<Figure> figure = text.empty() ? Figure{} : readFigure(text);
        if (!figure) {
            refuse(record, column, "1234.5");
        } else if (figure->value) {
            series.push_back({year, *figure->value});
        }
    }

    const Sheet& m_text;
    const Columns& m_columns;
    SeriesTable m_table;
};

} // namespace

base::Result<SeriesTable> readSeriesTable(const Grid& grid)
{
    const Sheet* const sheet = findSheet(grid, isSeries);
    if (!sheet) {
        return Problem{ProblemCode::unknownForm, {}, {}, {"year,thing,volume,spend"}, std::nullopt};
    }
    if (Problems problems = personalDataIn(*sheet); !problems.empty()) {
        return problems;
    }
    const Columns columns = columnsOf(*sheet);
    Reader reader(*sheet, columns);
    SeriesTable table = reader.run();
    if (!reader.problems.empty()) {
        return reader.problems;
    }
    return table;
}

base::Result<SeriesTable> readSeriesTable(std::string_view bytes)
{
    const auto grid = readGrid(bytes);
    return grid ? readSeriesTable(grid.value()) : base::Result<SeriesTable>(grid.problems());
}

Series& seriesOf(SeriesTable& table, std::string_view name)
{
    const std::string looked = lowered(trimmed(name));
    const auto found = std::ranges::find(table.things, looked, [](const Series& each) { return lowered(each.thing); });
    return found != table.things.end() ? *found : table.things.emplace_back(Series{std::string(trimmed(name)), {}, {}});
}

void addSeries(SeriesTable& table, const SeriesTable& more)
{
    const auto append = [](std::vector<optimise::Observation>& to, const std::vector<optimise::Observation>& from) {
        for (const optimise::Observation& each : from) {
            if (std::ranges::find(to, each.year, &optimise::Observation::year) == to.end()) {
                to.push_back(each);
            }
        }
    };
    for (const Series& each : more.things) {
        Series& series = seriesOf(table, each.thing);
        append(series.volume, each.volume);
        append(series.spend, each.spend);
    }
    append(table.deflator, more.deflator);
}

void removeNil(SeriesTable& table)
{
    const auto isNil = [](const optimise::Observation& each) { return each.value == 0; };
    std::erase_if(table.things, [&](const Series& each) {
        return std::ranges::all_of(each.spend, isNil) && std::ranges::all_of(each.volume, isNil);
    });
}

const std::vector<PastForecast>& pastForecasts()
{
    static const std::vector<PastForecast> all = [] {
        std::vector<PastForecast> read;
        const auto table = readTextTable(base::resource("record/forecasts.csv"));
        assert(table);
        for (std::size_t record = 1; record < table.value().rows.size(); ++record) {
            const auto text = [&](std::size_t column) { return table.value().text(record, column); };
            read.push_back({text(0), std::stoi(text(1)), std::stoi(text(2)), money::Decimal(text(3)),
                            money::Decimal(text(4)), text(5)});
        }
        return read;
    }();
    return all;
}

} // namespace wp::exchange

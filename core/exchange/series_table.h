// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/optimise/fit.h"

namespace wp::exchange {

/// What one thing did, year by year. A year without a figure is not there.
struct Series {
    std::string thing;
    std::vector<optimise::Observation> volume, spend;
};

/// Outturn as a tidy table: the columns year ("2023" or "2023/24"), thing, and volume or spend or both, in any order;
/// deflator, an index of general prices, may stand beside them. An empty cell is missing, never zero.
struct SeriesTable {
    std::vector<Series> things; // in the order of the file
    std::vector<optimise::Observation> deflator;
};

base::Result<SeriesTable> readSeriesTable(const Grid& grid);
base::Result<SeriesTable> readSeriesTable(std::string_view bytes);

/// The thing of that name, in any case; a new one when there is none.
Series& seriesOf(SeriesTable& table, std::string_view name);

/// Puts the years of another table beside those that are there: what a service spent and whom it served may stand in
/// two files. A year that is there already stays as it is.
void addSeries(SeriesTable& table, const SeriesTable& more);

/// Takes out what was nothing in every year.
void removeNil(SeriesTable& table);

/// A forecast that others made, and what came.
struct PastForecast {
    std::string what;
    int made = 0;
    int year = 0;
    money::Decimal forecast;
    money::Decimal came;
    std::string source;
};

/// The record that comes with the program (resources/record/forecasts.csv).
const std::vector<PastForecast>& pastForecasts();

} // namespace wp::exchange
